import type { ServerIssue } from '../operation-outcome.ts'
import { GENETIC_TEST_CODES, REPORT_DOCUMENT_TYPES, STATUS_CODES } from './observation-codes.ts'
import { type IssueMeaning, standardMeaningOf, type Vendor } from './vendor.ts'

/** Epic numbers its messages; published at fhir.epic.com/Specifications under "Error codes". */
const MEANINGS: Readonly<Record<string, IssueMeaning>> = {
  '4101': 'nothing-found',
  /** "It may not contain the entire record": beside 59204 and 59205, which say what is missing, and also alone. */
  '4119': 'may-be-more',
  /** A sub-type that the app was not registered for is left out, under an ordinary 200. */
  '59204': 'incomplete',
  /** The same, that the user may not see. */
  '59205': 'incomplete',
  /** A parameter that is not known or not valid was ignored: the result is not what was asked for. */
  '59100': 'incomplete',
  '59101': 'incomplete',
  '59109': 'incomplete',
  /** More than a hundred results: not all are here. */
  '4127': 'incomplete',
  '59133': 'incomplete',
  '4130': 'break-the-glass',
  '4131': 'break-the-glass',
  '4134': 'break-the-glass',
  '4113': 'page-expired',
  '4135': 'try-tomorrow',
}

const epicMeaningOf = (issue: ServerIssue): IssueMeaning => {
  const known = issue.codes.flatMap((code) => MEANINGS[code] ?? [])
  return known[0] ?? standardMeaningOf(issue)
}

/**
 * Epic R4 (live CapabilityStatement, May 2026). Observation needs a category or a code; conditions are registered category by category,
 * so that each is asked for by itself and a missing registration (59204, or 403 without a body) shows as that category.
 * No MedicationStatement. Categories: from the CapabilityStatement's text, except `genomics`, a separate registration not listed there.
 */
export const epic: Vendor = {
  name: 'epic',
  queries: [
    { what: 'problem list', resourceType: 'Condition', parameters: { category: 'problem-list-item' } },
    { what: 'encounter diagnoses', resourceType: 'Condition', parameters: { category: 'encounter-diagnosis' } },
    { what: 'medical history', resourceType: 'Condition', parameters: { category: 'medical-history' }, optional: true },
    { what: 'laboratory observations', resourceType: 'Observation', parameters: { category: 'laboratory', _count: '200' } },
    { what: 'imaging observations', resourceType: 'Observation', parameters: { category: 'imaging', _count: '200' } },
    { what: 'genomic observations', resourceType: 'Observation', parameters: { category: 'genomics', _count: '200' }, optional: true },
    { what: 'assessments', resourceType: 'Observation', parameters: { category: 'survey', _count: '200' } },
    { what: 'status and measurements by code', resourceType: 'Observation', parameters: { code: STATUS_CODES, _count: '200' } },
    { what: 'genetic tests by code', resourceType: 'Observation', parameters: { code: GENETIC_TEST_CODES, _count: '200' } },
    { what: 'diagnostic reports', resourceType: 'DiagnosticReport', parameters: { _count: '100' } },
    { what: 'medication orders', resourceType: 'MedicationRequest', parameters: { intent: 'order,plan', _count: '200' } },
    { what: 'procedures', resourceType: 'Procedure', parameters: { _count: '100' } },
    { what: 'allergies and intolerances', resourceType: 'AllergyIntolerance', parameters: {}, optional: true },
    { what: 'clinical notes', resourceType: 'DocumentReference', parameters: { category: 'clinical-note', _count: '100' }, mostPages: 3 },
    {
      what: 'pathology and genetics documents',
      resourceType: 'DocumentReference',
      parameters: { type: REPORT_DOCUMENT_TYPES },
      optional: true,
    },
  ],
  followed: ['Specimen', 'Medication'],
  notOffered: [
    { what: 'medication statements', resourceType: 'MedicationStatement', why: 'Epic does not offer them; orders were read instead.' },
  ],
  meaningOf: epicMeaningOf,
  // conditionalCreate is false and duplicates are not detected; without Prefer the 201 is empty.
  write: {
    encounterRequired: true,
    openEncounterRequired: true,
    authorRequired: false,
    prefer: 'return=representation',
    ifNoneExist: false,
    findBy: 'type',
    update: 'none',
    retract: 'none',
  },
}
