import path from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../../../src/sandbox/serve.ts'
import { browserPath, startChromium } from '../../../src/sandbox/testing/chromium.ts'
import { FAULT_CASES, nameOf } from './cases.ts'
import { differences } from './compare.ts'
import { EXPECTED } from './expected.ts'
import { type Played, play } from './play.ts'

/**
 * `npm run faults -- [--line N]`: every fault of the test list in a real browser, and what came of it, as a table. Each row is compared with what
 * must come of it (`expected.ts`); what is otherwise is said below the table, and the command fails.
 */
const { values } = parseArgs({ options: { line: { type: 'string' } } })
const cases = FAULT_CASES.filter(({ line }) => values.line === undefined || line === Number(values.line))
if (browserPath === undefined) {
  console.error('No browser was found. MENINX_CHROMIUM names one.')
  process.exit(1)
}
const server = await serve({ port: 0, appFolder: path.resolve(import.meta.dirname, '../../../dist') })
const browser = await startChromium()
const wrong: string[] = []
console.log('| line | fault | as it must | what the person saw | what was asked of the server | what was kept |\n|---|---|---|---|---|---|')
for (const one of cases) {
  const played = await play(browser, server.origin, one).catch((problem: Error) => problem)
  const differs =
    played instanceof Error ? [`did not end: ${played.message.split('\n')[0]}`] : differences(one, EXPECTED[nameOf(one)], played)
  wrong.push(...differs.map((what) => `${nameOf(one)}: ${what}`))
  const cells = [one.line, one.fault, differs.length === 0 ? 'yes' : 'NO', ...(played instanceof Error ? ['', '', ''] : shown(played))]
  console.log(`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
}
await browser.close()
await server.close()
console.log(`\n${cases.length} faults, ${wrong.length === 0 ? 'each as it must be' : `${wrong.length} differences`}`)
for (const line of wrong) console.log(`NO ${line}`)
if (wrong.length > 0) process.exitCode = 1

function shown({ words, kinds, asked, notes, kept }: Played): readonly string[] {
  const not = Object.entries(kinds ?? {}).map(([what, end]) => `${what}: ${end}`)
  const saw = kinds === null ? words.slice(0, 220) : `${words.split(' · first option')[0]}${not.length === 0 ? '' : ` · ${not.join(', ')}`}`
  const requests = [...asked].map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ')
  return [saw, requests, `${notes} notes in the record; browser: ${kept.join(', ') || 'nothing'}`]
}
