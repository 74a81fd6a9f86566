import { daysBetween, type IsoDate } from '../facts/iso-date.ts'
import { byDate, type Visit } from './visit.ts'

/** The visit that later ones are measured against, and what is not as it should be with it. */
export type Baseline = { readonly visit: Visit; readonly remark: string | null }

const MOST_DAYS_BEFORE = 28

/**
 * The last visit that `has` what is to be compared, on or before the first day of treatment; where there is none, the first one after it.
 * Of those before the treatment one that `describes` it better goes first: a later visit that says less takes nothing away. Null: no visit
 * has it.
 */
export function baselineOf(
  visits: readonly Visit[],
  start: IsoDate | null,
  has: (visit: Visit) => boolean,
  describes: (visit: Visit) => boolean = has,
): Baseline | null {
  const candidates = byDate(visits).filter(has)
  const first = candidates[0]
  if (first === undefined) return null
  if (start === null) return { visit: first, remark: 'The start of the treatment is not entered: the first entry serves as the baseline.' }
  const early = candidates.filter(({ date }) => date <= start)
  const before = early.filter(describes).at(-1) ?? early.at(-1)
  if (before === undefined)
    return { visit: first, remark: `The baseline was made ${inDays(daysBetween(start, first.date))} after the treatment began.` }
  const days = daysBetween(before.date, start)
  return { visit: before, remark: days > MOST_DAYS_BEFORE ? `The baseline is ${days} days before the treatment, more than 4 weeks.` : null }
}

const inDays = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
