import { expect, test } from 'vitest'
import { FAULT_CASES, nameOf } from './cases.ts'
import { differences } from './compare.ts'
import { EXPECTED } from './expected.ts'
import type { Played } from './play.ts'

test('bug: of every fault it is said what must come of it, and of nothing else', () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(FAULT_CASES.map(nameOf).toSorted())
})

const [one] = FAULT_CASES.filter(({ fault }) => fault === '403 without a word, laboratory')
if (one === undefined) throw new Error('the fault is not in the table')
const as = (changes: Partial<Played> = {}): Played => ({
  heading: '(chart)',
  words: 'laboratory observations refused: …',
  kinds: { 'laboratory observations': 'refused' },
  asked: new Map([
    ['reads', 19],
    ['reads → 403', 1],
    ['token', 1],
  ]),
  notes: 0,
  kept: ['meninx.opened'],
  struck: [1],
  elsewhere: [],
  dialogs: 0,
  ...changes,
})

test('what comes out as it must is no difference', () => {
  expect(differences(one, EXPECTED[nameOf(one)], as())).toEqual([])
})

test.each<[string, Partial<Played>, RegExp]>([
  ['the kind is said to be read', { kinds: {} }, /laboratory observations must be refused, is read/],
  [
    'another kind is missing too',
    { kinds: { 'laboratory observations': 'refused', diagnoses: 'unreachable' } },
    /diagnoses must be read, is unreachable/,
  ],
  ['no chart is shown', { kinds: null, heading: 'The record system did not answer' }, /must see a chart/],
  ['the reason is not said', { words: 'nothing' }, /does not say/],
  ['it is asked twice', { asked: new Map([['reads → 403', 2]]) }, /2 reads → 403, at most 1/],
  ['something else is asked', { asked: new Map([['reads without token', 1]]) }, /1 reads without token, at most 0/],
  ['a note is stored', { notes: 1 }, /0 notes must be in the record/],
  ['something is kept', { kept: ['meninx.opened', 'token'] }, /the browser must keep meninx.opened/],
  ['the fault never happened', { struck: [0] }, /met no request/],
  ['another server is asked', { elsewhere: ['evil.example'] }, /asked of evil.example/],
  ['markup ran', { dialogs: 1 }, /markup/],
])('bug: a row in which %s is a difference', (_, changes, says) => {
  expect(differences(one, EXPECTED[nameOf(one)], as(changes)).join('\n')).toMatch(says)
})
