import { expect, test } from 'vitest'
import { answerFromText, answerFromValue } from './answer-text.ts'

const given = (checked: ReturnType<typeof answerFromText>): unknown => (checked.ok ? checked.answer.value : checked.problem)

test('a number keeps its decimals, with a point or a comma', () => {
  expect(given(answerFromText('potassiumMmolL', '3.9', ''))).toEqual({ value: 3.9, unit: 'mmol/L' })
  expect(given(answerFromText('potassiumMmolL', '3,9', ''))).toEqual({ value: 3.9, unit: 'mmol/L' })
})

test('a comma before three digits may be a thousands mark, and is refused', () => {
  expect(given(answerFromText('platelets', '1,234', ''))).toBe('This is not a number.')
})

test('what is not wholly a number is refused', () => {
  for (const typed of ['450 ms', '4e2', '>450', '--', '0x1F'])
    expect(given(answerFromText('qtcMs', typed, ''))).toBe('This is not a number.')
})

test('a QTc of 900 ms is taken, 901 is outside what is plausible', () => {
  expect(given(answerFromText('qtcMs', '900', ''))).toEqual({ value: 900, unit: 'ms' })
  expect(given(answerFromText('qtcMs', '901', ''))).toBe('Outside 200 to 900 ms')
})

test('zero is a value: no brain metastasis counted, PD-L1 of 0 %, ECOG 0', () => {
  expect(given(answerFromText('brainMetastasisCount', '0', ''))).toBe(0)
  expect(given(answerFromText('pdL1Tps', '0', ''))).toBe(0)
  expect(given(answerFromText('ecog', '0', ''))).toBe(0)
})

test('nothing typed is not an answer', () => {
  expect(given(answerFromText('ecog', '  ', ''))).toBe('Give a value first.')
})

test('a partial date stays partial, and a day that does not exist is refused', () => {
  expect(given(answerFromText('lastImmunotherapy', '2026-09', ''))).toBe('2026-09')
  expect(given(answerFromText('lastImmunotherapy', '2026-02-30', ''))).toContain('not a date')
})

test('a list of names is separated at commas; "looked for, none" is the empty list', () => {
  expect(given(answerFromText('alkResistancePlasma', 'G1202R, L1196M', ''))).toEqual(['G1202R', 'L1196M'])
  expect(given(answerFromValue('alkResistancePlasma', [], ''))).toEqual([])
})

test('an empty reason is no reason', () => {
  const checked = answerFromText('ecog', '1', '  ')
  expect(checked.ok && 'reason' in checked.answer).toBe(false)
})

test('a therapy without a class or with a stop reason that does not exist is refused', () => {
  expect(answerFromValue('priorTherapies', [{ agent: 'osimertinib', status: 'active' }], '').ok).toBe(false)
  const therapy = { agent: 'osimertinib', class: 'egfr-tki', status: 'stopped', stopReason: 'boredom' }
  expect(answerFromValue('priorTherapies', [therapy], '').ok).toBe(false)
})

test('access is typed as each drug with yes or no; a drug alone is refused', () => {
  expect(given(answerFromText('drugAccess', 'lorlatinib no, trastuzumab deruxtecan: YES', ''))).toEqual([
    { drug: 'lorlatinib', access: 'no' },
    { drug: 'trastuzumab deruxtecan', access: 'yes' },
  ])
  expect(answerFromText('drugAccess', 'lorlatinib', '').ok).toBe(false)
  expect(answerFromText('drugAccess', 'lorlatinib no, alectinib', '').ok).toBe(false)
})
