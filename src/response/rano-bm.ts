import type { IsoDate } from '../facts/iso-date.ts'
import type { Baseline } from './baseline.ts'
import { between, lesionBaseline, saysNoTargets, saysOf, unaccountedFor, withLocalTreatment } from './lesion-entries.ts'
import type { LesionOutcome, TargetState } from './lesion-outcome.ts'
import {
  EQUIVOCAL,
  entered,
  locallyTreated,
  missingIn,
  newLesions,
  noBaseline,
  type Result,
  resultOf,
  sumsInWords,
} from './measured-response.ts'
import { completeBefore, whatIsBack } from './reappearance.ts'
import { type Assessment, type Because, because, type Component } from './result.ts'
import {
  changeInWords,
  fellBy,
  grewByMm,
  type Nadir,
  nadirBefore,
  othersOf,
  roseBy,
  sumAt,
  type TargetRules,
  type Targets,
  targetsOf,
  tenths,
  withoutTargets,
} from './target-lesions.ts'
import { evaluable, type Lesion, type Visit } from './visit.ts'

/** RANO-BM: at least 10 mm, at least 5 mm perpendicular. A perpendicular that is not entered does not make a lesion measurable. */
const isMeasurable = ({ kind, state, sizeMm, perpendicularMm }: Lesion): boolean =>
  kind === 'lesion' && state === 'measured' && sizeMm !== undefined && sizeMm >= 10 && perpendicularMm !== undefined && perpendicularMm >= 5

export const BRAIN_TARGETS: TargetRules = { place: 'brain', isMeasurable, most: 5, mostPerOrgan: null }

export const hasBrain = (visit: Visit): boolean => saysOf(visit, 'brain')

/** RANO-BM at one visit: lesions, corticosteroids and clinical status together. */
export function assessBrain(entered: readonly Visit[], start: IsoDate | null, visit: Visit): Assessment<LesionOutcome> {
  const baseline = lesionBaseline(entered, start, 'brain')
  if (baseline === null || baseline.visit.date >= visit.date) return noBaseline(evaluable(visit, 'brain-new'))
  const visits = withLocalTreatment(entered, baseline.visit, 'brain')
  const now = visits.find(({ date }) => date === visit.date) ?? visit
  const targets = targetsOf(baseline.visit, BRAIN_TARGETS)
  const partsAt = (one: Visit): Parts => partsOf(visits, baseline.visit, one, targets)
  const parts = withReappearance(partsAt(now), now, targets, completedAt(visits, baseline.visit, now, partsAt))
  const result = unsettledBy(now, parts) ?? combined(parts, baseline.visit)
  return { ...result, remarks: remarksOf(result.outcome, parts, baseline, targets, visits, now) }
}

const completedAt = (visits: readonly Visit[], baseline: Visit, visit: Visit, partsAt: (one: Visit) => Parts): IsoDate | null =>
  completeBefore(between(visits, baseline, visit).filter(hasBrain), (one) => combined(partsAt(one), baseline).outcome)

function withReappearance(parts: Parts, visit: Visit, { lesions }: Targets, complete: IsoDate | null): Parts {
  if (complete === null || parts.targets.state === 'progression') return parts
  const back = whatIsBack({ targets: lesions, now: sumAt(visit, lesions, 'brain'), others: parts.others.state })
  if (back === null) return parts
  const reason = because('bm-reappeared', `complete response on ${complete}; ${back}`)
  return { ...parts, targets: { ...parts.targets, state: 'progression', because: [reason] } }
}

type Parts = {
  readonly targets: Component<TargetState> & { readonly withoutFiveMm: boolean }
  readonly others: Component
  readonly fresh: Component
  readonly steroids: Component
  readonly clinical: Component
}

