import path from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '../../../src/sandbox/serve.ts'
import { browserPath, startChromium } from '../../../src/sandbox/testing/chromium.ts'
import { FAULT_CASES } from './cases.ts'
import { play } from './play.ts'

/** `npm run faults -- [--line N]`: every fault of the test list in a real browser, and what came of it, as a table. */
const { values } = parseArgs({ options: { line: { type: 'string' } } })
const cases = FAULT_CASES.filter(({ line }) => values.line === undefined || line === Number(values.line))
if (browserPath === undefined) {
  console.error('No browser was found. MENINX_CHROMIUM names one.')
  process.exit(1)
}
const server = await serve({ port: 0, appFolder: path.resolve(import.meta.dirname, '../../../dist') })
const browser = await startChromium()
console.log('| line | fault | what the person saw | what was asked of the server | what was kept |\n|---|---|---|---|---|')
for (const one of cases) {
  const { saw, asked, kept } = await play(browser, server.origin, one).catch((problem: Error) => {
    process.exitCode = 1
    return { saw: `DID NOT END: ${problem.message.split('\n')[0]}`, asked: '', kept: '' }
  })
  console.log(`| ${[one.line, one.fault, saw.slice(0, 220), asked, kept].map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
}
await browser.close()
await server.close()
