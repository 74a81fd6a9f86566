import { expect, test } from 'vitest'
import type { Figure } from '../../engine/background.ts'
import { figuresOf } from './figures-of.ts'

const figure = (study: string, options: readonly string[], measure: Figure['measure'] = 'intracranial-pfs'): Figure => ({
  study,
  measure,
  endpoint: 'CNS PFS',
  evidence: ['X1'],
  randomised: true,
  arms: [{ label: 'a drug', options, role: 'studied', value: study.length }],
})

test('studies of listed options stand in the order of their names, whatever their figures', () => {
  const all = [figure('Zebra, the longest', ['a']), figure('Alpha', ['b']), figure('Middle', ['c'])]
  expect(figuresOf(all, new Set(['a', 'b']), 'intracranial-pfs').map(({ study }) => study)).toEqual(['Alpha', 'Zebra, the longest'])
})

test('responses and PFS are never in one plot', () => {
  expect(figuresOf([figure('Alpha', ['a'], 'intracranial-response')], new Set(['a']), 'intracranial-pfs')).toEqual([])
})