function partsOf(visits: readonly Visit[], baseline: Visit, visit: Visit, { lesions, left }: Targets): Parts {
  const others = othersOf(evaluable(visit, 'brain-non-target'), left)
  return {
    targets: targetPart(visits, baseline, visit, lesions),
    others: entered('Other lesions', others),
    fresh: newLesions(evaluable(visit, 'brain-new'), unaccountedFor(visits, baseline, visit, 'brain')),
    steroids: entered('Corticosteroids', evaluable(visit, 'brain-steroids')),
    clinical: entered('Clinical status', evaluable(visit, 'brain-clinical')),
  }
}

function targetPart(visits: readonly Visit[], baseline: Visit, visit: Visit, targets: readonly Lesion[]): Parts['targets'] {
  const part = (state: TargetState, reasons: readonly Because[] = [], missing: readonly string[] = [], withoutFiveMm = false) =>
    ({ name: 'Target lesions', state, because: reasons, missing, withoutFiveMm }) as const
  const before = sumAt(baseline, targets, 'brain')
  const now = sumAt(visit, targets, 'brain')
  const without = withoutTargets(saysNoTargets(baseline, 'brain'), before, now, targets)
  if (without !== null) return part(without.state, [], without.missing)
  const nadir = nadirBefore(visits, baseline, visit, targets, 'brain')
  if (before.kind !== 'sum' || nadir === null) return part('not-evaluable', [], ['the sum at the baseline'])
  const atLeast = now.kind === 'sum' ? now.mm : now.atLeastMm
  const rose = because('bm-progression-sum', sumsInWords(nadir, atLeast))
  if (roseBy(nadir.mm, atLeast, 20)) {
    const grown = grownLesion(nadir, now.sizes, atLeast)
    if (grown !== null) return part('progression', [rose, because('bm-five-mm', grown)])
    if (now.sizes.size === 0) return part('not-evaluable', [rose], ['the single lesions, for the 5 mm rule'], true)
  }
  if (now.kind !== 'sum') return part('not-evaluable', locallyTreated(now), now.missing)
  const withoutFiveMm = roseBy(nadir.mm, now.mm, 20)
  if (now.mm === 0) return part('complete-response', [because('bm-complete', 'all targets are gone')])
  if (fellBy(before.mm, now.mm, 30))
    return part(
      'partial-response',
      [because('bm-partial', `${before.mm} to ${now.mm} mm, ${changeInWords(before.mm, now.mm)}`)],
      [],
      withoutFiveMm,
    )
  return part('stable', [because('bm-stable', sumsInWords(nadir, now.mm))], [], withoutFiveMm)
}

/** The lesion that grew by 5 mm since it was smallest. Of a sum without lesions only what the sum allows to say. */
function grownLesion({ mm, sizes }: Nadir, now: ReadonlyMap<string, number>, sum: number): string | null {
  for (const [name, size] of now) {
    const smallest = Math.min(...sizes.map((earlier) => earlier.get(name) ?? Number.POSITIVE_INFINITY))
    if (Number.isFinite(smallest) && grewByMm(smallest, size, 5)) return `${name}: ${smallest} to ${size} mm`
  }
  return now.size === 0 && grewByMm(mm, sum, 5) ? `the sum by 5 mm or more; single lesions are not entered` : null
}

/** Growth inside an irradiated field, of which perfusion does not say that it is tumour: neither progression nor stable. */
function unsettledBy(visit: Visit, parts: Parts): Result | null {
  const inside = evaluable(visit, 'brain-field') === 'all-inside' && visit.entries['brain-perfusion'] !== 'high'
  const grows = parts.targets.state === 'progression' || parts.others.state === 'progressed' || parts.clinical.state === 'worse'
  if (!inside || !grows || parts.fresh.state === 'present') return null
  const perfusion = visit.entries['brain-perfusion']
  const says = `all growth is inside an irradiated field, perfusion ${perfusion === undefined ? 'not entered' : perfusion === 'not-done' ? 'not done' : perfusion}`
  const missing = ['whether the growth is tumour or necrosis']
  return resultOf(componentsOf(parts))('unsettled', [because('bm-irradiated-field', says)], missing)
}

