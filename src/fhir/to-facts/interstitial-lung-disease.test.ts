import { expect, test } from 'vitest'
import { chartOf, diagnosis, icd10cm, rxnorm, statement, text } from '../invented-chart.ts'

const factOf = (...resources: Parameters<typeof chartOf>[0]) => chartOf(resources).facts.interstitialLungDisease
const is = (value: string) => expect.objectContaining({ state: 'known', reading: expect.objectContaining({ value }) })
const drug = (code: string) => statement(rxnorm(code), { id: 'drug', status: 'stopped' })
const event = (rest: object) => ({
  resourceType: 'AdverseEvent',
  id: 'event',
  actuality: 'actual',
  subject: { reference: 'Patient/p' },
  event: { text: 'Pneumonitis' },
  date: '2026-02-01',
  suspectEntity: [{ instance: { reference: 'MedicationStatement/drug' } }],
  ...rest,
})

test('an adverse event names its suspect by reference: osimertinib is the cause, another drug is a history', () => {
  expect(factOf(drug('1721560'), event({}))).toEqual(is('caused-by-osimertinib'))
  expect(factOf(drug('1547545'), event({}))).toEqual(is('history'))
  expect(factOf(event({ suspectEntity: undefined }))).toEqual(is('history'))
})

test('a suspect that somebody judged unlikely is none, and an event that only might have happened is none', () => {
  const unlikely = [
    { instance: { reference: 'MedicationStatement/drug' }, causality: [{ assessment: { coding: [{ code: 'Unlikely' }] } }] },
  ]
  expect(factOf(drug('1721560'), event({ suspectEntity: unlikely }))).toEqual(is('history'))
  expect(factOf(drug('1721560'), event({ actuality: 'potential' })).state).toBe('unknown')
})

test.for([
  'Pneumonitis due to inhalation of food and vomit',
  'Aspiration pneumonitis',
  'Radiation pneumonitis',
  'Hypersensitivity pneumonitis',
])('"%s" is no interstitial lung disease', (words) => {
  expect(factOf(diagnosis(text(words))).state).toBe('unknown')
  expect(factOf(diagnosis({ ...icd10cm('J69.0'), text: words })).state).toBe('unknown')
})
