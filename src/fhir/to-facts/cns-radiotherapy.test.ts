import { expect, test } from 'vitest'
import { chartOf, procedure, snomed, text } from '../invented-chart.ts'

type Resources = Parameters<typeof chartOf>[0]
const factOf = (...resources: Resources) => chartOf(resources).facts.priorCnsRadiotherapy
const COURSE = snomed('1217123003')

test.for([
  ['SNOMED radiosurgery of brain tissue', procedure(snomed('429584001')), 'srs'],
  ['stereotactic radiosurgery with the site brain', procedure(snomed('115959002'), { bodySite: [snomed('12738006')] }), 'srs'],
  ['text "WBRT 30 Gy in 10 fractions"', procedure(text('WBRT 30 Gy in 10 fractions')), 'wbrt'],
  ['text "Proton craniospinal irradiation"', procedure(text('Proton craniospinal irradiation')), 'csi'],
  ['text "Ganzhirnbestrahlung 20 Gy in 5 Fraktionen"', procedure(text('Ganzhirnbestrahlung 20 Gy in 5 Fraktionen')), 'wbrt'],
  ['text "Radiochirurgie von Hirnmetastasen"', procedure(text('Radiochirurgie von Hirnmetastasen')), 'srs'],
  ['text "Irradiation encéphalique totale"', procedure(text('Irradiation encéphalique totale')), 'wbrt'],
  ['text "Radioterapia holocraneal"', procedure(text('Radioterapia holocraneal')), 'wbrt'],
  ['text "全脑放疗"', procedure(text('全脑放疗')), 'wbrt'],
  ['a course with the site brain', procedure(COURSE, { bodySite: [snomed('12738006')] }), 'other'],
] as const)('%s is read', ([, resource, kind]) =>
  expect(factOf(resource)).toMatchObject({ state: 'known', reading: { value: [{ kind, date: '2026-02-03' }] } }),
)

test('radiotherapy whose site is not stated is no brain radiotherapy, and is reported', () => {
  const chart = chartOf([procedure(COURSE)])
  expect(chart.facts.priorCnsRadiotherapy).toMatchObject({ state: 'unknown', why: 'not-recorded' })
  expect(chart.unread).toHaveLength(1)
})

test('radiotherapy of the breast, and chemoradiation without a site, are not of the brain', () => {
  expect(factOf(procedure(COURSE, { bodySite: [text('Breast structure')] })).state).toBe('unknown')
  expect(factOf(procedure(snomed('703423002'))).state).toBe('unknown')
})

test.for(['preparation', 'not-done', 'on-hold', 'entered-in-error'])('a course with the status %s was not given', (status) =>
  expect(factOf(procedure(snomed('429584001'), { status })).state).toBe('unknown'),
)

test('a course reported on the way and at its end is one course, dated by its last day', () => {
  const part = (end: string, status: string) =>
    procedure(COURSE, {
      status,
      bodySite: [snomed('12738006')],
      performedDateTime: undefined,
      performedPeriod: { start: '2026-02-01', end },
    })
  expect(factOf(part('2026-02-01', 'in-progress'), part('2026-02-08', 'completed'))).toMatchObject({
    reading: { value: [{ date: '2026-02-08' }] },
  })
})

test('nothing recorded is unknown, never an empty list', () => expect(factOf()).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

test.for(['Brain MRI for radiotherapy planning', 'Radiation oncology consultation, brain'])('"%s" is no course of radiotherapy', (words) =>
  expect(factOf(procedure(text(words)))).toMatchObject({ state: 'unknown', why: 'not-recorded' }),
)

test('a note that mentions the brain does not move a course of the chest there', () => {
  const chest = procedure(text('Radiotherapy of chest'), { bodySite: [text('Chest')], note: [{ text: 'No brain metastases' }] })
  expect(factOf(chest)).toMatchObject({ state: 'unknown', why: 'not-recorded' })
})
