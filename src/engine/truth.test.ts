import { expect, test } from 'vitest'
import { allOf, anyOf, not, type Verdict } from './truth.ts'

const V = ['met', 'unmet', 'unknown'] as const
const same = (verdict: Verdict): Verdict => verdict

test('and, or and not follow the strong Kleene tables', () => {
  expect(V.map((a) => V.map((b) => allOf([a, b], same)))).toEqual([
    ['met', 'unmet', 'unknown'],
    ['unmet', 'unmet', 'unmet'],
    ['unknown', 'unmet', 'unknown'],
  ])
  expect(V.map((a) => V.map((b) => anyOf([a, b], same)))).toEqual([
    ['met', 'met', 'met'],
    ['met', 'unmet', 'unknown'],
    ['met', 'unknown', 'unknown'],
  ])
  expect(V.map(not)).toEqual(['unmet', 'met', 'unknown'])
})

test('nothing to fulfil is fulfilled; nothing to choose from is not', () => {
  expect([allOf([], same), anyOf([], same)]).toEqual(['met', 'unmet'])
})

test('what settles the whole is the last that is asked', () => {
  const asked: Verdict[] = []
  const asking = (verdict: Verdict): Verdict => {
    asked.push(verdict)
    return verdict
  }
  expect([allOf(['unknown', 'unmet', 'met'], asking), anyOf(['unknown', 'met', 'unmet'], asking)]).toEqual(['unmet', 'met'])
  expect(asked).toEqual(['unknown', 'unmet', 'unknown', 'met'])
})
