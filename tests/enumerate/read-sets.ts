import type { OpenCriterion } from '../../src/engine/criterion.ts'
import type { Model, Rule, State } from '../../src/engine/model.ts'
import type { FactName } from '../../src/facts/patient-facts.ts'

/** The facts a criterion asks about, however deep. */
function factsReadBy(criterion: OpenCriterion): FactName[] {
  if ('of' in criterion) return [criterion.of].flat().flatMap(factsReadBy)
  return [criterion.fact]
}

const unique = <T extends string>(items: readonly T[]): T[] => [...new Set(items)].toSorted((a, b) => (a < b ? -1 : 1))

/** The facts that the safety filters of an option read. */
export const readByFilters = (model: Model, option: string): FactName[] =>
  unique(model.filters.filter(({ options }) => options.includes(option)).flatMap(({ when }) => factsReadBy(when)))

/** Every fact that a state and its active rules read. */
export const readByState = (state: State): FactName[] =>
  unique([...factsReadBy(state.when), ...activeRules(state).flatMap((rule) => factsReadBy(rule.when))])

export const activeRules = (state: State): readonly Rule[] => state.rules.filter(({ status }) => status === 'active')
