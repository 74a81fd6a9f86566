import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finalityOf, versionOf, withoutReplaced } from './result-status.ts'

test.each([
  ['Observation', 'final', 'final'],
  ['Observation', 'amended', 'final'],
  ['Observation', 'corrected', 'final'],
  ['DiagnosticReport', 'appended', 'final'],
  ['Observation', 'appended', 'not-said'],
  ['Observation', 'registered', 'awaited'],
  ['Observation', 'preliminary', 'awaited'],
  ['DiagnosticReport', 'partial', 'awaited'],
  ['Observation', 'unknown', 'not-said'],
  ['Observation', 'FINAL', 'not-said'],
  ['Observation', '', 'not-said'],
])('a %s of status "%s" is %s', (resourceType, status, expected) => expect(finalityOf({ resourceType, status })).toBe(expected))

test('a status that is in no list is never final', () => {
  fc.assert(
    fc.property(fc.string(), (status) => {
      if (!['final', 'amended', 'corrected'].includes(status)) expect(finalityOf({ resourceType: 'Observation', status })).not.toBe('final')
    }),
  )
})

test('a moment is the same in every time zone it is written in; a day is no moment of it', () => {
  const at = (effectiveDateTime: string) => versionOf({ status: 'final', effectiveDateTime }).moment
  expect(at('2026-09-10T10:00:00+02:00')).toBe(at('2026-09-10T08:00:00Z'))
  expect(at('2026-09-10')).not.toBe(at('2026-09-10T00:00:00Z'))
  expect(at('2026-13-45T99:00:00Z')).toBe('2026-13-45T99:00:00Z')
})

test('a correction replaces what was said of its moment and is not replaced itself', () => {
  const [first, corrected, other] = [{ moment: 'a' }, { moment: 'a', corrects: true }, { moment: 'b' }]
  expect(withoutReplaced([first, corrected, other, {}])).toEqual([corrected, other, {}])
  expect(withoutReplaced([first, corrected], () => false)).toEqual([first, corrected])
})
