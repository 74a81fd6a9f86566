import { daysBetween, type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import { type Baseline, baselineOf } from './baseline.ts'
import { hasCytology } from './csf-cytology.ts'
import { lesionBaseline, withLocalTreatment } from './lesion-entries.ts'
import type { LesionOutcome } from './lesion-outcome.ts'
import { type LmType, lmTypeOf } from './lm-type.ts'
import { hasMri } from './mri-scorecard.ts'
import { hasExamination } from './neurological-examination.ts'
import { assessBrain, BRAIN_TARGETS, hasBrain } from './rano-bm.ts'
import { assessLeptomeninges, hasLeptomeningeal, type LmOutcome } from './rano-lm.ts'
import { assessBody, BODY_TARGETS, hasBody } from './recist.ts'
import type { Assessment } from './result.ts'
import { sumAt, type TargetRules, targetsOf } from './target-lesions.ts'
import { byDate, evaluable, type Visit } from './visit.ts'

export const COMPARTMENTS = { brain: 'Brain metastases', meninges: 'Leptomeningeal disease', body: 'Outside the CNS' } as const
export type CompartmentId = keyof typeof COMPARTMENTS
export type Outcome = LesionOutcome | LmOutcome

/** `baseline`: this visit is what later ones are measured against. `before`: an entry of the time before the baseline. */
type Point =
  | { readonly date: IsoDate; readonly role: 'baseline' | 'before' }
  | { readonly date: IsoDate; readonly role: 'follow-up'; readonly result: Assessment<Outcome> }

export type Compartment = {
  readonly id: CompartmentId
  /** Every visit that says something about this compartment, oldest first. */
  readonly points: readonly Point[]
  readonly latest: { readonly date: IsoDate; readonly result: Assessment<Outcome> } | null
  /** Best of the results before the first progression. Null: none yet. */
  readonly best: { readonly outcome: Outcome; readonly date: IsoDate; readonly sustained: boolean | null } | null
  readonly progressedOn: IsoDate | null
  /** Of measured lesions. */
  readonly sums: readonly { readonly date: IsoDate; readonly mm: number | null }[]
  readonly nadir: { readonly date: IsoDate; readonly mm: number } | null
}

/** Progression-free survival by the entries. `days`: null where the start is not entered. `free`: up to the last visit that settles it. Death is not among the entries. */
export type ProgressionFree = (
  | { readonly kind: 'progressed'; readonly on: IsoDate; readonly days: number | null }
  | { readonly kind: 'free'; readonly until: IsoDate; readonly days: number | null }
  | { readonly kind: 'not-known' }
) & {
  /** The compartments that the visits say nothing of: it says nothing of them either. */
  readonly without: readonly CompartmentId[]
}

export type Course = {
  readonly start: IsoDate | null
  readonly visits: readonly Visit[]
  readonly compartments: Readonly<Record<CompartmentId, Compartment>>
  /** Null: none has progressed. More than one on the same day. */
  readonly firstToProgress: { readonly compartments: readonly CompartmentId[]; readonly on: IsoDate } | null
  readonly cns: ProgressionFree
  readonly nonCns: ProgressionFree
  readonly lmType: LmType
}

/** Everything that follows from the visits of one patient. The order in which they were entered does not matter. */
export function courseFrom(entered: readonly Visit[]): Course {
  const visits = byDate(entered)
  const start = startOf(visits)
  const compartments = {
    brain: compartment('brain', visits, start, hasBrain, assessBrain),
    meninges: compartment('meninges', visits, start, hasLeptomeningeal, assessLeptomeninges),
    body: compartment('body', visits, start, hasBody, assessBody),
  }
  return {
    start,
    visits,
    compartments,
    firstToProgress: firstOf(Object.values(compartments)),
    cns: progressionFree([compartments.brain, compartments.meninges], start),
    nonCns: progressionFree([compartments.body], start),
    lmType: lmTypeOf(visits, start),
  }
}

/** The treatment that is assessed is the one named by the latest visit that names one. */
function startOf(visits: readonly Visit[]): IsoDate | null {
  const named = byDate(visits).flatMap((visit) => evaluable(visit, 'treatment-start') ?? [])
  return isoDateFrom(named.at(-1) ?? '')
}

type Assess = (visits: readonly Visit[], start: IsoDate | null, visit: Visit) => Assessment<Outcome>

function compartment(
  id: CompartmentId,
  visits: readonly Visit[],
  start: IsoDate | null,
  has: (visit: Visit) => boolean,
  assess: Assess,
): Compartment {
  const baseline = baselineDateOf(id, visits, start)
  const points = visits.filter(has).map((visit): Point => {
    const { date } = visit
    if (baseline !== null && date < baseline) return { date, role: 'before' }
    return date === baseline ? { date, role: 'baseline' } : { date, role: 'follow-up', result: assess(visits, start, visit) }
  })
  const results = points.flatMap((point) => (point.role === 'follow-up' ? [{ date: point.date, result: point.result }] : []))
  const sums =
    id === 'meninges' ? [] : sumsOf(visits, lesionBaseline(visits, start, id), id === 'brain' ? BRAIN_TARGETS : BODY_TARGETS, has)
  const measured = sums.flatMap(({ date, mm }) => (mm === null ? [] : [{ date, mm }]))
  return {
    id,
    points,
    latest: results.at(-1) ?? null,
    best: bestOf(results),
    progressedOn: progressedOn(results, visits, id),
    sums,
    nadir: measured.reduce<Compartment['nadir']>((lowest, one) => (lowest === null || one.mm < lowest.mm ? one : lowest), null),
  }
}

/** Of the leptomeninges each component has a baseline of its own: the visit is called one only where nothing is compared at it yet. */
function baselineDateOf(id: CompartmentId, visits: readonly Visit[], start: IsoDate | null): IsoDate | null {
  if (id !== 'meninges') return lesionBaseline(visits, start, id)?.visit.date ?? null
  const dates = [hasExamination, hasCytology, hasMri].flatMap((each) => baselineOf(visits, start, each)?.visit.date ?? [])
  return dates.reduce<IsoDate | null>((earliest, date) => (earliest === null || date < earliest ? date : earliest), null)
}

function sumsOf(
  visits: readonly Visit[],
  baseline: Baseline | null,
  rules: TargetRules,
  has: (visit: Visit) => boolean,
): Compartment['sums'] {
  if (baseline === null) return []
  const targets = targetsOf(baseline.visit, rules)
  return withLocalTreatment(visits, baseline.visit, rules.place)
    .filter((visit) => has(visit) && visit.date >= baseline.visit.date)
    .map((visit) => ({ date: visit.date, sum: sumAt(visit, targets.lesions, rules.place) }))
    .map(({ date, sum }) => ({ date, mm: sum.kind === 'sum' ? sum.mm : null }))
}

type Result = { readonly date: IsoDate; readonly result: Assessment<Outcome> }

/** Where a new lesion was equivocal at the visits before it was called new, progression dates from the first of them. */
function progressedOn(results: readonly Result[], visits: readonly Visit[], id: CompartmentId): IsoDate | null {
  const at = results.findIndex(({ result }) => result.outcome === 'progression')
  const first = results[at]
  if (first === undefined) return null
  const question = id === 'brain' ? 'brain-new' : id === 'body' ? 'body-new' : null
  const said = (date: IsoDate): string | null => {
    const visit = visits.find((one) => one.date === date)
    return visit === undefined || question === null ? null : evaluable(visit, question)
  }
  if (said(first.date) !== 'present') return first.date
  let earliest = first.date
  for (const { date } of results.slice(0, at).reverse()) {
    if (said(date) !== 'equivocal') break
    earliest = date
  }
  return earliest
}

const BEST_FIRST: readonly Outcome[] = ['complete-response', 'partial-response', 'response', 'stable', 'no-disease']
const DAYS_TO_SUSTAIN = 28

function bestOf(results: readonly Result[]): Compartment['best'] {
  const at = results.findIndex(({ result }) => result.outcome === 'progression')
  const before = at === -1 ? results : results.slice(0, at)
  const ranked = before.filter(({ result }) => BEST_FIRST.includes(result.outcome))
  const rank = ({ result }: Result): number => BEST_FIRST.indexOf(result.outcome)
  const best = ranked.reduce<Result | null>((found, one) => (found === null || rank(one) < rank(found) ? one : found), null)
  if (best === null) return null
  const isResponse = best.result.outcome.endsWith('response')
  // Sustained up to the first settled result that is worse.
  const after = ranked.filter(({ date }) => date > best.date)
  const lost = after.find((one) => rank(one) > rank(best))
  const again = after.some(
    (one) => daysBetween(best.date, one.date) >= DAYS_TO_SUSTAIN && rank(one) <= rank(best) && (lost === undefined || one.date < lost.date),
  )
  return { outcome: best.result.outcome, date: best.date, sustained: isResponse ? again : null }
}

function firstOf(all: readonly Compartment[]): Course['firstToProgress'] {
  const progressed = all.flatMap(({ id, progressedOn: on }) => (on === null ? [] : [{ id, on }])).sort((a, b) => (a.on < b.on ? -1 : 1))
  const first = progressed[0]
  return first === undefined ? null : { on: first.on, compartments: progressed.filter(({ on }) => on === first.on).map(({ id }) => id) }
}

/** Free of progression only up to the day that every compartment which is followed was settled at. */
function progressionFree(parts: readonly Compartment[], from: IsoDate | null): ProgressionFree {
  const days = (until: IsoDate): number | null => (from === null ? null : daysBetween(from, until))
  const without = parts.filter(({ points }) => points.length === 0).map(({ id }) => id)
  const on = parts.flatMap(({ progressedOn: date }) => date ?? []).sort()[0]
  if (on !== undefined) return { kind: 'progressed', on, days: days(on), without }
  const followed = parts.filter(({ points }) => points.length > 0)
  const settled = followed.map(
    ({ points }) => points.filter((p) => p.role === 'follow-up' && isSettled(p.result.outcome)).at(-1)?.date ?? null,
  )
  const until = settled.includes(null) ? null : (settled.filter((date) => date !== null).sort()[0] ?? null)
  return until === null ? { kind: 'not-known', without } : { kind: 'free', until, days: days(until), without }
}

const isSettled = (outcome: Outcome): boolean => outcome !== 'not-evaluable' && outcome !== 'unsettled'
