import { Worker } from 'node:worker_threads'
import { model } from '../../src/knowledge/index.ts'
import type { Depth, StateResult } from './enumerate-state.ts'
import { INVARIANT_COUNT } from './invariants.ts'

/**
 * `npm run enumerate`: what may be known of the facts that each state's rules read, unknown included, state by state, on two threads.
 * `-- --whole N` tries larger products as a whole (20,000,000 takes hours). Exit status 1 when an invariant is broken.
 */
const WORKERS = 2
const at = process.argv.indexOf('--whole')
const depth: Depth = { whole: at < 0 ? 400_000 : Number(process.argv[at + 1]), state: 3, rule: 2, filters: 3000 }
const waiting = [...model.states, model.fallback].map(({ id }) => id)
const results: StateResult[] = []

const number = (value: number) => value.toLocaleString('en-US')

function print(result: StateResult): void {
  const size = result.size < 1e9 ? number(result.size) : result.size.toExponential(1)
  console.log(
    [
      result.id.padEnd(14),
      `${result.facts} facts`.padStart(9),
      `space ${size}`.padStart(19),
      number(result.tried).padStart(10),
      result.how,
    ].join('  '),
  )
}

const runWorker = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: depth })
    const next = () => {
      const id = waiting.shift()
      if (id === undefined) void worker.terminate().then(() => resolve())
      else worker.postMessage(id)
    }
    worker.on('message', (result: StateResult) => {
      results.push(result)
      print(result)
      next()
    })
    worker.on('error', reject)
    next()
  })

console.log('State, facts its rules read, answers to them multiplied (answers that nothing of the state tells apart count once),')
console.log('combinations tried (the facts of the safety filters on its options included), and how:')
await Promise.all(Array.from({ length: WORKERS }, runWorker))

const sum = (of: (result: StateResult) => number) => results.reduce((total, result) => total + of(result), 0)
const broken = results.flatMap(({ id, broken: all }) => Object.values(all).map((one) => ({ id, ...one })))
const unmet = results.flatMap((result) => result.unmet)
const wholes = results.filter(({ how }) => how === 'whole product').length
console.log(
  `\n${wholes} of ${results.length} states as a whole product; larger ones by every three facts together around the state and every two`,
)
console.log('around each of its rules, the other facts as they have to be for it.')
if (unmet.length > 0) console.log(`Not reached in the search for a patient: ${unmet.join(', ')}`)
console.log(`${number(sum((r) => r.learnt))} steps from unknown to known compared, ${INVARIANT_COUNT} invariants each.`)
console.log(
  `${number(sum((r) => r.tried))} combinations tried, ${number(broken.reduce((total, { count }) => total + count, 0))} times an invariant was broken.`,
)
for (const { id, what, count, example } of broken) console.log(`\n${id}: ${what} (${number(count)} times)\n  e.g. ${example}`)
process.exitCode = broken.length === 0 ? 0 : 1
