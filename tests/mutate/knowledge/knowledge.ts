import { readdirSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Collected } from './collected.ts'
import type { Kind, Mutant } from './mutants.ts'

/**
 * Mutation of knowledge as data, part of `npm run mutate`: each limit, listed value, tier, strength, evidence id and effect of rules and
 * safety filters is changed alone, and the tests of knowledge are run on the changed model, in this process. Prints which changes no test
 * noticed. `-- --every N` tries every Nth change.
 */
const here = import.meta.dirname
const tests = path.resolve(here, '../../knowledge')
/** Left out: what is slow and adds nothing here, what reads whole records, and the pages and screens, which repeat the data. */
const LEFT_OUT = ['enumerate', 'whole-space', 'vignette-records', 'knowledge-page', 'chinese-', 'deciding-again', 'why-not']

const SLOW_MS = 50

const stand = pathToFileURL(path.join(here, 'collected.ts')).href
registerHooks({ resolve: (name, context, next) => (name === 'vitest' ? { url: stand, shortCircuit: true } : next(name, context)) })
const { COLLECTED } = (await import(stand)) as { COLLECTED: Collected[] }
for (const file of readdirSync(tests).filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.some((one) => name.startsWith(one))))
  await import(pathToFileURL(path.join(tests, file)).href)
const { model } = await import('../../../src/knowledge/index.ts')
const { BACKGROUND } = await import('../../../src/knowledge/background.ts')
const { mutantsOf } = await import('./mutants.ts')

const passes = async ({ run }: Collected): Promise<boolean> => {
  try {
    await run()
    return true
  } catch {
    return false
  }
}

/** The tests that pass on the model as it is, quickest first: those are what a change has to be noticed by. */
async function baseline(): Promise<Collected[]> {
  const timed: { test: Collected; ms: number }[] = []
  for (const test of COLLECTED) {
    const start = performance.now()
    if (await passes(test)) timed.push({ test, ms: performance.now() - start })
    else console.log(`Left out, as it does not pass unchanged: ${test.name}`)
  }
  const slow = timed.filter(({ ms }) => ms > SLOW_MS).length
  console.log(`${slow} tests of more than ${SLOW_MS} ms are left out, as they would be run for every change that the others do not notice.`)
  return timed
    .filter(({ ms }) => ms <= SLOW_MS)
    .toSorted((a, b) => a.ms - b.ms)
    .map(({ test }) => test)
}

/** Whether a test notices; the one that does is tried first on the next change, which is often in the same place. */
async function isNoticed({ make }: Mutant, order: Collected[]): Promise<boolean> {
  const restore = make()
  try {
    for (const [at, test] of order.entries()) {
      if (await passes(test)) continue
      order.unshift(...order.splice(at, 1))
      return true
    }
    return false
  } finally {
    restore()
  }
}

const at = process.argv.indexOf('--every')
const every = at < 0 ? 1 : Number(process.argv[at + 1])
const start = process.cpuUsage()
const seconds = () => Math.round((process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6)
const order = await baseline()
console.log(`${order.length} tests of knowledge, ${seconds()} s of CPU once through.`)
const mutants = mutantsOf(model, Object.keys(BACKGROUND.evidence)).filter((_, index) => index % every === 0)
const noticed = new Map<Kind, number>()
const unnoticed: Mutant[] = []
for (const mutant of mutants) {
  if (await isNoticed(mutant, order)) noticed.set(mutant.kind, (noticed.get(mutant.kind) ?? 0) + 1)
  else unnoticed.push(mutant)
  const tried = unnoticed.length + [...noticed.values()].reduce((sum, count) => sum + count, 0)
  if (tried % 100 === 0) console.log(`${tried} of ${mutants.length} tried, ${unnoticed.length} not noticed, ${seconds()} s of CPU`)
}
for (const [kind, all] of Map.groupBy(mutants, (mutant) => mutant.kind))
  console.log(`${kind.padEnd(9)} ${noticed.get(kind) ?? 0} of ${all.length} noticed`)
const total = mutants.length - unnoticed.length
console.log(`all       ${total} of ${mutants.length} noticed (${((100 * total) / mutants.length).toFixed(1)} %), ${seconds()} s of CPU`)
for (const { what } of unnoticed) console.log(`not noticed: ${what}`)
