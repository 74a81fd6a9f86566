import { expect, test } from 'vitest'
import { model } from '../../src/knowledge/index.ts'
import { enumerateState } from '../enumerate/enumerate-state.ts'

/** A small part of `npm run enumerate`, the same every time. */
const SAMPLE = { whole: 300, state: 2, rule: 0, filters: 0 } as const

test.for([...model.states, model.fallback].map((state) => [state.id, state] as const))(
  '%s: whatever is known, an option or a status, evidence, and no warning lost',
  { timeout: 60_000 },
  ([, state]) => {
    const { broken, tried, unmet } = enumerateState(state, SAMPLE)
    expect(broken).toEqual({})
    expect(unmet).toEqual([])
    expect(tried).toBeGreaterThan(0)
  },
)
