/**
 * Whether a result may be relied upon, by its status: https://hl7.org/fhir/R4/valueset-observation-status.html and
 * https://hl7.org/fhir/R4/valueset-diagnostic-report-status.html. `awaited`: shown, not relied upon. `not-said`: `unknown`, or no status
 * that there is; the result is not understood. Withdrawn ones, cancelled or entered in error, are left out before anybody asks.
 */
export type Finality = 'final' | 'awaited' | 'not-said'

type Result = { readonly resourceType: string; readonly status: string }

export function finalityOf({ resourceType, status }: Result): Finality {
  if (FINAL.has(status) || (resourceType === 'DiagnosticReport' && status === 'appended')) return 'final'
  return AWAITED.has(status) ? 'awaited' : 'not-said'
}
const FINAL = new Set(['final', 'amended', 'corrected'])
const AWAITED = new Set(['registered', 'preliminary', 'partial'])

/** What is wrong with a result whose status says neither that it is final nor that it is awaited. */
export const statusProblem = (status: string): string => `the status "${status}" does not say that the result is final`

/** The moment that a result speaks of, and whether it corrects an earlier report of it. */
export type Version = { readonly moment?: string; readonly corrects?: boolean }

type Dated = {
  readonly status: string
  readonly effectiveDateTime?: string | undefined
  readonly effectiveInstant?: string | undefined
  readonly effectivePeriod?: { readonly start?: string | undefined } | undefined
}

export function versionOf({ status, effectiveDateTime, effectiveInstant, effectivePeriod }: Dated): Version {
  const moment = effectiveDateTime ?? effectiveInstant ?? effectivePeriod?.start
  return {
    ...(moment === undefined ? {} : { moment: instantOf(moment) }),
    ...(status === 'amended' || status === 'corrected' ? { corrects: true } : {}),
  }
}

/**
 * `newest` by the day as it is written, and every other whose moment is later than that of one of them: across time zones the day and the
 * moment may say two different things, and then both count.
 */
export function withLaterMoments<V extends Version>(all: readonly V[], newest: readonly V[]): readonly V[] {
  const moments = newest.flatMap(({ moment }) => (isTimed(moment) ? [moment] : [])).sort()
  const [first] = moments
  if (first === undefined || newest.length === all.length) return newest
  const kept = new Set(newest)
  return all.filter((one) => kept.has(one) || (isTimed(one.moment) && one.moment > first))
}

const isTimed = (moment: string | undefined): moment is string => moment?.includes('T') === true

/** A moment with its time of day is the same in every time zone it is written in. */
function instantOf(text: string): string {
  const time = text.includes('T') ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}

/**
 * An amended or corrected result replaces what was reported for the same moment before. `concerns`: whether a correction is about what
 * the earlier one says.
 */
export function withoutReplaced<V extends Version>(
  items: readonly V[],
  concerns: (correction: V, earlier: V) => boolean = () => true,
): readonly V[] {
  const corrections = new Map<string, V[]>()
  for (const item of items) {
    if (item.corrects !== true || item.moment === undefined) continue
    corrections.set(item.moment, [...(corrections.get(item.moment) ?? []), item])
  }
  if (corrections.size === 0) return items
  return items.filter(
    (item) =>
      item.corrects === true ||
      item.moment === undefined ||
      !(corrections.get(item.moment) ?? []).some((correction) => concerns(correction, item)),
  )
}
