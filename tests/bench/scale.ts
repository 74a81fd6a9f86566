import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { createRest } from '../../src/app/rest.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFromInSlices } from '../../src/fhir/chart-from.ts'
import { readRecord } from '../../src/fhir/read-record.ts'
import { scopesFrom } from '../../src/fhir/scopes.ts'
import { createTransport } from '../../src/fhir/transport.ts'
import { geneResult } from './gene-result.ts'
import { laboratoryResult } from './laboratory-result.ts'

export type Scale = {
  readonly size: number
  /** Making the chart of resources as they come; CPU time of this thread. */
  readonly extractionMs: number
  /** Pages over a socket, and the chart; CPU time of this thread. */
  readonly wholeMs: number
  /** The most CPU time between two turns of the event loop, garbage collection included. */
  readonly longestMs: number
  /** The most the heap grew, garbage included; and what was left of that when the chart was made. */
  readonly heapGrowth: number
  readonly kept: number
}

const context = { asOf: '2026-11-01' as IsoDate, region: 'US' } as const
const cpuMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since)
  return (user + system) / 1000
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heap = (): number => {
  collect()
  return process.memoryUsage().heapUsed
}

/** Reading and understanding charts of many laboratory results, after a warm-up. */
export async function scales(sizes: readonly number[]): Promise<readonly Scale[]> {
  await scaleOf(2_000)
  const measured: Scale[] = []
  for (const size of sizes) measured.push(await scaleOf(size))
  return measured
}

const scaleOf = async (size: number): Promise<Scale> => ({
  size,
  extractionMs: await extraction(size, laboratoryResult),
  ...(await fromServer(size)),
})

/** Charts that hold gene results alone, ms of CPU for each size: what is asked of them together must not grow with their square. */
export async function geneScales(sizes: readonly number[]): Promise<readonly Pick<Scale, 'size' | 'extractionMs'>[]> {
  await extraction(2_000, geneResult)
  const measured: Pick<Scale, 'size' | 'extractionMs'>[] = []
  for (const size of sizes) measured.push({ size, extractionMs: await extraction(size, geneResult) })
  return measured
}

/** The median of three. */
async function extraction(size: number, result: (i: number) => object): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const resources = [{ resourceType: 'Patient', id: 'p' }, ...Array.from({ length: size }, (_, i) => result(i))]
    collect()
    const start = process.threadCpuUsage()
    await chartFromInSlices(resources, context, createRest())
    times.push(cpuMs(start))
  }
  return times.toSorted((a, b) => a - b)[1] ?? 0
}

async function fromServer(size: number): Promise<Omit<Scale, 'size' | 'extractionMs'>> {
  const server = new Worker(new URL('scale-server.ts', import.meta.url), { workerData: { size } })
  try {
    const base = await new Promise<string>((resolve) => server.once('message', resolve))
    const before = heap()
    const start = process.threadCpuUsage()
    const watch = watchTurns()
    const chart = await read(base)
    const wholeMs = cpuMs(start)
    const { longestMs, highest } = watch()
    if (chart.unread.length > 0) throw new Error('the chart was not read whole')
    return { wholeMs, longestMs, heapGrowth: highest - before, kept: heap() - before }
  } finally {
    await server.terminate()
  }
}

async function read(base: string) {
  const [rest, scopes] = [createRest(), scopesFrom('patient/*.rs')]
  const about = { patientId: 'p', encounterId: null, vendor: 'generic', scopes, budget: 10_000, rest } as const
  const answer = await readRecord(createTransport({ base, accessToken: () => null }), about)
  if (answer.kind === 'stopped' || !answer.complete) throw new Error('the record was not read whole')
  return chartFromInSlices(answer.resources, { ...context, queries: answer.queries }, rest)
}

/** Looks at the clock and the heap at every turn of the event loop, until it is asked what it saw. */
function watchTurns(): () => { longestMs: number; highest: number } {
  let turn = process.threadCpuUsage()
  let [longestMs, highest, turns, over] = [0, 0, 0, false]
  const look = (): void => {
    longestMs = Math.max(longestMs, cpuMs(turn))
    if (turns++ % 10 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed)
    turn = process.threadCpuUsage()
    if (!over) setImmediate(look)
  }
  setImmediate(look)
  return () => {
    over = true
    look()
    return { longestMs, highest }
  }
}
