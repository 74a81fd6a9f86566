import { expect, test } from 'vitest'
import type { AvoidedOption, Decision, ListedOption } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import { changesBetween } from './changes.ts'

const model = { options: { a: { label: 'Drug A' } } } as unknown as Model
const listed = (changes: Partial<ListedOption> = {}): ListedOption => ({
  id: 'a',
  tier: 1,
  strength: 'P',
  provisional: false,
  undecided: [],
  because: '',
  level: '',
  evidence: [],
  rules: [],
  filters: [],
  conditions: [],
  cautions: [],
  warnings: [],
  asks: [],
  ...changes,
})
const avoided = { id: 'a', because: '' } as AvoidedOption
const decision = (options: readonly ListedOption[], avoid: readonly AvoidedOption[] = [], status: Decision['status'] = 'options') =>
  ({ options, avoid, status }) as Decision
const says = (before: Decision, after: Decision): readonly string[] => changesBetween(before, after, model).map((change) => change.says)

test('the same decision has not changed', () => {
  expect(says(decision([listed()]), decision([listed()]))).toEqual([])
})

test('an option that is newly listed says in which tier', () => {
  expect(says(decision([]), decision([listed()]))).toEqual(['Drug A: now listed (first tier)'])
})

test('a demoted option says from where to where', () => {
  expect(says(decision([listed()]), decision([listed({ tier: 3 })]))).toEqual(['Drug A: from first tier to third tier'])
})

test('an option that is now to be avoided is said once, not also as no longer listed', () => {
  expect(says(decision([listed()]), decision([], [avoided]))).toEqual(['Drug A: now not supported'])
})

test('an option that disappears without a reason against it is no longer listed', () => {
  expect(says(decision([listed()]), decision([]))).toEqual(['Drug A: no longer listed'])
})

test('becoming settled, becoming provisional and an answered condition are changes', () => {
  expect(says(decision([listed({ provisional: true })]), decision([listed()]))).toEqual(['Drug A: no longer provisional'])
  expect(says(decision([listed()]), decision([listed({ provisional: true })]))).toEqual(['Drug A: now provisional'])
  expect(says(decision([listed({ conditions: ['QTc'] })]), decision([listed()]))).toEqual(['Drug A: what to check first has changed'])
})

test('a change of the whole decision comes first', () => {
  expect(says(decision([listed()]), decision([], [], 'urgent'))[0]).toBe('Now: Urgent: act outside this app')
})
