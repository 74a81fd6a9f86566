import { expect, test } from 'vitest'
import { newReference } from './note-reference.ts'

test('a reference is twelve signs in three groups, without I, L, O and U', () => {
  expect(newReference()).toMatch(/^MX-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(newReference((bytes) => bytes.fill(255))).toBe('MX-ZZZZ-ZZZZ-ZZZZ')
})
