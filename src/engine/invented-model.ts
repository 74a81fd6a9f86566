import type { Fact } from '../facts/fact.ts'
import { known } from '../facts/fact.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { nothingKnown, type PatientFacts } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import type { Model, Rule, SafetyFilter, State } from './model.ts'

/** Parts of a model of invented drugs, for the tests of the engine. */
const EVERY_PATIENT: OpenCriterion = { kind: 'all', says: 'every patient', of: [] }
export const AS_OF = '2026-11-01' as IsoDate

export const inventedRule = (uid: string, option: string, more: Partial<Rule> = {}): Rule => ({
  uid,
  option,
  tier: 1,
  strength: 'P',
  because: `${uid} says so.`,
  kind: 'treatment',
  when: EVERY_PATIENT as Rule['when'],
  level: 'phase 3',
  evidence: [`E-${uid}`],
  reviewed: '2026-01-01',
  status: 'active',
  ...more,
})

export const inventedState = (id: string, rules: readonly Rule[], more: Partial<State> = {}): State => ({
  id,
  title: `State ${id}`,
  group: 'systemic',
  when: EVERY_PATIENT,
  rules,
  ...more,
})

export const inventedFilter = (id: string, options: readonly string[], more: Partial<SafetyFilter> = {}): SafetyFilter => ({
  id,
  options,
  when: EVERY_PATIENT as SafetyFilter['when'],
  effect: { kind: 'block' },
  because: `${id} says no.`,
  whileUnknown: `${id} is not known.`,
  asks: [`ask-${id}`],
  warnings: [`warn-${id}`],
  evidence: [`E-${id}`],
  ...more,
})

export const inventedModel = (states: readonly State[], more: Partial<Model> = {}): Model => ({
  version: '1.2.3',
  knowledgeDate: '2026-01-01',
  reviewBy: '2026-12-31',
  states,
  fallback: inventedState('FALLBACK', [], { when: { kind: 'any', says: 'nobody', of: [] } }),
  filters: [],
  prompts: [],
  responseFrameworks: [],
  options: {},
  asks: {},
  warnings: {},
  exampleHistories: [],
  discussion: 'discuss',
  workUp: 'workup',
  ...more,
})

export const about = (values: { readonly [N in keyof PatientFacts]?: unknown } = {}) => ({
  facts: {
    ...nothingKnown(),
    ...Object.fromEntries(Object.entries(values).map(([name, value]): [string, Fact<unknown>] => [name, known(value, [])])),
  } as PatientFacts,
  asOf: AS_OF,
})
