import { type Fact, readingsOf, unknown } from '../../facts/fact.ts'
import { newestOf } from './dated.ts'
import { type Driver, driverOf, geneOfDriver, isUnproven } from './driver-class.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import { conflict, sourcesOf } from './readings.ts'

/** Whether DNA of the driver was found in CSF. A negative counts where it is about the gene of the known driver, or about a whole gene. */
export function csfDriverDnaFact(driver: Fact<Driver>, { evidence, notUnderstood }: GenomicEvidence): Fact<'detected' | 'not-detected'> {
  const genes = new Set(readingsOf(driver).flatMap(({ value }) => (value === 'none' ? [] : [geneOfDriver[value]])))
  const inCsf = evidence.filter((one) => one.compartment === 'csf' && one.finding.gene !== 'PD-L1')
  const settled = inCsf.filter((one) => one.settled)
  const newest = newestOf(settled.filter((one) => isFound(one) || isAbsent(one, genes)))
  if (newest.length === 0) {
    const lost = notUnderstood.filter((one) => one.compartment === 'csf' && !one.resistanceOnly)
    if (lost.length > 0) return unknown('unreadable', sourcesOf(lost))
    const open = inCsf.filter((one) => !one.settled || one.finding.reason === 'pending')
    return open.length > 0 ? unknown('pending', sourcesOf(open)) : unknown('not-recorded')
  }
  const found = newest.filter(isFound)
  const isAgainst = speakingAgainst(found)
  return conflict([
    ...found.map((one) => ({ value: 'detected' as const, sources: [one.source] })),
    ...newest
      .filter((one) => isAbsent(one, genes) && isAgainst(one))
      .map((one) => ({ value: 'not-detected' as const, sources: [one.source] })),
  ])
}

const isFound = ({ finding }: Evidence): boolean => finding.status === 'positive' && driverOf(finding) !== null && !isUnproven(finding)

const isAbsent = ({ finding }: Evidence, genes: ReadonlySet<Evidence['finding']['gene']>): boolean =>
  finding.status === 'negative' &&
  (driverOf(finding) !== null || finding.scope === 'gene') &&
  (genes.size === 0 ? finding.scope === 'gene' : genes.has(finding.gene))

/** One panel finds the driver and reports other alterations absent: that is no contradiction. */
function speakingAgainst(found: readonly Evidence[]): (negative: Evidence) => boolean {
  const genes = new Set(found.map(({ finding }) => finding.gene))
  const classes = new Set(found.map(({ finding }) => `${finding.gene} ${finding.class}`))
  return ({ finding: { gene, class: cls, scope } }) =>
    found.length === 0 || classes.has(`${gene} ${cls}`) || (scope === 'gene' && genes.has(gene))
}
