import { expect, test } from 'vitest'
import { isoTimeFrom } from './iso-time.ts'

const at = (offset: number): Date => {
  const moment = new Date(2026, 10, 20, 9, 5, 7)
  moment.getTimezoneOffset = () => offset
  return moment
}

test('the zone is written with its sign: getTimezoneOffset counts the other way', () => {
  expect(isoTimeFrom(at(-60))).toBe('2026-11-20T09:05:07+01:00')
  expect(isoTimeFrom(at(210))).toBe('2026-11-20T09:05:07-03:30')
  expect(isoTimeFrom(at(0))).toBe('2026-11-20T09:05:07+00:00')
})
