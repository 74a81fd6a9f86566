import { expect, test } from 'vitest'
import { assessCytology } from './csf-cytology.ts'
import { visitOn } from './invented-visits.ts'

type Value = 'negative' | 'atypical' | 'suspicious' | 'positive' | 'not-evaluable'
const RESULTS: readonly Value[] = ['negative', 'atypical', 'suspicious', 'positive', 'not-evaluable']
const POSITIVE: readonly Value[] = ['suspicious', 'positive']

const after = (...values: readonly Value[]) => {
  const visits = values.map((cytology, index) => visitOn(`2026-0${index + 1}-05`, { cytology }))
  return assessCytology(visits, visits[0]!, visits.at(-1)!).state
}

test.each(RESULTS.flatMap((from) => RESULTS.map((to) => ({ from, to }))))('$from, then $to', ({ from, to }) => {
  if (from === 'not-evaluable' || to === 'not-evaluable') return expect(after(from, to)).toBe('not-evaluable')
  const [was, is] = [POSITIVE.includes(from), POSITIVE.includes(to)]
  return expect(after(from, to)).toBe(was ? (is ? 'persistent' : 'converted') : is ? 'newly-positive' : 'negative')
})

test('positive, negative, positive again is newly positive: it is measured from the last result', () => {
  expect(after('positive', 'negative', 'positive')).toBe('newly-positive')
})

test('a puncture that could not be evaluated in between changes nothing', () => {
  expect(after('positive', 'not-evaluable', 'positive')).toBe('persistent')
})

test('positive, negative, negative stays converted', () => {
  expect(after('positive', 'negative', 'negative')).toBe('converted')
})
