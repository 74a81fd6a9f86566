import { expect, test } from 'vitest'
import { chartOf, diagnosis, text } from '../invented-chart.ts'

const factOf = (
  name: 'activeBleeding' | 'recentPsychosisOrSeizure' | 'neurologicalEmergency' | 'massEffect',
  ...labels: readonly string[]
) => chartOf(labels.map((label) => diagnosis(text(label), { onsetDateTime: '2026-11-10' }))).facts[name]
const saidBy = (fact: ReturnType<typeof factOf>) => (fact.state === 'known' ? fact.reading.value : fact.state)

test.each([
  'No intracranial haemorrhage',
  'Intracranial haemorrhage excluded',
  'No evidence of intracranial bleeding',
  'GI bleed ruled out',
  'No gastrointestinal bleeding',
  'No epistaxis',
  'No haematuria',
  'No melaena',
  'Subdural haematoma excluded',
  'No bleeding from the biopsy site',
  'No subarachnoid haemorrhage',
  'No haematemesis',
  'No rectal bleeding',
  'Haematoma absent',
  'No haemorrhagic transformation',
  'ICH ruled out',
  'No SAH',
  'No postoperative bleeding',
  'No vaginal bleeding',
  'No retroperitoneal haematoma',
  'No variceal bleeding',
  'Negative for occult bleeding',
  'No haemoptysis',
  'Keine Hirnblutung',
  'Keine intrakranielle Blutung',
  "Pas d'hémorragie intracrânienne",
  'Sin hemorragia cerebral',
  '无颅内出血',
  'No intracerebral hemorrhage on CT',
  'Wound bleeding excluded',
  'No pulmonary haemorrhage',
  'No bleeding into metastases',
  'No nosebleed bleeding',
  'No tumour bleeding',
  'No active bleeding from ulcer',
  'No conjunctival bleeding',
  'No bruising or bleeding at port site',
  'No lower GI bleed',
  'No acute bleeding in the brain',
  'No uterine bleeding',
])('bug: one place that does not bleed answered for all, and for haemoptysis: %s', (label) => {
  expect(saidBy(factOf('activeBleeding', label))).toBe('unknown')
})

test.each(['No active bleeding', 'No bleeding', 'No evidence of bleeding', 'Bleeding excluded', 'No haemorrhage'])('%s: none', (label) => {
  expect(saidBy(factOf('activeBleeding', label))).toBe('no')
})

test.each([
  'GI bleed',
  'GI bleed, no haematemesis',
  'Intracranial haemorrhage',
  'Epistaxis without fever',
  'Haematuria; no clots',
  'Subdural haematoma',
])('%s: a bleeding, whatever else is denied', (label) => expect(saidBy(factOf('activeBleeding', label, 'No epistaxis'))).toBe('yes'))

test('bug: the denial of a half answered the whole: seizures or psychosis, any emergency, mass effect', () => {
  expect(saidBy(factOf('recentPsychosisOrSeizure', 'No seizures'))).toBe('unknown')
  expect(saidBy(factOf('recentPsychosisOrSeizure', 'No psychosis'))).toBe('unknown')
  expect(saidBy(factOf('recentPsychosisOrSeizure', 'No seizures', 'No psychosis'))).toBe('no')
  expect(saidBy(factOf('neurologicalEmergency', 'No cord compression'))).toBe('unknown')
  expect(saidBy(factOf('massEffect', 'No midline shift'))).toBe('unknown')
  expect(saidBy(factOf('massEffect', 'No mass effect'))).toBe('no')
})
