import { expect, test } from 'vitest'
import { known, unknown } from '../facts/fact.ts'
import { unreadMarkOf } from './fact-state.ts'

test('an option that waits for a fact says where it could not be read, and not where it is only missing', () => {
  expect(unreadMarkOf(unknown('unreachable'))).toBe(' (could not be read)')
  expect(unreadMarkOf(unknown('not-permitted'))).toBe(' (could not be read)')
  expect(unreadMarkOf(unknown('not-recorded'))).toBe('')
  expect(unreadMarkOf(known(1, []))).toBe('')
})
