import { afterAll, beforeAll, expect, test } from 'vitest'
import { crowd, sequence, soak } from './measures.ts'
import { practiceProcess } from './practice-process.ts'

/** The same as `npm run load`, in small: what must not be mixed or lost, without looking at the heap. */
let usual: Awaited<ReturnType<typeof practiceProcess>>
beforeAll(async () => {
  usual = await practiceProcess()
}, 60_000)
afterAll(() => usual.stop())

test('19 eight panels at once, four in each window, show their own patients from their own resources', async () => {
  const { wrongPatient, crossTalk, requests } = await crowd(usual.origin, 8)
  expect([wrongPatient, crossTalk]).toEqual([0, 0])
  expect(requests).toBeGreaterThan(8 * 15)
}, 120_000)

test('ten launches one after the other exchange ten codes and leave nothing in the storage', async () => {
  const { heapGrowth: _, ...rest } = await sequence(usual.origin, 10)
  expect(rest).toEqual({ launches: 10, failed: 0, tokens: 10, leftInStorage: 0 })
}, 120_000)

test('16 answers outlive two relaunches, each after the record system has ended the sign-in', async () => {
  const brief = await practiceProcess(6)
  const { heapGrowth: _, ...rest } = await soak(brief.origin, 2, 1)
  brief.stop()
  expect(rest).toEqual({ relaunches: 2, rereadings: 3, lostAnswers: 0, endedInTime: 3 })
}, 120_000)
