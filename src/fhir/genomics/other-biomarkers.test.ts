import { expect, test } from 'vitest'
import { withoutOtherBiomarkers } from './other-biomarkers.ts'
import { readResultText } from './result-text.ts'

const said = (text: string) => readResultText(text).findings.map(({ gene, class: cls, status }) => `${gene} ${cls} ${status}`)

test.each([
  ['ERBB2 exon 20 insertion (p.Y772_A775dup), TMB low, MSS', ['ERBB2 EX20INS positive']],
  ['EGFR L858R; TMB 4 muts/Mb; MSI status: MS-Stable', ['EGFR L858R positive']],
  ['Tumor mutational burden (TMB): 12 Muts/Mb. EGFR L858R detected.', ['EGFR L858R positive']],
  ['MSI-H. EGFR: no mutation detected.', ['EGFR ANY negative']],
  [
    'ADDENDUM 1: EGFR mutation analysis: positive for exon 19 deletion.\nADDENDUM 2: ALK IHC negative.',
    ['EGFR EX19DEL positive', 'ALK FUSION negative'],
  ],
  ['Genomic Findings with Evidence of Clinical Significance\nEGFR L858R\nTP53 R273H', ['EGFR L858R positive']],
  ['EML4-ALK chromosomal rearrangement detected (RNA)', ['ALK FUSION positive']],
  ['MET exon 14 skipping alteration (c.3028G>A) detected by RNA', ['MET EX14 positive']],
  [
    'Non evidenza di mutazioni di EGFR; ALK non riarrangiato; ROS1 non riarrangiato.',
    ['EGFR ANY negative', 'ALK FUSION negative', 'ROS1 FUSION negative'],
  ],
])('what a report says of itself and of markers that are no gene leaves its genes readable: %s', (text, wanted) =>
  expect(said(text)).toEqual(wanted),
)

test.each([
  'TMB not reported, EGFR',
  'MSI: see note',
  'TMB pending',
  'MSI status EGFR L858R',
  'addendum to follow',
  'germline T790M: not tested',
  'EGFR T790M germline: negative',
  'germline: not\ndetected',
])('a marker without a result of its own stays: %s', (text) => expect(withoutOtherBiomarkers(text)).toBe(text))

test('the bracket behind the name of a change is not of the name', () =>
  expect(readResultText('MET exon 14 skipping (c.3028G>A)').findings[0]?.alteration).toBe('c.3028G>A'))
