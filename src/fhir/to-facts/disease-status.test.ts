import { expect, test } from 'vitest'
import { chartOf, loinc, observation, snomed, text } from '../invented-chart.ts'

type Resources = Parameters<typeof chartOf>[0]
const factsOf = (...resources: Resources) => chartOf(resources).facts
const status = (code: string, rest = {}) => observation(loinc('97509-4'), { valueCodeableConcept: snomed(code), ...rest })
const [WORSE, STABLE] = ['271299001', '359746009']
const BRAIN = { bodySite: snomed('12738006') }
const LIVER = { bodySite: text('Liver') }

test('a disease status without a place settles neither fact, and is reported', () => {
  const chart = chartOf([status(WORSE)])
  expect(chart.facts.progression).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.facts.extracranialDisease).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(chart.unread).toHaveLength(1)
})

test('worse in the brain and stable in the liver is progression in the CNS only', () => {
  const { progression, extracranialDisease } = factsOf(status(WORSE, BRAIN), status(STABLE, LIVER))
  expect(progression).toMatchObject({ state: 'known', reading: { value: 'cns-only' } })
  expect(extracranialDisease).toMatchObject({ reading: { value: 'controlled' } })
})

test('worse in the brain alone does not say that nothing else is worse', () =>
  expect(factsOf(status(WORSE, BRAIN)).progression).toMatchObject({ state: 'unknown', why: 'not-recorded' }))

test('words that say where are read', () => {
  const stated = observation(text('Treatment response'), { valueString: 'Intracranial progression; extracranial disease stable' })
  expect(factsOf(stated).progression).toMatchObject({ reading: { value: 'cns-only' } })
})

test('"no extracranial disease" is none, and worse outside is progressing', () => {
  const outside = (words: string) => factsOf(observation(text('Extracranial disease status'), { valueString: words })).extracranialDisease
  expect(outside('no evidence of disease')).toMatchObject({ reading: { value: 'none' } })
  expect(outside('progressive disease')).toMatchObject({ reading: { value: 'progressing' } })
})

test.for([
  ['No evidence of disease progression', 'controlled'],
  ['Progression-free', 'controlled'],
  ['Not progressing', 'controlled'],
  ['Unstable', 'unknown'],
  ['Uncontrolled', 'unknown'],
  ['Possible progression', 'unknown'],
  ['Stable, then progressive disease', 'unknown'],
  ['PD-L1 positive', 'unknown'],
] as const)('extracranial disease "%s" is %s', ([words, value]) => {
  const fact = factsOf(observation(text('Extracranial disease status'), { valueString: words })).extracranialDisease
  expect(fact.state === 'known' ? fact.reading.value : fact.state).toBe(value)
})

test('"Lung cancer with intracranial progression" says nothing about disease outside the brain', () => {
  const stated = observation(text('Treatment response'), { valueString: 'Lung cancer with intracranial progression' })
  expect(factsOf(stated).extracranialDisease.state).toBe('unknown')
  expect(factsOf(stated).progression.state).toBe('unknown')
})

test.for([
  ['No intracranial progression; extracranial progression', 'extracranial-only'],
  ['Without evidence of intracranial disease progression. Extracranial progression', 'extracranial-only'],
  ['No new lesions but progression in the brain; lung stable', 'cns-only'],
  ['Intrakraniell Progress der Erkrankung, extrakraniell stabile Erkrankung', 'cns-only'],
  ['Progression cérébrale, maladie extracrânienne stable', 'cns-only'],
  ['颅内稳定，颅外进展', 'extracranial-only'],
] as const)('"%s" reads as %s', ([valueString, value]) =>
  expect(chartOf([observation(text('Disease status'), { valueString })]).facts.progression).toMatchObject({ reading: { value } }),
)
