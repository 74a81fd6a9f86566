import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/engine/decide.ts'
import { testsOf } from '../../src/engine/facts-asked.ts'
import { inventedRule, inventedState } from '../../src/engine/invented-model.ts'
import type { Model, SafetyFilter, State } from '../../src/engine/model.ts'
import { model } from '../../src/knowledge/index.ts'
import { DAY } from '../enumerate/answers.ts'
import { broken } from '../enumerate/invariants.ts'
import { drawnAndCompared, wordsAt, wordsOf } from '../enumerate/whole/bridge.ts'
import { CLAIMS } from '../enumerate/whole/claims.ts'
import { Decided } from '../enumerate/whole/decided.ts'
import { ALL, Diagram, NONE } from '../enumerate/whole/diagram.ts'
import { plainest } from '../enumerate/whole/draw.ts'
import { lostByLearning } from '../enumerate/whole/learning-claims.ts'
import { notTried } from '../enumerate/whole/members.ts'
import { ALSO } from '../enumerate/whole/questions.ts'
import { DERIVING, WholeSpace } from '../enumerate/whole/space.ts'

/** Rules of the fallback that ask about few facts. */
const FEW_FACTS: readonly string[] = ['F1-01', 'F1-02', 'F1-03', 'F1-04']
const fallback: State = { ...model.fallback, rules: model.fallback.rules.filter(({ uid }) => FEW_FACTS.includes(uid)) }
/** A model of few states and filters: small enough to be decided at once and one by one. */
const small = (states: readonly State[], filters: readonly SafetyFilter[] = []): Model => ({
  ...model,
  states,
  filters,
  fallback,
  prompts: [],
})
const stateCalled = (id: string): State => model.states.find((state) => state.id === id) ?? model.fallback

/** Every point of the product. */
function* pointsOf(arities: readonly number[], at = 0, point: number[] = []): Generator<readonly number[]> {
  const arity = arities[at]
  if (arity === undefined) {
    yield point
    return
  }
  for (let answer = 0; answer < arity; answer++) {
    point[at] = answer
    yield* pointsOf(arities, at + 1, point)
  }
}

/** How many patients there are, each decided by the engine and found in the diagrams with the same words. */
function comparedOneByOne(model: Model): bigint {
  const space = new WholeSpace(model, [])
  const decided = new Decided(space, model)
  let patients = 0n
  for (const point of pointsOf(space.diagram.arities)) {
    if (!space.diagram.holds(space.valid, point)) continue
    const words = wordsOf(decide(model, { facts: space.patientAt(point), asOf: DAY }))
    const atOnce = wordsAt(decided, point)
    if (atOnce !== words) expect(atOnce).toBe(words)
    patients += 1n
  }
  expect(patients).toBe(space.diagram.count(space.valid))
  return patients
}

describe('everything at once is the same as one by one', () => {
  test.for(['G0', 'G1', 'G0-HISTOLOGY', 'G0-CNS', 'GC1', 'EB5-AVOID', 'RN1-LOCAL'])('%s alone', { timeout: 60_000 }, (id) => {
    expect(comparedOneByOne(small([stateCalled(id)]))).toBeGreaterThan(3n)
  })

  test('states that silence one another', { timeout: 60_000 }, () => {
    expect(comparedOneByOne(small(['G0', 'G1', 'G0-HISTOLOGY'].map(stateCalled)))).toBeGreaterThan(100n)
  })

  test('safety filters that block, demote, warn and bring', { timeout: 60_000 }, () => {
    const ids = ['S1-osimertinib', 'S2-removed', 'S2-not-first', 'S4-lorlatinib', 'S5-anti-vegf', 'S5-anticoagulation']
    const rules = ['osimertinib', 'lorlatinib', 'bevacizumab'].map((option, at) => inventedRule(`R${at}`, option, { tier: at + 1 }))
    const filters = model.filters.filter(({ id }) => ids.includes(id))
    expect(filters).toHaveLength(ids.length)
    expect(comparedOneByOne(small([inventedState('S', rules)], filters))).toBeGreaterThan(1000n)
  })

  test('histories, contradictory ones too, drawn from every rule', { timeout: 60_000 }, () => {
    const some = { ...small(['RA1', 'AL2', 'EB5-LATER'].map(stateCalled)), fallback: model.fallback }
    const { drawn, different } = drawnAndCompared(new Decided(new WholeSpace(some, []), some), 40)
    expect(different).toEqual([])
    expect(drawn).toBeGreaterThan(100)
  })
})

