import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { findBrowser } from '../setup/browser.mjs'
import { evaluations, slowestQuestions } from './evaluations.ts'
import { firstOption } from './first-option.ts'
import { chartInBrowser } from './in-browser.ts'
import { type Interaction, interaction } from './interaction.ts'
import { geneScales, type Scale, scales } from './scale.ts'
import { bytesFor } from './sizes.ts'
import { growthWithLength } from './text-length.ts'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, 'dist')
const rows: { what: string; measured: string; target: string; ratio: string }[] = []

/** `ratio`: measured over the target; below 1 is better for sizes and depths, above 1 for speeds. */
function row(what: string, measured: number, unit: string, target?: number, sense = ''): void {
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })
  rows.push({
    what,
    measured: `${number(measured)} ${unit}`,
    target: target === undefined ? '' : `${sense} ${number(target)}`,
    ratio: target === undefined ? '' : (measured / target).toFixed(2),
  })
}

const CASE = 'egfr-ex19del-three-small-bm-naive'
const fetchedBytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file.replace(/^\/app\//, ''))), { level: 9 }).length, 0)

spawnSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
  cwd: root,
  stdio: 'inherit',
})
row('launch page, JS and CSS, gzip -9', bytesFor('launch.html', dist).bytes, 'bytes', 22_000, '≤')
row('first screen, JS and CSS, gzip -9', bytesFor('index.html', dist).bytes, 'bytes', 120_000, '≤')

const browser = findBrowser(process.execPath)
if (browser === null) console.log('No browser was found: round trips and times are left out.')
else {
  process.env.MENINX_CHROMIUM = browser
  const runs = async (delay: number, atATime?: number) => {
    const all = []
    for (let i = 0; i < 3; i++) all.push(await firstOption(dist, CASE, delay, atATime))
    return all.toSorted((a, b) => a.milliseconds - b.milliseconds)[1] ?? (await firstOption(dist, CASE, delay, atATime))
  }
  const quick = await runs(0)
  const slow = await runs(200)
  const wide = await runs(200, 32)
  row('all JS and CSS fetched until the first option, gzip -9', fetchedBytes(quick.scripts), 'bytes')
  row('requests to the record system, redirect back to first option', quick.requests, '')
  row('deep, by dependence: token exchange included', wide.deep, 'round trips', 3, '≤')
  row('deep, with four requests at a time', slow.deep, 'round trips')
  row('redirect back to first option, no added delay (median of 3)', quick.milliseconds, 'ms')
  row('the same, 200 ms added to every answer', slow.milliseconds, 'ms')
  // Other load on the machine only adds: the quietest of several runs is nearest to what the app itself costs.
  const answered: Interaction[] = []
  for (let i = 0; i < 5; i++) answered.push(await interaction(dist, CASE))
  const least = (of: keyof Interaction): number => Math.min(...answered.map((run) => run[of]))
  row(
    'answering a fact, processor slowed 4 times: slowest interaction to next paint (least of 5 runs)',
    least('answeringMs'),
    'ms',
    100,
    '≤',
  )
  row('the same: from pressing to what changed on screen', least('shownMs'), 'ms')
  row(
    'layout shift, from opening the page to after the answer (thousandths)',
    Math.max(...answered.map(({ layoutShift }) => layoutShift)) * 1000,
    '',
    50,
    '≤',
  )
  const large = await chartInBrowser(dist, CASE, 50_000)
  row('50,000 observations in 250 pages, in the browser: longest stretch', large.longestMs, 'ms of CPU', 100, '≤')
  row('50,000 observations in 250 pages, in the browser: heap growth', large.heapGrowth / 1e6, 'MB', 200, '≤')
}

const { decide, wholePath } = evaluations('egfr-osimertinib-bm-and-lm-qtc-512')
row('decide alone', decide, 'per CPU-second', 10_000, '≥')
row('240-resource bundle to options', wholePath, 'per CPU-second', 150, '≥')

const questions = slowestQuestions()
row(`what would change, pairs included, slowest fixture (${questions.name})`, questions.ms, 'ms of CPU', 50, '≤')

const measured = await scales([1_000, 10_000, 50_000])
const perThousand = ({ extractionMs, size }: Pick<Scale, 'extractionMs' | 'size'>): number => (extractionMs / size) * 1_000
const smallest = measured[0]
const most = measured.at(-1)
if (smallest !== undefined && most !== undefined) {
  row('extraction per 1,000 resources, 50,000 against 1,000', perThousand(most) / perThousand(smallest), 'times', 1.5, '≤')
  row('50,000 observations in 250 pages: longest stretch', most.longestMs, 'ms of CPU', 100, '≤')
  row('50,000 observations in 250 pages: heap growth', most.heapGrowth / 1e6, 'MB', 200, '≤')
}
const [few, many] = await geneScales([1_000, 8_000])
if (few !== undefined && many !== undefined)
  row('extraction per 1,000 gene results, 8,000 against 1,000', perThousand(many) / perThousand(few), 'times', 1.5, '≤')
row('reading a text, per character, 20,000 against 2,000', growthWithLength(), 'times', 3, '≤')
console.table(Object.fromEntries(rows.map(({ what, ...rest }) => [what, rest])))

/** The same measures for every size, side by side. CPU time of the thread that reads, so that other load does not count. */
const sideBySide: Readonly<Record<string, (scale: Scale) => number>> = {
  'extraction, ms of CPU': ({ extractionMs }) => extractionMs,
  'extraction per 1,000 resources, ms of CPU': perThousand,
  'the same, against the smallest': (scale) => (smallest === undefined ? 1 : perThousand(scale) / perThousand(smallest)),
  'pages read and extraction, ms of CPU': ({ wholeMs }) => wholeMs,
  'longest stretch without yielding, ms of CPU': ({ longestMs }) => longestMs,
  'heap growth at most, MB': ({ heapGrowth }) => heapGrowth / 1e6,
  'heap growth that is kept, MB': ({ kept }) => kept / 1e6,
}
const columns = (measure: (scale: Scale) => number) =>
  measured.map((scale) => [scale.size.toLocaleString('en'), Number(measure(scale).toFixed(2))])
console.table(Object.fromEntries(Object.entries(sideBySide).map(([what, measure]) => [what, Object.fromEntries(columns(measure))])))
