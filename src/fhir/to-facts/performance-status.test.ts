import { expect, test } from 'vitest'
import { chartOf, loinc, observation, snomed, text } from '../invented-chart.ts'

const ECOG = loinc('89247-1')
const ecogOf = (...resources: Parameters<typeof chartOf>[0][number][]) => chartOf(resources).facts.ecog
const known = (value: number) => ({ state: 'known', reading: { value } })

test('ECOG 0 is a value, not an absence', () => expect(ecogOf(observation(ECOG, { valueInteger: 0 }))).toMatchObject(known(0)))

test.for([
  ['LOINC answer LA9623-5', { valueCodeableConcept: loinc('LA9623-5') }, 1],
  ['SNOMED 425389002', { valueCodeableConcept: snomed('425389002') }, 0],
  ['SNOMED 422512005, which public code gives as grade 0', { valueCodeableConcept: snomed('422512005') }, 1],
  ['quantity 2', { valueQuantity: { value: 2, unit: '{score}' } }, 2],
  ['text "ECOG 3"', { valueString: 'ECOG 3' }, 3],
  ['text "PS 1"', { valueString: 'PS 1' }, 1],
] as const)('%s is read', ([, value, grade]) => expect(ecogOf(observation(ECOG, value))).toMatchObject(known(grade)))

test.for([
  ['a range, "0-1"', { valueString: 'ECOG 0-1' }],
  ['grade 5', { valueInteger: 5 }],
  ['prose', { valueString: 'improved' }],
] as const)('%s leaves the performance status unreadable', ([, value]) =>
  expect(ecogOf(observation(ECOG, value))).toMatchObject({ state: 'unknown', why: 'unreadable' }),
)

test.for([
  [90, 0],
  [80, 1],
  [70, 1],
  [50, 2],
  [40, 3],
  [10, 4],
] as const)('Karnofsky %i converts to ECOG %i and says so', ([index, grade]) => {
  expect(ecogOf(observation(loinc('89243-0'), { valueInteger: index }))).toMatchObject({
    state: 'known',
    reading: { value: grade, note: `converted from Karnofsky ${index} %` },
  })
})

test('Karnofsky 75 converts to nothing', () =>
  expect(ecogOf(observation(loinc('89243-0'), { valueInteger: 75 }))).toMatchObject({ state: 'unknown', why: 'unreadable' }))

test('the latest counts', () => {
  const early = observation(ECOG, { valueInteger: 1, effectiveDateTime: '2026-09-01' })
  expect(ecogOf(early, observation(ECOG, { valueInteger: 2 }))).toMatchObject(known(2))
})

test('two of the same day that disagree are a conflict, with both readings', () => {
  const both = ecogOf(observation(ECOG, { valueInteger: 1 }), observation(ECOG, { valueInteger: 2 }))
  expect(both).toMatchObject({ state: 'conflicting', readings: [{ value: 1 }, { value: 2 }] })
})

test('ECOG and Karnofsky as components of one observation without LOINC are read', () => {
  const both = observation(snomed('423690003'), {
    component: [
      { code: snomed('761869008'), valueCodeableConcept: { coding: [{ code: '30%' }] } },
      { code: snomed('423740007'), valueCodeableConcept: { coding: [{ code: '3' }] } },
    ],
  })
  expect(ecogOf(both)).toMatchObject(known(3))
})

test('"PS" that means something else is not a performance status', () =>
  expect(ecogOf(observation(text('Pulmonary stenosis (PS)'), { valueInteger: 1 }))).toMatchObject({
    state: 'unknown',
    why: 'not-recorded',
  }))

test.for([
  ['1 - Restricted in physically strenuous activity but ambulatory', 1],
  ['Grade 2: up and about more than 50% of waking hours', 2],
  ['ECOG-Status 1', 1],
  ['ECOG PS of 1', 1],
  ['PS OMS 2', 2],
  ['0 (fully active)', 0],
  ['1/4', 1],
  ['WHO performance status: 3', 3],
  ['ECOG评分 1分', 1],
] as const)('"%s" is grade %i', ([words, grade]) => expect(ecogOf(observation(ECOG, { valueString: words }))).toMatchObject(known(grade)))

test.for(['1 - 2', '1.5', '1, was 2 in May', '0 or 1', '1 (previously 0)', '2 to 3', '12', 'ECOG 1/2', '6', '-1 to 1'])(
  '"%s" is not one grade',
  (words) => expect(ecogOf(observation(ECOG, { valueString: words }))).toMatchObject({ state: 'unknown', why: 'unreadable' }),
)

test('the LOINC code of the German oncology module, and the names of the scale in other languages', () => {
  for (const code of [loinc('89262-0'), text('Allgemeiner Leistungszustand ECOG'), text('PS OMS'), text('Indice de performance OMS')])
    expect(ecogOf(observation(code, { valueInteger: 1 }))).toMatchObject(known(1))
})

test('the grade before the last, with its day; none where there is one grade only, or where the earlier one has no day', () => {
  const priorOf = (...resources: Parameters<typeof chartOf>[0][number][]) => chartOf(resources).facts.ecogPrior
  const latest = observation(ECOG, { valueInteger: 2 })
  const earlier = observation(ECOG, { valueInteger: 1, effectiveDateTime: '2026-08-01' })
  expect(priorOf(latest, earlier)).toMatchObject({ state: 'known', reading: { value: 1, note: 'on 2026-08-01' } })
  expect(priorOf(latest)).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})
