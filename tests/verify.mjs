// One line for a fresh machine: installs what is needed (the browser too) and runs every test.
// Prints what was skipped and why, then "N passed, N failed" as the last line.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBrowser } from './setup/browser.mjs'
import { environment, install, modernNode, requireVersions, root, stop } from './setup/ready.mjs'

requireVersions()
install()
const node = modernNode()
const browser = findBrowser(node)
if (browser === null) stop('The journeys need Chromium or Chrome. Install one, or name it in MENINX_CHROMIUM, and run this again.')
console.log(`Browser: ${browser}`)

const folder = mkdtempSync(path.join(os.tmpdir(), 'meninx-verify-'))
const env = { ...environment(), MENINX_CHROMIUM: browser, MENINX_REPORTS: folder }
/** @type {{ passed: number, failed: number, skipped: string[] }} */
const totals = { passed: 0, failed: 0, skipped: [] }

/** A step without single tests counts as one: it passed or it failed. */
const steps = [
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', script: 'lint' },
  { name: 'imports', script: 'imports' },
  { name: 'dead code', script: 'dead' },
  { name: 'build', run: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'unit tests', vitest: 'unit' },
  { name: 'whole patients', vitest: 'patients' },
  { name: 'sandbox conformance', vitest: 'conformance' },
  { name: 'journeys in a browser', journeys: true },
]

for (const step of steps) await perform(step)
rmSync(folder, { recursive: true, force: true })
if (totals.skipped.length > 0) console.log(`\nSkipped, and why:\n${totals.skipped.map((title) => `  - ${title}`).join('\n')}`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1

async function perform(step) {
  console.log(`\n== ${step.name}`)
  const started = Date.now()
  const report = path.join(folder, `${step.name.replaceAll(' ', '-')}.json`)
  const code = await run(commandOf(step, report), step.journeys ? { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } : env)
  const counts = step.vitest ? vitestCounts(report) : step.journeys ? playwrightCounts(report) : null
  if (counts === null) totals[code === 0 ? 'passed' : 'failed'] += 1
  else add(counts, code)
  console.log(`   ${step.name}: ${code === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`)
}

function commandOf(step, report) {
  if (step.run) return [node, ...step.run]
  if (step.script) return [process.platform === 'win32' ? 'npm.cmd' : 'npm', 'run', '-s', step.script]
  if (step.vitest) {
    return [
      node,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      step.vitest,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
  }
  return [node, 'node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts']
}

function run([command, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell: command.endsWith('.cmd') })
    child.on('exit', (code) => resolve(code ?? 1))
    child.on('error', () => resolve(1))
  })
}

/** A run that ended badly without a failed test (a crash, an unhandled error) still counts as a failure. */
function add(counts, code) {
  totals.passed += counts.passed
  totals.failed += counts.failed === 0 && code !== 0 ? 1 : counts.failed
  totals.skipped.push(...counts.skipped)
}

function vitestCounts(report) {
  const result = readReport(report)
  if (result === null) return null
  const cases = result.testResults.flatMap((file) => file.assertionResults)
  return {
    passed: cases.filter((c) => c.status === 'passed').length,
    failed: cases.filter((c) => c.status === 'failed').length,
    skipped: cases.filter((c) => !['passed', 'failed'].includes(c.status)).map((c) => c.fullName.trim()),
  }
}

function playwrightCounts(report) {
  const result = readReport(report)
  if (result === null) return null
  const specs = result.suites.flatMap(specsOf)
  const outcomes = specs.flatMap((spec) => spec.tests.map((t) => ({ title: spec.title, status: t.status })))
  return {
    passed: outcomes.filter((o) => o.status === 'expected').length,
    failed: outcomes.filter((o) => o.status === 'unexpected' || o.status === 'flaky').length,
    skipped: outcomes.filter((o) => o.status === 'skipped').map((o) => o.title),
  }
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
