import { type CodeSet, loinc, snomed } from './code-set.ts'

/** They say whether the disease progressed, never where: a body site, a focus or the text has to. */
export const DISEASE_STATUS_OBSERVATIONS: readonly CodeSet[] = [
  loinc('mCODE 4.0.0', '97509-4'),
  loinc('public repositories', '88040-1', '21976-6'),
  snomed('German oncology module (kerndatensatzmodul-onkologie 2ed2c86)', '396432002'),
]

const TRENDS = 'mCODE 4.0.0 condition status trend'
export type DiseaseTrend = 'progressing' | 'controlled' | 'gone' | 'undetermined'
export const DISEASE_TRENDS: Readonly<Record<DiseaseTrend, readonly CodeSet[]>> = {
  progressing: [snomed(TRENDS, '271299001')],
  controlled: [snomed(TRENDS, '359746009', '268910001', '103337004')],
  gone: [snomed(TRENDS, '103338009')],
  undetermined: [snomed(TRENDS, '709137006')],
}
