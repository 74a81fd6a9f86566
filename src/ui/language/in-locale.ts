import { currentLanguage } from './language.ts'

/** A number as the language of the screen writes it, without grouping: a platelet count is never to be read as two numbers. */
export const numberInWords = (value: number): string =>
  new Intl.NumberFormat(currentLanguage(), { useGrouping: false, maximumFractionDigits: 10 }).format(value)

/**
 * A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD; another text stays as it is. In English it stays as the record writes it (2026-11-03), which no reader takes for another day; in
 * Chinese in that language's own order, which is the same.
 */
export function dateInWords(date: string): string {
  if (currentLanguage() === 'en' || !/^\d{4}(-\d\d){0,2}$/.test(date)) return date
  const [year, month, day] = date.split('-').map(Number)
  const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
  return new Intl.DateTimeFormat(currentLanguage(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at)
}
