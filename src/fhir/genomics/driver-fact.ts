import { type Fact, known, type Reading, unknown } from '../../facts/fact.ts'
import { datesOf } from './dated.ts'
import { type Driver, driverOf, isUnproven } from './driver-class.ts'
import { contradictionsOf, type Positive } from './driver-contradictions.ts'
import { withoutDriver } from './driver-excluded.ts'
import { notesOf } from './driver-notes.ts'
import { byGene, type Evidence, type GenomicEvidence, type NotUnderstood } from './evidence.ts'
import { conflict, sourcesOf } from './readings.ts'

/**
 * The oncogenic driver. A driver that was found stays: plasma and CSF that are silent later do not take it back, another test of tumour
 * tissue that does not find it is a conflict. `none` only where a broad panel, or EGFR and ALK and ROS1 each, are negative outside of
 * plasma and CSF, which cannot exclude a driver.
 */
export function driverFactFrom(all: GenomicEvidence): Fact<Driver> {
  const settled = all.evidence.filter((one) => one.settled)
  const positives = positivesIn(settled)
  const lost = blockingOf(all, settled, positives)
  if (lost.length > 0) return unknown('unreadable', sourcesOf([...lost, ...positives]), lostNote(positives))
  if (positives.length === 0) return withoutDriver(all, settled)
  const contradicting = contradictionsOf(positives, settled, all.panels)
  const readings = [...positives.map(readingOf), ...(contradicting.length === 0 ? [] : [negativeReading(contradicting)])]
  const fact = conflict(readings)
  return fact.state === 'known' ? known(fact.reading.value, fact.reading.sources, notesOf(positives, settled, all)) : fact
}

/** Positive results by what they say, without those that another of the same gene says more exactly, and without unproven variants beside a driver. */
function positivesIn(settled: readonly Evidence[]): readonly Positive[] {
  const all = settled.flatMap((one): readonly Positive[] => {
    const { finding } = one
    const driver = driverOf(finding)
    const present = finding.status === 'positive' || finding.class === 'VUS'
    return driver === null || driver === 'none' || !present ? [] : [{ ...one, driver }]
  })
  const exact = all.filter(({ driver }) => driver !== 'egfr-other')
  const proven = all.filter(({ driver, finding }) => driver !== 'egfr-other' || !isUnproven(finding))
  if (exact.some(({ driver }) => driver.startsWith('egfr-'))) return exact
  return proven.length > 0 ? proven : all
}

const readingOf = (positive: Positive): Reading<Driver> => ({ value: positive.driver, sources: [positive.source] })
const negativeReading = (items: readonly Pick<Evidence, 'source'>[]): Reading<Driver> => ({
  value: 'none',
  sources: sourcesOf(items),
  note: 'reported negative by another test',
})

/** A result that was not understood and that no later one of the same gene overtakes. Plasma and CSF cannot take back a driver of the tumour. */
function blockingOf(
  { notUnderstood }: GenomicEvidence,
  settled: readonly Evidence[],
  positives: readonly Positive[],
): readonly NotUnderstood[] {
  const genes = new Set(positives.map(({ finding }) => finding.gene))
  const found = datesOf(positives)
  const answers = byGene(settled.filter(({ finding }) => finding.status === 'positive' || finding.status === 'negative'))
  const answersOf = new Map([...answers].map(([gene, items]) => [gene, datesOf(items)]))
  return notUnderstood.filter((one) => {
    if (one.resistanceOnly || one.genes.every((gene) => gene === 'PD-L1') === one.genes.length > 0) return false
    if (one.nameless === true && positives.length > 0) return false
    const silent = one.tumour === 'no'
    if (positives.length > 0 && (silent || !(one.genes.length === 0 || one.genes.some((gene) => genes.has(gene))))) return false
    const dates = positives.length > 0 ? [found] : one.genes.flatMap((gene) => answersOf.get(gene) ?? [])
    // A result of the same day that was understood stands; the other is shown beside it.
    return !dates.some((answer) => answer.someAfter(one) || answer.someOn(one))
  })
}

const lostNote = (positives: readonly Positive[]): string =>
  positives.length === 0
    ? 'a result was not understood'
    : `the latest result was not understood; an older one says: ${[...new Set(positives.map(({ finding }) => `${finding.gene} ${finding.alteration ?? finding.class}`))].join(', ')}`
