import { type Fact, known, unknown } from '../../facts/fact.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import { atOnce, type InSlices } from '../in-slices.ts'
import { allelicPhaseFact } from './allelic-phase-fact.ts'
import { csfDriverDnaFact } from './csf-driver-dna-fact.ts'
import { type Driver, driverOf } from './driver-class.ts'
import { driverFactFrom } from './driver-fact.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import { type GenomicInput, genomicEvidenceIn } from './genomic-evidence.ts'
import { pdL1FactFrom } from './pd-l1-fact.ts'
import { sourcesOf } from './readings.ts'
import { resistanceFactsFrom } from './resistance-facts.ts'
import { unheldFindings } from './unheld-findings.ts'

type GenomicFacts = { readonly facts: Partial<PatientFacts>; readonly unread: readonly Unread[] }

/**
 * What the results of a record say about drivers, resistance and PD-L1, as facts with their sources; `unread` holds every result about
 * these genes that was not understood or could not be placed. Facts of which nothing is recorded are left out. No clock: results after
 * `asOf` are not known yet.
 */
export const genomicFactsFrom = (input: GenomicInput): GenomicFacts => atOnce(genomicFactsIn(input))

export function* genomicFactsIn(input: GenomicInput): InSlices<GenomicFacts> {
  const all = yield* genomicEvidenceIn(input)
  if (all.evidence.length + all.notUnderstood.length + all.panels.length === 0) return { facts: {}, unread: [...all.unread] }
  const driver = driverFactFrom(all)
  const resistance = resistanceFactsFrom(all)
  const pdL1 = pdL1FactFrom(all)
  const facts: Partial<PatientFacts> = {
    driver,
    egfrVariant: egfrVariantFact(driver, all),
    csfDriverDna: csfDriverDnaFact(driver, all),
    pdL1Tps: pdL1,
    c797sT790mPhase: allelicPhaseFact(all),
    ...resistance.facts,
  }
  const recorded = Object.entries(facts).filter(
    ([, fact]) => fact.state !== 'unknown' || fact.why !== 'not-recorded' || fact.sources.length > 0,
  )
  return {
    facts: Object.fromEntries(recorded),
    unread: distinct([...all.unread, ...resistance.unread, ...preliminary(all), ...unheldFindings(all)]),
  }
}

const distinct = (unread: readonly Unread[]): Unread[] => [
  ...new Map(unread.map((one) => [`${one.reference} ${one.problem}`, one])).values(),
]

const preliminary = ({ evidence }: GenomicEvidence): readonly Unread[] =>
  evidence
    .filter(({ settled, finding }) => !settled && finding.status !== 'unknown')
    .map(({ reference, finding }) => ({
      reference,
      problem: `preliminary, not relied upon: ${finding.gene} ${finding.alteration ?? finding.class} ${finding.status}`,
    }))

/** The variant behind an EGFR driver, at protein level where the record names it. Only where the driver itself is known. */
function egfrVariantFact(driver: Fact<Driver>, { evidence }: GenomicEvidence): Fact<string> {
  if (driver.state !== 'known' || !driver.reading.value.startsWith('egfr-')) return unknown('not-recorded')
  const carriers = evidence.filter(
    (one) =>
      one.settled &&
      (one.finding.status === 'positive' || one.finding.class === 'VUS') &&
      driverOf(one.finding) === driver.reading.value &&
      one.finding.gene === 'EGFR',
  )
  const named = carriers.filter(({ finding }) => finding.alteration !== undefined && finding.alteration !== 'not specified')
  const exact = new Set(named.map(({ finding }) => finding.class))
  const byClass = carriers.filter(
    ({ finding }) =>
      !exact.has(finding.class) &&
      CLASS_NAMES[finding.class] !== undefined &&
      !(exact.size > 0 && finding.class === 'SENSITISING_UNSPECIFIED'),
  )
  const names = [
    ...new Set([...named.map(({ finding }) => finding.alteration), ...byClass.map(({ finding }) => CLASS_NAMES[finding.class])]),
  ]
  return names.length === 0 ? unknown('not-recorded') : known(names.join(' + '), sourcesOf([...named, ...byClass]))
}

const CLASS_NAMES: Readonly<Partial<Record<Evidence['finding']['class'], string>>> = {
  EX19DEL: 'exon 19 deletion',
  EX20INS: 'exon 20 insertion',
  KDD: 'kinase domain duplication',
  FUSION: 'EGFR fusion',
  SENSITISING_UNSPECIFIED: 'sensitising mutation, not specified',
}
