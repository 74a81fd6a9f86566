import type { IsoDate } from '../facts/iso-date.ts'
import { type Baseline, baselineOf } from './baseline.ts'
import type { TargetRules } from './target-lesions.ts'
import { evaluable, lesionKey, type Visit } from './visit.ts'

type MeasuredPlace = TargetRules['place']

/** That there are no target lesions is said: by the answer, by a sum of nothing, or by lesions none of which can be one. */
export const saysNoTargets = (visit: Visit, place: MeasuredPlace): boolean =>
  visit.lesions[place].length > 0 || evaluable(visit, `${place}-target`) === 'none' || evaluable(visit, `${place}-sum`) === 0

const describesTargets = (visit: Visit, place: MeasuredPlace): boolean =>
  evaluable(visit, `${place}-sum`) !== null || saysNoTargets(visit, place)
const states = (visit: Visit, place: MeasuredPlace): boolean =>
  describesTargets(visit, place) || evaluable(visit, `${place}-non-target`) !== null

/** Whether a visit says anything about lesions of this place: a new lesion or a worse patient alone is enough. */
export const saysOf = (visit: Visit, place: MeasuredPlace): boolean =>
  states(visit, place) || evaluable(visit, `${place}-new`) !== null || (place === 'brain' && evaluable(visit, 'brain-clinical') !== null)

/** What lesions are measured against. A visit that says nothing of the targets is a baseline only where none does. */
export const lesionBaseline = (visits: readonly Visit[], start: IsoDate | null, place: MeasuredPlace): Baseline | null =>
  baselineOf(
    visits,
    start,
    (visit) => states(visit, place),
    (visit) => describesTargets(visit, place),
  )

/** Visits after the baseline and before this one. */
export const between = (visits: readonly Visit[], baseline: Visit, visit: Visit): readonly Visit[] =>
  visits.filter(({ date }) => date > baseline.date && date < visit.date)

/**
 * Lesions entered at this visit that the baseline does not have and that nobody called new, by name: whether one is new, or its name is
 * written otherwise, is not known. Empty where only a sum is known of the baseline.
 */
export function unaccountedFor(visits: readonly Visit[], baseline: Visit, visit: Visit, place: MeasuredPlace): readonly string[] {
  if (baseline.lesions[place].length === 0 && evaluable(baseline, `${place}-target`) !== 'none') return []
  if (isCalledNew(visit, place)) return []
  const before = [baseline, ...between(visits, baseline, visit).filter((one) => isCalledNew(one, place))]
  const names = new Set(before.flatMap((one) => one.lesions[place].map(lesionKey)))
  return visit.lesions[place].filter((one) => one.state !== 'gone' && !names.has(lesionKey(one))).map(({ name }) => name)
}

const isCalledNew = (visit: Visit, place: MeasuredPlace): boolean => {
  const said = evaluable(visit, `${place}-new`)
  return said === 'present' || said === 'equivocal'
}

/**
 * The visits with every lesion that was resected or irradiated after the baseline marked as that from then on. What is measured of it later
 * keeps its size: it can show growth, and no response.
 */
export function withLocalTreatment(visits: readonly Visit[], baseline: Visit, place: MeasuredPlace): readonly Visit[] {
  const since = new Map<string, IsoDate>()
  for (const { date, lesions } of visits)
    for (const one of lesions[place]) {
      const earliest = since.get(lesionKey(one))
      if (one.state === 'treated' && date > baseline.date && (earliest === undefined || date < earliest)) since.set(lesionKey(one), date)
    }
  if (since.size === 0) return visits
  return visits.map((visit) => ({
    ...visit,
    lesions: {
      ...visit.lesions,
      [place]: visit.lesions[place].map((one) => ((since.get(lesionKey(one)) ?? '9') <= visit.date ? { ...one, state: 'treated' } : one)),
    },
  }))
}
