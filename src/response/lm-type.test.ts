import { expect, test } from 'vitest'
import { card, START, visitOn } from './invented-visits.ts'
import { lmTypeOf } from './lm-type.ts'
import type { FindingId } from './mri-cards.ts'

const label = (
  cytology: 'positive' | 'negative' | 'suspicious' | 'atypical',
  present: readonly FindingId[],
  version: '2017' | '2019' = '2019',
) => lmTypeOf([visitOn('2026-01-05', { cytology, ...card(version, present) })], START).label

test.each([
  ['positive', ['mri-brain-enhancement'], 'IA'],
  ['positive', ['mri-spine-nodules'], 'IB'],
  ['negative', ['mri-spine-nodules', 'mri-spine-enhancement'], 'IIC'],
  ['atypical', ['mri-hydrocephalus'], 'IID'],
  ['positive', [], 'ID'],
] as const)('cytology %s, MRI %j: %s', (cytology, present, expected) => {
  expect(label(cytology, present)).toBe(expected)
})

test('suspicious cells are type II here, and that RANO-LM counts them as positive is said', () => {
  const type = lmTypeOf([visitOn('2026-01-05', { cytology: 'suspicious', ...card('2017', ['mri-nerve-roots']) })], START)
  expect(type).toMatchObject({ type: 'II', subtype: 'A' })
  expect(type.remarks.join()).toMatch(/RANO-LM as positive/)
})

test('without cytology the type is not known: it is not type II', () => {
  expect(lmTypeOf([visitOn('2026-01-05', card('2019', ['mri-brain-nodules']))], START)).toMatchObject({ type: null, subtype: 'B' })
})

test('a pattern that is not evaluable leaves the subtype open', () => {
  const visit = visitOn('2026-01-05', {
    cytology: 'positive',
    ...card('2019', ['mri-brain-nodules'], { 'mri-spine-enhancement': 'not-evaluable' }),
  })
  expect(lmTypeOf([visit], START)).toMatchObject({ type: 'I', subtype: null })
})

test('later visits do not change the type: it is given at diagnosis', () => {
  const first = visitOn('2026-01-05', { cytology: 'positive', ...card('2019', ['mri-brain-nodules']) })
  expect(lmTypeOf([visitOn('2026-03-05', { cytology: 'negative', ...card('2019') }), first], START).label).toBe('IB')
})

test('a repeated puncture that is positive before the treatment makes it type I; one afterwards is said', () => {
  const negative = visitOn('2026-01-03', { cytology: 'negative', ...card('2019', ['mri-brain-nodules']) })
  expect(lmTypeOf([negative, visitOn('2026-01-08', { cytology: 'positive' })], START).label).toBe('IB')
  const late = lmTypeOf([negative, visitOn('2026-03-08', { cytology: 'positive' })], START)
  expect([late.label, late.remarks.join()]).toEqual(['IIB', expect.stringMatching(/positive on 2026-03-08/)])
})
