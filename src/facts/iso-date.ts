/**
 * A FHIR date as it was written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (times are cut off at the edge, without changing the day).
 * Kept as text, so that it never shifts with a time zone and no month or day is invented.
 * https://hl7.org/fhir/R4/datatypes.html#date
 */
export type PartialDate = string & { readonly partialDate: unique symbol }

/** A whole day, `YYYY-MM-DD`. */
export type IsoDate = PartialDate & { readonly wholeDay: unique symbol }

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/

/** The date part of a FHIR `date`, `dateTime` or `instant`; null when the text is not one or names a day that does not exist. */
export function partialDateFrom(text: string): PartialDate | null {
  const found = SHAPE.exec(text)
  if (!found) return null
  const [, year = '', month, day] = found
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) return null
  return text.slice(0, day !== undefined ? 10 : month !== undefined ? 7 : 4) as PartialDate
}

/** A whole day from text; null when the text is not a date or has no day. */
export function isoDateFrom(text: string): IsoDate | null {
  const date = partialDateFrom(text)
  return date !== null && date.length === 10 ? (date as IsoDate) : null
}

/** The first and the last day a partial date may mean: `2025-02` → `2025-02-01`, `2025-02-28`. */
export function spanOf(date: PartialDate): { first: IsoDate; last: IsoDate } {
  if (date.length === 10) return { first: date as IsoDate, last: date as IsoDate }
  const [year = '', month, day] = date.split('-')
  const lastMonth = month ?? '12'
  const lastDay = day ?? String(daysInMonth(Number(year), Number(lastMonth)))
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}` as IsoDate, last: `${year}-${lastMonth}-${lastDay}` as IsoDate }
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** Completed years from `from` to `to`: the lowest and the highest possible count when a date is partial. */
export function yearsBetween(from: PartialDate, to: IsoDate): { atLeast: number; atMost: number } {
  const span = spanOf(from)
  return { atLeast: completedYears(span.last, to), atMost: completedYears(span.first, to) }
}

/** Before, after or possibly the same: `unclear` when two partial dates overlap without being equal whole days. */
export function compareDates(a: PartialDate, b: PartialDate): 'before' | 'same' | 'after' | 'unclear' {
  const [spanA, spanB] = [spanOf(a), spanOf(b)]
  if (spanA.last < spanB.first) return 'before'
  if (spanA.first > spanB.last) return 'after'
  return a === b && a.length === 10 ? 'same' : 'unclear'
}

function completedYears(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar; exact integer arithmetic, no clock or time zone involved. */
function dayNumber(date: IsoDate): number {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number)
  const year = m <= 2 ? y - 1 : y
  const month = (m + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leapDays + Math.floor((month * 306 + 5) / 10) + d - 1
}
