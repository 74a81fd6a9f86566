import { type Fact, known, type Reading, type Source, unknown } from '../../facts/fact.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import { WITHHELD } from './answer.ts'
import type { Evidence, GenomicEvidence, NotUnderstood } from './evidence.ts'
import type { Compartment } from './finding.ts'
import { isBefore, newestOf } from './newest.ts'

type Detected = 'detected' | 'not-detected'
const COMPARTMENTS = { Plasma: 'plasma', Tissue: 'tissue', Csf: 'csf' } as const satisfies Record<string, Compartment>
type Suffix = keyof typeof COMPARTMENTS
const SUFFIXES = Object.keys(COMPARTMENTS) as readonly Suffix[]

type Marker = { readonly gene: 'EGFR' | 'MET' | 'ALK'; readonly class: 'T790M' | 'C797S' | 'AMPLIFICATION' | 'RESISTANCE' }
const isOf = ({ finding }: Evidence, marker: Marker): boolean => finding.gene === marker.gene && finding.class === marker.class

/** T790M, C797S and MET amplification, and ALK resistance mutations, each in plasma, tissue and CSF. Compartments are never merged. */
export function resistanceFactsFrom(all: GenomicEvidence): { facts: Partial<PatientFacts>; unread: readonly Unread[] } {
  const facts: Partial<PatientFacts> = Object.assign(
    {},
    ...SUFFIXES.map((suffix) => ({
      [`t790m${suffix}`]: markerFact({ gene: 'EGFR', class: 'T790M' }, suffix, all),
      [`c797s${suffix}`]: markerFact({ gene: 'EGFR', class: 'C797S' }, suffix, all),
      [`metAmplification${suffix}`]: markerFact({ gene: 'MET', class: 'AMPLIFICATION' }, suffix, all),
      [`metCopyNumber${suffix}`]: metNumber('copyNumber', suffix, all),
      [`metRatio${suffix}`]: metNumber('ratio', suffix, all),
      [`alkResistance${suffix}`]: alkResistanceFact(suffix, all),
    })),
  )
  return { facts, unread: all.evidence.filter(isUnplaced).map(unplaced) }
}

const RESISTANCE = new Set(['T790M', 'C797S', 'RESISTANCE'])
const isResistance = ({ finding }: Evidence): boolean =>
  RESISTANCE.has(finding.class) || (finding.gene === 'MET' && finding.class === 'AMPLIFICATION')
const isAnswer = ({ finding }: Evidence): boolean => finding.status === 'positive' || finding.status === 'negative'
const isUnplaced = (one: Evidence): boolean =>
  isResistance(one) && isAnswer(one) && (one.compartment === null || one.finding.reason === 'germline')

const unplaced = ({ reference, finding }: Evidence): Unread => ({
  reference,
  problem:
    finding.reason === 'germline'
      ? `${finding.gene} ${finding.alteration ?? finding.class} is germline: not taken for acquired resistance`
      : `${finding.gene} ${finding.alteration ?? finding.class} ${finding.status === 'positive' ? 'detected' : 'not detected'}: compartment not stated`,
})

/** A later result supersedes an earlier one of the same marker in the same compartment; results of one day that differ are a conflict. */
function markerFact(marker: Marker, suffix: Suffix, { evidence, notUnderstood }: GenomicEvidence): Fact<Detected> {
  const compartment = COMPARTMENTS[suffix]
  const about = evidence.filter((one) => isOf(one, marker) && one.compartment === compartment && one.finding.reason !== 'germline')
  const answers = about.filter((one) => one.settled && isAnswer(one))
  const newest = newestOf(answers)
  const [first] = newest
  const open = about.filter((one) => !one.settled || (one.finding.status === 'unknown' && isAwaited(one)))
  const unclear = [
    ...about.filter((one) => one.settled && one.finding.status === 'indeterminate' && !isOnlyNumber(one)),
    ...lostOf(marker, compartment, notUnderstood),
  ]
  const blocking = newestOf(unclear).filter((one) => newest.every((answer) => !isBefore(one, answer) && one.reference !== answer.reference))
  if (blocking.length > 0)
    return unknown('unreadable', sourcesOf([...blocking, ...newest]), 'the latest result is inconclusive or was not understood')
  if (first === undefined)
    return open.length > 0 ? unknown('pending', sourcesOf(open)) : noResult(about.filter((one) => !isOnlyNumber(one)))
  const values = new Set(newest.map(detectedOf))
  if (values.size > 1) return conflict(newest.map((one) => ({ value: detectedOf(one), sources: [one.source] })))
  const earlier = answers.filter((one) => !newest.includes(one))
  return known(detectedOf(first), sourcesOf([...newest, ...earlier]), noteOf(newest, earlier))
}

const isAwaited = ({ finding }: Evidence): boolean => finding.reason === 'pending' || finding.reason === 'ordered'
const isOnlyNumber = ({ finding }: Evidence): boolean => finding.reason === 'a number without a conclusion'

