import type { IsoDate } from '../facts/iso-date.ts'
import { type Baseline, baselineOf } from './baseline.ts'
import type { LesionOutcome, TargetState } from './lesion-outcome.ts'
import { EQUIVOCAL, entered, missingIn, NO_BASELINE, type Result, resultOf, sumsInWords } from './measured-response.ts'
import { type Assessment, type Because, because, type Component } from './result.ts'
import {
  changeInWords,
  fellBy,
  grewByMm,
  nadirBefore,
  othersOf,
  roseBy,
  sumAt,
  type TargetRules,
  type Targets,
  targetsOf,
} from './target-lesions.ts'
import { evaluable, type Lesion, lesionKey, type Visit } from './visit.ts'

/** RECIST 1.1: at least 10 mm in the longest diameter, a node at least 15 mm in the short axis. */
const isMeasurable = ({ kind, state, sizeMm }: Lesion): boolean =>
  state === 'measured' && sizeMm !== undefined && sizeMm >= (kind === 'node' ? 15 : 10)

export const BODY_TARGETS: TargetRules = { place: 'body', isMeasurable, most: 5, mostPerOrgan: 2 }

export const hasBody = (visit: Visit): boolean =>
  visit.lesions.body.length > 0 || evaluable(visit, 'body-sum') !== null || evaluable(visit, 'body-non-target') !== null

/** RECIST 1.1 outside the CNS at one visit. */
export function assessBody(visits: readonly Visit[], start: IsoDate | null, visit: Visit): Assessment<LesionOutcome> {
  const baseline = baselineOf(visits, start, hasBody)
  if (baseline === null || baseline.visit.date >= visit.date) return NO_BASELINE
  const targets = targetsOf(baseline.visit, BODY_TARGETS)
  const parts = {
    targets: targetPart(visits, baseline.visit, visit, targets.lesions),
    others: entered('Other lesions', othersOf(evaluable(visit, 'body-non-target'), targets.left)),
    fresh: entered('New lesions', evaluable(visit, 'body-new')),
  }
  return { ...combined(parts, baseline.visit), remarks: remarksOf(baseline, targets, parts.fresh) }
}

type Parts = { readonly targets: Component<TargetState>; readonly others: Component; readonly fresh: Component }

function targetPart(visits: readonly Visit[], baseline: Visit, visit: Visit, targets: readonly Lesion[]): Component<TargetState> {
  const part = (state: TargetState, reasons: readonly Because[] = [], missing: readonly string[] = []) =>
    ({ name: 'Target lesions', state, because: reasons, missing }) as const
  const before = sumAt(baseline, targets, 'body')
  if (targets.length === 0 && before.kind !== 'sum') return part('none')
  const nadir = nadirBefore(visits, baseline, visit, targets, 'body')
  const now = sumAt(visit, targets, 'body')
  if (before.kind !== 'sum' || nadir === null) return part('not-evaluable', [], ['the sum at the baseline'])
  const atLeast = now.kind === 'sum' ? now.mm : now.atLeastMm
  const words = sumsInWords(nadir, atLeast)
  if (roseBy(nadir.mm, atLeast, 20) && grewByMm(nadir.mm, atLeast, 5))
    return part('progression', [because('recist-progression-sum', words)])
  if (now.kind !== 'sum') return part('not-evaluable', [], now.missing)
  if (allGone(targets, now.sizes, now.mm))
    return part('complete-response', [because('recist-complete', 'all targets gone, nodes below 10 mm')])
  if (fellBy(before.mm, now.mm, 30))
    return part('partial-response', [because('recist-partial', `${before.mm} to ${now.mm} mm, ${changeInWords(before.mm, now.mm)}`)])
  return part('stable', [because('recist-stable', words)])
}

/** A node below 10 mm in the short axis is no longer pathological: the sum need not be 0. */
const allGone = (targets: readonly Lesion[], sizes: ReadonlyMap<string, number>, sum: number): boolean =>
  sizes.size === 0
    ? sum === 0
    : targets.every((target) => {
        const size = sizes.get(lesionKey(target))
        return size !== undefined && (target.kind === 'node' ? size < 10 : size === 0)
      })

function combined({ targets, others, fresh }: Parts, baseline: Visit): Result {
  const components = [targets, others, fresh]
  const outcome = resultOf(components)
  const progressed = [
    ...(targets.state === 'progression' ? targets.because : []),
    ...(others.state === 'progressed' ? [because('recist-non-target', 'other lesions progressed unequivocally')] : []),
    ...(fresh.state === 'present' ? [because('recist-new-lesion', 'a new lesion')] : []),
  ]
  if (progressed.length > 0) return outcome('progression', progressed)
  const missing = missingIn(components)
  if (missing.length > 0) return outcome('not-evaluable', [], missing)
  if (targets.state === 'none' && others.state === 'none' && evaluable(baseline, 'body-non-target') === 'none')
    return outcome('no-disease', [])
  const noOthers = others.state === 'none' || others.state === 'gone'
  const targetsGone = targets.state === 'complete-response' || targets.state === 'none'
  if (targetsGone && noOthers && fresh.state === 'none')
    return outcome('complete-response', [because('recist-complete', 'no lesion is left')])
  if (targets.state === 'complete-response' || targets.state === 'partial-response')
    return outcome('partial-response', targets.because.length === 0 ? [because('recist-partial', 'the sum fell')] : targets.because)
  return outcome('stable', [
    because(
      'recist-stable',
      targets.state === 'none' ? 'other lesions only, neither gone nor progressing' : 'no criterion of another result is met',
    ),
    ...targets.because,
  ])
}

const remarksOf = (baseline: Baseline, { left }: Targets, fresh: Component): readonly string[] => [
  ...(baseline.remark === null ? [] : [baseline.remark]),
  ...left,
  ...(fresh.state === 'equivocal' ? [EQUIVOCAL] : []),
]
