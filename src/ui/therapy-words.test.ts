import { expect, test } from 'vitest'
import { therapyInWords } from './therapy-words.ts'

test('a therapy stopped for toxicity says which and how grave, and its best response', () => {
  const base = { agent: 'osimertinib', class: 'egfr-tki', status: 'stopped', stopReason: 'toxicity' } as const
  expect(therapyInWords({ ...base, toxicity: { kind: 'ild', grade: 3 }, bestResponse: 'partial' })).toBe(
    'osimertinib, stopped: toxicity (interstitial lung disease, grade 3), best response: partial response',
  )
  expect(therapyInWords({ ...base, toxicity: { grade: 2 } })).toBe('osimertinib, stopped: toxicity (grade 2)')
  expect(therapyInWords({ ...base, toxicity: {} })).toBe('osimertinib, stopped: toxicity')
})
