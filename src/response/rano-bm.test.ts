import { expect, test } from 'vitest'
import { BRAIN_STABLE, DAY, gone, lesion, node, notEvaluable, START, visitOn } from './invented-visits.ts'
import { assessBrain, BRAIN_TARGETS } from './rano-bm.ts'
import { targetsOf } from './target-lesions.ts'
import type { Entries, Lesion } from './visit.ts'

const brain = (date: string, lesions: readonly Lesion[], entries: Entries = {}) =>
  visitOn(date, { ...BRAIN_STABLE, ...entries }, { brain: lesions })
/** One target, at the baseline, perhaps in between, and now. */
const sizes = (first: number, ...rest: readonly number[]) => {
  const days = ['2026-03-05', '2026-05-05', '2026-07-05']
  const visits = [
    brain('2026-01-05', [lesion('A', first)]),
    ...rest.map((size, index) => brain(days[index] ?? '', [size === 0 ? gone('A') : lesion('A', size)])),
  ]
  return assessBrain(visits, START, visits.at(-1)!)
}
const follow = (entries: Entries, now: readonly Lesion[] = [lesion('A', 20)], before: readonly Lesion[] = [lesion('A', 20)]) => {
  const visits = [brain('2026-01-05', before), brain('2026-03-05', now, entries)] as const
  return assessBrain(visits, START, visits[1])
}

test.each([
  { name: '10 mm by 5 mm', of: lesion('A', 10, { perpendicularMm: 5 }), measurable: true },
  { name: '9.9 mm by 5 mm', of: lesion('A', 9.9, { perpendicularMm: 5 }), measurable: false },
  { name: '10 mm by 4.9 mm', of: lesion('A', 10, { perpendicularMm: 4.9 }), measurable: false },
  {
    name: '10 mm, perpendicular not entered',
    of: { name: 'A', kind: 'lesion', state: 'measured', sizeMm: 10 } as const,
    measurable: false,
  },
  { name: 'a lymph node', of: node('A', 20), measurable: false },
])('$name is measurable: $measurable', ({ of, measurable }) => {
  expect(targetsOf(brain('2026-01-05', [of]), BRAIN_TARGETS).lesions).toHaveLength(measurable ? 1 : 0)
})

test('of six measurable lesions the five largest are targets, whatever the order of entry', () => {
  const lesions = [12, 30, 11, 25, 18, 14].map((size) => lesion(`L${size}`, size))
  const { lesions: targets, left } = targetsOf(brain('2026-01-05', lesions), BRAIN_TARGETS)
  expect(targets.map(({ name }) => name)).toEqual(['L30', 'L25', 'L18', 'L14', 'L12'])
  expect(left).toEqual(['L11: more than 5 targets, counts among the other lesions'])
})

test.each([
  { path: [30, 21], outcome: 'partial-response', why: '30% exactly' },
  { path: [30, 21.1], outcome: 'stable', why: 'just short of 30%' },
  { path: [30, 36], outcome: 'progression', why: '20% and 6 mm' },
  { path: [30, 35.9], outcome: 'stable', why: '5.9 mm but not 20%' },
  { path: [20, 25], outcome: 'progression', why: '25% and 5 mm exactly' },
  { path: [20, 24.9], outcome: 'stable', why: '24.5% but not 5 mm' },
  { path: [40, 20, 25], outcome: 'progression', why: 'from the nadir, although below the baseline' },
  { path: [40, 12, 16], outcome: 'partial-response', why: '33% over the nadir but 4 mm, and still 60% below the baseline' },
  { path: [40, 0, 10], outcome: 'progression', why: 'gone and back' },
  { path: [12.1, 14.52], outcome: 'stable', why: '20% exactly in decimals, but not 5 mm' },
] as const)('target $path mm: $outcome, $why', ({ path: [first, ...rest], outcome }) => {
  expect(sizes(first, ...rest).outcome).toBe(outcome)
})

