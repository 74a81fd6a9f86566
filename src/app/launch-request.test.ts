import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tenant } from './config.ts'
import { launchRequestFrom, tenantFor } from './launch-request.ts'

const tenant = (iss: string, more: Partial<Tenant> = {}): Tenant => ({
  name: 'Practice',
  iss,
  vendor: 'generic',
  clientId: 'meninx',
  scopes: 'patient/Patient.r',
  pkce: 'required',
  region: 'other',
  ...more,
})
const hospital = tenant('https://ehr.example.org/fhir/R4')
const request = (parameters: Record<string, string>, tenants = [hospital]) =>
  launchRequestFrom(`?${new URLSearchParams(parameters)}`, tenants)

test('the configured address with a launch token is accepted, and yields the configured tenant', () => {
  expect(request({ iss: hospital.iss, launch: 'abc' })).toEqual({ kind: 'ok', tenant: hospital, launch: 'abc' })
})

test('a trailing slash and the case of the host are overlooked, on either side', () => {
  expect(tenantFor('https://ehr.example.org/fhir/R4/', [hospital])).toBe(hospital)
  expect(tenantFor('HTTPS://EHR.example.ORG/fhir/R4', [hospital])).toBe(hospital)
  const slashed = tenant('https://ehr.example.org/fhir/R4/')
  expect(tenantFor('https://ehr.example.org/fhir/R4', [slashed])).toBe(slashed)
})

test.each([
  'https://ehr.example.org.evil.com/fhir/R4',
  'https://evil.com/?x=https://ehr.example.org/fhir/R4',
  'https://evil.com/https://ehr.example.org/fhir/R4',
  'https://ehr.example.org@evil.com/fhir/R4',
  'https://user@ehr.example.org/fhir/R4',
  'https://ehr.example.org\\@evil.com/fhir/R4',
  'https:\\\\ehr.example.org\\fhir\\R4',
  'http://ehr.example.org/fhir/R4',
  'https://ehr.example.org:444/fhir/R4',
  'https://ehr.example.org/fhir/r4',
  'https://ehr.example.org/fhir',
  'https://ehr.example.org/fhir/R4/Patient',
  'https://ehr.example.org/fhir/R4?x=1',
  'https://ehr.example.org/fhir/R4#x',
  'https://ehr.example.org/fhir/%52%34',
  'https://ehr.example.org./fhir/R4',
  ' https://ehr.example.org/fhir/R4',
  'https://ehr.exаmple.org/fhir/R4',
  'javascript:alert(1)',
  '//ehr.example.org/fhir/R4',
  '',
])('"%s" is not the configured record system', (iss) => {
  expect(request({ iss, launch: 'abc' })).toMatchObject({ kind: 'refused', problem: 'unknown-issuer' })
})

test('http is accepted for this very machine only', () => {
  const local = tenant('http://localhost:4000/fhir/generic')
  expect(tenantFor('http://localhost:4000/fhir/generic', [local])).toBe(local)
  expect(tenantFor('http://192.168.0.1/fhir', [tenant('http://192.168.0.1/fhir')])).toBeNull()
})

test('fhirServiceUrl, clientId, patientId, redirect_uri and scope of the address change nothing', () => {
  const others = { fhirServiceUrl: 'https://evil/fhir', clientId: 'evil', patientId: '1', redirect_uri: 'https://evil', scope: 'user/*.*' }
  expect(request({ iss: hospital.iss, launch: 'abc', ...others })).toEqual({ kind: 'ok', tenant: hospital, launch: 'abc' })
  expect(request(others)).toMatchObject({ kind: 'refused', problem: 'not-launched' })
})

test('two issuers, or a launch token without an issuer, are refused', () => {
  expect(launchRequestFrom(`?iss=${hospital.iss}&iss=https://evil&launch=a`, [hospital])).toMatchObject({ problem: 'not-launched' })
  expect(request({ launch: 'abc' })).toMatchObject({ kind: 'refused', problem: 'not-launched' })
})

test('without a launch token only a tenant that allows it is started, and without an issuer a person has to choose', () => {
  const open = tenant('https://open.example.org/fhir', { standalone: true })
  expect(request({ iss: hospital.iss })).toMatchObject({ kind: 'refused', problem: 'not-launched' })
  expect(request({ iss: open.iss }, [hospital, open])).toEqual({ kind: 'ok', tenant: open })
  expect(request({}, [hospital, open])).toEqual({ kind: 'choose', tenants: [open] })
})

test('whatever the address says, an accepted tenant is one of the configured ones and has the very origin and path that was asked for', () => {
  const piece = fc.constantFrom(
    'https://',
    'http://',
    'ehr.example.org',
    '/fhir',
    '/R4',
    '/',
    '@',
    '\\',
    '?',
    '#',
    '.',
    '..',
    ':443',
    'evil.com',
    '%2f',
    ' ',
    'EHR',
  )
  const address = fc.oneof(
    fc.webUrl(),
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(address, (iss) => {
      const answer = request({ iss, launch: 'abc' })
      if (answer.kind !== 'ok') return
      expect(answer.tenant).toBe(hospital)
      expect(new URL(iss).origin).toBe('https://ehr.example.org')
      expect(new URL(iss).pathname.replace(/\/+$/, '')).toBe('/fhir/R4')
      expect(new URL(iss).username + new URL(iss).password).toBe('')
    }),
    { numRuns: 3000 },
  )
})
