import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressWithin, canonicalBase } from './tenant-address.ts'

const BASE = 'https://ehr.example.org/fhir/R4'

test('relative addresses lie below the base; absolute ones are accepted there only', () => {
  expect(addressWithin(BASE, 'Patient/1')).toBe(`${BASE}/Patient/1`)
  expect(addressWithin(`${BASE}/`, 'Observation?code=http%3A%2F%2Floinc.org%7C1')).toBe(
    `${BASE}/Observation?code=http%3A%2F%2Floinc.org%7C1`,
  )
  expect(addressWithin(BASE, `${BASE}?_getpages=1#x`)).toBe(`${BASE}?_getpages=1`)
})

test.each([
  'https://evil.example/fhir/R4/Patient/1',
  'http://ehr.example.org/fhir/R4/Patient/1',
  'https://ehr.example.org:8443/fhir/R4/Patient/1',
  'https://ehr.example.org.evil.example/fhir/R4/Patient/1',
  'https://me@ehr.example.org/fhir/R4/Patient/1',
  'https://ehr.example.org/fhir/R4x/Patient/1',
  'https://ehr.example.org/fhir/STU3/Patient/1',
  '//evil.example/fhir/R4/Patient/1',
  '/other/Patient/1',
  '../STU3/Patient/1',
  'Patient/../../../secret',
  'Patient/%2e%2e/%2e%2e/%2e%2e/secret',
  'Patient/..%2f..%2fsecret',
  'Patient\\..\\1',
  'Patient/1\n',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
])('"%s" is outside of the base', (address) => {
  expect(addressWithin(BASE, address)).toBeNull()
})

test.each(['..;/x', 'Patient/..;/..;/admin', `${BASE}/.;a/..;b/x`, 'Patient/%252e%252e/x', 'Patient/%25252f..', '%252E%252E/x'])(
  'bug: "%s", which a server may take for a step up, is outside of the base',
  (address) => expect(addressWithin(BASE, address)).toBeNull(),
)

test('whatever the address, what comes out is below the base', () => {
  const piece = fc.constantFrom(
    'https://',
    'ehr.example.org',
    '/fhir',
    '/R4',
    '/',
    '..',
    '%2e',
    '@',
    '\\',
    '?',
    '#',
    ':',
    'evil.com',
    'Patient',
    '%2f',
    ' ',
  )
  const wanted = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(wanted, (address) => {
      const url = addressWithin(BASE, address)
      if (url === null) return
      expect(url === BASE || url.startsWith(`${BASE}/`) || url.startsWith(`${BASE}?`)).toBe(true)
      expect(new URL(url).href).toBe(url)
    }),
    { numRuns: 3000 },
  )
})

test('bug: a base address with "." or ".." in it is not a spelling of another one', () => {
  for (const address of ['https://a.example/fhir/../R4', 'https://a.example/./R4', 'https://a.example/R4/..', 'https://a.example/R4/.'])
    expect(canonicalBase(address)).toBeNull()
  expect(canonicalBase('https://A.example/fhir/R4.0.1/')).toBe('https://a.example/fhir/R4.0.1')
})
