import { expect, test } from 'vitest'
import { readableLines } from './readable.ts'

const inText = (resource: Record<string, unknown>): readonly string[] =>
  readableLines(resource).map(({ label, text, depth }) => `${'  '.repeat(depth)}${label}: ${text}`)

test('codes, quantities, periods, references and dates are put into words, in the order they came', () => {
  expect(
    inText({
      resourceType: 'Observation',
      id: '7',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '89247-1', display: 'ECOG performance status' }] },
      subject: { reference: 'Patient/p1', display: 'An invented patient' },
      effectivePeriod: { start: '2026-01-01' },
      valueQuantity: { comparator: '>', value: 0, unit: 'score', system: 'http://unitsofmeasure.org', code: '{score}' },
    }),
  ).toEqual([
    'Status: final',
    'Code: ECOG performance status (http://loinc.org 89247-1)',
    'Subject: An invented patient (Patient/p1)',
    'Effective period: 2026-01-01 to …',
    'Value quantity: > 0 score',
  ])
})

test('what is not a general data type is taken apart; a modifier inside a quantity is never hidden by it', () => {
  expect(
    inText({
      referenceRange: [{ low: { value: 1.5, unit: 'x' }, text: 'adult' }],
      valueQuantity: { value: 5, modifierExtension: [{ url: 'not' }] },
    }),
  ).toEqual(['Reference range: ', '  Low: 1.5 x', '  Text: adult', 'Value quantity: ', '  Value: 5', '  Modifier extension: not'])
})

test('a false and a nought are values; markup of the narrative is not a line', () => {
  expect(inText({ text: { div: '<div><img src=x></div>' }, valueBoolean: false, valueInteger: 0 })).toEqual([
    'Value boolean: false',
    'Value integer: 0',
  ])
})

test('attached plain text is shown, a file is named, and data that is no base64 is not shown as text', () => {
  const data = btoa(String.fromCharCode(...new TextEncoder().encode('EGFR p.L858R ≥ 5 %')))
  expect(
    inText({
      presentedForm: [
        { contentType: 'text/plain', data },
        { contentType: 'application/pdf', title: 'Report', data },
      ],
    }),
  ).toEqual(['Presented form: text/plain\nEGFR p.L858R ≥ 5 %', 'Presented form: Report application/pdf'])
  expect(inText({ presentedForm: { contentType: 'text/plain', data: '%%%' } })).toEqual(['Presented form: text/plain'])
})
