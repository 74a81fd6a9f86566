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
import { evaluable, type Lesion, lesionKey, type Visit } from './visit.ts'

/** RECIST 1.1: at least 10 mm in the longest diameter, a node at least 15 mm in the short axis. */
const isMeasurable = ({ kind, state, sizeMm }: Lesion): boolean =>
  state === 'measured' && sizeMm !== undefined && sizeMm >= (kind === 'node' ? 15 : 10)

export const BODY_TARGETS: TargetRules = { place: 'body', isMeasurable, most: 5, mostPerOrgan: 2 }

export const hasBody = (visit: Visit): boolean => saysOf(visit, 'body')

/** RECIST 1.1 outside the CNS at one visit. */
export function assessBody(given: readonly Visit[], start: IsoDate | null, visit: Visit): Assessment<LesionOutcome> {
  const baseline = lesionBaseline(given, start, 'body')
  if (baseline === null || baseline.visit.date >= visit.date) return noBaseline(evaluable(visit, 'body-new'))
  const visits = withLocalTreatment(given, baseline.visit, 'body')
  const now = visits.find(({ date }) => date === visit.date) ?? visit
  const targets = targetsOf(baseline.visit, BODY_TARGETS)
  const partsAt = (one: Visit): Parts => partsOf(visits, baseline.visit, one, targets)
  const complete = completeBefore(between(visits, baseline.visit, now).filter(hasBody), (one) =>
    settledOutcome(partsAt(one), baseline.visit),
  )
  const parts = withReappearance(partsAt(now), now, targets, complete)
  const remarks = [...remarksOf(baseline, targets, parts.fresh), ...tenths(visits, baseline.visit, now, targets.lesions, 'body')]
  return { ...combined(parts, baseline.visit), remarks }
}

const partsOf = (visits: readonly Visit[], baseline: Visit, visit: Visit, { lesions, left }: Targets): Parts => ({
  targets: targetPart(visits, baseline, visit, lesions),
  others: entered('Other lesions', othersOf(evaluable(visit, 'body-non-target'), left)),
  fresh: newLesions(evaluable(visit, 'body-new'), unaccountedFor(visits, baseline, visit, 'body')),
})

function withReappearance(parts: Parts, visit: Visit, { lesions }: Targets, complete: IsoDate | null): Parts {
  if (complete === null || parts.targets.state === 'progression') return parts
  const back = whatIsBack({ targets: lesions, now: sumAt(visit, lesions, 'body'), others: parts.others.state })
  if (back === null) return parts
  const reason = because('recist-reappeared', `complete response on ${complete}; ${back}`)
  return { ...parts, targets: { ...parts.targets, state: 'progression', because: [reason] } }
}

type Parts = { readonly targets: Component<TargetState>; readonly others: Component; readonly fresh: Component }

function targetPart(visits: readonly Visit[], baseline: Visit, visit: Visit, targets: readonly Lesion[]): Component<TargetState> {
  const part = (state: TargetState, reasons: readonly Because[] = [], missing: readonly string[] = []) =>
    ({ name: 'Target lesions', state, because: reasons, missing }) as const
  const before = sumAt(baseline, targets, 'body')
  const now = sumAt(visit, targets, 'body')
  const without = withoutTargets(saysNoTargets(baseline, 'body'), before, now, targets)
  if (without !== null) return part(without.state, [], without.missing)
  const nadir = nadirBefore(visits, baseline, visit, targets, 'body')
  if (before.kind !== 'sum' || nadir === null) return part('not-evaluable', [], ['the sum at the baseline'])
  const atLeast = now.kind === 'sum' ? now.mm : now.atLeastMm
  const words = sumsInWords(nadir, atLeast)
  if (roseBy(nadir.mm, atLeast, 20) && grewByMm(nadir.mm, atLeast, 5))
    return part('progression', [because('recist-progression-sum', words)])
  if (now.kind !== 'sum') return part('not-evaluable', locallyTreated(now), now.missing)
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

/** Other lesions that were not all looked at settle nothing about a complete response before. */
const settledOutcome = (parts: Parts, baseline: Visit): LesionOutcome =>
  parts.others.state === 'partly' && parts.targets.state === 'complete-response' ? 'not-evaluable' : combined(parts, baseline).outcome

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
  if (targets.state === 'none' && others.state === 'partly') return outcome('not-evaluable', [], ['other lesions'])
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
      targets.state === 'none'
        ? 'other lesions only, neither gone nor progressing; RECIST 1.1 calls it non-CR/non-PD'
        : 'no criterion of another result is met',
    ),
    ...targets.because,
  ])
}

const remarksOf = (baseline: Baseline, { left }: Targets, fresh: Component): readonly string[] => [
  ...(baseline.remark === null ? [] : [baseline.remark]),
  ...left,
  ...(fresh.state === 'equivocal' ? [EQUIVOCAL] : []),
]
