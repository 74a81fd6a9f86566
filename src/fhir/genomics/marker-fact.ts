import { type Fact, known, unknown } from '../../facts/fact.ts'
import { withLaterMoments } from '../result-status.ts'
import { type Dated, datesOf, newestOf } from './dated.ts'
import type { Evidence, GenomicEvidence, NotUnderstood } from './evidence.ts'
import type { Compartment } from './finding.ts'
import { conflict, sourcesOf, whyNoResult } from './readings.ts'

type Detected = 'detected' | 'not-detected'
type Marker = { readonly gene: 'EGFR' | 'MET' | 'ALK'; readonly class: 'T790M' | 'C797S' | 'AMPLIFICATION' | 'RESISTANCE' }

/** A later result supersedes an earlier one of the same marker in the same compartment; results of one day that differ are a conflict. */
export function markerFact(marker: Marker, compartment: Compartment, all: GenomicEvidence): Fact<Detected> {
  const about = aboutIn(marker, compartment, all.evidence)
  const answers = about.filter((one) => one.settled && isAnswer(one))
  const newest = withLaterMoments(answers, newestOf(answers))
  const [first] = newest
  const open = about.filter((one) => !one.settled || (one.finding.status === 'unknown' && isAwaited(one)))
  const unclear = [
    ...about.filter((one) => one.settled && one.finding.status === 'indeterminate' && !isOnlyNumber(one)),
    ...lostOf(marker, compartment, all.notUnderstood),
  ]
  const blocking = notOvertaken(newestOf(unclear), newest)
  if (blocking.length > 0)
    return unknown('unreadable', sourcesOf([...blocking, ...newest]), 'the latest result is inconclusive or was not understood')
  if (first === undefined)
    return open.length > 0 ? unknown('pending', sourcesOf(open)) : noResult(about.filter((one) => !isOnlyNumber(one)))
  const values = new Set(newest.map(detectedOf))
  if (values.size > 1) return conflict(newest.map((one) => ({ value: detectedOf(one), sources: [one.source] })))
  const latest = new Set(newest)
  const earlier = answers.filter((one) => !latest.has(one))
  const empty = notOvertaken(
    about.filter((one) => one.settled && one.finding.status === 'unknown'),
    newest,
  )
  return known(detectedOf(first), sourcesOf([...newest, ...earlier, ...empty]), noteOf(newest, earlier, empty))
}

/** What is said of a marker in one compartment. A germline variant is no acquired resistance. */
export const aboutIn = (marker: Marker, compartment: Compartment, evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    ({ finding, compartment: where }) =>
      finding.gene === marker.gene && finding.class === marker.class && where === compartment && finding.reason !== 'germline',
  )

/** Results of the marker's gene in the compartment that were not understood. */
export const lostOf = (marker: Marker, compartment: Compartment, lost: readonly NotUnderstood[]): readonly NotUnderstood[] =>
  lost.filter(
    (one) =>
      one.compartment === compartment &&
      one.resistanceOnly &&
      one.genes.includes(marker.gene) &&
      (one.classes === undefined || one.classes.includes(marker.class)),
  )

type Place = Dated & { readonly reference: string }
/** Those that no answer certainly follows, and that are not of the same result as an answer. */
export function notOvertaken<T extends Place>(items: readonly T[], answers: readonly Place[]): readonly T[] {
  const dates = datesOf(answers)
  const references = new Set(answers.map(({ reference }) => reference))
  return items.filter((one) => !dates.someAfter(one) && !references.has(one.reference))
}

export const isAnswer = ({ finding }: Evidence): boolean => finding.status === 'positive' || finding.status === 'negative'
export const isAwaited = ({ finding }: Evidence): boolean => finding.reason === 'pending' || finding.reason === 'ordered'
const isOnlyNumber = ({ finding }: Evidence): boolean => finding.reason === 'a number without a conclusion'

export const noResult = (about: readonly Evidence[]): Fact<never> => {
  const reasons = [...new Set(about.map(({ finding }) => finding.reason).filter((reason) => reason !== undefined))]
  return unknown(whyNoResult(about), sourcesOf(about), reasons.length === 0 ? undefined : reasons.join('; '))
}

const detectedOf = ({ finding }: Evidence): Detected =>
  finding.status === 'positive' && finding.reason?.startsWith('cleared') !== true ? 'detected' : 'not-detected'

function noteOf(newest: readonly Evidence[], earlier: readonly Evidence[], empty: readonly Evidence[]): string | undefined {
  const cleared = newest.some(({ finding }) => finding.reason?.startsWith('cleared')) ? ['no longer detected'] : []
  const before = earlier.map((one) => `${earlierOn(one)}: ${detectedOf(one) === 'detected' ? 'detected' : 'not detected'}`)
  const notes = [...cleared, ...before, ...empty.map(withoutResultIn)]
  return notes.length === 0 ? undefined : notes.join('; ')
}

/** A test that gave no result takes nothing back and is not passed over in silence. */
export const withoutResultIn = ({ finding: { reason = 'unknown' }, date }: Evidence): string =>
  `a test ${date === null ? 'without a date' : `of ${date}`} gave no result (${reason})`

export const earlierOn = ({ date }: Dated): string => `earlier${date === null ? '' : ` (${date})`}`

/** Gene copies per nucleus, or copies per centromere of chromosome 7, of the latest result that gives them. */
export function metNumberFact(which: 'copyNumber' | 'ratio', compartment: Compartment, { evidence }: GenomicEvidence): Fact<number> {
  const amplification = evidence.filter(
    ({ finding, settled, compartment: where }) =>
      finding.gene === 'MET' && finding.class === 'AMPLIFICATION' && settled && where === compartment && finding[which] !== undefined,
  )
  return conflict(
    newestOf(amplification).flatMap((one) => {
      const value = one.finding[which]
      return value === undefined ? [] : [{ value, sources: [one.source] }]
    }),
  )
}