const componentsOf = ({ targets, others, fresh, steroids, clinical }: Parts): readonly Component[] => [
  targets,
  others,
  fresh,
  steroids,
  clinical,
]

function combined(parts: Parts, baseline: Visit): Result {
  const { targets, others, fresh, steroids, clinical } = parts
  const components = componentsOf(parts)
  const outcome = resultOf(components)
  const progressed = [
    ...(targets.state === 'progression' ? targets.because : []),
    ...(others.state === 'progressed' ? [because('bm-non-target', 'other lesions progressed unequivocally')] : []),
    ...(fresh.state === 'present' ? [because('bm-new-lesion', 'a new lesion')] : []),
    ...(clinical.state === 'worse' ? [because('bm-clinical', 'clinically worse')] : []),
  ]
  if (progressed.length > 0) return outcome('progression', progressed)
  const missing = missingIn(components)
  if (missing.length > 0) return outcome('not-evaluable', [], missing)
  const noOthers = others.state === 'none' || others.state === 'gone'
  if (targets.state === 'none' && others.state === 'none' && evaluable(baseline, 'brain-non-target') === 'none')
    return outcome('no-disease', [])
  if (steroids.state === 'increased')
    return outcome(
      'not-evaluable',
      [because('bm-steroids-alone', 'corticosteroids were increased')],
      ['a result under unchanged corticosteroids'],
    )
  const targetsGone = targets.state === 'complete-response' || targets.state === 'none'
  if (targetsGone && noOthers && fresh.state === 'none' && steroids.state === 'none')
    return outcome('complete-response', [because('bm-complete', 'targets and other lesions gone, no corticosteroids')])
  if (targets.state === 'complete-response' || targets.state === 'partial-response')
    return outcome('partial-response', [because('bm-partial', 'the sum fell by 30% or more'), ...targets.because])
  return outcome('stable', [
    because('bm-stable', targets.state === 'none' ? 'other lesions only, stable or improved' : 'no criterion of another result is met'),
    ...targets.because,
  ])
}

function remarksOf(
  outcome: LesionOutcome,
  parts: Parts,
  baseline: Baseline,
  { left, lesions }: Targets,
  visits: readonly Visit[],
  visit: Visit,
): readonly string[] {
  const immunotherapy = 'Under immunotherapy a new lesion alone does not define progression.'
  const onlyNew = outcome === 'progression' && parts.fresh.state === 'present' && parts.targets.state !== 'progression'
  return [
    ...(baseline.remark === null ? [] : [baseline.remark]),
    ...left,
    ...tenths(visits, baseline.visit, visit, lesions, 'brain'),
    ...(parts.targets.withoutFiveMm && outcome !== 'progression' ? [WITHOUT_FIVE_MM] : []),
    ...(parts.fresh.state === 'equivocal' ? [EQUIVOCAL] : []),
    ...(onlyNew ? [immunotherapy] : []),
    ...(evaluable(visit, 'brain-steroids') === 'increased' ? ['Corticosteroids were increased: that alone is not progression.'] : []),
    ...moreSteroidsBefore(visits, baseline.visit, visit),
  ]
}

/** They are entered against the visit before; the publication says "stable or decreased" and not against what. */
function moreSteroidsBefore(visits: readonly Visit[], baseline: Visit, visit: Visit): readonly string[] {
  const raised = between(visits, baseline, visit).findLast((one) => evaluable(one, 'brain-steroids') === 'increased')
  const taken = evaluable(visit, 'brain-steroids')
  return raised === undefined || taken === null || taken === 'none' || taken === 'increased'
    ? []
    : [`Corticosteroids were increased on ${raised.date}: whether they are above those of the baseline now is not entered.`]
}

const WITHOUT_FIVE_MM =
  'The sum rose by 20% or more, but no lesion is known to have grown by 5 mm. The 5 mm rule is not verified in the primary publication; ' +
  'by the summary table that leaves it out this would be progression.'
