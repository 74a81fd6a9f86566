import type { IsoDate } from '../facts/iso-date.ts'
import { baselineOf } from './baseline.ts'
import { DOMAIN_IDS, DOMAINS, type DomainId, worstLevelOf } from './neurological-domains.ts'
import { type Because, because, type Component } from './result.ts'
import { evaluable, type Visit } from './visit.ts'

type ExaminationState = 'improved' | 'stable' | 'worse' | 'not-evaluable'

/** The level of a domain, 0 the normal one; null when it was not examined or not evaluable. */
function levelAt(visit: Visit, id: DomainId): number | null {
  const value = evaluable(visit, id)
  return value === null ? null : Number(value)
}

export const hasExamination = (visit: Visit): boolean => DOMAIN_IDS.some((id) => levelAt(visit, id) !== null)

export type Examination = Component<ExaminationState> & { readonly remarks: readonly string[] }

/**
 * The ten domains against the baseline of each: a later look at one domain takes nothing from the others. Worse: any domain by two levels
 * or to its worst level, whatever else is missing. Otherwise every domain has to be evaluable at both visits.
 */
export function assessExamination(visits: readonly Visit[], start: IsoDate | null, visit: Visit): Examination {
  const compared = DOMAIN_IDS.map((id) => compare(visits, start, visit, id))
  const both = compared.filter((one): one is Both => one.from !== null && one.to !== null)
  const missing = compared.filter(({ from, to }) => from === null || to === null).map(({ id }) => DOMAINS[id].label.toLowerCase())
  const worse = both.flatMap(reasonWorse)
  const fromBest = worse.length > 0 ? [] : both.filter(isWorseThanBest)
  const component = (state: ExaminationState, reasons: readonly Because[], open: readonly string[] = missing): Examination => ({
    name: 'Neurological examination',
    state,
    because: reasons,
    missing: both.length === 0 ? ['neurological examination'] : open,
    remarks: both.filter((one) => reasonWorse(one).length > 0).flatMap(doubtfulLevels),
  })
  if (worse.length > 0) return component('worse', worse, missing)
  if (missing.length > 0 || fromBest.length > 0)
    return component('not-evaluable', fromBest.map(reasonFromBest), [...missing, ...fromBest.map(whetherWorse)])
  const better = both.filter(isBetter)
  const anyWorse = both.some(({ from, to }) => to > from)
  return better.length > 0 && !anyWorse
    ? component(
        'improved',
        better.map((one) => because('neuro-improved', inWords(one))),
        [],
      )
    : component('stable', [], [])
}

/** `best`: the lowest level of the time from the baseline up to this visit. */
function compare(visits: readonly Visit[], start: IsoDate | null, visit: Visit, id: DomainId): Compared {
  const baseline = baselineOf(visits, start, (one) => levelAt(one, id) !== null)?.visit
  const to = levelAt(visit, id)
  if (baseline === undefined || baseline.date >= visit.date) return { id, from: null, to, best: null }
  const since = visits.filter(({ date }) => date >= baseline.date && date < visit.date)
  return { id, from: levelAt(baseline, id), to, best: Math.min(...since.flatMap((one) => levelAt(one, id) ?? [])) }
}

type Compared = { readonly id: DomainId; readonly from: number | null; readonly to: number | null; readonly best: number | null }
type Both = { readonly id: DomainId; readonly from: number; readonly to: number; readonly best: number }

function reasonWorse(one: Both): readonly Because[] {
  const { id, from, to } = one
  if (to - from >= 2) return [because('neuro-two-levels', inWords(one))]
  return to > from && to === worstLevelOf(id) ? [because('neuro-worst-level', inWords(one))] : []
}

const isWorseThanBest = ({ best, ...one }: Both): boolean => reasonWorse({ ...one, best, from: best }).length > 0
const reasonFromBest = (one: Both): Because => because('neuro-from-best', inWords({ ...one, from: one.best }))
const whetherWorse = ({ id, best, to }: Both): string =>
  `whether ${DOMAINS[id].label.toLowerCase()} from ${best} at its best to ${to} is progression`

const doubtfulLevels = ({ id }: Both): readonly string[] =>
  DOMAINS[id].verified === 'not-verified' ? [`The levels of "${DOMAINS[id].label}" are from memory: verify them against the card.`] : []

const isBetter = ({ from, to }: Both): boolean => from - to >= 2 || (from > 0 && to === 0)

const inWords = ({ id, from, to }: Both): string => `${DOMAINS[id].label}: ${from} to ${to} (${DOMAINS[id].levels[to]})`
