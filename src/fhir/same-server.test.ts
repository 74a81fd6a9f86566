import { expect, test } from 'vitest'
import { chartOf } from './invented-chart.ts'
import { isElsewhere, patientServersIn } from './same-server.ts'

const metastases = (reference: string) => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference },
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '94225005' }] },
  onsetDateTime: '2026-03-01',
})
const servers = ['https://ehr.example/fhir']

test('the same id on another server is another patient: left out, and named with its server', () => {
  const chart = chartOf([metastases('https://other.example/fhir/Patient/p')], { servers })
  expect(chart.facts.brainMetastases.state).toBe('unknown')
  expect(chart.unread).toEqual([
    {
      reference: 'Condition/c',
      problem: 'belongs to a patient on another server (https://other.example/fhir/Patient/p): it was left out',
    },
  ])
})

test.each([
  'Patient/p',
  'https://ehr.example/fhir/Patient/p',
  'http://EHR.example/fhir/Patient/p',
  'https://ehr.example/fhir/Patient/p/_history/2',
])('%s is this patient', (reference) => {
  expect(chartOf([metastases(reference)], { servers }).facts.brainMetastases.state).toBe('known')
})

test('where nothing says which server is meant, an absolute reference is taken by type and id', () => {
  expect(chartOf([metastases('https://ehr.example/fhir/Patient/p')]).facts.brainMetastases.state).toBe('known')
  expect(isElsewhere('https://ehr.example/fhir/Patient/p', new Set())).toBe(false)
})

test('the server of a file’s patient is the one of its full address, in bundles inside a bundle too', () => {
  const inner = {
    resourceType: 'Bundle',
    entry: [{ fullUrl: 'https://ehr.example/fhir/Patient/p', resource: { resourceType: 'Patient', id: 'p' } }],
  }
  expect(patientServersIn({ resourceType: 'Bundle', entry: [{ resource: inner }] })).toEqual(['ehr.example/fhir'])
  expect(patientServersIn({ resourceType: 'Bundle', entry: [{ fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient' } }] })).toEqual(
    [],
  )
  expect(patientServersIn({ resourceType: 'Bundle', entry: 'none' })).toEqual([])
})
