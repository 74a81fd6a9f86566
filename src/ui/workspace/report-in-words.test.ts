import { expect, test } from 'vitest'
import type { ShownQuery } from '../shown.ts'
import { reportInWords } from './report-in-words.ts'

const query = (outcome: ShownQuery['outcome']): ShownQuery => ({ what: outcome, outcome, count: 0 })

test('everything read and understood leaves no problem to name', () => {
  expect(reportInWords({ queries: [query('read')], unread: [] })).toEqual({ whole: 'Read: all 1 kinds', problems: '' })
})

test('a kind read in part, refused or not answered does not count as read, and each is named', () => {
  const queries = (['read', 'partly-read', 'refused', 'unreachable', 'not-offered'] as const).map(query)
  expect(reportInWords({ queries, unread: [{ reference: 'Observation/1', problem: 'odd unit' }] })).toEqual({
    whole: 'Read: 1 of 5 kinds',
    problems: '1 refused · 1 not answered · 1 read in part · 1 not offered · 1 entry not understood or left out',
  })
})