test('20% without 5 mm says that the 5 mm rule is not verified and what the table without it would say', () => {
  expect(sizes(20, 24.9).remarks.join()).toMatch(/not verified in the primary publication.*would be progression/)
})

test('the sum can rise by 5 mm without one lesion doing so: not progression by the 5 mm rule of one lesion', () => {
  const before = [lesion('A', 12), lesion('B', 12)]
  const result = follow({}, [lesion('A', 15), lesion('B', 15)], before)
  expect(result.outcome).toBe('stable')
  expect(result.remarks.join()).toMatch(/no lesion is known to have grown by 5 mm/)
})

/** What each entry alone makes of a patient whose target is unchanged. */
test.each([
  [{}, 'stable'],
  [{ 'brain-non-target': 'progressed' }, 'progression'],
  [{ 'brain-non-target': 'not-evaluable' }, 'not-evaluable'],
  [{ 'brain-new': 'present' }, 'progression'],
  [{ 'brain-new': 'equivocal' }, 'stable'],
  [{ 'brain-new': 'not-evaluable' }, 'not-evaluable'],
  [{ 'brain-steroids': 'increased' }, 'not-evaluable'],
  [{ 'brain-steroids': 'decreased' }, 'stable'],
  [{ 'brain-steroids': 'not-evaluable' }, 'not-evaluable'],
  [{ 'brain-clinical': 'worse' }, 'progression'],
  [{ 'brain-clinical': 'improved' }, 'stable'],
  [{ 'brain-clinical': 'not-evaluable' }, 'not-evaluable'],
] as const)('an unchanged target with %j: %s', (entries, outcome) => {
  expect(follow(entries).outcome).toBe(outcome)
})

test('more corticosteroids alone are not progression, and an otherwise partial response is not called one', () => {
  const result = follow({ 'brain-steroids': 'increased' }, [lesion('A', 10)])
  expect(result).toMatchObject({ outcome: 'not-evaluable', because: [{ rule: 'bm-steroids-alone' }] })
})

test('complete needs that no corticosteroids are taken; otherwise it is partial', () => {
  expect(follow({ 'brain-steroids': 'none' }, [gone('A')]).outcome).toBe('complete-response')
  expect(follow({ 'brain-steroids': 'stable' }, [gone('A')]).outcome).toBe('partial-response')
  expect(follow({ 'brain-steroids': 'none', 'brain-non-target': 'non-progressing' }, [gone('A')]).outcome).toBe('partial-response')
})

test('a target that was not measured leaves the result open, unless the others alone are progression', () => {
  const before = [lesion('A', 20), lesion('B', 10)]
  expect(follow({}, [lesion('A', 20), notEvaluable('B')], before)).toMatchObject({ outcome: 'not-evaluable', missing: ['B'] })
  expect(follow({}, [lesion('A', 20)], before).outcome).toBe('not-evaluable')
  expect(follow({}, [lesion('A', 36), notEvaluable('B')], before).outcome).toBe('progression')
})

test('lesions are the same by name, spaces and capitals aside', () => {
  expect(follow({}, [lesion(' left  Frontal ', 10)], [lesion('Left frontal', 20)]).outcome).toBe('partial-response')
})

test('a baseline with small lesions only: they are other lesions, and "there are none" contradicts it', () => {
  const small = [lesion('A', 6)]
  expect(follow({ 'brain-non-target': 'non-progressing' }, small, small).outcome).toBe('stable')
  expect(follow({ 'brain-non-target': 'none' }, small, small).outcome).toBe('not-evaluable')
  expect(follow({ 'brain-non-target': 'gone', 'brain-steroids': 'none' }, [], small).outcome).toBe('complete-response')
})

const noTargets = (now: Entries, before: Entries = { 'brain-target': 'none' }) => {
  const visits = [
    visitOn('2026-01-05', { ...BRAIN_STABLE, ...before }),
    visitOn('2026-03-05', { ...BRAIN_STABLE, 'brain-steroids': 'none', ...now }),
  ] as const
  return assessBrain(visits, START, visits[1])
}

