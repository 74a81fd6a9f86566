import { expect, test } from 'vitest'
import { card, visitOn } from './invented-visits.ts'
import { isNoduleMeasurable } from './mri-cards.ts'
import { assessMri } from './mri-scorecard.ts'
import type { Entries } from './visit.ts'

const compare = (from: Entries, to: Entries) => {
  const visits = [visitOn('2026-01-05', from), visitOn('2026-03-05', to)] as const
  return assessMri(visits, visits[0], visits[1])
}
const scored = (composite: number) => card('2017', [], { 'mri-composite': composite })

test.each([
  { from: 8, to: 10, state: 'progression', why: '25% exactly' },
  { from: 8, to: 9.9, state: 'stable', why: 'just below 25%' },
  { from: 8, to: 8, state: 'stable', why: 'no change' },
  { from: 8, to: 4.1, state: 'stable', why: 'just short of 50%' },
  { from: 8, to: 4, state: 'partial-response', why: '50% exactly' },
  { from: 8, to: 0, state: 'complete-response', why: 'nothing left' },
  { from: 0, to: 0, state: 'stable', why: 'nothing before or now' },
  { from: 0, to: 1, state: 'progression', why: 'any finding where there was none' },
])('composite score $from to $to: $state, $why', ({ from, to, state }) => {
  expect(compare(scored(from), scored(to)).state).toBe(state)
})

test('without a score the findings present are counted: 4 to 5 is 25% and progression, 5 to 6 is 20% and stable with the new one named', () => {
  const four = ['mri-brain-nodules', 'mri-brain-enhancement', 'mri-hydrocephalus', 'mri-spine-nodules'] as const
  expect(compare(card('2017', four), card('2017', [...four, 'mri-nerve-roots'])).state).toBe('progression')
  const five = [...four, 'mri-spine-enhancement'] as const
  const result = compare(card('2017', five), card('2017', [...five, 'mri-nerve-roots']))
  expect(result.state).toBe('stable')
  expect(result.remarks.join()).toMatch(/New since the baseline: Nerve root enhancement/)
})

test('a finding that is not evaluable neither makes nor hides progression: it is progression only if it is whatever the finding is', () => {
  const one = ['mri-brain-nodules'] as const
  const ne: Entries = { 'mri-nerve-roots': 'not-evaluable' }
  expect(compare(card('2017', one), card('2017', [...one, 'mri-hydrocephalus'], ne)).state).toBe('progression')
  expect(compare(card('2017', one, ne), card('2017', one)).state).toBe('not-evaluable')
  expect(compare(card('2017', one), card('2017', [], ne)).state).toBe('not-evaluable')
})

test('a rise from the lowest score that is not 25% above the baseline is stable, as printed, and remarked on', () => {
  const visits = [visitOn('2026-01-05', scored(8)), visitOn('2026-03-05', scored(4)), visitOn('2026-05-05', scored(7))] as const
  const result = assessMri(visits, visits[0], visits[2])
  expect(result.state).toBe('stable')
  expect(result.remarks.join()).toMatch(/rose from 4, its lowest, to 7/)
})

test('two versions of the card are not compared', () => {
  expect(compare(card('2017'), card('2019')).because).toMatchObject([{ rule: 'mri-same-card' }])
})

const NODULE = 'mri-brain-nodules'
const LINEAR = 'mri-spine-enhancement'
test.each([
  { name: 'a finding worse', from: [NODULE], to: [NODULE], change: { [`${NODULE}-change`]: 'worse' }, state: 'progression' },
  { name: 'a new finding', from: [NODULE], to: [NODULE, LINEAR], change: { [`${NODULE}-change`]: 'no-change' }, state: 'progression' },
  { name: 'a finding improved', from: [NODULE], to: [NODULE], change: { [`${NODULE}-change`]: 'improved' }, state: 'partial-response' },
  {
    name: 'one gone, one left',
    from: [NODULE, LINEAR],
    to: [LINEAR],
    change: { [`${LINEAR}-change`]: 'no-change' },
    state: 'partial-response',
  },
  { name: 'all gone', from: [NODULE], to: [], change: {}, state: 'complete-response' },
  { name: 'no change', from: [NODULE], to: [NODULE], change: { [`${NODULE}-change`]: 'no-change' }, state: 'stable' },
  { name: 'present and its change not entered', from: [NODULE], to: [NODULE], change: {}, state: 'not-evaluable' },
  { name: 'nothing before or now', from: [], to: [], change: {}, state: 'stable' },
  {
    name: 'one improved, one worse',
    from: [NODULE, LINEAR],
    to: [NODULE, LINEAR],
    change: { [`${NODULE}-change`]: 'improved', [`${LINEAR}-change`]: 'worse' },
    state: 'progression',
  },
] as const)('card of 2019: $name: $state', ({ from, to, change, state }) => {
  expect(compare(card('2019', from), card('2019', to, change as Entries)).state).toBe(state)
})

test('the reader’s overall result stands alone where no finding was entered, and the graver counts where they differ', () => {
  const baseline = card('2019', [NODULE])
  expect(compare(baseline, { 'mri-card': '2019', 'mri-overall': 'partial-response' }).state).toBe('partial-response')
  const improved = card('2019', [NODULE], { [`${NODULE}-change`]: 'improved', 'mri-overall': 'progression' })
  expect(compare(baseline, improved)).toMatchObject({ state: 'progression', remarks: [expect.stringMatching(/the graver counts/)] })
})

test('an MRI after a lumbar puncture is remarked on', () => {
  expect(compare(scored(8), { ...scored(8), 'mri-after-lumbar-puncture': 'yes' }).remarks.join()).toMatch(/should come first/)
})

test.each([
  ['2017', 5, 10, 'sources-differ'],
  ['2017', 5.1, 10.1, 'yes'],
  ['2017', 4.9, 12, 'no'],
  ['2017', 10.1, 5.1, 'yes'],
  ['2019', 5, 5, 'no'],
  ['2019', 5.1, 5.1, 'yes'],
] as const)('a nodule on the card of %s, %d by %d mm, is measurable: %s', (version, a, b, answer) => {
  expect(isNoduleMeasurable(version, a, b)).toBe(answer)
})

test('a nodule that was gone and is there again is worse, whatever is entered as its change', () => {
  const entries = [card('2019', [NODULE]), card('2019'), card('2019', [NODULE], { [`${NODULE}-change`]: 'no-change' } as Entries)]
  const visits = entries.map((one, at) => visitOn(`2026-0${at + 1}-05`, one))
  expect(assessMri(visits, visits[0]!, visits[2]!).state).toBe('progression')
})
