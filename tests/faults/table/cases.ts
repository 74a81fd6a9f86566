import type { Fault } from '../../../src/sandbox/control/faults.ts'

/** One thing that goes wrong, under the line of the test list that asks for it. `{origin}` stands for the practice system's address. */
export type FaultCase = {
  readonly line: number
  readonly fault: string
  /** How far the person gets: to the sign-in, to the chart, to a signed note. */
  readonly until: 'chart' | 'note'
  readonly character?: 'generic' | 'epic' | 'oracle'
  /** In place before the launch. */
  readonly faults?: readonly Fault[]
  /** Put in place when the chart is on screen. */
  readonly beforeSigning?: readonly Fault[]
  /** What the record system says about the launch. */
  readonly launch?: object
}

const WELL_KNOWN = '[.]well-known/smart-configuration'
const LAB = 'category=laboratory'
const READ_ONLY = 'launch openid fhirUser patient/Patient.r patient/Condition.rs patient/Observation.rs patient/Encounter.r'
const NOTE = { method: 'POST', path: '/DocumentReference' }
const NOTES = { method: 'GET', path: '/DocumentReference' }
/** Epic's numbers travel in an OperationOutcome, alone or among the results. */
const numbered = (code: string, text: string, severity = 'warning') => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity, code: 'processing', details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code }], text } }],
})
const searchset = (resources: readonly object[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(next === undefined ? {} : { link: [{ relation: 'next', url: next }] }),
  entry: resources.map((resource) => ({ resource })),
})
const potassium = (id: string, patient: string, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }], text: 'Potassium' },
  subject: { reference: `Patient/${patient}` },
  effectiveDateTime: '2026-11-01',
  valueQuantity: { value: 3.1, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
  ...more,
})
/** For a drug that is a resource of its own. */
const ORDER = {
  resourceType: 'MedicationRequest',
  id: 'order',
  status: 'active',
  intent: 'order',
  subject: { reference: 'Patient/p01-patient' },
  medicationReference: { reference: 'Medication/not-shown', display: 'dexamethasone 4 mg tablet' },
  authoredOn: '2026-10-01',
}
const MARKUP = '<img src=https://evil.example/x onerror=alert(1)>'
const outcome = (code: string, text: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code: '4130' }], text } }],
})

const launches: readonly FaultCase[] = [
  {
    line: 3,
    fault: 'token endpoint on another server',
    until: 'chart',
    faults: [
      {
        path: WELL_KNOWN,
        body: { authorization_endpoint: '{origin}/auth/generic/authorize', token_endpoint: 'https://evil.example/token' },
      },
    ],
  },
  {
    line: 3,
    fault: 'key set on another server',
    until: 'note',
    faults: [
      {
        path: WELL_KNOWN,
        body: {
          issuer: '{origin}/fhir/generic',
          authorization_endpoint: '{origin}/auth/generic/authorize',
          token_endpoint: '{origin}/auth/generic/token',
          jwks_uri: 'https://evil.example/keys',
          code_challenge_methods_supported: ['S256'],
        },
      },
    ],
  },
  { line: 4, fault: 'discovery answers 404', until: 'chart', faults: [{ path: WELL_KNOWN, status: 404 }] },
  {
    line: 4,
    fault: 'discovery answers a web page',
    until: 'chart',
    faults: [{ path: WELL_KNOWN, body: '<html>', contentType: 'text/html' }],
  },
  {
    line: 5,
    fault: 'S256 is not advertised',
    until: 'chart',
    faults: [
      {
        path: WELL_KNOWN,
        body: { authorization_endpoint: '{origin}/auth/generic/authorize', token_endpoint: '{origin}/auth/generic/token' },
      },
    ],
  },
  {
    line: 9,
    fault: 'denial with markup, of no launch of this window',
    until: 'chart',
    faults: [
      {
        path: '/auth/generic/authorize',
        status: 302,
        headers: { location: `{origin}/app/index.html?error=access_denied&error_description=${encodeURIComponent(MARKUP)}` },
      },
    ],
  },
  { line: 10, fault: 'id_token for another app', until: 'chart', launch: { idTokenOverrides: { aud: 'other' } } },
  { line: 10, fault: 'id_token expired', until: 'note', launch: { idTokenOverrides: { exp: 1 } } },
  { line: 10, fault: 'keys of the issuer not reachable', until: 'note', faults: [{ path: '/jwks', dropBefore: true }] },
  { line: 11, fault: 'only "openid launch" granted', until: 'chart', launch: { scopesGranted: 'openid launch' } },
  { line: 11, fault: 'no permission to write granted', until: 'note', launch: { scopesGranted: 'launch openid fhirUser patient/*.rs' } },
  { line: 11, fault: 'expires_in as text', until: 'note', launch: { tokenOverrides: { expires_in: '570' } } },
  { line: 12, fault: 'need_patient_banner as text', until: 'chart', launch: { tokenOverrides: { need_patient_banner: 'true' } } },
  { line: 13, fault: 'no patient in context', until: 'chart', launch: { patient: undefined } },
  {
    line: 14,
    fault: 'another patient than the token’s',
    until: 'chart',
    faults: [{ path: '/Patient/', body: { resourceType: 'Patient', id: 'other' } }],
  },
  {
    line: 15,
    fault: 'token endpoint answers 400',
    until: 'chart',
    faults: [{ path: '/token', status: 400, body: { error: 'invalid_grant' } }],
  },
  { line: 15, fault: 'token endpoint answers 503', until: 'chart', faults: [{ path: '/token', status: 503 }] },
  { line: 15, fault: 'token answer lost', until: 'chart', faults: [{ path: '/token', dropAfter: true }] },
]

