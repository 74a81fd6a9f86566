import type { OpenCriterion, Test } from '../../src/engine/criterion.ts'
import type { Model, State } from '../../src/engine/model.ts'
import { possibleAnswers } from '../../src/engine/possible-answers.ts'
import { testFact } from '../../src/engine/test-fact.ts'
import { type Fact, known, unknown } from '../../src/facts/fact.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { type FactName, nothingKnown, type PatientFacts } from '../../src/facts/patient-facts.ts'
import { activeRules } from './read-sets.ts'

export const DAY = '2026-11-20' as IsoDate
const SAID = [{ kind: 'clinician', at: DAY }] as const

/** What may be known about one fact: nothing (always first), each answer that differs, contradictory or unreachable where that is asked about. */
export type Answers = readonly Fact<unknown>[]

/**
 * Answers that no criterion of the state, nor of the safety filters on its options, tells apart are tried once: the verdicts are the
 * same by construction, so the product over the rest is the whole space.
 */
export function answersOf(fact: FactName, state: State, model: Model): Answers {
  const criteria = criteriaAround(state, model)
  const tests = criteria.flatMap(testsIn).filter((test) => test.fact === fact)
  const all = possibleAnswers(fact, model, DAY).map(({ value }): Fact<unknown> => known(value, SAID))
  const told = [...new Map(all.map((answer) => [signature(answer, fact, tests), answer])).values()]
  const [one, other] = told
  const asked = (kind: 'conflicting' | 'not-read') => criteria.some((criterion) => asksWhether(kind, criterion, fact))
  const contradiction = asked('conflicting') && one !== undefined && other !== undefined ? [conflict(one, other)] : []
  return [unknown('not-recorded'), ...told, ...contradiction, ...(asked('not-read') ? [unknown('unreachable')] : [])]
}

const signature = (answer: Fact<unknown>, fact: FactName, tests: readonly Test[]): string => {
  const facts: PatientFacts = { ...nothingKnown(), [fact]: answer }
  return tests.map((test) => testFact(test, { facts, asOf: DAY })).join()
}

const conflict = (one: Fact<unknown>, other: Fact<unknown>): Fact<unknown> =>
  one.state === 'known' && other.state === 'known' ? { state: 'conflicting', readings: [one.reading, other.reading] } : one

function criteriaAround(state: State, model: Model): OpenCriterion[] {
  const options = new Set(activeRules(state).map(({ option }) => option))
  const filters = model.filters.filter((filter) => filter.options.some((option) => options.has(option)))
  return [state.when, ...activeRules(state).map(({ when }) => when), ...filters.map(({ when }) => when)]
}

function testsIn(criterion: OpenCriterion): Test[] {
  if ('of' in criterion) return [criterion.of].flat().flatMap(testsIn)
  return criterion.kind === 'not-known' || criterion.kind === 'conflicting' || criterion.kind === 'not-read' ? [] : [criterion]
}

/** Whether the criterion asks this about the fact itself, rather than about its value. */
function asksWhether(kind: 'conflicting' | 'not-read', criterion: OpenCriterion, fact: FactName): boolean {
  if ('of' in criterion) return [criterion.of].flat().some((part) => asksWhether(kind, part, fact))
  return criterion.kind === kind && criterion.fact === fact
}
