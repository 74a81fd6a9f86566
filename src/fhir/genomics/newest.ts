import { compareDates, type PartialDate } from '../../facts/iso-date.ts'

type Dated = { readonly date: PartialDate | null }

/** True when `a` is certainly of an earlier day than `b`. Without a date, or with overlapping partial dates, that is not certain. */
export const isBefore = (a: Dated, b: Dated): boolean => a.date !== null && b.date !== null && compareDates(a.date, b.date) === 'before'

/** Those that no other is certainly later than: one result, or several of one day. */
export function newestOf<T extends Dated>(items: readonly T[]): readonly T[] {
  return items.filter((item) => !items.some((other) => isBefore(item, other)))
}
