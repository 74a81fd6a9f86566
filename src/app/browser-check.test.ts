import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

const script = readFileSync('public/browser.js', 'utf8')
const needs = Array.from(/var needs = \[([^\]]*)\]/.exec(script)?.[1]?.matchAll(/'([\w.]+)'/g) ?? [], ([, need = '']) => need)

/** What is not part of the language itself, as a browser has it. */
const browser = () => ({
  noModule: true,
  AbortSignal: { any: () => {}, timeout: () => {} },
  HTMLElement: { prototype: { showPopover: () => {} } },
  URL: { canParse: () => {} },
  crypto: { subtle: {}, randomUUID: () => {} },
  structuredClone: () => {},
})

/** A page as Internet Explorer 8 has it: no more than the script may use. `without`: taken out of the language before the script runs. */
function pageIn(globals: object, without?: string) {
  const said: string[] = []
  const place = { id: 'launch', firstChild: null, appendChild: ({ text }: { text: string }) => void said.push(text) }
  const line = () => {
    const made = {
      text: '',
      appendChild: (words: string) => {
        made.text = words
      },
    }
    return made
  }
  const document = {
    createElement: (name: string) => (name === 'script' ? ('noModule' in globals ? { noModule: false } : {}) : line()),
    createTextNode: (text: string) => text,
    getElementById: (id: string) => (id === 'launch' ? place : null),
  }
  const context = createContext({ document, ...globals })
  if (without !== undefined) runInContext(`delete ${without}`, context)
  runInContext(script, context)
  return { said, place }
}

