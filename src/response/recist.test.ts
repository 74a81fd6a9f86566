import { expect, test } from 'vitest'
import { BODY_STABLE, gone, lesion, node, notEvaluable, START, visitOn } from './invented-visits.ts'
import { assessBody, BODY_TARGETS } from './recist.ts'
import { targetsOf } from './target-lesions.ts'
import type { Entries, Lesion } from './visit.ts'

const body = (date: string, lesions: readonly Lesion[], entries: Entries = {}) =>
  visitOn(date, { ...BODY_STABLE, ...entries }, { body: lesions })
const follow = (entries: Entries, now: readonly Lesion[], before: readonly Lesion[], between?: readonly Lesion[]) => {
  const last = body('2026-05-05', now, entries)
  const visits = [body('2026-01-05', before), ...(between === undefined ? [] : [body('2026-03-05', between)]), last]
  return assessBody(visits, START, last)
}

test.each([
  [lesion('A', 10), true],
  [lesion('A', 9.9), false],
  [node('A', 15), true],
  [node('A', 14.9), false],
] as const)('%j is measurable: %s', (one, measurable) => {
  expect(targetsOf(body('2026-01-05', [one]), BODY_TARGETS).lesions).toHaveLength(measurable ? 1 : 0)
})

test('two targets in an organ, nodes as one organ, five in all', () => {
  const lesions = [
    ...[30, 28, 26].map((size) => lesion(`liver ${size}`, size, { organ: 'Liver' })),
    ...[24, 22, 20].map((size) => node(`node ${size}`, size)),
    ...[18, 16].map((size) => lesion(`adrenal ${size}`, size, { organ: 'adrenal' })),
  ]
  const { lesions: targets } = targetsOf(body('2026-01-05', lesions), BODY_TARGETS)
  expect(targets.map(({ name }) => name)).toEqual(['liver 30', 'liver 28', 'node 24', 'node 22', 'adrenal 18'])
})

test.each([
  { now: 21, between: undefined, outcome: 'partial-response', why: '30% exactly' },
  { now: 21.1, between: undefined, outcome: 'stable', why: 'just short' },
  { now: 36, between: undefined, outcome: 'progression', why: '20% exactly, 6 mm' },
  { now: 35.9, between: undefined, outcome: 'stable', why: 'just below 20%' },
  { now: 24, between: 20, outcome: 'stable', why: '20% over the nadir, but 4 mm' },
  { now: 25, between: 20, outcome: 'progression', why: '25% over the nadir, 5 mm exactly' },
  { now: 19.9, between: 15, outcome: 'partial-response', why: '4.9 mm over the nadir, and 30% below the baseline' },
])('30 mm, then $between, then $now mm: $outcome, $why', ({ now, between, outcome }) => {
  const result = follow({}, [lesion('A', now)], [lesion('A', 30)], between === undefined ? undefined : [lesion('A', between)])
  expect(result.outcome).toBe(outcome)
})

test('the 5 mm of RECIST are of the sum: two lesions of 3 mm each are enough', () => {
  const before = [lesion('A', 12, { organ: 'liver' }), lesion('B', 12, { organ: 'liver' })]
  expect(follow({}, [lesion('A', 15), lesion('B', 15)], before).outcome).toBe('progression')
})

test('a node below 10 mm is gone, at 10 mm it is not', () => {
  expect(follow({}, [node('N', 9.9)], [node('N', 20)]).outcome).toBe('complete-response')
  expect(follow({}, [node('N', 10)], [node('N', 20)]).outcome).toBe('partial-response')
})

