import { expect, test } from 'vitest'
import {
  compareDates,
  daysBetween,
  type IsoDate,
  isoDateFrom,
  type PartialDate,
  partialDateFrom,
  spanOf,
  yearsBetween,
} from './iso-date.ts'

const day = (text: string) => text as IsoDate
const partial = (text: string) => text as PartialDate

test('a date is kept as precise as it was written; a time never shifts the day', () => {
  expect(['2026', '2026-02', '2026-02-28', '2026-02-28T23:59:59-05:00'].map(partialDateFrom)).toEqual([
    '2026',
    '2026-02',
    '2026-02-28',
    '2026-02-28',
  ])
})

test('a day that does not exist is not a date', () => {
  expect(['2026-02-29', '2026-13', '2026-00-01', '2026-04-31', 'yesterday', '', '26-01-01'].map(partialDateFrom)).toEqual(
    Array(7).fill(null),
  )
  expect(partialDateFrom('2024-02-29')).toBe('2024-02-29')
})

test('a month is not a whole day', () => {
  expect([isoDateFrom('2026-02'), isoDateFrom('2026-02-03')]).toEqual([null, '2026-02-03'])
})

test('a partial date may mean any day in it', () => {
  expect(spanOf(partial('2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' })
  expect(spanOf(partial('2023'))).toEqual({ first: '2023-01-01', last: '2023-12-31' })
})

test('days between agree with the calendar over four centuries', () => {
  for (let n = 0; n < 150_000; n += 97) {
    const date = new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10)
    expect(daysBetween(day('1900-01-01'), day(date))).toBe(n)
  }
})

test('a birthday completes the year on the day, not before', () => {
  expect(yearsBetween(partial('1960-11-01'), day('2026-11-01'))).toEqual({ atLeast: 66, atMost: 66 })
  expect(yearsBetween(partial('1960-11-02'), day('2026-11-01'))).toEqual({ atLeast: 65, atMost: 65 })
  expect(yearsBetween(partial('1960'), day('2026-11-01'))).toEqual({ atLeast: 65, atMost: 66 })
})

test('overlapping partial dates are not ordered', () => {
  expect([
    compareDates(partial('2025'), partial('2025-06')),
    compareDates(partial('2024'), partial('2025-06')),
    compareDates(day('2025-06-02'), day('2025-06-02')),
  ]).toEqual(['unclear', 'before', 'same'])
})
