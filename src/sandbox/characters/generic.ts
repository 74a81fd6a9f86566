import { refusal } from '../fhir/outcome.ts'
import type { Character } from './character.ts'
import { offer } from './offers.ts'

const COMMON = '_id _lastUpdated _count _sort _include _revinclude'
const of = (letters: string, parameters: string) => offer(letters, `${COMMON} ${parameters}`, 50, 500)

const issuesOf = (issues: readonly { readonly text: string; readonly expression: string }[]) =>
  issues.map(({ text, expression }) => ({ severity: 'error', code: 'invariant', details: { text }, expression: [expression] }))

/**
 * A server that follows FHIR R4 and US Core where the vendors do not: MedicationStatement, conditional create, `relatesTo` kept,
 * `Prefer` honoured (R4 "RESTful API"; US Core server CapabilityStatement).
 */
export const generic: Character = {
  key: 'generic',
  title: 'Practice EHR, generic',
  offers: {
    Patient: of('rvs', 'identifier name birthdate gender'),
    Practitioner: of('rvs', 'identifier name'),
    Encounter: of('rvs', 'patient subject date status class type identifier'),
    Condition: of('rvs', 'patient subject category code clinical-status verification-status encounter onset-date recorded-date identifier'),
    Observation: of('rvscu', 'patient subject category code combo-code component-code date status encounter identifier value-concept'),
    DiagnosticReport: of('rvs', 'patient subject category code date issued status encounter identifier'),
    DocumentReference: of(
      'rvscu',
      'patient subject category type date period status identifier encounter author relatesto relation description',
    ),
    MedicationStatement: of('rvs', 'patient subject status category effective identifier'),
    MedicationRequest: of('rvs', 'patient subject status intent authoredon category code encounter identifier'),
    MedicationAdministration: of('rvs', 'patient subject status effective-time identifier'),
    Medication: of('rvs', 'code identifier'),
    Procedure: of('rvs', 'patient subject date status code category encounter identifier'),
    Specimen: of('rvs', 'patient subject type'),
    AdverseEvent: of('rvs', 'subject date event category'),
    AllergyIntolerance: of('rvs', 'patient clinical-status'),
    QuestionnaireResponse: of('rvscu', 'patient subject status questionnaire authored encounter identifier'),
    ServiceRequest: of('rvscu', 'patient subject status intent code encounter authored identifier requester'),
    Task: of('rvscu', 'patient subject status intent code encounter focus authored-on identifier requester'),
    Provenance: of('rvsc', 'target patient recorded'),
    Binary: of('rc', ''),
  },
  unregistered: [],
  shape: (resources) => resources,
  auth: {
    issuer: (_, fhirBase) => fhirBase,
    supportedScopes: ['openid', 'fhirUser', 'profile', 'launch', 'launch/patient', 'launch/encounter', 'online_access'],
    wildcards: true,
    capabilities: ['launch-ehr', 'launch-standalone', 'client-public', 'context-banner', 'context-style', 'context-ehr-patient']
      .concat([
        'context-ehr-encounter',
        'context-standalone-patient',
        'permission-patient',
        'permission-user',
        'permission-v1',
        'permission-v2',
      ])
      .concat(['sso-openid-connect', 'authorize-post']),
    accessTokenSeconds: 3600,
    tokenFields: (_, needPatientBanner) => ({ need_patient_banner: needPatientBanner }),
  },
  search: {
    unknownParameter: 'ignored',
    refuse: () => undefined,
    comment: ({ matches }) => ({ matches, outcomes: [] }),
    total: true,
    pageMinutes: 60,
  },
  create: ({ resource }) => ({ keep: [resource] }),
  update: ({ resource }) => ({ keep: [resource] }),
  answers: {
    unauthorized: (description) => ({
      ...refusal(401, 'login', description),
      headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${description}"` },
    }),
    scopeMissing: (type) => ({
      ...refusal(403, 'forbidden', `The granted scopes do not cover this interaction on ${type}`),
      headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
    }),
    notRegistered: () => ({ status: 403 }),
    typeUnknown: (type) => refusal(404, 'not-supported', `${type} is not supported`),
    invalid: (issues) => ({ status: 422, body: { resourceType: 'OperationOutcome', issue: issuesOf(issues) } }),
    created: (written, prefer, fhirBase) => ({
      status: 201,
      headers: {
        etag: `W/"${written.meta.versionId}"`,
        location: `${fhirBase}/${written.resourceType}/${written.id}/_history/${written.meta.versionId}`,
      },
      ...preferred(written, prefer),
    }),
    updated: (written, prefer) => ({ status: 200, headers: { etag: `W/"${written.meta.versionId}"` }, ...preferred(written, prefer) }),
    stale: () => refusal(412, 'conflict', 'The resource has changed since the version named in If-Match'),
    versionNeeded: () => undefined,
    conditionalCreate: true,
    exposedHeaders: 'ETag, Location, Content-Location, Last-Modified, Retry-After, WWW-Authenticate, X-Request-Id',
  },
}

/** R4 "RESTful API", section 3.1.0.1.1: Prefer return=minimal, representation (usual here) or OperationOutcome. */
function preferred(written: object, prefer: string): { readonly body?: unknown } {
  if (prefer.includes('return=minimal')) return {}
  if (prefer.includes('return=OperationOutcome'))
    return {
      body: { resourceType: 'OperationOutcome', issue: [{ severity: 'information', code: 'informational', details: { text: 'Stored' } }] },
    }
  return { body: written }
}
