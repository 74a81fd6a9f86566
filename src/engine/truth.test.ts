import { expect, test } from 'vitest'
import { and, not, or } from './truth.ts'

const V = ['met', 'unmet', 'unknown'] as const

test('and, or and not follow the strong Kleene tables', () => {
  expect(V.map((a) => V.map((b) => and([a, b])))).toEqual([
    ['met', 'unmet', 'unknown'],
    ['unmet', 'unmet', 'unmet'],
    ['unknown', 'unmet', 'unknown'],
  ])
  expect(V.map((a) => V.map((b) => or([a, b])))).toEqual([
    ['met', 'met', 'met'],
    ['met', 'unmet', 'unknown'],
    ['met', 'unknown', 'unknown'],
  ])
  expect(V.map(not)).toEqual(['unmet', 'met', 'unknown'])
})

test('nothing to fulfil is fulfilled; nothing to choose from is not', () => {
  expect([and([]), or([])]).toEqual(['met', 'unmet'])
})
