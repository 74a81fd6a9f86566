import { PD_L1_TESTS } from '../../knowledge/codes/biomarkers.ts'
import { CYTOLOGY_OBSERVATIONS, TUMOUR_SIZE_OBSERVATION } from '../../knowledge/codes/cns-disease.ts'
import { type CodeSet, LOINC } from '../../knowledge/codes/code-set.ts'
import { DISEASE_STATUS_OBSERVATIONS } from '../../knowledge/codes/disease-status.ts'
import { SINGLE_TESTS, VARIANT } from '../../knowledge/codes/genomics.ts'
import { MEASUREMENTS } from '../../knowledge/codes/laboratory.ts'
import { ECOG_OBSERVATIONS, KARNOFSKY_OBSERVATIONS } from '../../knowledge/codes/performance-status.ts'

/**
 * Results that may lie outside the laboratory category, or in none, searched for by the very codes that they are read by. US Core asks
 * every server for `Observation?patient&code`. Each with its system, so that a local code of the same digits is not meant. In two
 * searches, because some servers take no address of more than 2,048 characters.
 */
const loincCodes = (codes: readonly string[]): string[] => codes.map((code) => `${LOINC}|${code}`)
const codesOf = (sets: readonly CodeSet[]): string[] => sets.flatMap(({ system, codes }) => codes.map((code) => `${system}|${code}`))

export const STATUS_CODES = [
  ...codesOf([...ECOG_OBSERVATIONS, ...KARNOFSKY_OBSERVATIONS, ...DISEASE_STATUS_OBSERVATIONS]),
  ...loincCodes([...CYTOLOGY_OBSERVATIONS, TUMOUR_SIZE_OBSERVATION]),
  ...loincCodes([MEASUREMENTS.qtcMs, MEASUREMENTS.prIntervalMs, MEASUREMENTS.lvefPercent].flatMap(({ loinc }) => loinc)),
].join(',')

export const GENETIC_TEST_CODES = loincCodes([VARIANT, ...Object.keys(SINGLE_TESTS), ...Object.keys(PD_L1_TESTS)]).join(',')

/** Reports that often exist only as a document: pathology, genetic analysis, molecular pathology. That they exist is said; a person reads them. */
export const REPORT_DOCUMENT_TYPES = loincCodes(['11526-1', '51969-4', '60568-3']).join(',')
