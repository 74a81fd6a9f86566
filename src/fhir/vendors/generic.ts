import { GENETIC_TEST_CODES, STATUS_CODES } from './observation-codes.ts'
import { standardMeaningOf, type Vendor } from './vendor.ts'

/** US Core asks every server for patient and intent together; proposals and options are nothing that was ordered. */
const INTENTS = 'order,plan,original-order,reflex-order,filler-order,instance-order'

/** Any FHIR R4 server that follows US Core or the base specification: searches by patient, observations by category and by code. */
export const generic: Vendor = {
  name: 'generic',
  queries: [
    { what: 'diagnoses', resourceType: 'Condition', parameters: {} },
    { what: 'laboratory observations', resourceType: 'Observation', parameters: { category: 'laboratory', _count: '200' } },
    { what: 'imaging observations', resourceType: 'Observation', parameters: { category: 'imaging', _count: '200' } },
    { what: 'examination findings', resourceType: 'Observation', parameters: { category: 'exam,procedure,survey', _count: '200' } },
    {
      what: 'vital signs and assessments',
      resourceType: 'Observation',
      parameters: { category: 'vital-signs,functional-status', _count: '200' },
    },
    { what: 'status and measurements by code', resourceType: 'Observation', parameters: { code: STATUS_CODES, _count: '200' } },
    { what: 'genetic tests by code', resourceType: 'Observation', parameters: { code: GENETIC_TEST_CODES, _count: '200' } },
    { what: 'diagnostic reports', resourceType: 'DiagnosticReport', parameters: { _count: '100' } },
    { what: 'medication orders', resourceType: 'MedicationRequest', parameters: { intent: INTENTS, _count: '200' } },
    { what: 'medication statements', resourceType: 'MedicationStatement', parameters: { _count: '200' }, optional: true },
    { what: 'given doses', resourceType: 'MedicationAdministration', parameters: { _count: '200' }, optional: true },
    { what: 'procedures', resourceType: 'Procedure', parameters: { _count: '100' } },
    { what: 'allergies and intolerances', resourceType: 'AllergyIntolerance', parameters: {}, optional: true },
    { what: 'adverse events', resourceType: 'AdverseEvent', parameters: {}, patientParameter: 'subject', optional: true },
    { what: 'documents', resourceType: 'DocumentReference', parameters: { _count: '100' }, mostPages: 3 },
  ],
  followed: ['Specimen', 'Medication'],
  notOffered: [],
  meaningOf: standardMeaningOf,
  write: {
    encounterRequired: false,
    openEncounterRequired: false,
    authorRequired: false,
    prefer: null,
    ifNoneExist: true,
    findBy: 'identifier',
    update: 'whole',
    retract: 'status',
  },
}
