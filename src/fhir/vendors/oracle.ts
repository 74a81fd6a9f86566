import { GENETIC_TEST_CODES, STATUS_CODES } from './observation-codes.ts'
import { standardMeaningOf, type Vendor } from './vendor.ts'

/**
 * Oracle Health (Cerner Millennium) R4 (live CapabilityStatement, August 2026). Local codes are often not mapped to LOINC, so that
 * searches are broad. No MedicationStatement, no Medication, no `identifier` search on documents. At most 200 observations and 100
 * reports a page.
 */
export const oracle: Vendor = {
  name: 'oracle',
  queries: [
    { what: 'problem list', resourceType: 'Condition', parameters: { category: 'problem-list-item' } },
    { what: 'encounter diagnoses', resourceType: 'Condition', parameters: { category: 'encounter-diagnosis' } },
    { what: 'laboratory observations', resourceType: 'Observation', parameters: { category: 'laboratory', _count: '200' } },
    { what: 'assessments', resourceType: 'Observation', parameters: { category: 'survey', _count: '200' }, optional: true },
    { what: 'status and measurements by code', resourceType: 'Observation', parameters: { code: STATUS_CODES, _count: '200' } },
    { what: 'genetic tests by code', resourceType: 'Observation', parameters: { code: GENETIC_TEST_CODES, _count: '200' } },
    { what: 'diagnostic reports', resourceType: 'DiagnosticReport', parameters: { _count: '100' } },
    { what: 'medication orders', resourceType: 'MedicationRequest', parameters: { intent: 'order,plan', _count: '100' } },
    { what: 'given doses', resourceType: 'MedicationAdministration', parameters: {}, optional: true },
    { what: 'procedures', resourceType: 'Procedure', parameters: {} },
    { what: 'allergies and intolerances', resourceType: 'AllergyIntolerance', parameters: {}, optional: true },
    { what: 'documents', resourceType: 'DocumentReference', parameters: { _count: '100' }, mostPages: 3 },
  ],
  followed: ['Specimen'],
  notOffered: [
    {
      what: 'medication statements',
      resourceType: 'MedicationStatement',
      why: 'Oracle Health does not offer them; orders were read instead.',
    },
    {
      what: 'imaging observations',
      resourceType: 'Observation',
      why: 'Oracle Health does not offer them; diagnostic reports were read instead.',
    },
  ],
  meaningOf: standardMeaningOf,
  // An update holds the same elements as a create, with If-Match; the whole resource as read is refused with a bare 400.
  write: {
    encounterRequired: false,
    openEncounterRequired: false,
    authorRequired: true,
    prefer: null,
    ifNoneExist: false,
    findBy: 'type',
    update: 'supported-elements',
    retract: 'status-and-docStatus',
  },
}
