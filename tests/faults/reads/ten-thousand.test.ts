import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Progress } from '../../../src/fhir/read-record.ts'
import { chartOf, lungCancer, manyResults } from './chart.ts'
import { type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
  await ehr.holds(chartOf(lungCancer(), ...manyResults(10_005)))
})
afterAll(() => ehr.close())

const laboratory = 'laboratory observations'

test('33 of 10,005 results the budget reads a part and says so; no page is larger than 200', async () => {
  const { query, ids, asked } = await ehr.reads('generic')
  expect(asked).toHaveLength(60)
  expect(query(laboratory)).toMatchObject({ outcome: 'partly-read', why: 'Reading stopped after 60 requests; there may be more.' })
  expect(ids('Observation').length % 200).toBe(0)
})

test('33 with a larger budget 10,005 results come whole, in bounded memory, four requests at a time at most', async () => {
  const before = process.memoryUsage().heapUsed
  const seen: Progress[] = []
  const { query, value, mostAtOnce, complete } = await ehr.reads('generic', { budget: 100, onProgress: (progress) => seen.push(progress) })
  expect(query(laboratory)).toMatchObject({ outcome: 'read', count: 10_005 })
  expect([complete(), mostAtOnce, typeof value('platelets')]).toEqual([true, 4, 'object'])
  expect(seen.map(({ done }) => done)).toEqual(seen.map((_, index) => index + 1))
  expect(seen.at(-1)).toMatchObject({ done: seen.at(-1)?.total })
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024)
})

test('33 a person who leaves stops the reading: no page is asked for afterwards', async () => {
  const leaving = new AbortController()
  let answered = 0
  const { read, asked } = await ehr.reads('generic', {
    budget: 100,
    signal: leaving.signal,
    altered: (_, body) => {
      answered += 1
      if (answered === 20) leaving.abort()
      return body
    },
  })
  expect(read).toMatchObject({ kind: 'stopped', problem: 'cancelled' })
  const sent = asked.length
  expect(sent).toBeLessThanOrEqual(24)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(asked).toHaveLength(sent)
})
