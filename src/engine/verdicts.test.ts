import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { known, unknown } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import { decide, outcomeFor } from './decide.ts'
import { about, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import { factBits, meet, readBy, united } from './read-facts.ts'
import { besides, remembering, verdictFor, workedOut } from './verdicts.ts'

const ASKED = ['massEffect', 'encephalopathy', 'activeBleeding', 'eloquentSite'] as const
const is = (fact: (typeof ASKED)[number]): OpenCriterion => ({ kind: 'is', says: fact, fact, oneOf: ['yes'] })
const open = (kind: 'not-known' | 'conflicting' | 'not-read', fact: FactName): OpenCriterion => ({ kind, says: '', fact }) as OpenCriterion
const both = (kind: 'all' | 'any', ...of: readonly OpenCriterion[]): OpenCriterion => ({ kind, says: '', of })

describe('sets of facts', () => {
  const some = fc.subarray([...FACT_NAMES])

  test('two sets meet where they have a fact in common, however many facts there are', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(meet(factBits(one), factBits(other))).toBe(one.some((name) => other.includes(name)))
        expect(united([factBits(one), factBits(other)])).toEqual(factBits([...new Set([...one, ...other])]))
      }),
    )
    for (const [at, name] of FACT_NAMES.entries()) {
      expect(meet(factBits([name]), factBits([name]))).toBe(true)
      expect(meet(factBits([name]), factBits(FACT_NAMES.filter((_, other) => other !== at)))).toBe(false)
    }
  })

  test('a criterion reads every fact that it asks about, however deep, and no other; it is looked at once', () => {
    const deep = both('all', is('massEffect'), { kind: 'not', says: '', of: both('any', is('eloquentSite'), open('not-read', 'ecog')) })
    expect(readBy(deep)).toEqual(factBits(['massEffect', 'eloquentSite', 'ecog']))
    expect(readBy(deep)).toBe(readBy(deep))
    expect(united([])).toEqual(factBits([]))
  })
})

const criterion: fc.Arbitrary<OpenCriterion> = fc.letrec<{ any: OpenCriterion }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...ASKED).map(is),
    fc.tuple(fc.constantFrom('not-known', 'conflicting', 'not-read'), fc.constantFrom(...ASKED)).map(([kind, fact]) => open(kind, fact)),
    fc.tuple(fc.constantFrom('all', 'any'), fc.array(tie('any'), { maxLength: 3 })).map(([kind, of]) => both(kind, ...of)),
    fc
      .tuple(fc.constantFrom('not', 'not-established'), tie('any'))
      .map(([kind, of]): OpenCriterion => ({ kind, says: '', of }) as OpenCriterion),
  ),
})).any
const yes = known('yes' as const, [])
const no = known('no' as const, [])
const contradictory = { state: 'conflicting', readings: [yes, no].map((fact) => (fact.state === 'known' ? fact.reading : null)) } as never
const answer = fc.constantFrom(yes, no, unknown('not-recorded'), unknown('unreachable'), contradictory)
const patient = fc
  .record(Object.fromEntries(ASKED.map((name) => [name, answer])))
  .map((facts) => ({ ...about().facts, ...facts }) as PatientFacts)
const { asOf } = about()

test('remembered or not, and after any change: the same verdict', () => {
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 1, maxLength: 4 }), patient, patient, patient, (all, first, second, third) => {
      const one = remembering({ facts: first, asOf })
      const two = besides(one, second)
      const three = besides(two, third)
      for (const asked of [...all, ...all]) {
        expect(verdictFor(asked, three)).toBe(verdictFor(asked, { facts: third, asOf }))
        expect(verdictFor(asked, one)).toBe(verdictFor(asked, { facts: first, asOf }))
        expect(verdictFor(asked, two)).toBe(verdictFor(asked, { facts: second, asOf }))
      }
    }),
    { numRuns: 300 },
  )
})

