import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FluentBundle } from '@fluent/bundle'
import { parseSync } from '@swc/core'
import { afterEach, expect, test } from 'vitest'
import { CHINESE } from '../chinese/index.ts'
import { ENGLISH_GROUPS } from '../fact-groups.ts'
import { ENGLISH_STATES } from '../fact-state.ts'
import { ENGLISH_FACT_LABELS, ENGLISH_SHORT_LABELS, ENGLISH_VALUE_WORDS, FACT_LABELS } from '../fact-words.ts'
import { ENGLISH_PICTURE } from '../picture-words.ts'
import { ENGLISH_RESPONSE_WORDS } from '../response/response-words.ts'
import { ENGLISH_SIGN_WORDS } from '../sign/sign-words.ts'
import { ENGLISH_STOP_WORDS } from '../stop-words.ts'
import { ENGLISH_THERAPY_WORDS } from '../therapy-words.ts'
import { ENGLISH_UNITS } from '../units.ts'
import { ENGLISH_WORDS, WORDS } from '../words.ts'
import { preferredLanguage } from './choose-language.ts'
import { dateInWords, numberInWords } from './in-locale.ts'
import { inLanguage, switchLanguage } from './language.ts'
import { patternFrom, type Tree } from './words-from.ts'

const ENGLISH: Readonly<Record<keyof typeof CHINESE, Tree>> = {
  words: ENGLISH_WORDS,
  stops: ENGLISH_STOP_WORDS,
  facts: ENGLISH_FACT_LABELS,
  shortFacts: ENGLISH_SHORT_LABELS,
  values: ENGLISH_VALUE_WORDS,
  states: ENGLISH_STATES,
  groups: ENGLISH_GROUPS,
  units: ENGLISH_UNITS,
  therapies: ENGLISH_THERAPY_WORDS,
  picture: ENGLISH_PICTURE,
  signing: ENGLISH_SIGN_WORDS,
  response: ENGLISH_RESPONSE_WORDS,
}
type Entry = { readonly id: string; readonly text: string; readonly names: readonly string[] }
const isPattern = (entry: Tree[string]): entry is readonly [string, ...string[]] => Array.isArray(entry)
const entriesOf = (tree: Tree, name: string): readonly Entry[] =>
  Object.entries(tree).flatMap(([key, entry]) => {
    const id = `${name}.${key}`
    if (typeof entry === 'string') return [{ id, text: entry, names: [] }]
    if (isPattern(entry)) return [{ id, text: entry[0], names: entry.slice(1) }]
    return typeof entry === 'boolean' ? [] : entriesOf(entry, id)
  })
const all = (trees: Readonly<Record<string, Tree>>): readonly Entry[] =>
  Object.entries(trees).flatMap(([name, tree]) => entriesOf(tree, name))
const english = all(ENGLISH)
const chinese = new Map(all(CHINESE as Readonly<Record<string, Tree>>).map((entry) => [entry.id, entry.text]))
const placeholdersOf = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{\s*\$(\w+)/g)].map(([, name = '']) => name))]

afterEach(() => switchLanguage('en'))

test('every text of the screen is in both catalogues, and in no other', () => {
  expect([...chinese.keys()].toSorted()).toEqual(english.map(({ id }) => id).toSorted())
  expect(english.length).toBeGreaterThan(500)
})

test('a text is empty in both languages or in neither', () => {
  for (const { id, text } of english) expect({ id, empty: chinese.get(id) === '' }).toEqual({ id, empty: text === '' })
})

test('a pattern takes the same values in both languages, and exactly those it is given', () => {
  for (const { id, text, names } of english) {
    const given = names.toSorted()
    expect({ id, names: placeholdersOf(text).toSorted() }).toEqual({ id, names: given })
    expect({ id, names: placeholdersOf(chinese.get(id) ?? '').toSorted() }).toEqual({ id, names: given })
  }
})

test('every pattern is read and filled in without an error', () => {
  for (const { id, text, names } of english.filter((entry) => entry.names.length > 0))
    for (const [language, pattern] of [
      ['en', text],
      ['zh-Hans', chinese.get(id) ?? ''],
    ] as const) {
      const errors: Error[] = []
      const said = new FluentBundle(language, { useIsolating: false }).formatPattern(
        patternFrom(pattern),
        Object.fromEntries(names.map((name) => [name, 3])),
        errors,
      )
      expect({ id, errors, braces: said.includes('{') }).toEqual({ id, errors: [], braces: false })
    }
})

