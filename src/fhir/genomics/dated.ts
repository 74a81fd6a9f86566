import { type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'

export type Dated = { readonly date: PartialDate | null }

/** How the dates of many results lie to that of another one. Made once, so that asking costs the same however many there are. */
export type Dates = {
  /** One of them is certainly of a later day. Without a date that is not certain. */
  readonly someAfter: (other: Dated) => boolean
  /** One of them is certainly of an earlier day. */
  readonly someBefore: (other: Dated) => boolean
  /** One of them has the very same date, as it is written. */
  readonly someOn: (other: Dated) => boolean
  /** One of them may be of the same day: both have a date, and neither is certainly earlier. */
  readonly someAround: (other: Dated) => boolean
}

export function datesOf(items: Iterable<Dated>): Dates {
  const written = new Set([...items].flatMap(({ date }) => date ?? []))
  const spans = [...written].map(spanOf)
  const firsts = spans.map(({ first }) => first).sort()
  const lasts = spans.map(({ last }) => last).sort()
  const earlier = (day: IsoDate): number => below(lasts, day)
  const later = (day: IsoDate): number => firsts.length - below(firsts, day, true)
  return {
    someAfter: ({ date }) => date !== null && later(spanOf(date).last) > 0,
    someBefore: ({ date }) => date !== null && earlier(spanOf(date).first) > 0,
    someOn: ({ date }) => date !== null && written.has(date),
    someAround: ({ date }) => date !== null && earlier(spanOf(date).first) + later(spanOf(date).last) < spans.length,
  }
}

/** How many of the days, which are in order, lie before the one, or with `orOn` not after it. */
function below(days: readonly IsoDate[], day: IsoDate, orOn = false): number {
  let [from, to] = [0, days.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const at = days[middle]
    if (at !== undefined && (at < day || (orOn && at === day))) from = middle + 1
    else to = middle
  }
  return from
}

/** Those that no other is certainly later than: one result, or several of one day. Without a date it may be the newest. */
export function newestOf<T extends Dated>(items: readonly T[]): readonly T[] {
  const { someAfter } = datesOf(items)
  return items.filter((one) => !someAfter(one))
}
