import { expect, test } from 'vitest'
import { chartOf, diagnosis, observation, quantity, text } from '../invented-chart.ts'

test.for(['Adenocarcinoma of colon metastatic to lung', 'Lung metastases from breast cancer', 'Typical carcinoid of lung', 'Mesothelioma'])(
  'bug: "%s" was neither another primary nor listed',
  (words) => expect(chartOf([diagnosis(text(words))]).facts.primaryCancer).toMatchObject({ reading: { value: 'other' } }),
)

test('bug: a morphology alone, ICD-O-3 8140/3, was dropped: a cancer of an organ that is not named', () => {
  const code = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/icd-o-3', code: '8140/3' }] }
  expect(chartOf([diagnosis(code)]).facts.primaryCancer).toMatchObject({ state: 'unknown', why: 'unreadable' })
})

test('bug: a date that is none left a result undated without a word', () => {
  const chart = chartOf([observation(text('Potassium'), { id: 'k', ...quantity(4, 'mmol/L'), effectiveDateTime: '2026-13-45' })])
  expect(chart.facts.potassiumMmolL.state).toBe('known')
  expect(chart.unread).toEqual([{ reference: 'Observation/k', problem: expect.stringContaining('2026-13-45') }])
})

test('bug: "CrCl (C-G)" was dropped: it is listed', () =>
  expect(chartOf([observation(text('CrCl (C-G)'), quantity(60, 'mL/min'))]).unread).toHaveLength(1))
