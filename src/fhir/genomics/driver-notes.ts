import { driverOf } from './driver-class.ts'
import type { Positive } from './driver-contradictions.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import { notOvertaken, withoutResultIn } from './marker-fact.ts'

/** What the reader of a known driver has to know beside it; undefined when there is nothing. */
export function notesOf(
  positives: readonly Positive[],
  settled: readonly Evidence[],
  { notUnderstood }: GenomicEvidence,
): string | undefined {
  const gene = positives[0]?.finding.gene
  const silent = settled.filter((one) => one.finding.gene === gene && isSilentNegative(one))
  const ofDriver = silent.filter(({ finding }) => driverOf(finding) !== null)
  const ofGene = silent.filter(({ finding }) => finding.class === 'ANY')
  const notes = [
    ...[...ofDriver, ...ofGene].map(notFoundIn),
    ...positives.flatMap(({ finding }) => (finding.class === 'VUS' ? ['a variant of uncertain significance: not a target'] : [])),
    ...positives.flatMap(({ finding: { reason } }) => (reason?.startsWith('IHC') ? [`by immunohistochemistry (${reason})`] : [])),
    ...positives.flatMap(({ finding }) => (finding.alteration?.startsWith('A763') === true ? [SENSITIVE_INSERTION] : [])),
    ...positives.flatMap(({ finding }) => (finding.reason?.startsWith('cleared') ? [CLEARED] : [])),
    ...positives.flatMap(({ finding }) => (finding.reason === 'germline' ? ['reported as germline'] : [])),
    ...notOvertaken(
      settled.filter(({ finding }) => finding.status === 'unknown' && finding.gene === gene && finding.class === 'ANY'),
      positives,
    ).map(withoutResultIn),
    ...(notUnderstood.length > 0 ? ['other results were not understood'] : []),
  ]
  return notes.length === 0 ? undefined : [...new Set(notes)].join('; ')
}

const SENSITIVE_INSERTION = 'A763_Y764insFQEA responds to EGFR tyrosine kinase inhibitors, unlike other exon 20 insertions'
const CLEARED = 'no longer detected at the latest test; the tumour keeps its driver'

const isSilentNegative = ({ finding, compartment }: Evidence): boolean =>
  finding.status === 'negative' && (compartment === 'plasma' || compartment === 'csf')

const notFoundIn = ({ compartment, date }: Evidence): string =>
  `not found in ${compartment === 'csf' ? 'CSF' : 'plasma'}${date === null ? '' : ` (${date})`}, which does not exclude it`
