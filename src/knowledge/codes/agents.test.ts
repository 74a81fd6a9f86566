import { expect, test } from 'vitest'
import { AGENTS } from './agents.ts'

test.for(['rxnorm', 'snomed', 'ncit', 'atc'] as const)('no %s code means two drugs', (system) => {
  const codes = AGENTS.flatMap((agent) => agent[system] ?? [])
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
})

test('no name, however it is spaced or hyphenated, means two drugs', () => {
  const named = AGENTS.flatMap(({ agent, names = [], otherNames = [] }) =>
    [...new Set([agent, ...names, ...otherNames].map((name) => name.toLowerCase().replaceAll(/[ -]/g, '')))].map(
      (name) => [name, agent] as const,
    ),
  )
  const owners = new Map<string, Set<string>>()
  for (const [name, agent] of named) owners.set(name, (owners.get(name) ?? new Set()).add(agent))
  expect([...owners].filter(([, agents]) => agents.size > 1)).toEqual([])
})

test('only EGFR and ALK inhibitors have a generation', () => {
  const others = AGENTS.filter(({ generation, class: kind }) => generation !== undefined && kind !== 'egfr-tki' && kind !== 'alk-tki')
  expect(others).toEqual([])
})

test.for(['osimertinib', 'lorlatinib', 'alectinib', 'amivantamab', 'pembrolizumab', 'carboplatin', 'pemetrexed', 'bevacizumab'])(
  '%s is in the list once',
  (name) => expect(AGENTS.filter(({ agent }) => agent === name)).toHaveLength(1),
)
