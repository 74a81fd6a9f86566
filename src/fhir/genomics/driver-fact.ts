import { type Fact, known, type Reading, unknown } from '../../facts/fact.ts'
import { type Driver, driverOf, isUnproven } from './driver-class.ts'
import type { Evidence, GenomicEvidence, NotUnderstood } from './evidence.ts'
import { isBefore, newestOf } from './newest.ts'
import { conflict, sourcesOf, whyNoResult } from './resistance-facts.ts'

/** A result that says a driver is there. */
type Positive = Evidence & { readonly driver: Exclude<Driver, 'none'> }

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
  const contradicting = positives.flatMap((positive) => contradictionsOf(positive, settled, all))
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

/** A silent plasma or CSF sample says nothing against a driver; a tissue test, or one whose material is not stated, does. */
function contradictionsOf(
  positive: Positive,
  settled: readonly Evidence[],
  { panels }: GenomicEvidence,
): readonly Pick<Evidence, 'source'>[] {
  const negatives = settled.filter(
    ({ finding }) =>
      finding.status === 'negative' &&
      finding.gene === positive.finding.gene &&
      (driverOf(finding) !== null || finding.class === 'ANY') &&
      (finding.scope === 'gene' || finding.class === positive.finding.class) &&
      (finding.alteration === undefined || finding.alteration === positive.finding.alteration || finding.class !== 'ANY'),
  )
  const weighty = negatives.filter((one) => canContradict(one, positive))
  const laterPanels = panels.filter((panel) => panel.compartment !== 'plasma' && panel.compartment !== 'csf' && isBefore(positive, panel))
  return [...weighty, ...laterPanels]
}

function canContradict(negative: Evidence, positive: Positive): boolean {
  const silent = negative.compartment === 'plasma' || negative.compartment === 'csf'
  if (!silent) return true
  const sameSample = negative.compartment === positive.compartment && !isBefore(negative, positive) && !isBefore(positive, negative)
  return sameSample && negative.date !== null && positive.date !== null
}

const readingOf = (positive: Positive): Reading<Driver> => ({ value: positive.driver, sources: [positive.source] })
const negativeReading = (items: readonly Pick<Evidence, 'source'>[]): Reading<Driver> => ({
  value: 'none',
  sources: sourcesOf(items),
  note: 'reported negative by another test',
})

function notesOf(positives: readonly Positive[], settled: readonly Evidence[], { notUnderstood }: GenomicEvidence): string | undefined {
  const gene = positives[0]?.finding.gene
  const silent = settled.filter(
    ({ finding, compartment }) =>
      finding.gene === gene &&
      finding.status === 'negative' &&
      driverOf(finding) !== null &&
      (compartment === 'plasma' || compartment === 'csf'),
  )
  const silentGene = settled.filter(
    ({ finding, compartment }) =>
      finding.gene === gene &&
      finding.status === 'negative' &&
      finding.class === 'ANY' &&
      (compartment === 'plasma' || compartment === 'csf'),
  )
  const notes = [
    ...[...silent, ...silentGene].map(
      (one) =>
        `not found in ${one.compartment === 'csf' ? 'CSF' : 'plasma'}${one.date === null ? '' : ` (${one.date})`}, which does not exclude it`,
    ),
    ...positives.filter(({ finding }) => finding.class === 'VUS').map(() => 'a variant of uncertain significance: not a target'),
    ...positives
      .filter(({ finding }) => finding.reason?.startsWith('IHC'))
      .map(({ finding }) => `by immunohistochemistry (${finding.reason})`),
    ...positives
      .filter(({ finding }) => finding.alteration?.startsWith('A763') === true)
      .map(() => 'A763_Y764insFQEA responds to EGFR tyrosine kinase inhibitors, unlike other exon 20 insertions'),
    ...positives
      .filter(({ finding }) => finding.reason?.startsWith('cleared'))
      .map(() => 'no longer detected at the latest test; the tumour keeps its driver'),
    ...positives.filter(({ finding }) => finding.reason === 'germline').map(() => 'reported as germline'),
    ...(notUnderstood.length > 0 ? ['other results were not understood'] : []),
  ]
  return notes.length === 0 ? undefined : [...new Set(notes)].join('; ')
}

const GENES_OF_NONE = ['EGFR', 'ALK', 'ROS1'] as const

