import path from 'node:path'
import { http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { readRecord } from '../../src/fhir/read-record.ts'
import { scopesFrom } from '../../src/fhir/scopes.ts'
import { createTransport } from '../../src/fhir/transport.ts'
import { model } from '../../src/knowledge/index.ts'
import { casesIn } from '../../src/sandbox/server/fixtures-folder.ts'
import { BASE, launched, MOST, practice } from '../../src/sandbox/testing/practice-app.ts'

/** The practice record system behind the app's own `fetch`: no socket, no browser, the same handler. */
const fixtures = casesIn(path.resolve(import.meta.dirname, '../../fixtures/patients'))
const ehr = await practice({ cases: () => fixtures })
const server = setupServer(http.all('*', async ({ request }) => (await ehr.handle(request.clone())) ?? passthrough()))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

const ASKED = '2026-11-20' as IsoDate

async function read(character: 'generic' | 'epic' | 'oracle', patient: string) {
  const token = await launched(ehr, character, MOST[character], { patient })
  const transport = createTransport({ base: `${BASE}/fhir/${character}`, accessToken: () => token.access_token ?? null })
  const about = { patientId: patient, encounterId: token.encounter ?? null, vendor: character, scopes: scopesFrom(token.scope ?? '') }
  const record = await readRecord(transport, about)
  if (record.kind !== 'read') throw new Error(record.why)
  const chart = chartFrom(record.resources, { asOf: ASKED, region: 'US', queries: record.queries, patientId: patient })
  return { chart, ...recommendationFrom({ facts: chart.facts, answers: [], model, asOf: ASKED }) }
}

const FACTS = ['primaryCancer', 'driver', 'brainMetastases', 'largestBrainMetastasisMm', 'ecog', 'priorTherapies'] as const

test.for(['epic', 'oracle'] as const)('%s: the same patient gives the same facts as in the generic record system', async (character) => {
  for (const patient of ['p01-patient', 'p03-patient', 'p07-patient']) {
    const [ours, theirs] = [await read(character, patient), await read('generic', patient)]
    const valuesOf = ({ facts }: typeof ours) =>
      FACTS.map((name) => {
        const fact = facts[name]
        return [name, fact.state, fact.state === 'known' ? agentsOrValue(fact.reading.value) : null]
      })
    expect(valuesOf(ours)).toEqual(valuesOf(theirs))
  }
})

/** Statements and orders of the same drug may differ in how they say that it is taken; which drug it is must not. */
const agentsOrValue = (value: unknown): unknown => (Array.isArray(value) ? value.map((item: { agent?: string }) => item.agent) : value)

test('an empty chart lists nothing but the work-up', async () => {
  const { decision } = await read('generic', 'p10-patient')
  expect(decision.options.map(({ id }) => id)).toEqual(['complete-workup-first'])
})
