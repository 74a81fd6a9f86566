/**
 * LOINC codes of results that may lie outside the laboratory category, or in none: searched for by code, everywhere.
 * US Core asks every server for `Observation?patient&code`. Results without a code we know are found by category only.
 */
const LOINC_CODES = [
  '89247-1', // ECOG performance status
  '89243-0', // Karnofsky performance status
  '8634-8', // QT interval corrected
  '8636-3', // QT interval corrected based on Bazett
  '8625-6', // PR interval
  '10230-1', // Left ventricular ejection fraction
  '18043-0', // Left ventricular ejection fraction by US
  '69548-6', // Genetic variant assessment
  '81252-9', // Discrete genetic variant
  '53041-0', // DNA region of interest panel
  '81695-9', // Microsatellite instability
  '94076-7', // Tumour mutational burden
  '51969-4', // Genetic analysis report
  '97509-4', // Cancer disease progression
  '88040-1', // Response to cancer treatment
  '21908-9', // Stage group, clinical
  '21902-2', // Stage group, pathological
]

/** With their system, so that a local code of the same digits is not meant. */
export const OBSERVATION_CODES = LOINC_CODES.map((code) => `http://loinc.org|${code}`).join(',')

/** Reports that often exist only as a document: pathology, genetic analysis, molecular pathology. That they exist is said; a person reads them. */
export const REPORT_DOCUMENT_TYPES = ['11526-1', '51969-4', '60568-3'].map((code) => `http://loinc.org|${code}`).join(',')
