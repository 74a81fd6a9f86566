import type { Answer } from '../answer.ts'
import { refusal } from '../fhir/outcome.ts'
import { asEpicPatients } from '../patients/epic-identifiers.ts'
import { asReportedRequests } from '../patients/medication-history.ts'
import type { Character, Search, WriteRule } from './character.ts'
import { createEpicNote } from './epic-notes.ts'
import { epicComment, epicIssue, epicOutcome, epicRefusal } from './epic-outcomes.ts'
import { createEpicRequest } from './epic-requests.ts'
import { offer } from './offers.ts'

const of = (letters: string, parameters: string) => offer(letters, `_id _count _include _revinclude ${parameters}`, 100, 1000)

const withoutPatient = ['Binary', 'Medication', 'Patient', 'Practitioner', 'Provenance', 'Specimen']

const CREATES: Readonly<Record<string, WriteRule>> = { DocumentReference: createEpicNote, ServiceRequest: createEpicRequest }

/** Searches that Epic refuses: 59159 without a patient, 59108 for Observation and Condition without category or code. */
function refuseSearch({ type, parameters }: Search): Answer | undefined {
  const has = (...names: string[]) => parameters.some(([name]) => names.includes(name))
  if (!withoutPatient.includes(type) && !has('patient', 'subject', '_id'))
    return epicRefusal('59159', 'This resource requires a patient or _id parameter for searching.', 'patient/_id')
  if ((type === 'Observation' || type === 'Condition') && !has('category', 'code', '_id'))
    return epicRefusal('59108', 'Must have either code or category.', 'code/category')
  return undefined
}

/** Epic on FHIR R4 as its live CapabilityStatement and SMART configuration, its error codes and sandbox write-ups describe it. */
export const epic: Character = {
  key: 'epic',
  title: 'Practice EHR, Epic rules',
  offers: {
    Patient: of('rs', 'birthdate family given gender identifier name telecom'),
    Practitioner: of('rs', 'family given identifier name'),
    Encounter: of('rs', 'class date identifier patient subject status type'),
    Condition: of(
      'rs',
      'patient subject category clinical-status code encounter onset-date recorded-date abatement-date identifier verification-status',
    ),
    Observation: of(
      'rs',
      'patient subject category code date focus issued based-on status combo-code component-code value-string identifier encounter',
    ),
    DiagnosticReport: of('rs', 'patient subject category code date identifier encounter issued status'),
    DocumentReference: of(
      'rsc',
      'patient subject category type date period docstatus status encounter author identifier description relatesto relation _lastUpdated',
    ),
    MedicationRequest: of('rs', 'patient subject category date intent status authoredon code encounter identifier'),
    Medication: of('rs', ''),
    MedicationAdministration: of('rs', 'patient subject context effective-time status request'),
    Procedure: of('rs', 'patient subject category code date identifier status encounter'),
    ServiceRequest: of('rsc', 'patient subject authored category code encounter identifier requester status'),
    Task: of('rs', 'patient subject code encounter status'),
    Specimen: of('rs', ''),
    AllergyIntolerance: of('rs', 'patient clinical-status'),
    QuestionnaireResponse: of('rs', 'patient subject encounter'),
    Provenance: of('r', ''),
    Binary: of('rs', ''),
  },
  unregistered: ['QuestionnaireResponse', 'Provenance'],
  shape: (resources) => asEpicPatients(asReportedRequests(resources)),
  auth: {
    issuer: (base) => `${base}/auth/epic/oauth2`,
    supportedScopes: ['openid', 'fhirUser', 'profile', 'launch'],
    wildcards: true,
    capabilities: ['launch-ehr', 'launch-standalone', 'client-public', 'context-banner', 'context-style', 'context-ehr-patient']
      .concat(['context-ehr-encounter', 'permission-patient', 'permission-user', 'permission-v1', 'permission-v2', 'sso-openid-connect'])
      .concat(['authorize-post']),
    accessTokenSeconds: 3600,
    tokenFields: ({ patientId, practitionerId }, needPatientBanner) => ({
      need_patient_banner: String(needPatientBanner), // Epic sends the string
      ...(patientId ? { '__epic.dstu2.patient': `dstu2-${patientId}` } : {}),
      user: practitionerId,
      location: 'practice-clinic',
      loginDepartment: 'practice-clinic',
      deptID: '101',
    }),
  },
  search: { unknownParameter: 'warned', refuse: refuseSearch, comment: epicComment, total: true, pageMinutes: 10 },
  create: (write) => (CREATES[write.resource.resourceType] ?? (() => ({ refused: { status: 405 } })))(write),
  update: () => ({ refused: { status: 405 } }),
  answers: {
    unauthorized: (description) => ({
      status: 401,
      headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${description}"` },
    }),
    scopeMissing: () => ({ status: 403, headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' } }),
    notRegistered: () => ({ status: 403 }),
    typeUnknown: (type) => refusal(404, 'not-supported', `${type} is not a resource of this server`),
    invalid: (issues) => ({
      status: 400,
      body: epicOutcome(...issues.map(({ text, expression }) => epicIssue('59111', text, expression))),
    }),
    created: (written, prefer) => ({
      status: 201,
      headers: { location: `${written.resourceType}/${written.id}` },
      ...(prefer.includes('return=representation') ? { body: written } : {}),
    }),
    updated: () => ({ status: 405 }),
    stale: () => ({ status: 405 }),
    versionNeeded: () => undefined,
    conditionalCreate: false,
    exposedHeaders: 'Location, WWW-Authenticate',
  },
}