/** Numbers in a text that are figures: of a dose, a limit, a time. Choices by number and HGVS-like names are compared whole. */
const figuresOf = (text: string): readonly string[] =>
  [...text.replaceAll(/\{[^}]*->|\[[^\]]*\]/g, '').matchAll(/[A-Z]*\d+(?:\.\d+)?[A-Z]*/g)].map(([figure]) => figure).toSorted()

test('figures are the same in both languages', () => {
  // Words for small numbers ("one line", "five per organ") are figures in one language only.
  const spelled = new Set(['response.lesions.hint.body', 'response.lesions.hint.meninges', 'response.lesions.hint.brain'])
  for (const { id, text } of english.filter((entry) => !spelled.has(entry.id)))
    expect({ id, figures: figuresOf(chinese.get(id) ?? '') }).toEqual({ id, figures: figuresOf(text) })
})

test('the screen speaks the language that was chosen, and a note can still be written in English', () => {
  switchLanguage('zh-Hans')
  expect(FACT_LABELS.driver).toBe('驱动基因')
  expect(WORDS.facts.answered(2)).toBe('已在此回答 2 项')
  expect(inLanguage('en', () => [FACT_LABELS.driver, WORDS.facts.answered(2)])).toEqual(['Driver', '2 answers given here'])
  expect(FACT_LABELS.driver).toBe('驱动基因')
})

test('dates keep their precision, numbers their digits', () => {
  expect([dateInWords('2026-11-03'), numberInWords(1500.25)]).toEqual(['2026-11-03', '1500.25'])
  switchLanguage('zh-Hans')
  expect(['2026', '2026-11', '2026-11-03', 'unknown'].map(dateInWords)).toEqual(['2026年', '2026年11月', '2026年11月3日', 'unknown'])
  expect(numberInWords(1500.25)).toBe('1500.25')
})

test('the first language of the browser that the screen has is taken; traditional Chinese is not simplified', () => {
  expect(preferredLanguage(['de', 'zh-CN', 'en'])).toBe('zh-Hans')
  expect(preferredLanguage(['zh-TW', 'en-GB'])).toBe('en')
  expect(preferredLanguage(['fr'])).toBe('en')
})

test('bug: a language that is no tag stopped the page', () => {
  expect(preferredLanguage(['en-US@posix', 'zh-CN'])).toBe('zh-Hans')
  expect(preferredLanguage(['', 'C'])).toBe('en')
})

/** Every text that a source file writes out, apart from class names, addresses of other files and errors for developers. */
function writtenOut(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(writtenOut)
  if (typeof node !== 'object' || node === null) return []
  const { type, value, cooked, name } = node as { type?: string; value?: unknown; cooked?: unknown; name?: { value?: string } }
  if (type === 'ImportDeclaration' || type === 'ThrowStatement' || type === 'TsLiteralType') return []
  if (type === 'JSXAttribute' && NOT_WORDS.has(name?.value ?? '')) return []
  if (type === 'CallExpression' && (node as { callee: { type: string } }).callee.type === 'Import') return []
  if ((type === 'JSXText' || type === 'StringLiteral') && typeof value === 'string') return [value]
  if (type === 'TemplateElement' && typeof cooked === 'string') return [cooked]
  return Object.values(node).flatMap(writtenOut)
}
const NOT_WORDS = new Set(['className', 'rel', 'd', 'autoComplete', 'aria-labelledby', 'aria-describedby'])
/** Two words, or a word between tags with something before or after it. */
const SENTENCE = /[A-Za-z]{2,}[ ,:;.]+[A-Za-z]{2,}/
/** States are words of the code, which have their own catalogue; media queries, names of files, data addresses and the name of a laboratory scale are no words. */
const KNOWN = /^(not known|could not be read|\(min-height: 640px\)|data:|path-step |ECOG |meninx-[a-z-]+\.(json|txt)$)/

test('no part of the screen holds a sentence of its own', () => {
  const folder = path.resolve(import.meta.dirname, '..')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|words\.ts$|^chinese|^language\/patterns|^fact-(groups|state)\.ts$/.test(file),
  )
  const found = files.flatMap((file) => {
    const program = parseSync(readFileSync(path.join(folder, file), 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') })
    return writtenOut(program.body)
      .filter((text) => SENTENCE.test(text) && !KNOWN.test(text))
      .map((text) => `${file}: ${text.trim()}`)
  })
  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})
