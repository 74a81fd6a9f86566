import type { PatientFacts } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import { alkResistanceFact } from './alk-resistance-fact.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import type { Compartment } from './finding.ts'
import { markerFact, metNumberFact } from './marker-fact.ts'

const COMPARTMENTS = { Plasma: 'plasma', Tissue: 'tissue', Csf: 'csf' } as const satisfies Record<string, Compartment>

/** T790M, C797S and MET amplification, and ALK resistance mutations, each in plasma, tissue and CSF. Compartments are never merged. */
export function resistanceFactsFrom(all: GenomicEvidence): { facts: Partial<PatientFacts>; unread: readonly Unread[] } {
  const facts: Partial<PatientFacts> = Object.assign(
    {},
    ...Object.entries(COMPARTMENTS).map(([suffix, compartment]) => ({
      [`t790m${suffix}`]: markerFact({ gene: 'EGFR', class: 'T790M' }, compartment, all),
      [`c797s${suffix}`]: markerFact({ gene: 'EGFR', class: 'C797S' }, compartment, all),
      [`metAmplification${suffix}`]: markerFact({ gene: 'MET', class: 'AMPLIFICATION' }, compartment, all),
      [`metCopyNumber${suffix}`]: metNumberFact('copyNumber', compartment, all),
      [`metRatio${suffix}`]: metNumberFact('ratio', compartment, all),
      [`alkResistance${suffix}`]: alkResistanceFact(compartment, all),
    })),
  )
  return { facts, unread: all.evidence.filter(isUnplaced).map(unplaced) }
}

const RESISTANCE = new Set(['T790M', 'C797S', 'RESISTANCE'])
const isResistance = ({ finding }: Evidence): boolean =>
  RESISTANCE.has(finding.class) || (finding.gene === 'MET' && finding.class === 'AMPLIFICATION')
const isUnplaced = (one: Evidence): boolean =>
  isResistance(one) &&
  (one.finding.status === 'positive' || one.finding.status === 'negative') &&
  (one.compartment === null || one.finding.reason === 'germline')

const unplaced = ({ reference, finding }: Evidence): Unread => ({
  reference,
  problem:
    finding.reason === 'germline'
      ? `${finding.gene} ${finding.alteration ?? finding.class} is germline: not taken for acquired resistance`
      : `${finding.gene} ${finding.alteration ?? finding.class} ${finding.status === 'positive' ? 'detected' : 'not detected'}: compartment not stated`,
})
