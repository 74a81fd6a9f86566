import { expect, test } from 'vitest'
import { encounterInWords } from './encounter-words.ts'

const encounter = (more: object) => [{ resourceType: 'Encounter', id: 'e1', ...more }]

test('bug: a note names the encounter as a records department does: kind, day and visit number, and not by a FHIR id alone', () => {
  const whole = {
    class: { code: 'AMB', display: 'ambulatory' },
    period: { start: '2026-10-30T23:10:00-04:00' },
    identifier: [{ use: 'old', value: 'V-1' }, { value: ' ' }, { value: 'V-17' }],
  }
  expect(encounterInWords(encounter(whole), 'e1')).toBe('ambulatory, from 2026-10-30, number V-17')
  expect(encounterInWords(encounter({ class: { code: 'IMP' } }), 'e1')).toBe('IMP')
})

test('what the record does not say, or says of another encounter, is not said', () => {
  expect(encounterInWords(encounter({}), 'e1')).toBeNull()
  expect(encounterInWords(encounter({ class: { code: 'AMB' } }), 'e2')).toBeNull()
  expect(encounterInWords(encounter({ period: 'x' }), 'e1')).toBeNull()
  expect(encounterInWords([], null)).toBeNull()
})