test('no lesions before and none now is no disease, not a response', () => {
  expect(noTargets({}).outcome).toBe('no-disease')
  expect(noTargets({ 'brain-sum': 0 }, { 'brain-sum': 0 }).outcome).toBe('no-disease')
})

test('target lesions that were not entered at the baseline are not known: never no disease', () => {
  expect(noTargets({}, {})).toMatchObject({ outcome: 'not-evaluable', missing: ['whether there were target lesions at the baseline'] })
})

test('a sum where the baseline had no target is not stable', () => {
  expect(noTargets({ 'brain-sum': 12 }).outcome).toBe('not-evaluable')
})

test('a visit before the treatment without lesions does not take the place of the one that measured them', () => {
  const visits = [
    brain('2026-01-03', [lesion('A', 20)]),
    visitOn('2026-01-09', BRAIN_STABLE),
    brain('2026-03-05', [lesion('A', 40)]),
  ] as const
  expect(assessBrain(visits, START, visits[2]).outcome).toBe('progression')
})

test('what was resected before the baseline, and is entered as gone or treated, is no lesion of it', () => {
  for (const before of [gone('R'), { ...gone('R'), state: 'treated' } as const])
    expect(follow({}, [lesion('A', 20)], [before, lesion('A', 20)]).outcome).toBe('stable')
})

test('a lesion that the baseline does not have leaves open whether it is new, until somebody says', () => {
  const now = [lesion('A', 20), lesion('right parietal', 9)]
  expect(follow({}, now)).toMatchObject({ outcome: 'not-evaluable', missing: [expect.stringMatching(/"right parietal" is new/)] })
  expect(follow({ 'brain-new': 'present' }, now).outcome).toBe('progression')
  expect(follow({ 'brain-new': 'equivocal' }, now).outcome).toBe('stable')
})

test('a lesion that was called new is known from then on', () => {
  const both = [lesion('A', 20), lesion('B', 9)]
  const visits = [
    brain('2026-01-05', [lesion('A', 20)]),
    brain('2026-03-05', both, { 'brain-new': 'equivocal' }),
    brain('2026-05-05', both),
  ] as const
  expect(assessBrain(visits, START, visits[2]).outcome).toBe('stable')
})

test('a new lesion or a worse patient alone is progression, although nothing else was entered', () => {
  const baseline = brain('2026-01-05', [lesion('A', 20)])
  for (const entries of [{ 'brain-new': 'present' }, { 'brain-clinical': 'worse' }] as const) {
    const visit = visitOn('2026-03-05', entries)
    expect(assessBrain([baseline, visit], START, visit).outcome).toBe('progression')
  }
})

test('a new lesion without any baseline is said', () => {
  const visit = visitOn('2026-03-05', { 'brain-new': 'present' })
  const result = assessBrain([visit], START, visit)
  expect([result.outcome, result.remarks.join()]).toEqual(['not-evaluable', expect.stringMatching(/new lesion is entered/)])
})

test('a target that was resected or irradiated makes no response, then or later, and can still show growth', () => {
  const treated: Lesion = { name: 'A', kind: 'lesion', state: 'treated' }
  const later = (size: number) => {
    const visits = [
      brain('2026-01-05', [lesion('A', 20)]),
      brain('2026-03-05', [treated]),
      brain('2026-05-05', [lesion('A', size)]),
    ] as const
    return visits.map((visit) => assessBrain(visits, START, visit))
  }
  expect(later(8).map(({ outcome }) => outcome)).toEqual(['not-evaluable', 'not-evaluable', 'not-evaluable'])
  expect(later(8)[1]).toMatchObject({
    because: [],
    missing: ['A'],
    components: [{ because: [{ rule: 'local-treatment' }] }, {}, {}, {}, {}],
  })
  expect(later(30)[2]?.outcome).toBe('progression')
})

