import type { Source } from '../../../facts/fact.ts'
import { compareDates, daysBetween, type PartialDate, spanOf } from '../../../facts/iso-date.ts'
import type { Therapy } from '../../../facts/therapy.ts'

/** One stretch of one drug, as one or several entries of the record tell it. */
export type Span = {
  readonly therapy: Therapy
  readonly sources: readonly Source[]
  /** A single dose says when it was given, not whether the treatment goes on. */
  readonly isDose: boolean
  /** Where entries contradict each other, in words. */
  readonly problem?: string
}

/** Interruptions up to this long are pauses of one treatment; a longer one, with its dates recorded, makes two entries. */
const LONGEST_PAUSE_DAYS = 28
/** Infusions come every three to six weeks, with delays; doses further apart than this are two treatments. */
const LONGEST_PAUSE_BETWEEN_DOSES_DAYS = 90

/** Entries of one drug, joined where they tell of one stretch: overlapping, following on, or the same told twice. Oldest first. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort(byStart)) {
    const last = joined.at(-1)
    if (last !== undefined && isOneStretch(last, span)) joined[joined.length - 1] = join(last, span)
    else joined.push(span)
  }
  return joined
}

/** Undated first: nothing says that they are later than anything. */
export const byStart = (a: Span, b: Span): number => {
  const [startA, startB] = [a.therapy.start ?? '', b.therapy.start ?? '']
  return startA === startB ? 0 : startA < startB ? -1 : 1
}

function isOneStretch(a: Span, b: Span): boolean {
  if (a.therapy.dailyDoseMg !== undefined && b.therapy.dailyDoseMg !== undefined && a.therapy.dailyDoseMg !== b.therapy.dailyDoseMg)
    return false
  const { end } = a.therapy
  const { start } = b.therapy
  if (end === undefined || start === undefined) return true
  const longest = a.isDose && b.isDose ? LONGEST_PAUSE_BETWEEN_DOSES_DAYS : LONGEST_PAUSE_DAYS
  return daysBetween(spanOf(end).last, spanOf(start).first) <= longest
}

function join(a: Span, b: Span): Span {
  const { status, end, problem } = outcomeOf(a, b)
  const start = a.therapy.start ?? b.therapy.start
  const stopReason = status === 'active' ? undefined : (b.therapy.stopReason ?? a.therapy.stopReason)
  const dailyDoseMg = b.therapy.dailyDoseMg ?? a.therapy.dailyDoseMg
  const { agent, class: kind, generation } = a.therapy
  const therapy: Therapy = {
    agent,
    class: kind,
    ...(generation === undefined ? {} : { generation }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    status,
    ...(stopReason === undefined ? {} : { stopReason }),
    ...(dailyDoseMg === undefined ? {} : { dailyDoseMg }),
  }
  const problems = [...new Set([a.problem, b.problem, problem])].filter((one) => one !== undefined)
  const all = { therapy, sources: [...a.sources, ...b.sources], isDose: a.isDose && b.isDose }
  return problems.length === 0 ? all : { ...all, problem: problems.join('; ') }
}

type Outcome = { readonly status: Therapy['status']; readonly end: PartialDate | undefined; readonly problem?: string }

/** `b` starts with or after `a`. The later entry decides, unless it tells of the same days and says the opposite. */
function outcomeOf(a: Span, b: Span): Outcome {
  const [older, newer] = [a.therapy, b.therapy]
  const end = laterOf(older.end, newer.end)
  if (newer.status === 'unknown') {
    // A dose, or an entry without a status, leaves what was said before as it is, unless it lies behind the end of that.
    const isBehind = older.end !== undefined && isAfterEnd(older, newer)
    return isBehind ? { status: 'unknown', end } : { status: older.status, end: older.status === 'active' ? undefined : end }
  }
  if (older.status === 'unknown' || older.status === newer.status)
    return { status: newer.status, end: newer.status === 'active' ? undefined : end }
  if (older.status !== 'active' && newer.status !== 'active')
    return { status: newer.end !== undefined || older.end === undefined ? newer.status : older.status, end }
  const startsLater = older.start !== undefined && newer.start !== undefined && compareDates(newer.start, older.start) === 'after'
  if (startsLater && isAfterEnd(older, newer)) return { status: newer.status, end: newer.status === 'active' ? undefined : end }
  return { status: 'unknown', end, problem: `${older.agent}: one entry calls it ${older.status}, another ${newer.status}` }
}

/** True when the newer entry starts after the older one ended, or the older one gives no end that it would contradict. */
const isAfterEnd = (older: Therapy, newer: Therapy): boolean =>
  older.end === undefined || newer.start === undefined || compareDates(newer.start, older.end) === 'after'

function laterOf(a: PartialDate | undefined, b: PartialDate | undefined): PartialDate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return spanOf(a).last > spanOf(b).last ? a : b
}
