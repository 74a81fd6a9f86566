import { expect, test } from 'vitest'
import { changesBetween, type PrintedDecision } from './decision-change.ts'

const decision: PrintedDecision = {
  source: 'a',
  status: 'options',
  options: [
    { id: 'one', tier: 1, provisional: false },
    { id: 'two', tier: 2, provisional: true },
  ],
  avoid: [{ id: 'three' }],
  asks: [{ id: 'qtc' }],
}

test('the same decision in another order is no change', () => {
  expect(changesBetween(decision, { ...decision, options: [...(decision.options ?? [])].reverse() })).toEqual([])
})

test('an option that moves is gone from one tier and new in the other', () => {
  const moved = { ...decision, options: [{ id: 'one', tier: 2 }, ...(decision.options ?? []).slice(1)] }
  expect(changesBetween(decision, moved)).toEqual(['tier 1: − one', 'tier 2: + one'])
})

test('an option that is no longer provisional is a change', () => {
  const settled = {
    ...decision,
    options: [
      { id: 'one', tier: 1 },
      { id: 'two', tier: 2 },
    ],
  }
  expect(changesBetween(decision, settled)).toEqual(['tier 2: + two, − two (provisional)'])
})

test('status, what is avoided and what is asked are compared', () => {
  expect(changesBetween(decision, { ...decision, status: 'urgent', avoid: [], asks: [{ id: 'qtc' }, { id: 'lvef' }] })).toEqual([
    'status: options → urgent',
    'asks: + lvef',
    'avoid: − three',
  ])
})

test('a patient that only one version could read is a change', () => {
  expect(changesBetween({ source: 'a', error: 'it is not JSON' }, { source: 'a', status: 'options' })).toEqual([
    'status: error: it is not JSON → options',
  ])
})
