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
const NOTE = { method: 'POST', path: '/DocumentReference' }
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
  { line: 4, fault: 'discovery answers 404', until: 'chart', faults: [{ path: WELL_KNOWN, status: 404 }] },
  {
    line: 4,
    fault: 'discovery answers a web page',
    until: 'chart',
    faults: [{ path: WELL_KNOWN, body: '<html>', contentType: 'text/html' }],
  },
  { line: 10, fault: 'id_token for another app', until: 'chart', launch: { idTokenOverrides: { aud: 'other' } } },
  { line: 10, fault: 'id_token expired', until: 'note', launch: { idTokenOverrides: { exp: 1 } } },
  { line: 10, fault: 'keys of the issuer not reachable', until: 'note', faults: [{ path: '/jwks', dropBefore: true }] },
  { line: 11, fault: 'only "openid launch" granted', until: 'chart', launch: { scopesGranted: 'openid launch' } },
  { line: 11, fault: 'no permission to write granted', until: 'note', launch: { scopesGranted: 'launch openid fhirUser patient/*.rs' } },
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
  { line: 28, fault: 'next page is the same page', until: 'chart', faults: [{ path: LAB, loopNext: true }] },
  { line: 28, fault: 'next pages without end', until: 'chart', faults: [{ path: LAB, endlessNext: true }] },
  { line: 29, fault: 'next page on another server', until: 'chart', faults: [{ path: LAB, foreignNext: 'https://evil.example' }] },
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
  { line: 58, fault: 'answer lost after the note was stored', until: 'note', beforeSigning: [{ ...NOTE, dropAfter: true, times: 1 }] },
  { line: 58, fault: 'connection lost before it was stored', until: 'note', beforeSigning: [{ ...NOTE, dropBefore: true }] },
  { line: 59, fault: 'no answer in time, note stored', until: 'note', beforeSigning: [{ ...NOTE, delayMs: 22_000, times: 1 }] },
  { line: 60, fault: '401 when storing', until: 'note', beforeSigning: [{ ...NOTE, status: 401 }] },
  { line: 66, fault: '503 when storing', until: 'note', beforeSigning: [{ ...NOTE, status: 503 }] },
]

export const FAULT_CASES: readonly FaultCase[] = [...launches, ...reads, ...writes]
