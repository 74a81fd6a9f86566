import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fact } from '../../../src/facts/fact.ts'
import { chartOf, egfr, lungCancer, manyResults, outcome, platelets } from './chart.ts'
import { type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())

type Page = { entry?: unknown[] }
const notWhole = (address: string, body: Page) =>
  address.includes('category=laboratory')
    ? { ...body, entry: [...(body.entry ?? []), { resource: outcome('4119', 'This response may not contain the entire record.') }] }
    : body
/** What is said beside the fact. */
const noteOf = (fact: Fact<unknown>): string | undefined =>
  fact.state === 'known' ? fact.reading.note : fact.state === 'unknown' ? fact.note : undefined

test('30 a measurement from the pages that came says that the others did not come', async () => {
  await ehr.holds(chartOf(lungCancer(), ...manyResults(900), platelets('low', 40, { effectiveDateTime: '2019-01-01' })))
  await ehr.faulty({ path: '_page=', after: 1, status: 500 })
  expect(noteOf((await ehr.reads('epic')).fact('platelets'))).toContain('laboratory observations')
})

test('35 a negative result next to an answer that is not whole is not the last word, and says so', async () => {
  await ehr.holds(chartOf(lungCancer(), egfr('e1', 'T790M not detected', { specimen: { display: 'plasma' } })))
  const { fact } = await ehr.reads('epic', { altered: notWhole })
  expect(noteOf(fact('t790mPlasma'))).toContain('laboratory observations: This response may not contain the entire record.')
})
