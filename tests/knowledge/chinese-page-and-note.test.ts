import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aboutModel, aboutModelIn } from '../../src/app/about-model.ts'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import { knowledgeHtml } from '../../src/document/knowledge/knowledge-html.ts'
import type { KnowledgePage, PageEntry } from '../../src/document/knowledge/page.ts'
import type { Note, NoteInput } from '../../src/document/note.ts'
import { noteFrom } from '../../src/document/note-from.ts'
import { outlineFrom, plainSections } from '../../src/document/note-outline.ts'
import { outlineOfText } from '../../src/document/outline-of-text.ts'
import { toHtml } from '../../src/document/to-html.ts'
import { toText } from '../../src/document/to-text.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { CHINESE_BACKGROUND } from '../../src/knowledge/chinese/background.ts'
import { chineseModel } from '../../src/knowledge/chinese/index.ts'
import { visitReference } from '../../src/response/visit-line.ts'
import '../../src/ui/chinese/index.ts'
import { FACT_GROUPS } from '../../src/ui/fact-groups.ts'
import { linesFor } from '../../src/ui/fact-value.ts'
import { FACT_LABELS } from '../../src/ui/fact-words.ts'
import { switchLanguage } from '../../src/ui/language/language.ts'
import { sentence } from '../../src/ui/language/sentences.ts'
import { FOLLOWED } from '../patients/response/three-patients.ts'
import { englishAmong } from './english-left.ts'

const AS_OF = '2026-11-01' as IsoDate
beforeAll(() => switchLanguage('zh-Hans'))
afterAll(() => switchLanguage('en'))

const textsOf = ({ title, lines, criteria, entries }: PageEntry): readonly string[] => [
  title,
  ...lines.flatMap(({ label, text }) => [label, text]),
  ...criteria.flatMap(({ label, criterion }) => [label, criterion.says, criterion.means]),
  ...entries.flatMap(textsOf),
]
const allOf = ({ title, lead, sections }: KnowledgePage): readonly string[] => [
  title,
  lead,
  ...sections.flatMap(({ heading, intro, entries }) => [heading, ...intro, ...entries.flatMap(textsOf)]),
]

test('the page about the model is in Chinese, with every place that the English one has', async () => {
  const page = await aboutModelIn('zh-Hans', AS_OF)
  const english = aboutModel(AS_OF)
  const places = ({ id, entries }: PageEntry): readonly string[] => [id, ...entries.flatMap(places)]
  const all = (one: KnowledgePage) => one.sections.flatMap(({ id, entries }) => [id, ...entries.flatMap(places)])
  expect(all(page)).toEqual(all(english))
  expect(englishAmong(allOf(page))).toEqual([])
  expect(allOf(page)).toHaveLength(allOf(english).length)
  expect(knowledgeHtml(page, '目录')).toContain('<html lang="zh-Hans">')
})

const patients = path.resolve(import.meta.dirname, '../../fixtures/patients')
const names = readdirSync(patients)

/** The note about a practice patient, in Chinese. */
function noteAbout(name: string, visits: NoteInput['response']): Note {
  const contents = resourcesOf(JSON.parse(readFileSync(path.join(patients, name, 'bundle.json'), 'utf8')))
  if ('problem' in contents) throw new Error(contents.problem)
  const chart = chartFrom(contents.resources, { asOf: AS_OF, region: 'CN' })
  const { facts, decision } = recommendationFrom({ facts: chart.facts, answers: [], model: chineseModel, asOf: AS_OF })
  return noteFrom({
    patient: chart.patient,
    encounterId: null,
    encounterName: null,
    author: { name: null, reference: null },
    writtenAt: '2026-11-01T10:00:00+01:00',
    reference: 'MX-1',
    status: 'preliminary',
    earlier: null,
    facts,
    decision,
    model: chineseModel,
    background: CHINESE_BACKGROUND,
    review: { options: [], comment: '' },
    queries: [],
    wentOnWithoutRest: false,
    unread: [],
    response: visits,
    words: {
      factLabel: (fact) => FACT_LABELS[fact],
      valueLines: linesFor,
      factOrder: FACT_GROUPS.flatMap((group) => group.facts),
      language: 'zh-Hans',
      say: sentence,
    },
  })
}

const wordsOf = ({ title, lead, sections }: Note): readonly string[] => [
  title,
  lead,
  ...sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text]
      if (block.kind === 'list') return block.items
      const rows = block.rows.flatMap(([label, text]) => [label, text])
      return block.kind === 'entry' ? [block.title, ...rows] : rows
    }),
  ]),
]

test('notes about every practice patient are in Chinese', () => {
  const found = names.flatMap((name) => englishAmong(wordsOf(noteAbout(name, null))).map((text) => `${name}: ${text}`))
  expect(found).toEqual([])
  expect(names.length).toBeGreaterThan(10)
})

test('a sentence that is left in English would be found', () => {
  expect(englishAmong(['不支持：more than ten lesions'])).toHaveLength(1)
})

test('the response assessment in a note is in Chinese', () => {
  for (const { visits } of Object.values(FOLLOWED)) {
    const references = visits.map(visitReference)
    const note = noteAbout(names[0]!, { visits, keptHere: [], inError: references.slice(0, 1), countAgain: references.slice(1, 2) })
    expect(englishAmong(wordsOf(note))).toEqual([])
  }
})

test('what an earlier note in Chinese said can be read from it, in either form', () => {
  for (const name of names) {
    const note = noteAbout(name, null)
    const direct = outlineFrom(plainSections(note))
    const squeezed = (outline: typeof direct) => ({
      language: outline?.language,
      options: [...(outline?.options ?? [])].map(([label, place]) => [label.replace(/\s+/g, ''), place]),
      facts: [...(outline?.facts ?? [])].map(([label, { value }]) => [label.replace(/\s+/g, ''), value.replace(/\s+/g, '')]),
    })
    expect(direct?.language).toBe('zh-Hans')
    expect(squeezed(outlineOfText(toText(note), 'text'))).toEqual(squeezed(direct))
    expect(squeezed(outlineOfText(toHtml(note), 'html'))).toEqual(squeezed(direct))
    expect(toHtml(note)).toContain('xml:lang="zh-Hans"')
  }
})
