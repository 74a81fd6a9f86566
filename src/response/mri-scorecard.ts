import { CARD_VERSIONS, type CardVersion, FINDINGS, FINDINGS_OF, type FindingId } from './mri-cards.ts'
import { type Because, because, type Component } from './result.ts'
import { byDate, evaluable, type Visit } from './visit.ts'

type ImagingState = 'complete-response' | 'partial-response' | 'stable' | 'progression' | 'not-evaluable'
export type Imaging = Component<ImagingState> & { readonly remarks: readonly string[] }

export const hasMri = (visit: Visit): boolean => evaluable(visit, 'mri-card') !== null

/** The neuraxis MRI against the baseline, by the version of the card that both were read on. */
export function assessMri(visits: readonly Visit[], baseline: Visit, visit: Visit): Imaging {
  const [version, before] = [evaluable(visit, 'mri-card') as CardVersion | null, evaluable(baseline, 'mri-card') as CardVersion | null]
  if (version === null || before === null) return imaging('not-evaluable', [], ['MRI of the neuraxis'])
  if (version !== before) {
    const says = `read on the ${CARD_VERSIONS[before]} at the baseline and on the ${CARD_VERSIONS[version]} now`
    return imaging('not-evaluable', [because('mri-same-card', says)], ['MRI on the same version of the card'])
  }
  const result = version === '2017' ? byComposite(visits, baseline, visit) : byFindings(visits, baseline, visit)
  const late = evaluable(visit, 'mri-after-lumbar-puncture') === 'yes'
  return { ...result, remarks: late ? [...result.remarks, AFTER_PUNCTURE] : result.remarks }
}

const AFTER_PUNCTURE = 'The MRI followed a lumbar puncture, which can make the meninges enhance: it should come first.'

const imaging = (
  state: ImagingState,
  reasons: readonly Because[],
  missing: readonly string[] = [],
  remarks: readonly string[] = [],
): Imaging => ({ name: 'MRI of the neuraxis', state, because: reasons, missing, remarks })

const labelsOf = (ids: readonly FindingId[]): readonly string[] => ids.map((id) => FINDINGS[id].label)

/** The score of the card of 2017, and whether findings were counted because the reader gave none. `atMost`: what it is if all that is missing is present. */
function compositeOf(visit: Visit): { readonly atLeast: number; readonly atMost: number; readonly counted: boolean } {
  const given = evaluable(visit, 'mri-composite')
  if (given !== null) return { atLeast: given, atMost: given, counted: false }
  const values = FINDINGS_OF['2017'].map((id) => evaluable(visit, id))
  const present = values.filter((value) => value === 'present').length
  return { atLeast: present, atMost: present + values.filter((value) => value === null).length, counted: true }
}

function byComposite(visits: readonly Visit[], baseline: Visit, visit: Visit): Imaging {
  const [from, to] = [compositeOf(baseline), compositeOf(visit)]
  const missing = FINDINGS_OF['2017'].filter(
    (id) => (from.counted && evaluable(baseline, id) === null) || (to.counted && evaluable(visit, id) === null),
  )
  if (from.counted !== to.counted)
    return imaging(
      'not-evaluable',
      [because('mri-composite-counted', 'a score was given at one visit only')],
      ['composite score at both visits'],
    )
  const counted = from.counted ? [because('mri-composite-counted', `${from.atLeast} at the baseline, ${to.atLeast} now`)] : []
  const remarks = [...newFindings(baseline, visit), ...worseThanNadir(visits, baseline, visit)]
  if (isWorseBy(from.atMost, to.atLeast, 25)) {
    const rule = from.atMost === 0 ? 'mri-composite-from-nothing' : 'mri-composite-progression'
    return imaging('progression', [because(rule, scores(from.atLeast, to.atLeast)), ...counted], labelsOf(missing), remarks)
  }
  if (missing.length > 0) return imaging('not-evaluable', counted, labelsOf(missing), remarks)
  const [a, b] = [from.atLeast, to.atLeast]
  if (a > 0 && (a - b) * 100 >= a * 50) {
    const state = b === 0 ? 'complete-response' : 'partial-response'
    return imaging(state, [because('mri-composite-response', scores(a, b)), ...counted], [], remarks)
  }
  return imaging('stable', counted, [], remarks)
}

const scores = (from: number, to: number): string => `score ${from} at the baseline, ${to} now`
/** At least so many percent more; of nothing, anything. */
const isWorseBy = (from: number, to: number, percent: number): boolean => (from === 0 ? to > 0 : (to - from) * 100 >= from * percent)

