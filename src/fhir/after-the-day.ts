import { type IsoDate, type PartialDate, partialDateFrom, spanOf } from '../facts/iso-date.ts'
import type { Unread } from './chart.ts'
import { filtered, flatMapped, type InSlices } from './in-slices.ts'
import type { PatientRecord } from './record.ts'
import type { DiagnosticReport } from './resources/diagnostic-report.ts'
import type { Observation } from './resources/observation.ts'
import { firstDate, referenceOf } from './source-of.ts'
import { isUntil, observedOn } from './to-facts/observed.ts'

/**
 * The record as it was known on the day: results made or issued later are not in it. Diagnoses, drugs and procedures are dated where they
 * are read. What bears a later date is reported: it may be a slip of the pen in a result that counts.
 */
export function* knownOnTheDay(record: PatientRecord): InSlices<{ record: PatientRecord; unread: readonly Unread[] }> {
  const { asOf } = record
  const isKnown = (date: PartialDate | null, issued: string | undefined): boolean => isUntil(date, asOf) && isUntil(firstDate(issued), asOf)
  const knownResult = (one: Observation): boolean => isKnown(observedOn(one), one.issued)
  const knownReport = (one: DiagnosticReport): boolean => isKnown(reportedOn(one), one.issued)
  const later = yield* filtered(record.observations, (one) => !knownResult(one))
  const dated: readonly Dated[] = [
    ...later.map((one): Dated => [referenceOf(one), observedOn(one)]),
    ...record.reports.filter((one) => !knownReport(one)).map((one): Dated => [referenceOf(one), reportedOn(one)]),
    ...datedOthers(record).filter(([, date]) => !isUntil(date, asOf)),
  ]
  return {
    record: { ...record, observations: yield* filtered(record.observations, knownResult), reports: record.reports.filter(knownReport) },
    unread: [
      ...reported(dated, asOf),
      ...(yield* flatMapped(record.observations, undatable)),
      ...datedElsewhere(record).flatMap(undatable),
    ],
  }
}

type Dated = readonly [reference: string, date: PartialDate | null]

const reportedOn = ({ effectiveDateTime, effectivePeriod, issued }: DiagnosticReport): PartialDate | null =>
  firstDate(effectiveDateTime, effectivePeriod?.end, effectivePeriod?.start, issued)

function datedOthers(record: PatientRecord): readonly Dated[] {
  return [
    ...record.conditions.map((one): Dated => [referenceOf(one), firstDate(one.onsetDateTime, one.onsetPeriod?.start, one.recordedDate)]),
    ...record.statements.map((one): Dated => [referenceOf(one), firstDate(one.effectivePeriod?.start, one.effectiveDateTime)]),
    ...record.requests.map((one): Dated => [referenceOf(one), firstDate(one.authoredOn)]),
    ...record.administrations.map((one): Dated => [referenceOf(one), firstDate(one.effectivePeriod?.start, one.effectiveDateTime)]),
    ...record.dispenses.map((one): Dated => [referenceOf(one), firstDate(one.whenHandedOver, one.whenPrepared)]),
    ...record.procedures.map((one): Dated => [referenceOf(one), firstDate(one.performedPeriod?.start, one.performedDateTime)]),
  ]
}

/** Looking back, everything since is later: then the number is enough. */
const MOST_NAMED = 20

function reported(dated: readonly Dated[], asOf: IsoDate): readonly Unread[] {
  if (dated.length > MOST_NAMED)
    return [{ reference: 'later entries', problem: `${dated.length} entries are dated after ${asOf}: they were not used` }]
  return dated.map(([reference, date]) => ({
    reference,
    problem: `is dated ${date === null ? 'later' : spanOf(date).first}, after ${asOf}: it was not used`,
  }))
}

type Datable = Parameters<typeof referenceOf>[0] & {
  readonly effectiveDateTime?: string | undefined
  readonly onsetDateTime?: string | undefined
  readonly recordedDate?: string | undefined
  readonly performedDateTime?: string | undefined
  readonly authoredOn?: string | undefined
}

const datedElsewhere = (record: PatientRecord): readonly Datable[] => [
  ...record.conditions,
  ...record.reports,
  ...record.procedures,
  ...record.statements,
  ...record.requests,
  ...record.administrations,
]

/** A date that is none, "2026-13-45": the resource is read without it. */
function undatable(resource: Datable): readonly Unread[] {
  const { effectiveDateTime, onsetDateTime, recordedDate, performedDateTime, authoredOn } = resource
  return [effectiveDateTime, onsetDateTime, recordedDate, performedDateTime, authoredOn].flatMap((date) =>
    date === undefined || partialDateFrom(date) !== null
      ? []
      : [{ reference: referenceOf(resource), problem: `"${date.slice(0, 40)}" is not a date: it is taken as undated` }],
  )
}