const reads: readonly FaultCase[] = [
  { line: 21, fault: '401 in the middle of reading', until: 'chart', faults: [{ path: LAB, status: 401 }] },
  { line: 22, fault: '403 without a word, laboratory', until: 'chart', faults: [{ path: LAB, status: 403 }] },
  {
    line: 22,
    fault: '403 of the gateway before FHIR',
    until: 'chart',
    character: 'oracle',
    faults: [{ path: LAB, status: 403, body: { code: 403, message: 'insufficient_scope: no_scope_for_resource_path' } }],
  },
  {
    line: 23,
    fault: '429 once, Retry-After 1',
    until: 'chart',
    faults: [{ path: LAB, status: 429, times: 1, headers: { 'retry-after': '1' } }],
  },
  { line: 24, fault: '503 once', until: 'chart', faults: [{ path: LAB, status: 503, times: 1 }] },
  { line: 24, fault: '503 for ever', until: 'chart', faults: [{ path: LAB, status: 503 }] },
  { line: 25, fault: 'answer after 22 seconds', until: 'chart', faults: [{ path: LAB, delayMs: 22_000 }] },
  { line: 26, fault: 'connection lost', until: 'chart', faults: [{ path: LAB, dropBefore: true }] },
  { line: 26, fault: 'record system gone', until: 'chart', faults: [{ path: '/fhir/\\w+/[A-Z]', dropBefore: true }] },
  { line: 27, fault: 'answer cut in the middle', until: 'chart', faults: [{ path: LAB, truncate: true }] },
  { line: 27, fault: 'a web page with status 200', until: 'chart', faults: [{ path: LAB, body: '<html>', contentType: 'text/html' }] },
  { line: 27, fault: 'an empty entry', until: 'chart', faults: [{ path: LAB, body: { resourceType: 'Bundle', entry: [null] } }] },
  { line: 27, fault: 'a patient in place of results', until: 'chart', faults: [{ path: LAB, body: { resourceType: 'Patient', id: 'x' } }] },
  { line: 27, fault: '204 without a body', until: 'chart', faults: [{ path: LAB, status: 204 }] },
  { line: 28, fault: 'next page is the same page', until: 'chart', faults: [{ path: LAB, loopNext: true }] },
  { line: 28, fault: 'next pages without end', until: 'chart', faults: [{ path: LAB, endlessNext: true }] },
  { line: 29, fault: 'next page on another server', until: 'chart', faults: [{ path: LAB, foreignNext: 'https://evil.example' }] },
  {
    line: 30,
    fault: 'error on the third page',
    until: 'chart',
    faults: [
      { path: LAB, endlessNext: true, times: 2 },
      { path: LAB, status: 500 },
    ],
  },
  {
    line: 31,
    fault: 'an empty page before the results',
    until: 'chart',
    faults: [
      {
        path: LAB,
        times: 1,
        body: searchset([], '{origin}/fhir/generic/Observation?patient=p01-patient&category=laboratory&_count=199'),
      },
    ],
  },
  {
    line: 32,
    fault: 'page session expired (4113), once',
    until: 'chart',
    character: 'epic',
    faults: [
      { path: LAB, endlessNext: true, times: 1 },
      { path: LAB, status: 400, times: 1, body: numbered('4113', 'The session has expired.', 'fatal') },
    ],
  },
  { line: 33, fault: 'an answer of 40 MB', until: 'chart', faults: [{ path: LAB, megabytesMore: 40 }] },
  { line: 34, fault: 'the same results on two pages', until: 'chart', faults: [{ path: LAB, endlessNext: true, times: 1 }] },
  {
    line: 35,
    fault: 'results of a kind left out (59204)',
    until: 'chart',
    character: 'epic',
    faults: [{ path: LAB, body: searchset([numbered('59204', 'Results of this sub-type will not be returned.')]) }],
  },
  {
    line: 35,
    fault: 'a parameter ignored (59109)',
    until: 'chart',
    character: 'epic',
    faults: [{ path: LAB, body: searchset([numbered('59109', 'An invalid parameter was ignored.')]) }],
  },
  {
    line: 37,
    fault: 'no more documents today (4135)',
    until: 'chart',
    character: 'epic',
    faults: [{ ...NOTES, status: 403, body: numbered('4135', 'Try again tomorrow.', 'fatal') }],
  },
  { line: 44, fault: 'medication statements are not there', until: 'chart', faults: [{ path: '/MedicationStatement', status: 404 }] },
  {
    line: 45,
    fault: 'medications are refused',
    until: 'chart',
    faults: [
      { path: '/Medication[/?]', status: 403 },
      { path: '/MedicationRequest', body: searchset([ORDER]) },
    ],
  },
  {
    line: 48,
    fault: 'markup in narrative, display and text',
    until: 'chart',
    faults: [
      {
        path: LAB,
        body: searchset([
          potassium('markup', 'p01-patient', {
            text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${MARKUP}<script>alert(1)</script></div>` },
            code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: MARKUP }], text: MARKUP },
          }),
        ]),
      },
    ],
  },
  {
    line: 49,
    fault: 'a result of another patient among the results',
    until: 'chart',
    faults: [{ path: LAB, body: searchset([potassium('of-another', 'p02-patient')]) }],
  },
  {
    line: 36,
    fault: 'break-the-glass',
    until: 'chart',
    character: 'epic',
    faults: [{ path: LAB, status: 403, body: outcome('suppressed', 'Break-the-Glass') }],
  },
  { line: 75, fault: 'server’s clock 9 minutes ahead', until: 'note', faults: [{ path: '.', clockSkewSeconds: 540 }] },
  { line: 75, fault: 'server’s clock 9 minutes behind', until: 'note', faults: [{ path: '.', clockSkewSeconds: -540 }] },
]

const writes: readonly FaultCase[] = [
  { line: 51, fault: 'none, Epic', until: 'note', character: 'epic' },
  { line: 51, fault: 'none, Oracle Health', until: 'note', character: 'oracle' },
  {
    line: 53,
    fault: '422 with reasons',
    until: 'note',
    beforeSigning: [{ ...NOTE, status: 422, body: outcome('invalid', 'type is not accepted') }],
  },
  { line: 53, fault: '403 without a word', until: 'note', beforeSigning: [{ ...NOTE, status: 403 }] },
  { line: 52, fault: '"created" without a word, and nothing there', until: 'note', beforeSigning: [{ ...NOTE, status: 201 }] },
  {
    line: 54,
    fault: 'the encounter is closed meanwhile',
    until: 'note',
    character: 'epic',
    beforeSigning: [
      {
        method: 'GET',
        path: '/Encounter/',
        body: { resourceType: 'Encounter', id: 'e', status: 'finished', subject: { reference: 'Patient/p01-patient' } },
      },
    ],
  },
  { line: 58, fault: 'answer lost after the note was stored', until: 'note', beforeSigning: [{ ...NOTE, dropAfter: true, times: 1 }] },
  { line: 58, fault: 'connection lost before it was stored', until: 'note', beforeSigning: [{ ...NOTE, dropBefore: true }] },
  { line: 59, fault: 'no answer in time, note stored', until: 'note', beforeSigning: [{ ...NOTE, delayMs: 22_000, times: 1 }] },
  { line: 60, fault: '401 when storing', until: 'note', beforeSigning: [{ ...NOTE, status: 401 }] },
  {
    line: 62,
    fault: 'another patient when the note is to be stored',
    until: 'note',
    beforeSigning: [{ method: 'GET', path: '/Patient/', body: { resourceType: 'Patient', id: 'merged-into-this' } }],
  },
  {
    line: 63,
    fault: 'a new result when the note is to be stored',
    until: 'note',
    beforeSigning: [{ path: LAB, body: searchset([potassium('new', 'p01-patient')]) }],
  },
  {
    line: 65,
    fault: 'the permission to store notes is not granted',
    until: 'note',
    character: 'oracle',
    launch: { scopesGranted: READ_ONLY },
  },
  { line: 66, fault: '429 when storing', until: 'note', beforeSigning: [{ ...NOTE, status: 429, headers: { 'retry-after': '1' } }] },
  { line: 66, fault: '503 when storing', until: 'note', beforeSigning: [{ ...NOTE, status: 503 }] },
]

/** `22 403 without a word`: under what `expected.ts` says how it must end. */
export const nameOf = ({ line, fault }: FaultCase): string => `${line} ${fault}`

export const FAULT_CASES: readonly FaultCase[] = [...launches, ...reads, ...writes].toSorted((a, b) => a.line - b.line)