/** The printed rule measures from the baseline; a rise after a fall is not progression by it, and has to be seen all the same. */
function worseThanNadir(visits: readonly Visit[], baseline: Visit, visit: Visit): readonly string[] {
  const between = byDate(visits).filter(({ date }) => date > baseline.date && date < visit.date)
  const earlier = between.filter((one) => evaluable(one, 'mri-card') === '2017').map(compositeOf)
  const lowest = Math.min(...earlier.filter(({ counted }) => counted === compositeOf(visit).counted).map(({ atMost }) => atMost))
  const { atLeast } = compositeOf(visit)
  return Number.isFinite(lowest) && lowest < compositeOf(baseline).atLeast && isWorseBy(lowest, atLeast, 25)
    ? [
        `The score rose from ${lowest}, its lowest, to ${atLeast}. The rule as printed measures from the baseline; RECIST and RANO-BM measure from the lowest.`,
      ]
    : []
}

const newFindings = (baseline: Visit, visit: Visit): readonly string[] => {
  const found = FINDINGS_OF['2017'].filter((id) => evaluable(baseline, id) === 'absent' && evaluable(visit, id) === 'present')
  return found.length === 0
    ? []
    : [`New since the baseline: ${labelsOf(found).join(', ')}. The composite decides on this card; look at it.`]
}

/** The card of 2019: each finding by itself, and what the reader made of them. */
function byFindings(visits: readonly Visit[], baseline: Visit, visit: Visit): Imaging {
  const found = FINDINGS_OF['2019'].map((id) => ({ id, trend: trendOf(visits, baseline, visit, id) }))
  const of = (trend: Trend): readonly FindingId[] => found.filter((one) => one.trend === trend).map(({ id }) => id)
  const missing = labelsOf(of('not-known'))
  const own = stateOf(of, baseline, visit)
  const reader = evaluable(visit, 'mri-overall') as Exclude<ImagingState, 'not-evaluable'> | null
  // Entered as not evaluable is more than not entered: then the reader's overall result does not stand alone.
  const nothingElse = FINDINGS_OF['2019'].every((id) => visit.entries[id] === undefined && visit.entries[`${id}-change`] === undefined)
  if (reader === null) return imaging(own.state, own.because, missing)
  if (nothingElse) return imaging(reader, [because('mri-2019-reader', `the reader says ${reader}`)])
  if (own.state === reader) return imaging(own.state, own.because, missing)
  const state = graver(own.state, reader)
  const says = `the reader says ${reader}, the findings ${own.state}`
  return imaging(state, [...own.because, because('mri-2019-reader', says)], missing, [`On the card of 2019 ${says}; the graver counts.`])
}

const GRAVEST_FIRST: readonly ImagingState[] = ['progression', 'not-evaluable', 'stable', 'partial-response', 'complete-response']
const graver = (a: ImagingState, b: ImagingState): ImagingState => (GRAVEST_FIRST.indexOf(a) < GRAVEST_FIRST.indexOf(b) ? a : b)

function stateOf(of: (trend: Trend) => readonly FindingId[], baseline: Visit, visit: Visit): Pick<Imaging, 'state' | 'because'> {
  const [worse, better] = [of('worse'), [...of('better'), ...of('gone')]]
  if (worse.length > 0) return { state: 'progression', because: [because('mri-2019-worse', labelsOf(worse).join(', '))] }
  if (of('not-known').length > 0) return { state: 'not-evaluable', because: [] }
  if (better.length === 0) return { state: 'stable', because: [] }
  const left = FINDINGS_OF['2019'].filter((id) => evaluable(baseline, id) === 'present' && evaluable(visit, id) !== 'absent')
  return {
    state: left.length === 0 ? 'complete-response' : 'partial-response',
    because: [because('mri-2019-improved', labelsOf(better).join(', '))],
  }
}

type Trend = 'better' | 'gone' | 'same' | 'worse' | 'not-known'

/** The change is entered from the previous MRI, as the card prints it. A finding that was gone and is there again is new. */
function trendOf(visits: readonly Visit[], baseline: Visit, visit: Visit, id: FindingId): Trend {
  const [from, to, change] = [evaluable(baseline, id), evaluable(visit, id), evaluable(visit, `${id}-change`)]
  const earlier = byDate(visits).filter(({ date }) => date >= baseline.date && date < visit.date)
  const previous = earlier.flatMap((one) => evaluable(one, id) ?? []).at(-1)
  if (change === 'worse' || (to === 'present' && (from === 'absent' || previous === 'absent'))) return 'worse'
  if (from === null || to === null) return 'not-known'
  if (to === 'absent') return from === 'present' ? 'gone' : 'same'
  if (change === null) return 'not-known'
  return change === 'improved' ? 'better' : 'same'
}