test('every drug that a rule asks about is among those that a history may hold', () => {
  expect(notTried(testsOf(model))).toEqual([])
})

describe('what is wrong is found', () => {
  const unfiltered = small([inventedState('S', [inventedRule('R', 'osimertinib')])])

  test('a drug for everybody breaks the same invariants at once and one by one', { timeout: 60_000 }, () => {
    const decided = new Decided(
      new WholeSpace(
        unfiltered,
        ALSO.filter(({ fact }) => fact === 'leptomeningealDisease' || !DERIVING.includes(fact)),
      ),
      unfiltered,
    )
    const atOnce = CLAIMS.filter((claim) => claim.broken(decided).some((set) => set !== NONE)).map(({ says }) => says)
    expect(atOnce).toContain('no osimertinib after interstitial lung disease that it caused')
    expect(atOnce).toContain('no drug is ranked unless the cancer is known to be non-small-cell lung cancer')
    const set = CLAIMS.find(({ says }) => says.startsWith('no osimertinib after'))?.broken(decided)[0] ?? NONE
    const facts = decided.space.patientAt(plainest(decided.space.diagram, set) ?? [])
    expect(broken(facts, decide(unfiltered, { facts, asOf: DAY }))).toEqual(
      expect.arrayContaining(['no osimertinib after interstitial lung disease that it caused']),
    )
  })

  test('a refusal that learning overturns', () => {
    const open = inventedState('S', [
      inventedRule('X', 'osimertinib', {
        strength: 'X',
        warnings: ['off-label'],
        when: { kind: 'not-known', says: '', fact: 'ecog' } as never,
      }),
      inventedRule('R', 'osimertinib'),
    ])
    const some = small([open])
    const lost = lostByLearning(new Decided(new WholeSpace(some, []), some)).lost.map(({ what }) => what)
    expect(lost).toContain('osimertinib was to be avoided and is offered once ecog is known')
  })
})

test('diagrams: sets of points behave as sets', () => {
  const arities = [3, 2, 4]
  const points = Array.from(pointsOf(arities), (point) => [...point])
  const aSet = fc.array(fc.boolean(), { minLength: points.length, maxLength: points.length })
  const has = (flags: readonly boolean[], point: readonly number[]) =>
    flags[((point[0] ?? 0) * 2 + (point[1] ?? 0)) * 4 + (point[2] ?? 0)] === true
  fc.assert(
    fc.property(aSet, aSet, (left, right) => {
      const diagram = new Diagram(arities)
      const nodeOf = (flags: readonly boolean[]) =>
        diagram.branch(
          0,
          [0, 1, 2].map((a) =>
            diagram.branch(
              1,
              [0, 1].map((b) => diagram.where(2, (c) => has(flags, [a, b, c]))),
            ),
          ),
        )
      const [a, b] = [nodeOf(left), nodeOf(right)]
      const restricted = diagram.given(a, new Map([[1, 1]]))
      const meeting = diagram.meeting(diagram.given(b, new Map([[0, 0]])), a, new Map([[0, [1, 2]]]))
      for (const point of points) {
        const [x, y] = [has(left, point), has(right, point)]
        expect(diagram.holds(a, point)).toBe(x)
        expect(diagram.holds(diagram.and(a, b), point)).toBe(x && y)
        expect(diagram.holds(diagram.or(a, b), point)).toBe(x || y)
        expect(diagram.holds(diagram.not(a), point)).toBe(!x)
        expect(diagram.holds(restricted, point)).toBe(has(left, [point[0] ?? 0, 1, point[2] ?? 0]))
        expect(diagram.holds(diagram.minus(a, b), point)).toBe(x && !y)
        const some = [1, 2].some((answer) => has(left, [answer, point[1] ?? 0, point[2] ?? 0]))
        expect(diagram.holds(meeting, point)).toBe(has(right, [0, point[1] ?? 0, point[2] ?? 0]) && some)
      }
      expect(diagram.count(a)).toBe(BigInt(points.filter((point) => has(left, point)).length))
      expect(diagram.or(a, diagram.not(a))).toBe(ALL)
    }),
    { numRuns: 40 },
  )
})