/** Time point response by targets, other lesions and new lesions. */
test.each([
  ['complete', 'gone', 'none', 'complete-response'],
  ['complete', 'none', 'none', 'complete-response'],
  ['complete', 'non-progressing', 'none', 'partial-response'],
  ['complete', 'partly', 'none', 'partial-response'],
  ['complete', 'not-evaluable', 'none', 'not-evaluable'],
  ['partial', 'non-progressing', 'none', 'partial-response'],
  ['partial', 'partly', 'none', 'partial-response'],
  ['stable', 'partly', 'none', 'stable'],
  ['stable', 'non-progressing', 'not-evaluable', 'not-evaluable'],
  ['missing', 'non-progressing', 'none', 'not-evaluable'],
  ['missing', 'progressed', 'none', 'progression'],
  ['missing', 'non-progressing', 'present', 'progression'],
  ['progressed', 'not-evaluable', 'not-evaluable', 'progression'],
  ['complete', 'progressed', 'none', 'progression'],
  ['complete', 'gone', 'present', 'progression'],
  ['stable', 'non-progressing', 'equivocal', 'stable'],
] as const)('targets %s, others %s, new %s: %s', (targets, others, fresh, outcome) => {
  const now = {
    complete: gone('A'),
    partial: lesion('A', 15),
    stable: lesion('A', 30),
    progressed: lesion('A', 40),
    missing: notEvaluable('A'),
  }
  expect(follow({ 'body-non-target': others, 'body-new': fresh }, [now[targets]], [lesion('A', 30)]).outcome).toBe(outcome)
})

test('lesions that cannot be measured: neither gone nor progressing is stable', () => {
  const before = [lesion('effusion', 5)]
  expect(follow({ 'body-non-target': 'non-progressing' }, [], before).outcome).toBe('stable')
  expect(follow({ 'body-non-target': 'gone' }, [], before).outcome).toBe('complete-response')
})

test('a new lesion alone is progression, although nothing else was entered', () => {
  const visit = visitOn('2026-03-05', { 'body-new': 'present' })
  expect(assessBody([body('2026-01-05', [lesion('A', 30)]), visit], START, visit).outcome).toBe('progression')
})

/** EORTC, questions on RECIST: after complete response what is back is progression, a node from 10 mm; after partial it is measured again. */
test.each([
  [lesion('A', 30), gone('A'), lesion('A', 4), 'progression'],
  [node('A', 20), node('A', 8), node('A', 10), 'progression'],
  [node('A', 20), node('A', 8), node('A', 9.9), 'complete-response'],
] as const)('%j, then complete response with %j, then %j: %s', (before, complete, now, outcome) => {
  expect(follow({}, [now], [before], [complete]).outcome).toBe(outcome)
})

test('other lesions that are back after a complete response are progression', () => {
  expect(follow({ 'body-non-target': 'non-progressing' }, [gone('A')], [lesion('A', 30)], [gone('A')]).outcome).toBe('progression')
})

test('a visit that could not be evaluated after a complete response does not hide it', () => {
  const visits = [
    body('2026-01-05', [lesion('A', 30)]),
    body('2026-03-05', [gone('A')]),
    body('2026-04-05', [notEvaluable('A')]),
    body('2026-05-05', [lesion('A', 4)]),
  ] as const
  expect(assessBody(visits, START, visits[3]).outcome).toBe('progression')
})

/** The results after the baseline, other lesions as said at each visit. */
const courseOf = (others: readonly (Entries['body-non-target'] | undefined)[], targets: readonly Lesion[]): readonly string[] => {
  const all = targets.map((target, index) => {
    const { 'body-non-target': _, ...entries } = BODY_STABLE
    const said = others[index]
    return visitOn(`2026-0${index + 1}-05`, { ...entries, ...(said === undefined ? {} : { 'body-non-target': said }) }, { body: [target] })
  })
  return all.slice(1).map((one) => assessBody(all, START, one).outcome)
}

test.each(['not-evaluable', undefined, 'partly'] as const)(
  'bug: a lesion back after a complete response was a response where "other lesions" was %s in between',
  (said) => {
    const course = courseOf(['none', 'none', said, 'none'], [lesion('A', 20), gone('A'), gone('A'), lesion('A', 4)])
    expect(course[0]).toBe('complete-response')
    expect(course[2]).toBe('progression')
  },
)

test('bug: other lesions that were not all looked at were taken for a lesion that is back', () => {
  expect(courseOf(['none', 'none', 'partly'], [lesion('A', 20), gone('A'), gone('A')])).toEqual(['complete-response', 'partial-response'])
})
