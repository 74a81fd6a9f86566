const two = (n: number): string => String(n).padStart(2, '0')

/** What laboratories say, in turn: found, not found, inconclusive, awaited, and not understood, so that no fact is spared. */
const RESULTS: readonly (readonly [test: string, said: string])[] = [
  ['EGFR mutation analysis, tissue', 'Exon 19 deletion detected'],
  ['EGFR mutation analysis, plasma', 'No mutation detected'],
  ['EGFR T790M, plasma', 'Detected'],
  ['EGFR T790M, plasma', 'Equivocal'],
  ['EGFR mutation analysis, CSF', 'Exon 19 deletion detected'],
  ['ALK FISH, tissue', 'Negative'],
  ['ALK resistance mutations, plasma', 'G1202R detected'],
  ['ROS1 FISH, tissue', 'Pending'],
  ['MET FISH, tissue', 'Amplified, gene copy number 12'],
  ['EGFR mutation analysis, tissue', 'Illegible fax'],
  ['PD-L1 22C3', 'TPS 40%'],
]

/** One of many gene results of an invented patient. */
export function geneResult(i: number) {
  const [test, said] = RESULTS[i % RESULTS.length] ?? ['EGFR', 'Negative']
  return {
    resourceType: 'Observation',
    id: `gene-${i}`,
    status: 'final',
    code: { text: test },
    subject: { reference: 'Patient/p' },
    effectiveDateTime: `20${10 + (i % 16)}-${two(1 + (i % 10))}-${two(1 + (i % 28))}`,
    valueString: said,
  }
}
