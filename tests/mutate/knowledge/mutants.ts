import type { OpenCriterion, Test, TherapyPattern } from '../../../src/engine/criterion.ts'
import type { Model, Rule, SafetyFilter, Strength } from '../../../src/engine/model.ts'

/** One change to the data of the model: made in place, and taken back. */
export type Mutant = { readonly what: string; readonly kind: Kind; readonly make: () => () => void }
export type Kind = 'limit' | 'value' | 'tier' | 'strength' | 'evidence' | 'effect'

/** Every change of one limit, listed value, tier, strength, evidence id or effect in rules and safety filters, in the model's order. */
export function mutantsOf(model: Model, evidence: readonly string[]): readonly Mutant[] {
  const seen = new Set<OpenCriterion>()
  const states = [...model.states, model.fallback]
  return [
    ...states.flatMap((state) => [
      ...criterionMutants(state.when, state.id, seen),
      ...state.rules
        .filter(({ status }) => status === 'active')
        .flatMap((rule) => [...criterionMutants(rule.when, rule.uid, seen), ...ruleMutants(rule, evidence)]),
    ]),
    ...model.filters.flatMap((filter) => [...criterionMutants(filter.when, filter.id, seen), ...filterMutants(filter, evidence)]),
  ]
}

/** Sets a property and gives back how to restore it. The model is data; only here is it ever changed. */
function setting<T extends object, K extends keyof T>(on: T, key: K, value: { -readonly [P in keyof T]: T[P] }[K]): () => () => void {
  return () => {
    const before = on[key]
    on[key] = value
    return () => {
      on[key] = before
    }
  }
}

const NEXT: Readonly<Record<Strength, Strength>> = { P: 'A', A: 'C', C: 'A', T: 'C', L: 'C', X: 'C' }

function ruleMutants(rule: Rule, evidence: readonly string[]): Mutant[] {
  const { uid, tier, strength } = rule
  const other = tier === 1 ? 2 : 1
  return [
    ...(strength === 'X' ? [] : [{ what: `${uid}: tier ${tier} → ${other}`, kind: 'tier' as const, make: setting(rule, 'tier', other) }]),
    { what: `${uid}: strength ${strength} → ${NEXT[strength]}`, kind: 'strength', make: setting(rule, 'strength', NEXT[strength]) },
    ...evidenceMutants(rule, uid, evidence),
  ]
}

function filterMutants(filter: SafetyFilter, evidence: readonly string[]): Mutant[] {
  const { id, effect } = filter
  const kind = effect.kind === 'warn' ? 'block' : 'warn'
  return [
    { what: `${id}: ${effect.kind} → ${kind}`, kind: 'effect', make: setting(filter, 'effect', { kind }) },
    ...evidenceMutants(filter, id, evidence),
  ]
}

function evidenceMutants(on: Rule | SafetyFilter, name: string, rows: readonly string[]): Mutant[] {
  return on.evidence.map((id, at): Mutant => {
    const another = rows.find((row) => !on.evidence.includes(row) && row[0] === id[0]) ?? ''
    const changed = on.evidence.with(at, another) as [string, ...string[]]
    return { what: `${name}: evidence ${id} → ${another}`, kind: 'evidence', make: setting(on, 'evidence', changed) }
  })
}

/** A criterion that several rules share is changed once, for all of them. */
function criterionMutants(criterion: OpenCriterion, where: string, seen: Set<OpenCriterion>): Mutant[] {
  if (seen.has(criterion)) return []
  seen.add(criterion)
  if ('of' in criterion) return [criterion.of].flat().flatMap((part) => criterionMutants(part, where, seen))
  if (criterion.kind === 'not-known' || criterion.kind === 'conflicting' || criterion.kind === 'not-read') return []
  return testMutants(criterion, `${where}: ${criterion.fact}`)
}

function testMutants(test: Test, where: string): Mutant[] {
  if ('limit' in test) {
    const step = test.limit.value % 1 === 0 ? 1 : 0.1
    return [-step, step].map((by): Mutant => {
      const limit = { ...test.limit, value: test.limit.value + by }
      return {
        what: `${where} ${test.kind} ${test.limit.value} → ${limit.value}`,
        kind: 'limit',
        make: setting(test, 'limit', limit as never),
      }
    })
  }
  if (test.kind === 'within-weeks')
    return [-1, 1].map((by) => ({
      what: `${where}: ${test.weeks} weeks → ${test.weeks + by}`,
      kind: 'limit',
      make: setting(test, 'weeks', test.weeks + by),
    }))
  if (test.kind === 'received') return patternMutants(test.therapy, where)
  if (test.kind === 'irradiated') return without(test, 'kinds', test.kinds, where)
  return test.kind === 'is-empty' || test.kind === 'no-access'
    ? []
    : without(test, 'oneOf' as never, test.oneOf as readonly unknown[], where)
}

function patternMutants(pattern: TherapyPattern, where: string): Mutant[] {
  const lists = ['agents', 'classes', 'generations', 'statuses', 'stopReasons'] as const
  const doses = ['dailyDoseAtLeastMg', 'dailyDoseBelowMg'] as const
  return [
    ...lists.flatMap((list) => without(pattern, list as never, pattern[list] ?? [], `${where} ${list}`)),
    ...doses.flatMap((dose) => {
      const limit = pattern[dose]
      if (limit === undefined) return []
      return [-1, 1].map(
        (by): Mutant => ({ what: `${where} ${dose} ${limit} → ${limit + by}`, kind: 'limit', make: setting(pattern, dose, limit + by) }),
      )
    }),
  ]
}

/** Each member of a list left out in turn. */
function without<T extends object, K extends keyof T>(on: T, key: K, members: readonly unknown[], where: string): Mutant[] {
  return members.map((member, at) => ({
    what: `${where} without ${String(member)}`,
    kind: 'value',
    make: setting(on, key, members.toSpliced(at, 1) as T[K]),
  }))
}
