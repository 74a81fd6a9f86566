/** Codes of one system that mean the same to us, and the publication they were taken from. */
export type CodeSet = { readonly system: string; readonly codes: readonly string[]; readonly source: string }

export const SNOMED = 'http://snomed.info/sct'
export const LOINC = 'http://loinc.org'
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const NCIT = 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl'
const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm'
export const DATA_ABSENT_REASON = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'

/** ICD-10 in its national editions. Their three-character categories agree; the digits behind them need not. */
export const ICD_10_SYSTEMS: readonly string[] = [
  ICD_10_CM,
  'http://hl7.org/fhir/sid/icd-10',
  'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
  'http://fhir.de/CodeSystem/dimdi/icd-10-gm',
  'http://hl7.org/fhir/sid/icd-10-gm',
  'urn:oid:2.16.840.1.113883.6.90',
]

export const ICD_O_3_SYSTEMS: readonly string[] = [
  'http://terminology.hl7.org/CodeSystem/icd-o-3',
  'http://hl7.org/fhir/sid/icd-o-3',
  'urn:oid:2.16.840.1.113883.6.43.1',
]

export const ATC_SYSTEMS: readonly string[] = [
  'http://www.whocc.no/atc',
  'http://fhir.de/CodeSystem/bfarm/atc',
  'http://fhir.de/CodeSystem/dimdi/atc',
]

export const snomed = (source: string, ...codes: string[]): CodeSet => ({ system: SNOMED, codes, source })
export const loinc = (source: string, ...codes: string[]): CodeSet => ({ system: LOINC, codes, source })
export const ncit = (source: string, ...codes: string[]): CodeSet => ({ system: NCIT, codes, source })
export const icd10cm = (source: string, ...codes: string[]): CodeSet => ({ system: ICD_10_CM, codes, source })
/** The same code under every edition of ICD-10. Only for codes that mean the same in all of them. */
export const icd10 = (source: string, ...codes: string[]): readonly CodeSet[] => ICD_10_SYSTEMS.map((system) => ({ system, codes, source }))
