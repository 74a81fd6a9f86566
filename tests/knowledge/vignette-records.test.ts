import { expect, test } from 'vitest'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import { answersFrom } from '../../src/facts/answers.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import type { FactName } from '../../src/facts/patient-facts.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { model } from '../../src/knowledge/index.ts'
import { AS_OF, bundleOf, STYLE_NAMES, type Style } from './vignettes/bundle.ts'
import type { Vignette } from './vignettes/case.ts'
import { VIGNETTE_CASES } from './vignettes/cases.ts'

/** From a record in FHIR through reading and answering to the decision. */
function through(vignette: Vignette, style: Style) {
  const contents = resourcesOf(JSON.parse(JSON.stringify(bundleOf(vignette, style))))
  if ('problem' in contents) throw new Error(contents.problem)
  const asOf = AS_OF as IsoDate
  const chart = chartFrom(contents.resources, { asOf, region: 'US' })
  const { answers, problems } = answersFrom(vignette.answers)
  expect(problems).toEqual([])
  return { chart, ...recommendationFrom({ facts: chart.facts, answers, model, asOf }) }
}

const CASES = VIGNETTE_CASES.flatMap((vignette) => STYLE_NAMES.map((style) => ({ name: `${vignette.id} ${style}`, vignette, style })))

test('there are 24 of them, each in three kinds of record', () => expect(CASES).toHaveLength(72))

test.for(CASES)('$name: is read as it stands in the record', ({ vignette, style }) => {
  const { chart, facts } = through(vignette, style)
  const read = Object.keys(vignette.read).map((name) => {
    const fact = facts[name as FactName]
    return [name, fact.state === 'known' ? fact.reading.value : fact.state]
  })
  expect(Object.fromEntries(read)).toEqual(vignette.read)
  const drugs = vignette.record.drugs.filter(({ name }) => name !== 'rifampicin').map(({ name }) => name)
  const therapies = chart.facts.priorTherapies
  if (drugs.length > 0) expect(therapies.state === 'known' ? therapies.reading.value.map(({ agent }) => agent) : therapies).toEqual(drugs)
})

test.for(CASES)('$name: the first tier, and what is never offered', ({ vignette, style }) => {
  const { expected } = vignette
  const { options } = through(vignette, style).decision
  const first = options.filter(({ tier }) => tier === 1).map(({ id }) => id)
  expect(first).toEqual(expect.arrayContaining([expect.stringMatching(`^(${expected.firstTierHasOneOf.join('|')})$`)]))
  expect(options.map(({ id }) => id).filter((id) => expected.neverOffered.some((never) => never === id))).toEqual([])
  expect(first.filter((id) => expected.neverFirst.some((never) => never === id))).toEqual([])
})

test.for(CASES)('$name: what is asked, warned of and measured', ({ vignette, style }) => {
  const { asks, warnings, response } = through(vignette, style).decision
  const { expected } = vignette
  expect(expected.asks.filter((id) => !asks.includes(id))).toEqual([])
  expect(expected.warns.filter((id) => !warnings.includes(id))).toEqual([])
  expect(expected.response.filter((id) => !response.includes(id))).toEqual([])
})
