import { byDate, evaluable, type Lesion, lesionKey, type Place, type Visit } from './visit.ts'

/** Which lesions may be targets, and how many. */
export type TargetRules = {
  readonly place: Extract<Place, 'brain' | 'body'>
  readonly isMeasurable: (lesion: Lesion) => boolean
  readonly most: number
  /** Null: no limit. */
  readonly mostPerOrgan: number | null
}

/** The targets of a baseline, the largest first, and what was entered but cannot be one. */
export type Targets = { readonly lesions: readonly Lesion[]; readonly left: readonly string[] }

/** The largest measurable lesions, within the limits. Equal sizes go by name, so that the order of entry does not matter. */
export function targetsOf(baseline: Visit, { place, isMeasurable, most, mostPerOrgan }: TargetRules): Targets {
  // What was gone or treated before the baseline is no lesion of it.
  const sorted = baseline.lesions[place].filter(({ state }) => state === 'measured' || state === 'not-evaluable').sort(largestFirst)
  const chosen: Lesion[] = []
  const left: string[] = []
  for (const lesion of sorted) {
    const ofOrgan = chosen.filter((one) => organOf(one) === organOf(lesion)).length
    if (!isMeasurable(lesion)) left.push(`${lesion.name}: not measurable, counts among the other lesions`)
    else if (chosen.length >= most) left.push(`${lesion.name}: more than ${most} targets, counts among the other lesions`)
    else if (mostPerOrgan !== null && ofOrgan >= mostPerOrgan)
      left.push(`${lesion.name}: more than ${mostPerOrgan} in one organ, counts among the other lesions`)
    else chosen.push(lesion)
  }
  return { lesions: chosen, left }
}

/** "There are none" contradicts a baseline with lesions that could not be targets: then nothing is known of them. */
export const othersOf = <T extends string>(value: T | null, left: readonly string[]): T | null =>
  value === 'none' && left.length > 0 ? null : value

/** All nodes are one organ; a lesion whose organ is not given is an organ of its own, so that nothing is left out by a guess. */
const organOf = (lesion: Lesion): string =>
  lesion.kind === 'node'
    ? 'lymph nodes'
    : lesion.organ === undefined || lesion.organ.trim() === ''
      ? lesionKey(lesion)
      : lesion.organ.trim().toLowerCase()

const largestFirst = (a: Lesion, b: Lesion): number => (b.sizeMm ?? 0) - (a.sizeMm ?? 0) || (lesionKey(a) < lesionKey(b) ? -1 : 1)

/** The sum of the targets at a visit. `atLeastMm` of what could be measured, where not all could. */
export type TargetSum =
  | { readonly kind: 'sum'; readonly mm: number; readonly sizes: ReadonlyMap<string, number> }
  | {
      readonly kind: 'not-evaluable'
      readonly atLeastMm: number
      readonly missing: readonly string[]
      /** Those of the missing that were resected or irradiated since the baseline. */
      readonly treated: readonly string[]
      readonly sizes: ReadonlyMap<string, number>
    }

/** From the lesions; where none were entered, from the sum as the report gives it. A lesion that is gone is 0 mm. */
export function sumAt(visit: Visit, targets: readonly Lesion[], place: TargetRules['place']): TargetSum {
  const given = evaluable(visit, `${place}-sum`)
  const entered = visit.lesions[place]
  if (given !== null && (entered.length === 0 || targets.length === 0)) return { kind: 'sum', mm: given, sizes: new Map() }
  const sizes = new Map<string, number>()
  const missing: string[] = []
  const treated: string[] = []
  for (const target of targets) {
    const lesion = entered.find((one) => lesionKey(one) === lesionKey(target))
    const size = sizeOf(lesion)
    if (size !== null) sizes.set(lesionKey(target), size)
    if (lesion?.state === 'treated') treated.push(target.name)
    if (size === null || lesion?.state === 'treated') missing.push(target.name)
  }
  const mm = rounded([...sizes.values()].reduce((sum, size) => sum + size, 0))
  if (targets.length === 0) return { kind: 'not-evaluable', atLeastMm: 0, missing: ['sum of the target lesions'], treated, sizes }
  return missing.length === 0 ? { kind: 'sum', mm, sizes } : { kind: 'not-evaluable', atLeastMm: mm, missing, treated, sizes }
}

