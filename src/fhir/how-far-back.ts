import { type PartialDate, spanOf } from '../facts/iso-date.ts'
import { isRecord } from './operation-outcome.ts'
import { firstDate } from './source-of.ts'

/** What a resource speaks of, before the day on which somebody wrote it down. */
const DATES = [
  'effectiveDateTime',
  'effectiveInstant',
  'onsetDateTime',
  'performedDateTime',
  'occurrenceDateTime',
  'authoredOn',
  'date',
  'issued',
  'recordedDate',
  'dateAsserted',
] as const
const PERIODS = ['effectivePeriod', 'onsetPeriod', 'performedPeriod'] as const

/** The earliest date that the resources speak of; null when none of them gives one. */
export function earliestOf(resources: readonly unknown[]): PartialDate | null {
  let earliest: PartialDate | null = null
  for (const resource of resources) {
    const date = isRecord(resource) ? dateOf(resource) : null
    if (date !== null && (earliest === null || spanOf(date).first < spanOf(earliest).first)) earliest = date
  }
  return earliest
}

function dateOf(resource: Record<string, unknown>): PartialDate | null {
  for (const field of PERIODS) {
    const period = resource[field]
    const start = isRecord(period) && typeof period.start === 'string' ? firstDate(period.start) : null
    if (start !== null) return start
  }
  for (const field of DATES) {
    const text = resource[field]
    const date = typeof text === 'string' ? firstDate(text) : null
    if (date !== null) return date
  }
  return null
}
