import { DERIVED_FROM } from '../facts/derive.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion, Test } from './criterion.ts'
import type { Model } from './model.ts'

/** Every question about a single fact that occurs anywhere in the model. Computed once per model. */
export function testsOf(model: Model): readonly Test[] {
  const found = computed.get(model)
  if (found !== undefined) return found
  const tests = criteriaOf(model).flatMap(testsIn)
  computed.set(model, tests)
  return tests
}

const computed = new WeakMap<Model, readonly Test[]>()

/** Those of them about this fact. */
export const testsAbout = (fact: FactName, model: Model): readonly Test[] => (byFact.get(model) ?? sorted(model)).get(fact) ?? []

const byFact = new WeakMap<Model, ReadonlyMap<FactName, readonly Test[]>>()

function sorted(model: Model): ReadonlyMap<FactName, readonly Test[]> {
  const tests: ReadonlyMap<FactName, readonly Test[]> = Map.groupBy(testsOf(model), ({ fact }): FactName => fact)
  byFact.set(model, tests)
  return tests
}

/** The facts that can decide what is listed: those the states, rules and safety filters ask about, and those such facts follow from. Computed once. */
export function factsThatDecide(model: Model): ReadonlySet<FactName> {
  const found = deciding.get(model)
  if (found !== undefined) return found
  const asked = criteriaOf(model).flatMap(factNamesIn)
  const facts = new Set(asked.flatMap((name) => [name, ...(DERIVED_FROM[name] ?? [])]))
  deciding.set(model, facts)
  return facts
}

const deciding = new WeakMap<Model, ReadonlySet<FactName>>()

function criteriaOf(model: Model): OpenCriterion[] {
  const states = [...model.states, model.fallback]
  return [
    ...states.map((state) => state.when),
    ...states.flatMap((state) => state.rules.filter((rule) => rule.status === 'active').map((rule) => rule.when)),
    ...model.filters.map((filter) => filter.when),
  ]
}

export function testsIn(criterion: OpenCriterion): Test[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return criterion.of.flatMap(testsIn)
    case 'not':
    case 'not-established':
      return testsIn(criterion.of)
    case 'not-known':
    case 'conflicting':
    case 'not-read':
      return []
    default:
      return [criterion]
  }
}

function factNamesIn(criterion: OpenCriterion): FactName[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return criterion.of.flatMap(factNamesIn)
    case 'not':
    case 'not-established':
      return factNamesIn(criterion.of)
    default:
      return [criterion.fact]
  }
}
