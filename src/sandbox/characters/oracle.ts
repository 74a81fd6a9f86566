import type { Answer } from '../answer.ts'
import { json } from '../answer.ts'
import { refusal } from '../fhir/outcome.ts'
import { asReportedRequests, withoutMedications } from '../patients/medication-history.ts'
import { pdfsAsBinaries } from '../patients/pdf-binaries.ts'
import type { Character, Search } from './character.ts'
import { offer } from './offers.ts'
import { createOracleNote, updateOracleNote } from './oracle-notes.ts'

const withoutPatient = ['Patient', 'Practitioner', 'Provenance', 'Specimen']

function refuseSearch({ type, parameters }: Search): Answer | undefined {
  const named = (name: string) => parameters.filter(([each]) => each === name)
  if (!withoutPatient.includes(type) && !parameters.some(([name]) => ['patient', 'subject', '_id'].includes(name)))
    return refusal(400, 'required', 'Either _id or patient is required')
  if (parameters.some(([name]) => name === '_revinclude') && named('_revinclude').some(([, value]) => value !== 'Provenance:target'))
    return refusal(400, 'not-supported', 'Only _revinclude=Provenance:target is supported')
  const periods = named('period').map(([, value]) => value.slice(0, 2))
  if (type === 'DocumentReference' && periods.length > 0 && [...periods].sort().join() !== 'ge,lt')
    return refusal(400, 'value', 'period must be given twice, once with ge and once with lt')
  return undefined
}

const of = (letters: string, parameters: string) => offer(letters, `_id ${parameters}`, 50, 200)

/**
 * Oracle Health Millennium R4 as its documentation and live CapabilityStatement describe it. What it does with a parameter that is not
 * documented for a resource is not published: refused here, so that nothing comes to depend on one.
 */
export const oracle: Character = {
  key: 'oracle',
  title: 'Practice EHR, Oracle Health rules',
  offers: {
    Patient: of('rs', 'identifier name given family birthdate gender phone _count'),
    Practitioner: of('rs', 'identifier given family name active _count'),
    Encounter: of('rs', 'patient subject status date identifier _lastUpdated _count _revinclude'),
    Condition: of('rs', 'patient subject encounter clinical-status category _lastUpdated _revinclude'),
    Observation: of('rs', 'patient subject category code date _lastUpdated _count _revinclude'),
    DiagnosticReport: offer('rs', '_id patient encounter category code date _lastUpdated _count _revinclude', 10, 100),
    DocumentReference: of('rscu', 'patient encounter period type category date _lastUpdated _count _revinclude'),
    MedicationRequest: of('rs', 'patient intent status _lastUpdated -timing-boundsPeriod _count _revinclude'),
    MedicationAdministration: of('rs', 'patient status performer effective-time'),
    Procedure: of('rs', 'patient subject date _lastUpdated _revinclude'),
    ServiceRequest: of('rs', 'patient subject code _lastUpdated _count'),
    Specimen: of('rs', ''),
    AllergyIntolerance: of('rs', 'patient clinical-status _lastUpdated _revinclude'),
    QuestionnaireResponse: of('rs', 'patient'),
    Provenance: of('rs', 'target'),
    Binary: offer('r', '', 50, 200),
  },
  unregistered: [],
  shape: (resources) => pdfsAsBinaries(withoutMedications(asReportedRequests(resources))),
  auth: {
    issuer: (base) => `${base}/auth/oracle/tenants/practice`,
    supportedScopes: ['openid', 'fhirUser', 'profile', 'launch', 'online_access'],
    wildcards: false,
    capabilities: ['launch-ehr', 'launch-standalone', 'client-public', 'context-banner', 'context-style', 'context-ehr-patient']
      .concat(['context-ehr-encounter', 'permission-patient', 'permission-user', 'permission-v1', 'permission-v2', 'permission-online'])
      .concat(['sso-openid-connect', 'authorize-post']),
    accessTokenSeconds: 570,
    tokenFields: ({ practitionerId }, needPatientBanner) => ({
      need_patient_banner: needPatientBanner,
      user: practitionerId,
      username: 'RPRACTICE',
      tenant: 'practice',
    }),
  },
  search: {
    unknownParameter: 'refused',
    refuse: refuseSearch,
    comment: ({ matches }) => ({ matches, outcomes: [] }),
    total: false,
    pageMinutes: 60,
  },
  create: (write) => (write.resource.resourceType === 'DocumentReference' ? createOracleNote(write) : { refused: { status: 405 } }),
  update: (write) => (write.resource.resourceType === 'DocumentReference' ? updateOracleNote(write) : { refused: { status: 405 } }),
  answers: {
    unauthorized: (description) => ({
      ...refusal(401, 'login', description),
      headers: { 'www-authenticate': `Bearer realm="practice", error="invalid_token"` },
    }),
    // The gateway before the FHIR server answers for scopes, and its body is not FHIR.
    scopeMissing: () =>
      json(
        {
          code: 403,
          message:
            'code="urn:practice:error:oauth2:resource-access:insufficient-scopes", error="insufficient_scope", subcode="no_scope_for_resource_path"',
        },
        403,
      ),
    notRegistered: () => ({ status: 403 }),
    typeUnknown: (type) => refusal(404, 'not-supported', `${type} is not supported`),
    invalid: () => refusal(422, 'invalid', 'Unprocessable entity'),
    created: (written, _, fhirBase) => ({
      status: 201,
      headers: {
        'content-type': 'text/html',
        etag: `W/"${written.meta.versionId}"`,
        location: `${fhirBase}/${written.resourceType}/${written.id}`,
      },
    }),
    updated: (written) => ({ status: 200, headers: { 'content-type': 'text/html', etag: `W/"${written.meta.versionId}"` } }),
    stale: () => refusal(409, 'conflict', 'The version in If-Match is not the current one'),
    versionNeeded: () => refusal(400, 'required', 'If-Match is required'),
    conditionalCreate: false,
    exposedHeaders: 'ETag, Content-Location, Location, X-Request-Id, WWW-Authenticate, Date',
  },
}