function withoutDriver({ evidence, panels }: GenomicEvidence, settled: readonly Evidence[]): Fact<Driver> {
  const about = evidence.filter(({ finding }) => finding.gene !== 'PD-L1' && isDriverQuestion(finding))
  const tissue = <T extends { readonly compartment: Evidence['compartment'] }>(items: readonly T[]): readonly T[] =>
    items.filter(({ compartment }) => compartment !== 'plasma' && compartment !== 'csf')
  const excluded = GENES_OF_NONE.map((gene) => excludedIn(tissue(settled), gene))
  const pending = about.filter(
    (one) => !one.settled || (one.finding.status === 'unknown' && (one.finding.reason === 'pending' || one.finding.reason === 'ordered')),
  )
  const unclear = settled.filter(
    (one) => one.finding.gene !== 'PD-L1' && isDriverQuestion(one.finding) && one.finding.status === 'indeterminate',
  )
  const open = unclear.filter((one) => {
    const negatives = excludedIn(tissue(settled), one.finding.gene)
    return one.finding.reason === 'a number without a conclusion'
      ? negatives.length === 0
      : !negatives.some((negative) => isBefore(one, negative))
  })
  const silent = panels.length + settled.filter(({ finding }) => finding.status === 'negative').length
  const negativePanels = tissue(panels)
  const stillPending = pending.filter(
    (one) =>
      !settled.some((answer) => answer.finding.gene === one.finding.gene && answer.finding.status === 'negative' && isBefore(one, answer)),
  )
  if (stillPending.length > 0) return unknown('pending', sourcesOf(stillPending))
  if (open.length > 0)
    return unknown(
      'unreadable',
      sourcesOf(open),
      `inconclusive: ${[...new Set(open.map(({ finding }) => `${finding.gene} ${finding.reason ?? 'indeterminate'}`))].join('; ')}`,
    )
  if (negativePanels.length > 0) return known('none', sourcesOf(newestOf(negativePanels)), 'a broad panel reports no driver')
  if (excluded.every((negatives) => negatives.length > 0))
    return known('none', sourcesOf(excluded.flat()), 'EGFR, ALK and ROS1 are each reported negative')
  const reasons = [
    ...new Set(
      about
        .map(({ finding }) => finding.reason && `${finding.gene} ${finding.reason}`)
        .filter((reason) => reason !== undefined && reason !== ''),
    ),
  ]
  const note = silent > 0 ? 'not enough was tested to exclude a driver' : reasons.length > 0 ? reasons.join('; ') : undefined
  return unknown(whyNoResult(about), sourcesOf([...about, ...panels]), note)
}

const isDriverQuestion = (finding: Evidence['finding']): boolean => driverOf(finding) !== null || finding.class === 'ANY'

const excludedIn = (settled: readonly Evidence[], gene: Evidence['finding']['gene']): readonly Evidence[] =>
  settled.filter(
    ({ finding }) =>
      finding.gene === gene &&
      finding.status === 'negative' &&
      (gene === 'EGFR' ? finding.class === 'ANY' && finding.scope === 'gene' : finding.class === 'FUSION'),
  )

/** A result that was not understood and that no later one of the same gene overtakes. Plasma and CSF cannot take back a driver of the tumour. */
function blockingOf(
  { notUnderstood }: GenomicEvidence,
  settled: readonly Evidence[],
  positives: readonly Positive[],
): readonly NotUnderstood[] {
  const genes = new Set(positives.map(({ finding }) => finding.gene))
  return notUnderstood.filter((one) => {
    if (one.resistanceOnly || one.genes.every((gene) => gene === 'PD-L1') === one.genes.length > 0) return false
    const silent = one.compartment === 'plasma' || one.compartment === 'csf'
    if (positives.length > 0 && (silent || !(one.genes.length === 0 || one.genes.some((gene) => genes.has(gene))))) return false
    const answers =
      positives.length > 0
        ? positives
        : settled.filter(
            ({ finding }) => one.genes.includes(finding.gene) && (finding.status === 'positive' || finding.status === 'negative'),
          )
    // A result of the same day that was understood stands; the other is shown beside it.
    return !answers.some((answer) => isBefore(one, answer) || (one.date !== null && one.date === answer.date))
  })
}

const lostNote = (positives: readonly Positive[]): string =>
  positives.length === 0
    ? 'a result was not understood'
    : `the latest result was not understood; an older one says: ${[...new Set(positives.map(({ finding }) => `${finding.gene} ${finding.alteration ?? finding.class}`))].join(', ')}`
