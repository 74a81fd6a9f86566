import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDates, type PartialDate, partialDateFrom } from '../../facts/iso-date.ts'
import { datesOf, newestOf } from './dated.ts'

const date = fc
  .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, day, length]) => partialDateFrom(`${year}-0${month}-0${day}`.slice(0, length)))
const dated = fc.option(date).map((one) => ({ date: one }))
const before = (a: PartialDate | null, b: PartialDate | null): boolean => a !== null && b !== null && compareDates(a, b) === 'before'

test('dates asked for together answer as each pair of dates does', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 8 }), dated, (items, other) => {
      const dates = datesOf(items)
      expect(dates.someAfter(other)).toBe(items.some((one) => before(other.date, one.date)))
      expect(dates.someBefore(other)).toBe(items.some((one) => before(one.date, other.date)))
      expect(dates.someOn(other)).toBe(items.some((one) => one.date !== null && one.date === other.date))
      expect(dates.someAround(other)).toBe(
        items.some((one) => one.date !== null && other.date !== null && !before(one.date, other.date) && !before(other.date, one.date)),
      )
    }),
  )
})

test('the newest are those that no other certainly follows; one without a date may be the newest', () => {
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 8 }), (items) => {
      expect(newestOf(items)).toEqual(items.filter((one) => !items.some((other) => before(one.date, other.date))))
    }),
  )
})