test('after a complete response any target that is back is progression, however small', () => {
  const none = { 'brain-steroids': 'none' } as const
  const visits = [
    brain('2026-01-05', [lesion('A', 20)]),
    brain('2026-03-05', [gone('A')], none),
    brain('2026-05-05', [lesion('A', 4)], none),
  ] as const
  expect(assessBrain(visits, START, visits[2])).toMatchObject({ outcome: 'progression', because: [{ rule: 'bm-reappeared' }] })
  // After a partial response it is measured again.
  const partial = visits.map((visit) => ({ ...visit, entries: { ...visit.entries, 'brain-non-target': 'non-progressing' as const } }))
  expect(assessBrain(partial, START, partial[2]!).outcome).toBe('partial-response')
})

test('a size that is a tenth of the one before is asked about, not changed', () => {
  expect(follow({}, [lesion('A', 2.1)], [lesion('A', 21)]).remarks.join()).toMatch(/21 mm before and 2.1 mm now.*centimetres/)
  expect(follow({}, [lesion('A', 10)], [lesion('A', 21)]).remarks.join()).not.toMatch(/centimetres/)
})

test('more corticosteroids at an earlier visit are remembered', () => {
  const visits = [
    brain('2026-01-05', [lesion('A', 20)]),
    brain('2026-03-05', [lesion('A', 20)], { 'brain-steroids': 'increased' }),
    brain('2026-05-05', [lesion('A', 10)]),
  ] as const
  expect(assessBrain(visits, START, visits[2]).remarks.join()).toMatch(/increased on 2026-03-05/)
})

test.each([
  { sums: [40, 52], outcome: 'progression' },
  { sums: [20, 24.5], outcome: 'not-evaluable' },
  { sums: [40, 28], outcome: 'partial-response' },
  { sums: [40, 41], outcome: 'stable' },
] as const)('sums $sums mm without lesions: $outcome', ({ sums: [first, now], outcome }) => {
  const visits = [
    visitOn('2026-01-05', { ...BRAIN_STABLE, 'brain-sum': first }),
    visitOn('2026-03-05', { ...BRAIN_STABLE, 'brain-sum': now }),
  ] as const
  expect(assessBrain(visits, START, visits[1]).outcome).toBe(outcome)
})

test.each([
  ['all-inside', undefined, 'unsettled'],
  ['all-inside', 'not-done', 'unsettled'],
  ['all-inside', 'low', 'unsettled'],
  ['all-inside', 'high', 'progression'],
  ['some-outside', 'low', 'progression'],
  ['no', undefined, 'progression'],
  ['not-evaluable', undefined, 'progression'],
] as const)('growth with field "%s" and perfusion %s: %s', (field, perfusion, outcome) => {
  const entries: Entries = { 'brain-field': field, ...(perfusion === undefined ? {} : { 'brain-perfusion': perfusion }) }
  expect(follow(entries, [lesion('A', 30)]).outcome).toBe(outcome)
})

test('a new lesion is progression although the growth of the old one is inside a field', () => {
  expect(follow({ 'brain-field': 'all-inside', 'brain-new': 'present' }, [lesion('A', 30)]).outcome).toBe('progression')
})

test('the baseline visit itself has no result', () => {
  const baseline = brain('2026-01-05', [lesion('A', 20)])
  expect(assessBrain([baseline], START, baseline)).toMatchObject({ outcome: 'not-evaluable', missing: ['a baseline before this visit'] })
})

test('a baseline more than 4 weeks before the treatment is used and remarked on', () => {
  const visits = [brain('2025-12-01', [lesion('A', 20)]), brain('2026-03-05', [lesion('A', 20)])] as const
  expect(assessBrain(visits, DAY('2025-12-29'), visits[1]).remarks).toEqual([])
  expect(assessBrain(visits, DAY('2025-12-30'), visits[1]).remarks.join()).toMatch(/29 days before/)
})
