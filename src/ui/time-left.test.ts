import { expect, test } from 'vitest'
import { timeLeftFrom } from './time-left.ts'

test('bug: the end of the sign-in is said five minutes and one minute before, and when it has come', () => {
  const said = [null, 570, 301, 300, 61, 60, 1, 0].map(timeLeftFrom)
  expect(said).toEqual(['enough', 'enough', 'enough', 'five-minutes', 'five-minutes', 'one-minute', 'one-minute', 'none'])
})
