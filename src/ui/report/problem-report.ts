import type { Decision } from '../../engine/decision.ts'
import { FACT_NAMES, type PatientFacts } from '../../facts/patient-facts.ts'
import { stateWordOf } from '../fact-state.ts'
import type { ReadReport } from '../shown.ts'

/** What the page is shown with; nothing in it is about a patient. */
export type Surroundings = {
  readonly browser: string
  readonly width: number
  readonly height: number
  readonly language: string
  readonly hostStyle: string
}

/**
 * What helps to find a fault, without anything of the patient: how each question to the record ended and how much came, how many facts are
 * in which state, how many entries of which type were not understood, how far the decision got. No value, date, name, reference, option or
 * sentence of the record is in it.
 */
export function problemReport(report: ReadReport, facts: PatientFacts, decision: Decision, around: Surroundings): string {
  const states = Map.groupBy(FACT_NAMES, (name) => stateWordOf(facts[name]))
  const unread = Map.groupBy(report.unread, ({ reference }) => /^[A-Za-z]+(?=\/|$)/.exec(reference)?.[0] ?? 'other')
  return JSON.stringify(
    {
      app: 'Meninx',
      model: decision.modelVersion,
      evidenceUpTo: decision.knowledgeDate,
      status: decision.status,
      uncovered: decision.uncovered !== null,
      options: decision.options.length,
      avoided: decision.avoid.length,
      queries: report.queries.map(({ what, outcome, count }) => ({ what, outcome, count })),
      unread: countsOf(unread),
      facts: countsOf(states),
      around,
    },
    null,
    2,
  )
}

const countsOf = (groups: ReadonlyMap<string, readonly unknown[]>): Readonly<Record<string, number>> =>
  Object.fromEntries([...groups].map(([name, members]) => [name, members.length]))
