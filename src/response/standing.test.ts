import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastCounts, type Statement, takenBack, type Written } from './standing.ts'
import type { Saying } from './visit-statement.ts'

const R = '2026-03-05-00000001'
const OTHER = '2026-03-05-00000002'
const T = (hour: number): number => hour * 3_600_000
const written = (kind: Written['in'], at: number | null, more: Partial<Written> = {}): Written => ({
  reference: R,
  where: `${kind}/${at}`,
  at,
  in: kind,
  marked: false,
  line: 0,
  ...more,
})
const said = (says: Saying, at: number | null, where: string | null = `DocumentReference/${at}`): Statement => ({
  reference: R,
  says,
  where,
  at,
})
const here = (says: Saying): Statement => said(says, null, null)

type Row = readonly [what: string, places: readonly Written[], statements: readonly Statement[], counts: boolean]
const TABLE: readonly Row[] = [
  ['a form alone', [written('form', T(1))], [], true],
  ['a form, taken back by a later note', [written('form', T(1))], [said('in-error', T(2))], false],
  ['a form, taken back and counted again by a later note', [written('form', T(1))], [said('in-error', T(2)), said('counts', T(3))], true],
  ['a form, counted again and taken back after that', [written('form', T(1))], [said('counts', T(2)), said('in-error', T(3))], false],
  [
    'a form, taken back, counted again, taken back',
    [written('form', T(1))],
    [said('in-error', T(2)), said('counts', T(3)), said('in-error', T(4))],
    false,
  ],
  ['a form that was stored after the taking back', [written('form', T(3))], [said('in-error', T(2))], true],
  [
    'a note, and a later one that keeps it after a taking back',
    [written('note', T(1)), written('note', T(3))],
    [said('in-error', T(2))],
    true,
  ],
  [
    'a note, and a later one that kept it before the taking back',
    [written('note', T(1)), written('note', T(2))],
    [said('in-error', T(3))],
    false,
  ],
  [
    'taken back and counted at the same moment by two notes',
    [written('form', T(1))],
    [said('in-error', T(2)), said('counts', T(2), 'DocumentReference/x')],
    false,
  ],
  [
    'a note that keeps it and takes it back',
    [written('note', T(2), { where: 'DocumentReference/1' })],
    [said('in-error', T(2), 'DocumentReference/1')],
    true,
  ],
  ['taken back by a note of a time that is not known', [written('form', T(9))], [said('in-error', null, 'DocumentReference/1')], false],
  ['a form of a time that is not known', [written('form', null)], [said('in-error', T(2))], false],
  [
    'counted again at a time that is not known',
    [written('form', T(1))],
    [said('in-error', T(2)), said('counts', null, 'DocumentReference/1')],
    false,
  ],
  ['a draft does not count it again', [written('form', T(1)), written('draft', T(3))], [said('in-error', T(2))], false],
  ['a draft alone keeps what it keeps', [written('draft', T(3))], [], true],
  [
    'a form that is marked says nothing of another place',
    [written('form', T(3), { marked: true }), written('note', T(1))],
    [said('in-error', T(2))],
    false,
  ],
  ['taken back here', [written('form', T(1))], [here('in-error')], false],
  ['taken back here, and counted again here', [written('form', T(1))], [here('in-error'), here('counts')], true],
  ['counted again here, after a note took it back', [written('form', T(1))], [said('in-error', T(2)), here('counts')], true],
  [
    'taken back here, after a note counted it again',
    [written('form', T(1))],
    [said('in-error', T(2)), said('counts', T(3)), here('in-error')],
    false,
  ],
  ['nothing is known of where it is written', [], [said('in-error', T(2))], false],
]
test.each(TABLE)('%s', (_, places, statements, counts) => {
  expect(takenBack(places, statements).has(R)).toBe(!counts)
})

test('what takes it back is named: the last that does', () => {
  const by = takenBack([written('form', T(1))], [said('in-error', T(3)), said('in-error', T(2))]).get(R)
  expect(by?.where).toBe(`DocumentReference/${T(3)}`)
})

test('another visit of the same day is another visit', () => {
  const gone = takenBack([written('form', T(1)), written('form', T(1), { reference: OTHER })], [said('in-error', T(2))])
  expect([...gone.keys()]).toEqual([R])
})

