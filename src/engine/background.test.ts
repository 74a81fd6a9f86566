import { expect, test } from 'vitest'
import { known } from '../facts/fact.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { nothingKnown, withFacts } from '../facts/patient-facts.ts'
import { concerning } from './background.ts'
import { isReviewOverdue } from './validity.ts'

const asOf = '2026-11-01' as IsoDate
const forAll = { options: ['drugA'] as const }
const alkOnly = { options: ['drugA', 'drugB'] as const, when: { kind: 'is', says: 'ALK', fact: 'driver', oneOf: ['alk'] } as const }
const withDriver = (driver: 'alk' | 'ret') => ({ facts: withFacts(nothingKnown(), { driver: known(driver, []) }), asOf })

test('a disagreement is shown beside the options that it names, and no other', () => {
  expect(concerning([forAll, alkOnly], 'drugA', withDriver('alk'))).toEqual([forAll, alkOnly])
  expect(concerning([forAll, alkOnly], 'drugB', withDriver('alk'))).toEqual([alkOnly])
  expect(concerning([forAll, alkOnly], 'drugC', withDriver('alk'))).toEqual([])
})

test('it is hidden from a patient whom it cannot concern, and not while that is unknown', () => {
  expect(concerning([forAll, alkOnly], 'drugA', withDriver('ret'))).toEqual([forAll])
  expect(concerning([forAll, alkOnly], 'drugA', { facts: nothingKnown(), asOf })).toEqual([forAll, alkOnly])
})

test('a model to be reviewed by 1 November is in time on that day and overdue on the next', () => {
  expect(isReviewOverdue({ reviewBy: '2026-11-01' }, asOf)).toBe(false)
  expect(isReviewOverdue({ reviewBy: '2026-10-31' }, asOf)).toBe(true)
})
