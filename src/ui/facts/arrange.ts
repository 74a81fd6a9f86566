import type { Decision } from '../../engine/decision.ts'
import type { Model } from '../../engine/model.ts'
import type { OpenQuestion } from '../../engine/what-would-change.ts'
import type { FactName, PatientFacts } from '../../facts/patient-facts.ts'

/** The facts whose answer would change the list or settle what is provisional in it. */
export const decidingFacts = (decision: Decision, questions: readonly OpenQuestion[]): ReadonlySet<FactName> =>
  new Set([...questions.map(({ fact }) => fact), ...decision.options.flatMap(({ undecided }) => undecided)])

/** The facts that answer the questions which come with this decision. */
export const askedFacts = (model: Model, decision: Decision): ReadonlySet<FactName> =>
  new Set(decision.asks.flatMap((id) => model.asks[id]?.facts ?? []))

/**
 * Unknown or conflicting facts that are asked for, then conflicting ones, then the known, in the group's order. The rest is unknown
 * and not asked for; what could not be read is always shown.
 */
export function arrangedFacts(
  names: readonly FactName[],
  facts: PatientFacts,
  asked: ReadonlySet<FactName>,
): { readonly shown: readonly FactName[]; readonly rest: readonly FactName[] } {
  const isOpen = (name: FactName): boolean => facts[name].state !== 'known'
  const deserves = (name: FactName): boolean => {
    const fact = facts[name]
    return asked.has(name) || fact.state !== 'unknown' || fact.why !== 'not-recorded'
  }
  const shown = names.filter(deserves)
  return {
    shown: [...shown.filter(isOpen), ...shown.filter((name) => !isOpen(name))],
    rest: names.filter((name) => !deserves(name)),
  }
}
