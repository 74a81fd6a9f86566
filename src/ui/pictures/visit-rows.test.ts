import { expect, test } from 'vitest'
import { courseFrom } from '../../response/course.ts'
import { BRAIN_STABLE, lesion, visitOn } from '../../response/invented-visits.ts'
import { visitRows } from './visit-rows.ts'

const START = { 'treatment-start': '2026-01-10' } as const

test('visits stand on the timeline by day and compartment, with result and sum; a compartment that was not assessed has no row', () => {
  const course = courseFrom([
    visitOn('2026-01-05', { ...START, ...BRAIN_STABLE }, { brain: [lesion('A', 20)] }),
    visitOn('2026-03-05', { ...START, ...BRAIN_STABLE, cytology: 'negative' }, { brain: [lesion('A', 13)] }),
    visitOn('2026-05-05', { ...START, 'brain-new': 'present' }),
  ])
  expect(visitRows(course).map(({ from, label, says }) => [from, label, says])).toEqual([
    ['2026-01-05', 'Visit: RANO-BM', 'baseline, 20 mm'],
    ['2026-03-05', 'Visit: RANO-BM', 'partial response, 13 mm'],
    ['2026-03-05', 'Visit: RANO-LM', 'baseline'],
    ['2026-05-05', 'Visit: RANO-BM', 'progression'],
  ])
})

test('without visits the timeline has no rows of them', () => {
  expect(visitRows(courseFrom([]))).toEqual([])
})