const noResult = (about: readonly Evidence[]): Fact<never> => {
  const reasons = [...new Set(about.map(({ finding }) => finding.reason).filter((reason) => reason !== undefined))]
  return unknown(whyNoResult(about), sourcesOf(about), reasons.length === 0 ? undefined : reasons.join('; '))
}

/** A result that is withheld was recorded. */
export const whyNoResult = (about: readonly Evidence[]): 'not-permitted' | 'not-recorded' =>
  about.some(({ finding }) => finding.reason === WITHHELD) ? 'not-permitted' : 'not-recorded'

const lostOf = (marker: Marker, compartment: Compartment, lost: readonly NotUnderstood[]): readonly NotUnderstood[] =>
  lost.filter((one) => one.compartment === compartment && one.resistanceOnly && one.genes.includes(marker.gene))

const detectedOf = ({ finding }: Evidence): Detected =>
  finding.status === 'positive' && finding.reason?.startsWith('cleared') !== true ? 'detected' : 'not-detected'

function noteOf(newest: readonly Evidence[], earlier: readonly Evidence[]): string | undefined {
  const cleared = newest.some(({ finding }) => finding.reason?.startsWith('cleared')) ? ['no longer detected'] : []
  const before = earlier.map(
    (one) => `earlier${one.date === null ? '' : ` (${one.date})`}: ${detectedOf(one) === 'detected' ? 'detected' : 'not detected'}`,
  )
  const notes = [...cleared, ...before]
  return notes.length === 0 ? undefined : notes.join('; ')
}

export const sourcesOf = (items: readonly { readonly source: Source }[]): readonly Source[] => [
  ...new Set(items.map(({ source }) => source)),
]

/** Readings of the same value become one. */
export function conflict<T>(readings: readonly Reading<T>[]): Fact<T> {
  const byValue = new Map<string, Reading<T>>()
  for (const reading of readings) {
    const key = JSON.stringify(reading.value)
    const same = byValue.get(key)
    byValue.set(key, same === undefined ? reading : { ...same, sources: [...same.sources, ...reading.sources] })
  }
  const [a, b, ...rest] = byValue.values()
  if (a === undefined) return unknown('not-recorded')
  return b === undefined ? { state: 'known', reading: a } : { state: 'conflicting', readings: [a, b, ...rest] }
}

function metNumber(which: 'copyNumber' | 'ratio', suffix: Suffix, { evidence }: GenomicEvidence): Fact<number> {
  const numbered = evidence.filter(
    (one) =>
      isOf(one, { gene: 'MET', class: 'AMPLIFICATION' }) &&
      one.settled &&
      one.compartment === COMPARTMENTS[suffix] &&
      one.finding[which] !== undefined,
  )
  return conflict(
    newestOf(numbered).flatMap((one) => {
      const value = one.finding[which]
      return value === undefined ? [] : [{ value, sources: [one.source] }]
    }),
  )
}

/** The names found by the latest test; an empty list where a test for resistance mutations in general found none. */
function alkResistanceFact(suffix: Suffix, { evidence, notUnderstood }: GenomicEvidence): Fact<readonly string[]> {
  const compartment = COMPARTMENTS[suffix]
  const marker: Marker = { gene: 'ALK', class: 'RESISTANCE' }
  const about = evidence.filter((one) => isOf(one, marker) && one.compartment === compartment && one.finding.reason !== 'germline')
  const named = about.filter(
    (one) => one.settled && isAnswer(one) && (one.finding.alteration !== undefined || one.finding.status === 'negative'),
  )
  const newest = newestOf(named)
  const lost = [
    ...lostOf(marker, compartment, notUnderstood),
    ...about.filter((one) => one.finding.status === 'positive' && one.finding.alteration === undefined),
  ]
  const blocking = lost.filter((one) => newest.every((answer) => !isBefore(one, answer) && one.reference !== answer.reference))
  if (blocking.length > 0) return unknown('unreadable', sourcesOf([...blocking, ...newest]))
  if (newest.length === 0)
    return about.some((one) => !one.settled || isAwaited(one)) ? unknown('pending', sourcesOf(about)) : noResult(about)
  const present = new Set(newest.filter((one) => one.finding.status === 'positive').map(({ finding }) => finding.alteration ?? ''))
  const absent = newest.filter((one) => one.finding.status === 'negative')
  const disputed = absent.some(({ finding }) => (finding.alteration === undefined ? present.size > 0 : present.has(finding.alteration)))
  if (disputed)
    return conflict([
      { value: [...present], sources: sourcesOf(newest.filter((one) => one.finding.status === 'positive')) },
      { value: [], sources: sourcesOf(absent) },
    ])
  if (present.size === 0 && absent.every(({ finding }) => finding.alteration !== undefined))
    return unknown('not-recorded', sourcesOf(absent), 'only single mutations were excluded')
  const earlier = named.filter((one) => !newest.includes(one) && one.finding.status === 'positive')
  const note = earlier.map((one) => `earlier${one.date === null ? '' : ` (${one.date})`}: ${one.finding.alteration}`).join('; ')
  return known([...present], sourcesOf([...newest, ...earlier]), note === '' ? undefined : note)
}