function sizeOf(lesion: Lesion | undefined): number | null {
  if (lesion === undefined || lesion.state === 'not-evaluable') return null
  return lesion.state === 'gone' ? 0 : (lesion.sizeMm ?? null)
}

type WithoutTargets = { readonly state: 'none' | 'not-evaluable'; readonly missing: readonly string[] }

/** What the targets say where the baseline has none. Null: it has some. That none were entered is not that there are none. */
export function withoutTargets(saidNone: boolean, before: TargetSum, now: TargetSum, targets: readonly Lesion[]): WithoutTargets | null {
  if (targets.length > 0 || (before.kind === 'sum' && before.mm > 0)) return null
  if (!saidNone) return { state: 'not-evaluable', missing: ['whether there were target lesions at the baseline'] }
  return now.kind === 'sum' && now.mm > 0
    ? { state: 'not-evaluable', missing: ['whether the lesions of the sum are new: the baseline has no target'] }
    : { state: 'none', missing: [] }
}

/** Sizes that are a tenth of, or ten times, the baseline's: centimetres may have been entered as millimetres. Never changed, only said. */
export function tenths(
  visits: readonly Visit[],
  baseline: Visit,
  visit: Visit,
  targets: readonly Lesion[],
  place: TargetRules['place'],
): readonly string[] {
  const seen = visits.filter(({ date }) => date >= baseline.date && date < visit.date).map((one) => sumAt(one, targets, place).sizes)
  return [...sumAt(visit, targets, place).sizes].flatMap(([name, now]) => {
    const before = seen.flatMap((sizes) => sizes.get(name) ?? []).at(-1)
    if (before === undefined || before === 0 || now === 0) return []
    const ratio = now / before
    return (ratio > 0.08 && ratio < 0.125) || (ratio > 8 && ratio < 12.5)
      ? [`${name}: ${before} mm before and ${now} mm now. Is one of them in centimetres?`]
      : []
  })
}

export type Nadir = { readonly mm: number; readonly date: Visit['date']; readonly sizes: readonly ReadonlyMap<string, number>[] }

/** The smallest sum from the baseline up to the visit before this one, and the sizes of every one of those visits. Null: no sum is known. */
export function nadirBefore(
  visits: readonly Visit[],
  baseline: Visit,
  visit: Visit,
  targets: readonly Lesion[],
  place: TargetRules['place'],
): Nadir | null {
  const earlier = byDate(visits).filter(({ date }) => date >= baseline.date && date < visit.date)
  const sums = earlier.map((one) => ({ date: one.date, sum: sumAt(one, targets, place) }))
  let lowest: { readonly mm: number; readonly date: Visit['date'] } | null = null
  for (const { date, sum } of sums) if (sum.kind === 'sum' && (lowest === null || sum.mm < lowest.mm)) lowest = { mm: sum.mm, date }
  return lowest === null ? null : { ...lowest, sizes: sums.map(({ sum }) => sum.sizes) }
}

/** To hundredths of a millimetre, so that a boundary is where it is printed and not where binary fractions put it. */
const rounded = (mm: number): number => Math.round(mm * 100) / 100
const hundredths = (mm: number): number => Math.round(mm * 100)

/** Exactly so many percent counts. Of nothing, any growth does. */
export const roseBy = (from: number, to: number, percent: number): boolean =>
  hundredths(from) === 0 ? hundredths(to) > 0 : (hundredths(to) - hundredths(from)) * 100 >= hundredths(from) * percent
export const fellBy = (from: number, to: number, percent: number): boolean =>
  hundredths(from) > 0 && (hundredths(from) - hundredths(to)) * 100 >= hundredths(from) * percent
export const grewByMm = (from: number, to: number, mm: number): boolean => hundredths(to) - hundredths(from) >= hundredths(mm)

/** Change in percent with its sign, for people: "+23%". Of nothing there is no percentage. */
export function changeInWords(from: number, to: number): string {
  if (hundredths(from) === 0) return hundredths(to) === 0 ? 'none' : 'from nothing'
  const percent = ((to - from) / from) * 100
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(Math.round(percent * 10) / 10)}%`
}
