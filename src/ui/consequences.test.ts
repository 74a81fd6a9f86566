import { expect, test } from 'vitest'
import type { Decision, ListedOption } from '../engine/decision.ts'
import type { Consequence } from '../engine/what-would-change.ts'
import { consequencesInWords, groupedByEffect, jointlyInWords } from './consequences.ts'

const now = { status: 'options', options: [{ id: 'a', tier: 1 } as ListedOption] } as unknown as Decision
const label = (id: string): string => id.toUpperCase()
const leadsTo = (value: unknown, firstTier: readonly string[], rest: Partial<Consequence> = {}): Consequence => ({
  value,
  says: String(value),
  status: 'options',
  firstTier,
  nowAvoided: [],
  ...rest,
})

test('answers with one effect share a line, and answers without effect are left out', () => {
  const consequences = [leadsTo('yes', ['a', 'b']), leadsTo('no', ['a'])]
  expect(consequencesInWords({ fact: 'massEffect', consequences, weight: 2 }, now, label)).toEqual(['yes → adds B'])
})

test('numbers at the end of the range stand for everything beyond: "≥ 501 ms"', () => {
  const ms = (value: number) => ({ value, unit: 'ms' })
  const avoids = { nowAvoided: ['a'] }
  const consequences = [leadsTo(ms(499), ['a']), leadsTo(ms(500), ['a']), leadsTo(ms(501), [], avoids)]
  expect(consequencesInWords({ fact: 'qtcMs', consequences, weight: 2 }, now, label)).toEqual(['≥ 501 ms → not supported: A'])
})

test('an answer that makes it urgent says only that', () => {
  const consequences = [leadsTo('yes', ['b'], { status: 'urgent' }), leadsTo('no', ['a'])]
  expect(consequencesInWords({ fact: 'neurologicalEmergency', consequences, weight: 2 }, now, label)).toEqual([
    'yes → urgent: act outside this app',
  ])
})

test('the same finding in two compartments is asked in one line', () => {
  const consequences = [leadsTo('detected', ['a', 'b']), leadsTo('not-detected', ['a'])]
  const questions = (['t790mPlasma', 't790mTissue'] as const).map((fact) => ({ fact, consequences, weight: 2 }))
  expect(groupedByEffect(questions, now, label)).toEqual([{ effect: 'detected → adds B', facts: ['t790mPlasma', 't790mTissue'] }])
})

test('bug: values at both ends are not "any value" where those between lead elsewhere', () => {
  const ms = (value: number) => ({ value, unit: 'ms' })
  const consequences = [leadsTo(ms(1), ['a', 'b']), leadsTo(ms(2), ['a']), leadsTo(ms(3), ['a', 'b'])]
  expect(consequencesInWords({ fact: 'qtcMs', consequences, weight: 2 }, now, label)).toEqual(['≤ 1 ms or ≥ 3 ms → adds B'])
})

test('bug: two answers that decide together were said with the code of the unit, and one value for all of its kind', () => {
  const counts = [1, 4, 5, 10, 11].map((value) => ({ value, says: `${value} {count}` }))
  const [present, absent] = [
    { value: 'present', says: 'present' },
    { value: 'absent', says: 'absent' },
  ]
  const possible = (fact: string) => (fact === 'brainMetastasisCount' ? counts : [present, absent])
  const question = (alike: typeof counts) => ({
    facts: ['brainMetastases', 'brainMetastasisCount'] as const,
    consequences: [{ answers: [[present], alike] as const, status: 'options' as const, firstTier: ['a', 'b'] }],
    weight: 1,
  })
  const says = (alike: typeof counts) => jointlyInWords(question(alike), { now, label, possible })
  expect(says(counts.slice(2))).toBe('present and ≥ 5 → adds B')
  expect(says(counts.slice(2, 4))).toBe('present and 5 to 10 → adds B')
  expect(says([...counts.slice(0, 1), ...counts.slice(2, 3)])).toBe('present and ≤ 1 or 5 → adds B')
})
