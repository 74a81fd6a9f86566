import { expect, test } from 'vitest'
import type { Decision, ListedOption } from '../engine/decision.ts'
import type { Consequence } from '../engine/what-would-change.ts'
import { consequencesInWords, groupedByEffect } from './consequences.ts'

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
