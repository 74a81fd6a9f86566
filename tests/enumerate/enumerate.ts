import { Worker } from 'node:worker_threads'
import { model } from '../../src/knowledge/index.ts'
import type { Depth, StateResult } from './enumerate-state.ts'
import { INVARIANT_COUNT } from './invariants.ts'
import type { WholeResult } from './whole/whole.ts'
import type { Task } from './worker.ts'

/**
 * `npm run enumerate`, on two threads. First: everything that may be known of a patient, all facts of the model together, at once
 * (docs/decisions/009). Second: what may be known of the facts that each state's rules read, state by state, each combination decided by
 * the engine. `-- --whole N` tries larger products one by one (20,000,000 takes hours). Exit status 1 when an invariant is broken.
 */
const WORKERS = 2
const at = process.argv.indexOf('--whole')
const depth: Depth = { whole: at < 0 ? 100_000 : Number(process.argv[at + 1]), state: 3, rule: 2, filters: 3000 }
const DRAWN_OF_EACH = 40
const waiting: Task[] = [{ whole: DRAWN_OF_EACH }, ...[...model.states, model.fallback].map(({ id }) => ({ state: id }))]
const results: StateResult[] = []
const wholes: WholeResult[] = []

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
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: depth,
      resourceLimits: { maxOldGenerationSizeMb: 6000 },
    })
    const next = () => {
      const task = waiting.shift()
      if (task === undefined) void worker.terminate().then(() => resolve())
      else worker.postMessage(task)
    }
    worker.on('message', (result: { readonly state: StateResult } | { readonly whole: WholeResult }) => {
      if ('whole' in result) wholes.push(result.whole)
      else {
        results.push(result.state)
        print(result.state)
      }
      next()
    })
    worker.on('error', reject)
    next()
  })

console.log(
  'One by one. State, facts its rules read, answers to them multiplied (answers that nothing of the state tells apart count once),',
)
console.log('combinations tried (the facts of the safety filters on its options included), and how:')
await Promise.all(Array.from({ length: WORKERS }, runWorker))

const sum = (of: (result: StateResult) => number) => results.reduce((total, result) => total + of(result), 0)
const broken = results.flatMap(({ id, broken: all }) => Object.values(all).map((one) => ({ id, ...one })))
const unmet = results.flatMap((result) => result.unmet)
const products = results.filter(({ how }) => how === 'whole product').length
console.log(
  `\n${products} of ${results.length} states as a whole product; larger ones by every three facts together around the state and every two`,
)
console.log('around each of its rules, the other facts as they have to be for it.')
if (unmet.length > 0) console.log(`Not reached in the search for a patient: ${unmet.join(', ')}`)
console.log(`${number(sum((r) => r.learnt))} steps from unknown to known compared, ${INVARIANT_COUNT} invariants each.`)
console.log(
  `${number(sum((r) => r.tried))} combinations tried, ${number(broken.reduce((total, { count }) => total + count, 0))} times an invariant was broken.`,
)
for (const { id, what, count, example } of broken) console.log(`\n${id}: ${what} (${number(count)} times)\n  e.g. ${example}`)

for (const whole of wholes) {
  console.log(
    `\nAt once. ${whole.facts} facts, all that may be known of them together: ${whole.patients} patients. Of these, in each state:`,
  )
  console.log(whole.reached.map(({ id, patients }) => `${id} ${patients}`).join(', '))
  if (whole.never.length > 0) console.log(`No patient at all: ${whole.never.join(', ')}`)
  console.log(
    `${whole.claims} invariants for each of them; ${whole.promises} promises about warnings for each of ${whole.steps} steps from unknown to known.`,
  )
  console.log(
    `${number(whole.drawn)} of these patients, ${DRAWN_OF_EACH} of every state and rule, decided by the engine as well: ${whole.different.length} different.`,
  )
  for (const patient of whole.different.slice(0, 5)) console.log(`  different: ${patient}`)
  console.log(`${whole.problems.length} broken.`)
  for (const { what, points, example } of whole.problems) console.log(`\n${what} (${points} patients)\n  e.g. ${example}`)
}
const fine = broken.length === 0 && wholes.every(({ problems, different }) => problems.length + different.length === 0)
process.exitCode = fine ? 0 : 1
