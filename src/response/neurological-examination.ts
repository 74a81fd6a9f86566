import { DOMAIN_IDS, DOMAINS, type DomainId, worstLevelOf } from './neurological-domains.ts'
import { type Because, because, type Component } from './result.ts'
import { evaluable, type Visit } from './visit.ts'

export type ExaminationState = 'improved' | 'stable' | 'worse' | 'not-evaluable'

/** The level of a domain, 0 the normal one; null when it was not examined or not evaluable. */
function levelAt(visit: Visit, id: DomainId): number | null {
  const value = evaluable(visit, id)
  return value === null ? null : Number(value)
}

export const hasExamination = (visit: Visit): boolean => DOMAIN_IDS.some((id) => levelAt(visit, id) !== null)

/**
 * The ten domains against the baseline. Worse: any domain by two levels or to its worst level, whatever else is missing. Otherwise every
 * domain has to be evaluable at both visits.
 */
export function assessExamination(baseline: Visit, visit: Visit): Component<ExaminationState> {
  const compared = DOMAIN_IDS.map((id) => ({ id, from: levelAt(baseline, id), to: levelAt(visit, id) }))
  const both = compared.filter((one): one is Both => one.from !== null && one.to !== null)
  const missing = compared.filter(({ from, to }) => from === null || to === null).map(({ id }) => DOMAINS[id].label.toLowerCase())
  const worse = both.flatMap(reasonWorse)
  const component = (state: ExaminationState, reasons: readonly Because[]): Component<ExaminationState> => ({
    name: 'Neurological examination',
    state,
    because: reasons,
    missing,
  })
  if (worse.length > 0) return component('worse', worse)
  if (missing.length > 0) return component('not-evaluable', [])
  const better = both.filter(isBetter)
  const anyWorse = both.some(({ from, to }) => to > from)
  return better.length > 0 && !anyWorse
    ? component(
        'improved',
        better.map((one) => because('neuro-improved', inWords(one))),
      )
    : component('stable', [])
}

type Both = { readonly id: DomainId; readonly from: number; readonly to: number }

function reasonWorse(one: Both): readonly Because[] {
  const { id, from, to } = one
  if (to - from >= 2) return [because('neuro-two-levels', inWords(one))]
  return to > from && to === worstLevelOf(id) ? [because('neuro-worst-level', inWords(one))] : []
}

const isBetter = ({ from, to }: Both): boolean => from - to >= 2 || (from > 0 && to === 0)

const inWords = ({ id, from, to }: Both): string => `${DOMAINS[id].label}: ${from} to ${to} (${DOMAINS[id].levels[to]})`
