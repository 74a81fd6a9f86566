import { expect, test } from 'vitest'
import { FACTS } from '../facts/fact-definitions.ts'
import { FACT_NAMES } from '../facts/patient-facts.ts'
import { FACT_GROUPS } from './fact-groups.ts'
import { FACT_LABELS, shortLabelFor, VALUE_WORDS, wordFor } from './fact-words.ts'

test('every fact has a label, and no two facts share one', () => {
  const labels = FACT_NAMES.map((name) => FACT_LABELS[name])
  expect(labels.every((label) => label !== undefined && label.trim() !== '')).toBe(true)
  expect(new Set(labels).size).toBe(FACT_NAMES.length)
})

test('no two facts share a short label either', () => {
  expect(new Set(FACT_NAMES.map(shortLabelFor)).size).toBe(FACT_NAMES.length)
})

test('every value of every coded fact has a word of its own', () => {
  const wanting = FACT_NAMES.filter((name) => {
    const definition = FACTS[name]
    if (!('values' in definition)) return false
    const words = definition.values.map((value) => (VALUE_WORDS as Record<string, Record<string, string>>)[name]?.[value])
    return words.includes(undefined) || new Set(words).size !== definition.values.length
  })
  expect(wanting).toEqual([])
})

test('a value outside the table shows as it is', () => {
  expect(wordFor('driver', 'something-new')).toBe('something-new')
})

test('every fact is in exactly one group of the panel', () => {
  const grouped = FACT_GROUPS.flatMap(({ facts }) => facts)
  expect(grouped.toSorted()).toEqual([...FACT_NAMES].toSorted())
})
