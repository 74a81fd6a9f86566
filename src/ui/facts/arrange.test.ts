import { expect, test } from 'vitest'
import { known, unknown } from '../../facts/fact.ts'
import { nothingKnown, withFacts } from '../../facts/patient-facts.ts'
import { arrangedFacts } from './arrange.ts'

const facts = withFacts(nothingKnown(), { ecog: known(1, []), qtcMs: unknown('not-permitted'), platelets: unknown('not-recorded') })

test('what is not known and asked for comes before what is known', () => {
  expect(arrangedFacts(['ecog', 'platelets'], facts, new Set(['platelets'])).shown).toEqual(['platelets', 'ecog'])
})

test('what could not be read is always shown, asked for or not; what is merely not recorded may rest', () => {
  expect(arrangedFacts(['qtcMs', 'platelets'], facts, new Set())).toEqual({ shown: ['qtcMs'], rest: ['platelets'] })
})