test('the script is written in the JavaScript of Internet Explorer 8, and writes text only', () => {
  const code = script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^']*'/g, "''")
  expect(code).not.toMatch(/=>|`|\b(const|let|class|import|export|async|of)\b|\.\.\.|\?\.|\?\?|innerHTML|document\.write|trim\(|forEach/)
  // A call that ends in a comma is an error there, and a list that does has one more element.
  expect(code).not.toMatch(/,\s*[)\]]/)
})

test('where modules are not known, the place of the app says so and is taken away from it', () => {
  expect(pageIn({}).said[0]).toBe('This browser cannot run Meninx')
  const { noModule: _, ...withoutModules } = browser()
  const { said, place } = pageIn(withoutModules)
  expect(said[0]).toBe('This browser cannot run Meninx')
  expect(said.join(' ')).toMatch(/Internet Explorer control cannot run it/)
  expect(place.id).toBe('cannot-run')
})

test('in a browser that can run the app nothing is said', () => {
  expect(pageIn(browser())).toMatchObject({ said: [], place: { id: 'launch' } })
})

test.each(needs)('bug: a browser that has everything but %s is told that it cannot run Meninx', (need) => {
  expect(needs.length).toBeGreaterThan(10)
  expect(pageIn(browser(), need)).toMatchObject({
    said: ['This browser cannot run Meninx', ...Array(3).fill(expect.any(String))],
    place: { id: 'cannot-run' },
  })
})

test.each(['AbortSignal', 'URL', 'HTMLElement', 'crypto', 'Intl'])(
  'a browser without %s at all is told so too, without an error',
  (name) => {
    expect(pageIn(browser(), name).place.id).toBe('cannot-run')
  },
)

const isNeeded = (name: string): boolean => needs.some((need) => need.split('.').at(-1) === name)

test('bug: whatever the app uses that ECMAScript 2022 has not is in the check, as the compiler finds it', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meninx-'))
  const [entry, styles] = [path.resolve('src/app'), path.join(folder, 'styles.d.ts')]
  const config = {
    extends: path.resolve('tsconfig.json'),
    compilerOptions: { lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
    include: [`${entry}/main.tsx`, `${entry}/launch.ts`, styles],
  }
  writeFileSync(styles, "declare module '*.css'\n")
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
  const compiler = path.resolve('node_modules/.bin/tsc')
  const said = await promisify(execFile)(compiler, ['-p', folder, '--pretty', 'false']).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
  rmSync(folder, { recursive: true })
  const newer = new Set(
    Array.from(
      said.matchAll(/Property '(\w+)' does not exist on type|Cannot find name '(\w+)'/g),
      ([, property, name]) => property ?? name ?? '',
    ),
  )
  expect(newer).toContain('toSorted')
  expect([...newer].filter((name) => !isNeeded(name))).toEqual([])
})

/**
 * What browsers got after 2022 and is no part of the language, by the way it is written (MDN browser compatibility data, November 2026). The
 * compiler knows no years for these.
 */
const NEWEST: readonly (readonly [need: string, written: RegExp])[] = [
  ['AbortSignal.any', /AbortSignal\.any\b/],
  ['AbortSignal.timeout', /AbortSignal\.timeout\b/],
  ['URL.canParse', /\bURL\.canParse\b/],
  ['URL.parse', /\bURL\.parse\b/],
  ['HTMLElement.prototype.showPopover', /\bpopover=|\b(?:show|hide|toggle)Popover\b/],
  ['crypto.randomUUID', /crypto\.randomUUID\b/],
  ['crypto.subtle', /crypto\.subtle\b/],
  ['CloseWatcher', /\bnew CloseWatcher\b/],
  ['scheduler.yield', /\bscheduler\??\.yield\b/],
  ['Document.startViewTransition', /\bstartViewTransition\b/],
  ['Element.checkVisibility', /\bcheckVisibility\b/],
  ['Element.moveBefore', /\bmoveBefore\b/],
  ['Intl.Segmenter', /\bIntl\.Segmenter\b/],
  ['Intl.DurationFormat', /\bIntl\.DurationFormat\b/],
  ['structuredClone', /\bstructuredClone\(/],
  ['Response.bytes', /\.bytes\(\)/],
  ['ReadableStream.from', /ReadableStream\.from\b|of response\.body\b/],
  ['CompressionStream', /\b(?:De)?[cC]ompressionStream\b/],
  ['navigator.locks', /navigator\.locks\b/],
]
/** Looked for before they are used, the last one by React; the app does without. */
const ASKED_FIRST: readonly string[] = ['navigator.locks', 'scheduler.yield', 'Document.startViewTransition']

const sources = ['app', 'document', 'engine', 'facts', 'fhir', 'knowledge', 'response', 'ui'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map((name) => readFileSync(path.join('src', folder, name), 'utf8')),
)

test('bug: whatever browsers got after 2022 and the app uses is in the check', () => {
  const used = NEWEST.filter(([, written]) => sources.some((text) => written.test(text))).map(([need]) => need)
  expect(used.length).toBeGreaterThan(4)
  expect(used.filter((need) => !needs.includes(need) && !ASKED_FIRST.includes(need))).toEqual([])
})

const assets = path.resolve('dist/assets')
/** Names that nothing but the newest part of the language has, as a call; what a library asks for first is not there. */
const UNMISTAKABLE =
  /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|groupBy|isWellFormed|toWellFormed|withResolvers|fromAsync|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert|getOrInsertComputed|hasOwn|canParse|randomUUID)\(/g

test.skipIf(!existsSync(assets))(
  `what is built, libraries included, uses nothing newer than the check asks for${existsSync(assets) ? '' : ' (skipped: nothing is built)'}`,
  () => {
    const built = readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(path.join(assets, name), 'utf8'))
    const used = new Set(built.flatMap((text) => Array.from(text.matchAll(UNMISTAKABLE), ([, name = '']) => name)))
    expect(used).toContain('toSorted')
    expect([...used].filter((name) => !isNeeded(name))).toEqual([])
    const newest = NEWEST.filter(([, written]) => built.some((text) => written.test(text))).map(([need]) => need)
    expect(newest.filter((need) => !needs.includes(need) && !ASKED_FIRST.includes(need))).toEqual([])
  },
)

test.each(['launch.html', 'index.html'])('%s runs it before the app, as a file', (page) => {
  const html = readFileSync(page, 'utf8')
  expect(html.indexOf(' src="./browser.js"></script>')).toBeGreaterThan(0)
  expect(html.indexOf(' src="./browser.js"></script>')).toBeLessThan(html.indexOf('<script type="module"'))
})
