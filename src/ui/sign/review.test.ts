import { expect, test } from 'vitest'
import { EMPTY_REVIEW, withStatement } from './review.ts'

test('a statement replaces the earlier one about the same option and leaves the others', () => {
  const first = withStatement(withStatement(EMPTY_REVIEW, 'a', { choice: 'accepted' }), 'b', { choice: 'deferred' })
  expect(withStatement(first, 'a', { choice: 'declined', reason: 'frail' }).options).toEqual([
    { option: 'b', choice: 'deferred' },
    { option: 'a', choice: 'declined', reason: 'frail' },
  ])
})

test('a statement taken back leaves nothing behind', () => {
  expect(withStatement(withStatement(EMPTY_REVIEW, 'a', { choice: 'accepted' }), 'a', null)).toEqual(EMPTY_REVIEW)
})