/** Any history of one visit: each step at a time of its own. */
const anyStep = fc.record({
  what: fc.constantFrom('form', 'note', 'draft', 'in-error', 'counts' as const),
  reference: fc.constantFrom(R, OTHER),
})
const histories = fc.array(anyStep, { minLength: 1, maxLength: 10 }).map((steps) => {
  const places: Written[] = []
  const statements: Statement[] = []
  for (const [index, { what, reference }] of steps.entries())
    if (what === 'in-error' || what === 'counts') statements.push({ ...said(what, T(index)), reference })
    else places.push({ ...written(what, T(index)), reference })
  return { steps, places, statements }
})
const shuffled = <X>(all: readonly X[], keys: readonly number[]): readonly X[] =>
  all
    .map((one, index) => ({ one, key: keys[index % keys.length] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one)
const KEYS = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })

test('the order in which notes and forms are read does not matter, only their time', () => {
  fc.assert(
    fc.property(histories, KEYS, ({ places, statements }, keys) => {
      const [a, b] = [takenBack(places, statements), takenBack(shuffled(places, keys), shuffled(statements, keys))]
      expect(b).toEqual(a)
      expect(lastCounts(shuffled(places, keys))).toEqual(lastCounts(places))
    }),
  )
})

test('the last signed statement holds, and nothing disappears that nobody took back', () => {
  fc.assert(
    fc.property(histories, ({ steps, places, statements }) => {
      for (const reference of [R, OTHER]) {
        const last = steps.findLast((step) => step.reference === reference && step.what !== 'draft')
        expect(takenBack(places, statements).has(reference)).toBe(last?.what === 'in-error')
      }
    }),
  )
})

test('counting again after any history restores the visit, and taking back after any history takes it back; here and by a later note', () => {
  fc.assert(
    fc.property(histories, ({ places, statements }) => {
      for (const [again, back] of [
        [here('counts'), here('in-error')],
        [said('counts', T(20)), said('in-error', T(20))],
      ] as const) {
        expect(takenBack(places, [...statements, again]).has(R)).toBe(false)
        expect(takenBack(places, [...statements, back]).has(R)).toBe(true)
      }
    }),
  )
})

test('a note that says again what is so changes nothing, also when the notes before it are gone', () => {
  fc.assert(
    fc.property(histories, fc.boolean(), ({ places, statements }, areGone) => {
      const gone = takenBack(places, statements)
      const known = new Set([...places, ...statements].map(({ reference }) => reference))
      const repeated = [...known].map((reference): Statement => {
        const says = gone.has(reference) ? 'in-error' : 'counts'
        return { reference, says, where: 'DocumentReference/last', at: T(21) }
      })
      const left = areGone ? places.filter((one) => one.in === 'form') : places
      const after = takenBack(left, [...(areGone ? [] : statements), ...repeated])
      for (const reference of known) expect(after.has(reference)).toBe(gone.has(reference))
    }),
  )
})

const two = (a: Partial<Written>, b: Partial<Written>) => [
  written('note', T(1), { where: 'a', ...a }),
  written('note', T(1), { where: 'b', reference: OTHER, ...b }),
]
test.each([
  ['the later note', two({ at: T(2) }, { at: T(3) }), OTHER],
  ['the later form', two({ in: 'form', at: T(3) }, { in: 'form', at: T(2) }), R],
  ['a later note over an earlier form', two({ in: 'form', at: T(2) }, { at: T(3) }), OTHER],
  ['a later form over an earlier note', two({ in: 'form', at: T(3) }, { at: T(2) }), R],
  ['a signed note over a later draft', two({ at: T(1) }, { in: 'draft', at: T(3) }), R],
  ['undecided, the form', two({ in: 'form', at: null }, { at: null }), R],
  ['of one note the later line', two({ where: 'n', line: 1 }, { where: 'n', line: 0 }), R],
] as const)('of two visits of one day %s counts', (_, all, counts) => {
  expect(lastCounts(all).at(-1)?.reference).toBe(counts)
})

test('a note that repeats an older visit does not make it newer than the form that came between', () => {
  const all = [written('note', T(1)), written('form', T(2), { reference: OTHER }), written('note', T(3))]
  expect(lastCounts(all).at(-1)?.reference).toBe(OTHER)
})
