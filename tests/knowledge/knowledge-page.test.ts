import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { aboutModel } from '../../src/app/about-model.ts'
import { knowledgeHtml } from '../../src/document/knowledge/knowledge-html.ts'
import type { PageEntry } from '../../src/document/knowledge/page.ts'
import { decide } from '../../src/engine/decide.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { nothingKnown } from '../../src/facts/patient-facts.ts'
import { BACKGROUND } from '../../src/knowledge/background.ts'
import { EVIDENCE } from '../../src/knowledge/evidence/index.ts'
import { model } from '../../src/knowledge/index.ts'
import { SOURCE_ATTRIBUTES } from '../../src/knowledge/source-attributes.ts'
import { OPTION_LABELS } from '../../src/knowledge/vocabulary.ts'

const ON_TIME = '2026-11-20' as IsoDate
const page = aboutModel(ON_TIME)
const html = knowledgeHtml(page)
const every = (entries: readonly PageEntry[]): readonly PageEntry[] => entries.flatMap((entry) => [entry, ...every(entry.entries)])
const entries = page.sections.flatMap((section) => every(section.entries))
const places = new Set(entries.map(({ id }) => id))
const { conflicts, supersessions, drugs, drugsOf } = BACKGROUND
const sides = [...conflicts.flatMap(({ a, b }) => [a, b]), ...supersessions.flatMap(({ earlier, now }) => [earlier, now])]

test('every state, rule, filter, prompt, conflict, drug and row of evidence has a place on the page, each once', () => {
  const wanted = [
    ...[...model.states, model.fallback].flatMap((state) => [`state-${state.id}`, ...state.rules.map(({ uid }) => `rule-${uid}`)]),
    ...model.filters.map(({ id }) => `filter-${id}`),
    ...model.prompts.map(({ id }) => `prompt-${id}`),
    ...conflicts.map(({ id }) => `conflict-${id}`),
    ...supersessions.map(({ id }) => `replaced-${id}`),
    ...drugs.map(({ agent }) => `drug-${agent.replaceAll(' ', '-')}`),
    ...Object.keys(EVIDENCE).map((id) => `evidence-${id}`),
  ]
  expect(wanted.filter((id) => !places.has(id))).toEqual([])
  expect(entries).toHaveLength(places.size)
  expect(wanted.filter((id) => !html.includes(`id="${id}"`))).toEqual([])
})

test('every link to a row of evidence leads to one', () => {
  const linked = entries.flatMap(({ lines }) => lines.flatMap(({ rows }) => rows))
  expect(linked.length).toBeGreaterThan(500)
  expect(linked.filter((id) => !places.has(`evidence-${id}`))).toEqual([])
})

test('all 13 source attributes are answered', () => {
  expect(SOURCE_ATTRIBUTES).toHaveLength(13)
  expect(SOURCE_ATTRIBUTES.filter(({ answer }) => answer === '' || !html.includes(answer))).toEqual([])
})

test('no working name, no machine path and no order stands on the page', () => {
  expect(html.match(/\bseeds?\b|\/work\/|TODO|FIXME|\bK\d\d\b|treat with/gi)).toBeNull()
})

test('no dose of intrathecal pemetrexed stands anywhere on the page', () => {
  const texts = entries.flatMap((entry) => [entry.title, ...entry.lines.map(({ text }) => text)])
  const speaks = texts.filter((text) => /pemetrexed/i.test(text) && /intrathecal|\bIT\b/.test(text))
  expect(speaks.length).toBeGreaterThan(0)
  expect(speaks.filter((text) => /\d\s*mg\b/i.test(text))).toEqual([])
})

test('conflicts and replaced statements rest on rows that exist and name options that exist', () => {
  expect(sides.flatMap(({ evidence }) => evidence).filter((id) => !Object.hasOwn(EVIDENCE, id))).toEqual([])
  expect(sides.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  const options = [...conflicts, ...supersessions].flatMap(({ options }) => options)
  expect(options.filter((id) => !Object.hasOwn(OPTION_LABELS, id))).toEqual([])
})

test('the drugs of an option have an entry; a dose from memory says so on the page', () => {
  const known = drugs.map(({ agent }) => agent)
  expect(Object.values(drugsOf).flatMap((agents) => agents.filter((agent) => !known.includes(agent)))).toEqual([])
  const brigatinib = entries.find(({ id }) => id === 'drug-brigatinib')
  expect(brigatinib?.lines.find(({ label }) => label === 'Usual dose')?.text).toContain('from memory: verify against the label')
  expect(brigatinib?.lines.find(({ label }) => label === 'Approved where')?.text).toContain('EU: not checked')
})

test('every randomised comparison that an EGFR or ALK rule rests on says which of its figures are intracranial', () => {
  const rules = model.states.filter(({ id }) => /^(EB|EL|AB|AL|EBL|ABL)/.test(id)).flatMap((state) => state.rules)
  const rows = [...new Set(rules.flatMap((rule) => rule.evidence))].flatMap((id) => {
    const row = BACKGROUND.evidence[id]
    return row === undefined ? [] : [row]
  })
  const trials = rows.filter(({ design }) => design.startsWith('phase 3 RCT') && !design.includes('not tested'))
  expect(trials.length).toBeGreaterThan(15)
  expect(trials.filter(({ endpoint, population }) => endpoint === undefined || population === undefined).map(({ id }) => id)).toEqual([])
})

test('a number of the registry appears in its row only where the row prints it', () => {
  const wrong = Object.values(BACKGROUND.evidence).filter(
    ({ registration, statement, where }) =>
      registration?.match(/NCT\d{8}|ChiCTR\d+/g)?.some((id) => !`${statement} ${where}`.includes(id)) === true,
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('the review date lies after the knowledge date, and every decision carries version and knowledge date', () => {
  expect(model.reviewBy > model.knowledgeDate).toBe(true)
  const decision = decide(model, { facts: nothingKnown(), asOf: ON_TIME })
  expect([decision.modelVersion, decision.knowledgeDate]).toEqual([model.version, model.knowledgeDate])
})

test('npm run knowledge writes one file; a wrong option says so and writes none', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'meninx-knowledge-'))
  const root = path.resolve(import.meta.dirname, '../..')
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['src/cli/knowledge.ts', ...args], { cwd: root, stdio: 'pipe' }).toString()
  const file = path.join(folder, 'deep', 'page.html')
  expect(run('--out', file, '--as-of', '2027-05-21')).toContain(file)
  expect(statSync(file).size).toBeGreaterThan(100_000)
  expect(readFileSync(file, 'utf8')).toContain('overdue since 2027-05-20')
  expect(() => run('--nonsense', 'x')).toThrow()
  rmSync(folder, { recursive: true })
})
