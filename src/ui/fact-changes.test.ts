import { expect, test } from 'vitest'
import { known, unknown } from '../facts/fact.ts'
import { nothingKnown, withFacts } from '../facts/patient-facts.ts'
import { changesInWords, factChanges } from './fact-changes.ts'

const chart = [{ kind: 'record' as const, reference: 'Observation/1' }]
const newer = [{ kind: 'record' as const, reference: 'Observation/2' }]

test('the same values from a newer source are no change; another value and another state are, each with what it was', () => {
  const before = withFacts(nothingKnown(), { ecog: known(1, chart), progression: known('none', chart) })
  expect(factChanges(before, withFacts(before, { ecog: known(1, newer) }))).toEqual([])
  const after = withFacts(before, { ecog: known(2, newer), progression: unknown('unreachable') })
  expect(factChanges(before, after).map(({ says }) => says)).toEqual([
    'ECOG performance status: 1 → 2',
    'Progression: none → could not be read',
  ])
})

test('a fact that was not recorded and could then not be read is a change: nobody looked', () => {
  const after = withFacts(nothingKnown(), { qtcMs: unknown('not-permitted') })
  expect(factChanges(nothingKnown(), after).map(({ says }) => says)).toEqual(['QTc: not known → could not be read'])
})

test('facts without a value that fall into the same state are counted; one that had a value is named', () => {
  const before = withFacts(nothingKnown(), { ecog: known(1, chart) })
  const refused = unknown('not-permitted')
  const after = withFacts(before, { ecog: refused, qtcMs: refused, platelets: refused, neutrophils: refused })
  expect(changesInWords(before, after)).toEqual([
    'ECOG performance status: 1 → could not be read',
    '3 facts: not known → could not be read',
  ])
})
