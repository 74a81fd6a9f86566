import { expect, test } from 'vitest'
import { examination, START, visitOn } from './invented-visits.ts'
import { DOMAIN_IDS, DOMAINS, worstLevelOf } from './neurological-domains.ts'
import { assessExamination } from './neurological-examination.ts'
import type { Visit } from './visit.ts'

const at = (visits: readonly Visit[]) => assessExamination(visits, START, visits.at(-1)!)
const compare = (from: Parameters<typeof examination>[0], to: Parameters<typeof examination>[0]) =>
  at([visitOn('2026-01-05', examination(from)), visitOn('2026-03-05', examination(to))])

test('there are ten domains, each scored from 0 to 2 or to 3', () => {
  expect(DOMAIN_IDS).toHaveLength(10)
  expect(DOMAIN_IDS.map(worstLevelOf).every((worst) => worst === 2 || worst === 3)).toBe(true)
})

/** Every pair of levels of every domain: worse by two levels, or changed to the worst level. */
const PAIRS = DOMAIN_IDS.flatMap((id) =>
  DOMAINS[id].levels.flatMap((_, from) => DOMAINS[id].levels.map((__, to) => ({ id, from, to, worst: worstLevelOf(id) }))),
)
test.each(PAIRS)('$id from $from to $to (worst $worst)', ({ id, from, to, worst }) => {
  const result = compare({ [id]: String(from) }, { [id]: String(to) })
  const isProgression = to - from >= 2 || (to === worst && from < worst)
  const isBetter = from - to >= 2 || (from > 0 && to === 0)
  expect(result.state).toBe(isProgression ? 'worse' : isBetter ? 'improved' : 'stable')
})

test('gait from 0 to 1 is stable, from 0 to 2 is worse, from 2 to 3 is worse because 3 is the worst level', () => {
  expect(compare({}, { 'neuro-gait': '1' }).state).toBe('stable')
  expect(compare({}, { 'neuro-gait': '2' }).because).toMatchObject([{ rule: 'neuro-two-levels' }])
  expect(compare({ 'neuro-gait': '2' }, { 'neuro-gait': '3' }).because).toMatchObject([{ rule: 'neuro-worst-level' }])
})

test('a domain at its worst level at the baseline and still there is stable', () => {
  expect(compare({ 'neuro-hearing': '2' }, { 'neuro-hearing': '2' }).state).toBe('stable')
})

test('better in one domain and worse by one level in another is not improved', () => {
  expect(compare({ 'neuro-gait': '2' }, { 'neuro-gait': '0', 'neuro-strength': '1' }).state).toBe('stable')
})

test('a domain that is not evaluable at either visit leaves the examination not evaluable, and is named', () => {
  const result = compare({ 'neuro-vision': 'not-evaluable' }, {})
  expect(result).toMatchObject({ state: 'not-evaluable', missing: ['vision'] })
})

test('progression in one domain counts although another is not evaluable', () => {
  expect(compare({}, { 'neuro-gait': '3', 'neuro-hearing': 'not-evaluable' }).state).toBe('worse')
})

test('a domain that was not entered is not normal', () => {
  const { 'neuro-gait': _, ...rest } = examination()
  expect(at([visitOn('2026-01-05', examination()), visitOn('2026-03-05', rest)]).state).toBe('not-evaluable')
})

test('a look at gait alone the day before the treatment does not hide the other nine domains of the week before', () => {
  const visits = [visitOn('2026-01-03', examination()), visitOn('2026-01-09', { 'neuro-gait': '1' })]
  const now = visitOn('2026-03-05', examination({ 'neuro-gait': '2', 'neuro-swallowing': '2' }))
  const { state, because } = at([...visits, now])
  expect(state).toBe('worse')
  // Gait went from 1 to 2, of its own baseline.
  expect(because.map(({ says }) => says)).toEqual([expect.stringMatching(/^Swallowing: 0 to 2/)])
})

test('two levels worse than at its best, but not than at the baseline, is left open: the source does not say from what', () => {
  const visits = [{ 'neuro-gait': '2' }, {}, { 'neuro-gait': '2' }].map((levels, at) => visitOn(`2026-0${at + 1}-05`, examination(levels)))
  expect(at(visits)).toMatchObject({
    state: 'not-evaluable',
    because: [{ rule: 'neuro-from-best' }],
    missing: ['whether gait from 0 at its best to 2 is progression'],
  })
})

test('a domain whose levels are from memory says so where it decides', () => {
  expect(compare({}, { 'neuro-hearing': '2' }).remarks.join()).toMatch(/levels of "Hearing" are from memory/)
  expect(compare({}, { 'neuro-gait': '2' }).remarks).toEqual([])
})
