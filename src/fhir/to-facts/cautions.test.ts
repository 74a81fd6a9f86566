import { expect, test } from 'vitest'
import { chartOf, diagnosis, text } from '../invented-chart.ts'

const on = (words: string) => chartOf([diagnosis(text(words), { id: 'd', onsetDateTime: '2026-11-10' })])

test.for([
  ['GI bleed', 'activeBleeding'],
  ['Upper GI bleed', 'activeBleeding'],
  ['Variceal bleeds', 'activeBleeding'],
  ['Retroperitoneal haematoma', 'activeBleeding'],
  ['Gross hematuria', 'activeBleeding'],
  ['Subdural hematoma', 'intracranialHaemorrhage'],
  ['Subdural hematoma', 'activeBleeding'],
  ['ICH', 'intracranialHaemorrhage'],
  ['Chronic SDH', 'intracranialHaemorrhage'],
  ['Intraparenchymal hemorrhage', 'intracranialHaemorrhage'],
  ['Hemorrhagic brain metastasis', 'intracranialHaemorrhage'],
  ['Hemorrhagic brain metastasis', 'activeBleeding'],
  ['Brain metastasis with hemorrhage', 'intracranialHaemorrhage'],
  ['Left frontal metastasis, bleeding', 'intracranialHaemorrhage'],
  ['Haemorrhage into a cerebellar metastasis', 'intracranialHaemorrhage'],
  ['Epidural hematoma', 'intracranialHaemorrhage'],
  ['Raised ICP', 'neurologicalEmergency'],
  ['Elevated intracranial pressure', 'neurologicalEmergency'],
  ['Uncal herniation', 'neurologicalEmergency'],
  ['Uncal herniation', 'massEffect'],
  ['Cauda equina', 'neurologicalEmergency'],
  ['Status epilepticus', 'recentPsychosisOrSeizure'],
] as const)('bug: the caution "%s" was dropped: %s', ([words, name]) =>
  expect(on(words).facts[name]).toMatchObject({ state: 'known', reading: { value: 'yes' } }),
)

test.for([
  'IPF',
  'Organizing pneumonia',
  'Organising pneumonia after nivolumab',
  '間質性肺炎',
  '薬剤性肺障害',
  'Fibrosing alveolitis',
  'Lung fibrosis',
])('bug: "%s" was dropped: interstitial lung disease', (words) =>
  expect(on(words).facts.interstitialLungDisease).toMatchObject({ reading: { value: 'history' } }),
)

test.for([
  'Bleeding risk',
  'Bleeding disorder',
  'Bleeding hemorrhoids',
  'Microscopic hematuria',
  'Seizure disorder',
  'Epilepsy',
  'Delirium',
  'Confusion',
  'くも膜下出血',
  'Судорожный синдром',
  '뇌출혈',
])('"%s" is none that we read, and may be a caution: it is listed', (words) =>
  expect(on(words).unread).toEqual([{ reference: 'Condition/d', problem: expect.stringContaining(words) }]),
)

test.for([
  'Brain metastasis without hemorrhage',
  'No intracranial hemorrhage',
  'Spinal epidural hematoma',
  'Hypertension',
  'Idiopathic intracranial hypertension',
])('"%s" is no haemorrhage in the brain, and no emergency', (words) => {
  const { intracranialHaemorrhage, neurologicalEmergency } = on(words).facts
  for (const fact of [intracranialHaemorrhage, neurologicalEmergency]) expect(fact).not.toMatchObject({ reading: { value: 'yes' } })
})

test('a caution that is denied, over or of the family is none, and nothing to read', () => {
  for (const words of ['No bleeding disorder', 'Family history of epilepsy', 'Mother: bleeding disorder'])
    expect([words, on(words).unread]).toEqual([words, []])
})
