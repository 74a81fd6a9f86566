import type { Drug, Result } from './case.ts'

export const LOINC = 'http://loinc.org'
export const SNOMED = 'http://snomed.info/sct'
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm'

/** RxNorm ingredients. */
export const RXNORM_INGREDIENTS: Readonly<Record<Drug['name'], string>> = {
  gefitinib: '328134',
  erlotinib: '337525',
  osimertinib: '1721560',
  ceritinib: '1535457',
  alectinib: '1727455',
  pemetrexed: '68446',
  carboplatin: '40048',
  docetaxel: '72962',
  rifampicin: '9384',
}

export const HGNC: Readonly<Record<Result['gene'], string>> = {
  ALK: 'HGNC:427',
  EGFR: 'HGNC:3236',
  KRAS: 'HGNC:6407',
  MET: 'HGNC:7029',
  ROS1: 'HGNC:10261',
}

export const SPECIMENS: Readonly<Record<Result['specimen'], { readonly code: string; readonly words: string }>> = {
  tissue: { code: '119376003', words: 'Tumour tissue, biopsy' },
  plasma: { code: '119361006', words: 'Plasma (cell-free DNA)' },
  csf: { code: '258450006', words: 'Cerebrospinal fluid' },
}