describe('what is worked out', () => {
  const reads = factBits(['massEffect'])
  const key = {}
  const facts = about().facts
  const work = () => vi.fn<() => object>(() => ({}))

  test('is worked out every time where nothing is remembered', () => {
    const worked = work()
    workedOut({ facts, asOf }, key, reads, worked)
    workedOut({ facts, asOf }, key, reads, worked)
    expect(worked).toHaveBeenCalledTimes(2)
  })

  test('is worked out once for a case, and for those made from it that differ elsewhere', () => {
    const [worked, other] = [work(), work()]
    const before = remembering({ facts, asOf })
    const result = workedOut(before, key, reads, worked)
    expect(workedOut(before, key, reads, worked)).toBe(result)
    const elsewhere = besides(before, { ...facts, encephalopathy: yes })
    expect(workedOut(elsewhere, key, reads, other)).toBe(result)
    expect(workedOut(besides(elsewhere, { ...elsewhere.facts, eloquentSite: no }), key, reads, other)).toBe(result)
    expect(worked).toHaveBeenCalledTimes(1)
    expect(other).not.toHaveBeenCalled()
    expect(workedOut(before, {}, reads, other)).not.toBe(result)
  })

  test('is worked out again where a fact that it reads is another, not where only its source is', () => {
    const before = remembering({ facts: { ...facts, massEffect: yes }, asOf })
    const result = workedOut(before, key, reads, work())
    const saidBy = known('yes' as const, [{ kind: 'record', reference: 'Observation/1' }])
    expect(workedOut(besides(before, { ...facts, massEffect: saidBy }), key, reads, work())).toBe(result)
    for (const massEffect of [no, unknown('not-recorded'), contradictory]) {
      const again = workedOut(besides(before, { ...facts, massEffect }), key, reads, work())
      expect(again).not.toBe(result)
    }
    expect(besides(before, facts).facts).toBe(facts)
  })

  test('a criterion is asked once of a case that remembers, and not again of one that differs elsewhere', () => {
    const parts = vi.fn<() => readonly unknown[]>(() => [is('massEffect')])
    const counted = {
      kind: 'all',
      says: '',
      get of() {
        return parts()
      },
    } as unknown as OpenCriterion
    readBy(counted)
    parts.mockClear()
    const before = remembering({ facts, asOf })
    for (const one of [before, before, besides(before, { ...facts, encephalopathy: yes })]) expect(verdictFor(counted, one)).toBe('unknown')
    expect(parts).toHaveBeenCalledTimes(1)
    expect(verdictFor(counted, besides(before, { ...facts, massEffect: yes }))).toBe('met')
    expect(parts).toHaveBeenCalledTimes(2)
  })
})

describe('deciding again', () => {
  const rules = [
    inventedRule('1', 'drug', {
      when: both('any', is('massEffect'), is('encephalopathy')) as never,
      provisionalOn: ['massEffect', 'encephalopathy'],
    }),
    inventedRule('2', 'drug', { tier: 2 }),
    inventedRule('3', 'more', { tier: 2 }),
    inventedRule('x', 'more', { strength: 'X', when: is('eloquentSite') as never }),
  ]
  const silencing = inventedState('Q', [inventedRule('q', 'other')], {
    group: 'genotype',
    when: is('eloquentSite'),
    silences: ['systemic'],
  })
  const filters = [
    inventedFilter('S', ['drug'], { when: is('activeBleeding') as never }),
    inventedFilter('T', ['drug', 'more'], { when: is('encephalopathy') as never, effect: { kind: 'demote', toTier: 3 } }),
  ]
  const models = [
    inventedModel([inventedState('A', rules)], { filters }),
    inventedModel([silencing, inventedState('A', rules), inventedState('B', [inventedRule('b', 'drug', { tier: 3 })])], { filters }),
    inventedModel([inventedState('A', rules)], { filters: [] }),
  ]

  test('comes to the same as deciding from the beginning, whichever model is asked in between', () => {
    fc.assert(
      fc.property(patient, fc.array(patient, { minLength: 1, maxLength: 4 }), (first, others) => {
        const before = remembering({ facts: first, asOf })
        for (const facts of [first, ...others])
          for (const model of models) expect(decide(model, besides(before, facts))).toEqual(decide(model, { facts, asOf }))
      }),
      { numRuns: 100 },
    )
  })

  test('gives the very same option where nothing that it rests on is different, another where something is', () => {
    const [model] = models
    if (model === undefined) throw new Error('no model')
    const facts = { ...about().facts, massEffect: yes, activeBleeding: no, encephalopathy: no, eloquentSite: no }
    const before = remembering({ facts, asOf })
    const optionsOf = (one: typeof before) => outcomeFor(model, one).options
    const [drug, more] = optionsOf(before)
    expect(optionsOf(besides(before, { ...facts, lmSuspected: yes }))).toEqual([drug, more])
    expect(optionsOf(besides(before, { ...facts, lmSuspected: yes }))[0]).toBe(drug)
    const asked = optionsOf(besides(before, { ...facts, activeBleeding: unknown('not-recorded') }))
    expect(asked[0]).not.toBe(drug)
    expect(asked[1]).toBe(more)
  })
})
