import type { Fact } from '../../facts/fact.ts'
import { newestOf } from './dated.ts'
import type { GenomicEvidence } from './evidence.ts'
import type { AllelicPhase } from './finding.ts'
import { conflict } from './readings.ts'

/** Whether C797S and T790M lie on the same copy of EGFR, as the latest result that says so. Not recorded where none does. */
export function allelicPhaseFact({ evidence }: GenomicEvidence): Fact<AllelicPhase> {
  const stated = evidence.flatMap(({ finding: { gene, class: cls, phase }, settled, source, date }) =>
    settled && gene === 'EGFR' && cls === 'C797S' && phase !== undefined ? [{ phase, source, date }] : [],
  )
  return conflict(newestOf(stated).map(({ phase, source }) => ({ value: phase, sources: [source] })))
}
