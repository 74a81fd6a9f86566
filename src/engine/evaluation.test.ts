import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Fact, known, unknown } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import { assess } from './assess.ts'
import type { OpenCriterion } from './criterion.ts'
import { decide, outcomeFor } from './decide.ts'
import { evaluationOf } from './evaluation.ts'
import { about, inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { Model } from './model.ts'
import { readyModel } from './ready-model.ts'

const ASKED = ['massEffect', 'encephalopathy', 'activeBleeding', 'eloquentSite'] as const
const is = (fact: (typeof ASKED)[number]): OpenCriterion => ({ kind: 'is', says: fact, fact, oneOf: ['yes'] })
const open = (kind: 'not-known' | 'conflicting' | 'not-read', fact: FactName): OpenCriterion => ({ kind, says: '', fact }) as OpenCriterion
const both = (kind: 'all' | 'any', ...of: readonly OpenCriterion[]): OpenCriterion => ({ kind, says: '', of })
/** A model whose states ask for nothing else than these. */
const asking = (...criteria: readonly OpenCriterion[]): Model =>
  inventedModel(criteria.map((when, at) => inventedState(`${at}`, [], { when })))

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

test('the same verdict and the same needs as the explanation gives, also after any change of facts', () => {
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 1, maxLength: 4 }), fc.array(patient, { minLength: 1, maxLength: 4 }), (all, patients) => {
      const model = asking(...all)
      let asked = evaluationOf(model, { facts: about().facts, asOf })
      for (const facts of patients) {
        asked = asked.besides(facts)
        for (const { of, when } of [...asked.ready.states, ...asked.ready.states]) {
          const { verdict, needs } = assess(of.when, { facts, asOf })
          expect([asked.verdict(when), asked.needs([when])]).toEqual([verdict, needs])
          expect(asked.needsOnly(when, needs)).toBe(true)
          expect(needs.every((_, at) => !asked.needsOnly(when, needs.toSpliced(at, 1)))).toBe(true)
        }
        const together = asked.needs(asked.ready.states.map(({ when }) => when))
        expect(together).toEqual([...new Set(all.flatMap((one) => assess(one, { facts, asOf }).needs))])
      }
    }),
    { numRuns: 300 },
  )
})

/** The facts of which some answer turns the verdict, or the verdict of some part that nothing else settles: as it is said, step by step. */
function openIn(criterion: OpenCriterion, facts: PatientFacts): readonly string[] {
  if (criterion.kind === 'not' || criterion.kind === 'not-established') return openIn(criterion.of, facts)
  if (criterion.kind !== 'all' && criterion.kind !== 'any') {
    const knowing = criterion.kind === 'not-known' || criterion.kind === 'conflicting' || criterion.kind === 'not-read'
    const settled = knowing ? facts[criterion.fact].state === 'known' : assess(criterion, { facts, asOf }).verdict !== 'unknown'
    return settled ? [] : [criterion.fact]
  }
  const settles = criterion.kind === 'all' ? 'unmet' : 'met'
  const isSettled = (part: OpenCriterion) => openIn(part, facts).length === 0 && assess(part, { facts, asOf }).verdict === settles
  return criterion.of.some(isSettled) ? [] : [...new Set(criterion.of.flatMap((part) => openIn(part, facts)))]
}

test('open is what an answer may still turn: also where something holds only because it is not known; nothing where one part settles the whole', () => {
  fc.assert(
    fc.property(criterion, patient, (one, facts) => {
      const asked = evaluationOf(asking(one), { facts, asOf })
      for (const { when } of asked.ready.states) expect(asked.openFacts(when)).toEqual(openIn(one, facts))
    }),
    { numRuns: 400 },
  )
})

describe('what is worked out', () => {
  /** A question that counts how often it is answered. */
  const counted = (fact: (typeof ASKED)[number]) => {
    const answered = vi.fn<() => readonly string[]>(() => ['yes'])
    const question = {
      kind: 'is',
      says: '',
      fact,
      get oneOf() {
        return answered()
      },
    } as unknown as OpenCriterion
    return { question, answered }
  }
  const saying = (fact: Fact<unknown>): PatientFacts => ({ ...about().facts, massEffect: fact }) as PatientFacts

  test('is worked out once, wherever it stands, and again where a fact that it reads is another', () => {
    const { question, answered } = counted('massEffect')
    const model = asking(both('any', question, question), { kind: 'not', says: '', of: question }, question)
    const before = evaluationOf(model, { facts: saying(no), asOf })
    const verdicts = (asked: typeof before) => asked.ready.states.map(({ when }) => asked.verdict(when))
    expect([verdicts(before), verdicts(before)]).toEqual([
      ['unmet', 'met', 'unmet'],
      ['unmet', 'met', 'unmet'],
    ])
    expect(answered).toHaveBeenCalledTimes(1)
    expect(verdicts(before.besides({ ...saying(no), encephalopathy: yes }))).toEqual(['unmet', 'met', 'unmet'])
    const saidBy = known('no' as const, [{ kind: 'record', reference: 'Observation/1' }])
    expect(verdicts(before.besides(saying(saidBy)))).toEqual(['unmet', 'met', 'unmet'])
    expect(answered).toHaveBeenCalledTimes(1)
    expect(verdicts(before.besides(saying(yes)))).toEqual(['met', 'unmet', 'met'])
    expect(answered).toHaveBeenCalledTimes(2)
    expect(verdicts(before.besides(saying(unknown('pending'))))).toEqual(['unknown', 'unknown', 'unknown'])
    expect(verdicts(before)).toEqual(['unmet', 'met', 'unmet'])
  })

  test('a criterion counts once however often it stands; every fact that it asks about is known to be read, and no other', () => {
    const deep = both('all', is('massEffect'), { kind: 'not', says: '', of: both('any', is('eloquentSite'), open('not-read', 'ecog')) })
    const { criteria, states, readers } = readyModel(asking(deep, deep, deep))
    expect(new Set(states.map(({ when }) => when)).size).toBe(1)
    const others = evaluationOf(asking(), { facts: about().facts, asOf }).ready
    expect(criteria - others.criteria).toBe(6)
    const at = states[0]?.when.at ?? -1
    expect(FACT_NAMES.filter((_, place) => readers[place]?.includes(at)).toSorted()).toEqual(['ecog', 'eloquentSite', 'massEffect'])
    for (const read of readers) expect(new Set(read).size).toBe(read.length)
  })

  test('a model is made ready once; a limit or a value that is changed in it is heard at once', () => {
    const oneOf = ['yes']
    const model = asking({ kind: 'is', says: '', fact: 'massEffect', oneOf } as unknown as OpenCriterion)
    const reached = () => decide(model, { facts: saying(yes), asOf }).states.map(({ verdict }) => verdict)
    expect(reached()).toEqual(['met'])
    oneOf[0] = 'no'
    expect(reached()).toEqual(['unmet'])
    expect(readyModel(model)).toBe(readyModel(model))
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

  test('comes to the same as deciding from the beginning', () => {
    fc.assert(
      fc.property(patient, fc.array(patient, { minLength: 1, maxLength: 4 }), (first, others) => {
        for (const model of models) {
          const before = evaluationOf(model, { facts: first, asOf })
          for (const facts of [first, ...others]) {
            const { status, options, avoid } = decide(model, { facts, asOf })
            expect(outcomeFor(before.besides(facts))).toMatchObject({ status, options, avoid })
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
