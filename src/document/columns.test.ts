import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, wrapped } from './columns.ts'

test('Latin, Greek and ≥ take one column, Chinese two, combining marks none', () => {
  expect(['a', 'µ', '≥', '×10⁹', '脑', '脑膜转移', 'e\u0301', '😀'].map(columnsOf)).toEqual([1, 1, 1, 4, 2, 8, 1, 2])
})

test('Chinese breaks between characters, words break at spaces, and a word that fits is never cut', () => {
  expect(wrapped('脑膜转移脑膜转移', 10)).toEqual(['脑膜转移脑', '膜转移'])
  expect(wrapped('one two three', 8, '- ', '  ')).toEqual(['- one', '  two', '  three'])
  expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  expect(wrapped('用药 osimertinib 80 mg', 12)).toEqual(['用药', 'osimertinib', '80 mg'])
})

test('no line is wider than asked for, and nothing is lost or added', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', '脑', '≥', '×10⁹/L', ' ', 'x'.repeat(30), 'e\u0301'), { maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 80 }), (parts, width) => {
      const words = parts.join('').replace(/ +/g, ' ').trim()
      const lines = wrapped(words, width)
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
    }),
  )
})
