import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { completedAnswers } from '../../src/app/completed-answers.ts'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { Decision } from '../../src/engine/decision.ts'
import { answersFrom } from '../../src/facts/answers.ts'
import { readingsOf } from '../../src/facts/fact.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import type { FactName, PatientFacts, ValueOf } from '../../src/facts/patient-facts.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { model } from '../../src/knowledge/index.ts'

/** What a fixture says must come out; written from the model's publications, not from the program's output. */
type Expected = {
  asOf: string
  region: ValueOf<'region'>
  facts: Record<
    string,
    { state: 'known'; value: unknown } | { state: 'unknown'; why?: string } | { state: 'conflicting'; values: unknown[] }
  >
  status: string
  topTierIncludes?: string[]
  topTierOnly?: string[]
  listed?: string[]
  notListed?: string[]
  avoid?: string[]
  asks?: string[]
  warnings?: string[]
  response?: string[]
  provisional?: string[]
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/patients')
const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'expected.json')))
const json = (name: string, file: string): unknown => {
  const where = path.join(folder, name, file)
  return existsSync(where) ? JSON.parse(readFileSync(where, 'utf8')) : {}
}

function read(name: string) {
  const expected = json(name, 'expected.json') as Expected
  const contents = resourcesOf(json(name, 'bundle.json'))
  if ('problem' in contents) throw new Error(contents.problem)
  const asOf = expected.asOf as IsoDate
  const chart = chartFrom(contents.resources, { asOf, region: expected.region })
  const { answers, problems } = answersFrom(completedAnswers(json(name, 'answers.json')))
  return { expected, chart, problems, ...recommendationFrom({ facts: chart.facts, answers, model, asOf }) }
}

test('there are at least twelve invented patients', () => expect(cases.length).toBeGreaterThanOrEqual(12))

test.for(cases)('%s: the facts are read as the chart and the clinician state them', (name) => {
  const { expected, facts, problems } = read(name)
  expect(problems).toEqual([])
  for (const [fact, wanted] of Object.entries(expected.facts)) expectFact(facts, fact as FactName, wanted)
})

function expectFact(facts: PatientFacts, name: FactName, wanted: Expected['facts'][string]) {
  const fact = facts[name]
  expect({ [name]: fact.state }).toEqual({ [name]: wanted.state })
  const values = readingsOf<unknown>(fact).map((reading) => reading.value)
  if (wanted.state === 'known') expect({ [name]: values[0] }).toMatchObject({ [name]: wanted.value })
  if (wanted.state === 'conflicting') expect(new Set(values)).toEqual(new Set(wanted.values))
  if (wanted.state === 'unknown' && wanted.why !== undefined) expect({ [name]: fact }).toMatchObject({ [name]: { why: wanted.why } })
}

const tierOne = (decision: Decision) => decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id)
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

test.for(cases)('%s: the options, what is avoided and what is asked follow from the model', (name) => {
  const { expected, decision } = read(name)
  expect(decision.status).toBe(expected.status)
  expect(tierOne(decision)).toEqual(expect.arrayContaining(expected.topTierIncludes ?? []))
  if (expected.topTierOnly !== undefined) expect(tierOne(decision).toSorted()).toEqual(expected.topTierOnly.toSorted())
  expect(ids(decision.options)).toEqual(expect.arrayContaining(expected.listed ?? []))
  for (const id of expected.notListed ?? []) expect(ids(decision.options)).not.toContain(id)
  expect(ids(decision.avoid)).toEqual(expect.arrayContaining(expected.avoid ?? []))
  expect(decision.asks).toEqual(expect.arrayContaining(expected.asks ?? []))
  expect(decision.warnings).toEqual(expect.arrayContaining(expected.warnings ?? []))
  expect(decision.response).toEqual(expect.arrayContaining(expected.response ?? []))
  const provisional = decision.options.filter((option) => option.provisional).map(({ id }) => id)
  expect(provisional).toEqual(expect.arrayContaining(expected.provisional ?? []))
})
