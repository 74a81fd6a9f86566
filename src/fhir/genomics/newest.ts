import { compareDates, type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'

type Dated = { readonly date: PartialDate | null }

/** True when `a` is certainly of an earlier day than `b`. Without a date, or with overlapping partial dates, that is not certain. */
export const isBefore = (a: Dated, b: Dated): boolean => a.date !== null && b.date !== null && compareDates(a.date, b.date) === 'before'

/** Those that no other is certainly later than: one result, or several of one day. Without a date it may be the newest. */
export function newestOf<T extends Dated>(items: readonly T[]): readonly T[] {
  const latestStart = items.reduce<IsoDate | null>((latest, { date }) => {
    const start = date === null ? null : spanOf(date).first
    return start !== null && (latest === null || start > latest) ? start : latest
  }, null)
  return items.filter(({ date }) => date === null || latestStart === null || spanOf(date).last >= latestStart)
}
