import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { completedAnswers } from '../../src/app/completed-answers.ts'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { Note, NoteInput } from '../../src/document/note.ts'
import { noteFrom } from '../../src/document/note-from.ts'
import { onOneLine } from '../../src/document/plain-characters.ts'
import { inEnglish } from '../../src/document/say.ts'
import { toData } from '../../src/document/to-data.ts'
import { toText } from '../../src/document/to-text.ts'
import { answersFrom } from '../../src/facts/answers.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { BACKGROUND } from '../../src/knowledge/background.ts'
import { CHINESE_BACKGROUND } from '../../src/knowledge/chinese/background.ts'
import { chineseModel } from '../../src/knowledge/chinese/index.ts'
import { model } from '../../src/knowledge/index.ts'
import '../../src/ui/chinese/index.ts'
import { VERIFIED_WORDS, type Verified } from '../../src/response/basis.ts'
import { visitReference } from '../../src/response/visit-line.ts'
import { OUTCOME_WORDS, stateInWords } from '../../src/response/words.ts'
import { FACT_GROUPS } from '../../src/ui/fact-groups.ts'
import { linesFor } from '../../src/ui/fact-value.ts'
import { FACT_LABELS } from '../../src/ui/fact-words.ts'
import { switchLanguage } from '../../src/ui/language/language.ts'
import { sentence } from '../../src/ui/language/sentences.ts'
import { anyNote } from '../faults/writes/any-note.ts'
import { FOLLOWED } from './response/three-patients.ts'

vi.setConfig({ testTimeout: 180_000 })

type Language = 'en' | 'zh-Hans'
const LANGUAGES: readonly Language[] = ['en', 'zh-Hans']
const folder = path.resolve(import.meta.dirname, '../../fixtures/patients')
const json = (name: string, file: string): unknown => JSON.parse(readFileSync(path.join(folder, name, file), 'utf8'))
const schema = json('../../docs', 'note.schema.json') as Schema
beforeAll(() => switchLanguage('en'))
afterAll(() => switchLanguage('en'))

const spokenIn = (language: Language): Pick<NoteInput, 'words' | 'model' | 'background'> => ({
  model: language === 'en' ? model : chineseModel,
  background: language === 'en' ? BACKGROUND : CHINESE_BACKGROUND,
  words: {
    factLabel: (fact) => FACT_LABELS[fact],
    valueLines: linesFor,
    factOrder: FACT_GROUPS.flatMap((group) => group.facts),
    language,
    say: language === 'en' ? inEnglish : sentence,
  },
})

/** Everything that a note can hold, about one of the invented patients. */
function noteAbout(name: string, index: number, language: Language): NoteInput {
  const contents = resourcesOf(json(name, 'bundle.json'))
  if ('problem' in contents) throw new Error(contents.problem)
  const { asOf: said } = json(name, 'expected.json') as { asOf: IsoDate }
  const chart = chartFrom(contents.resources, { asOf: said, region: 'US' })
  const given = readdirSync(path.join(folder, name)).includes('answers.json') ? json(name, 'answers.json') : {}
  const { answers } = answersFrom(completedAnswers(given))
  const spoken = spokenIn(language)
  const { facts, decision } = recommendationFrom({ facts: chart.facts, answers, model: spoken.model as typeof model, asOf: said })
  const { visits } = FOLLOWED[index % FOLLOWED.length]!
  const [first, second] = decision.options
  return {
    ...spoken,
    patient: chart.patient,
    encounterId: 'e1',
    encounterName: 'ambulatory, from 2026-10-30',
    author: { name: 'Robin Okafor', reference: 'Practitioner/7' },
    writtenAt: '2026-11-20T10:00:00+01:00',
    reference: 'MX-1111-2222-3333',
    status: 'final',
    earlier: {
      relation: 'replaces',
      reference: 'MX-0000-0000-0000',
      date: '2026-10-01',
      where: 'DocumentReference/9',
      changes: ['ECOG: now 1; before 2.'],
    },
    facts,
    decision,
    review: {
      options: [
        ...(first === undefined ? [] : [{ option: first.id, choice: 'accepted' as const }]),
        ...(second === undefined ? [] : [{ option: second.id, choice: 'declined' as const, reason: 'QTc' }]),
      ],
      comment: 'Discussed.',
    },
    queries: [
      { what: 'laboratory observations', outcome: 'unreachable', why: 'The record system did not answer in time.', count: 3 },
      { what: 'procedures', outcome: 'read', count: 2 },
    ],
    wentOnWithoutRest: index % 2 === 0,
    unread: chart.unread,
    response: {
      visits: visits.slice(1),
      keptHere: visits.slice(1),
      inError: visits.slice(0, 1).map(visitReference),
      countAgain: visits.slice(1, 2).map(visitReference),
    },
  }
}

const fixtures = readdirSync(folder).filter((name) => readdirSync(path.join(folder, name)).includes('expected.json'))
const GENERATED: readonly NoteInput[] = fc.sample(anyNote(), { numRuns: 20, seed: 7 })
const notesIn = (language: Language): readonly NoteInput[] => {
  switchLanguage(language)
  return [
    ...fixtures.map((name, index) => noteAbout(name, index, language)),
    ...GENERATED.map((note) => (language === 'en' ? note : { ...note, words: spokenIn(language).words })),
  ]
}

type Data = Note & Readonly<Record<string, unknown>>
const dataOf = (note: NoteInput): Data => JSON.parse(toData(note)) as Data

/** Without spaces and rules, which belong to the form: lines were broken where the window ends. */
const squeezed = (lines: readonly string[]): string =>
  lines
    .filter((line) => !/^[\s=-]*$/.test(line))
    .join('')
    .replace(/\s+/g, '')

/** What the plain text has to be, by the data alone. */
const fromData = ({ title, lead, sections }: Note): readonly string[] => [
  title,
  lead,
  ...sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [onOneLine(block.text)]
      if (block.kind === 'list') return block.items.map((item) => `-${onOneLine(item)}`)
      const rows = block.rows.map(([label, text]) => `${onOneLine(label)}:${onOneLine(text)}`)
      return block.kind === 'pairs' ? rows : [`*${onOneLine(block.title)}`, ...rows]
    }),
  ]),
]

test.for(LANGUAGES)(
  'every sentence of the text stands in the data and the other way round, over all patients and generated notes: %s',
  (language) => {
    for (const note of notesIn(language)) expect(squeezed(fromData(dataOf(note)))).toBe(squeezed(toText(noteFrom(note)).split('\n')))
  },
)

/** The names under which a note's input holds words of people, of the record, of the model and of its sources. */
const WORDS = new Set(
  'name birthDate sex recordNumber encounterName reason why problem changes uncovered because level conditions cautions judgement title label statement publication where citedReference design setting population n intracranial systemic notStated registration corrections question modelDoes says note version date reviewBy modelVersion knowledgeDate asOf'.split(
    ' ',
  ),
)
const KEPT = new Set(['words', 'response', 'comment', 'reviewBy', 'asOf', 'when'])

/** Each piece of words followed by a mark of its own; same words, same mark. */
function marking() {
  const marks = new Map<string, string>()
  const marked = (text: string): string => {
    if (text.trim() === '') return text
    const mark = marks.get(text) ?? `⟦${marks.size}⟧`
    marks.set(text, mark)
    return `${mark}`
  }
  const walk = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return WORDS.has(name) && !KEPT.has(name) ? marked(value) : value
    if (Array.isArray(value)) return value.map((one) => walk(one, name))
    if (typeof value !== 'object' || value === null || KEPT.has(name)) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, key)]))
  }
  const all = (note: NoteInput): NoteInput => ({
    ...(walk(note, '') as NoteInput),
    background: {
      ...note.background,
      evidence: walk(note.background.evidence, '') as NoteInput['background']['evidence'],
      conflicts: note.background.conflicts.map((one) => ({
        ...(walk({ ...one, when: undefined }, '') as typeof one),
        when: one.when,
      })) as never,
      supersessions: note.background.supersessions.map((one) => ({
        ...(walk({ ...one, when: undefined }, '') as typeof one),
        when: one.when,
      })) as never,
    },
    facts: Object.fromEntries(
      Object.entries(note.facts).map(([key, fact]) => [key, withoutValue(fact, (part) => walk(part, ''))]),
    ) as never,
    model: {
      ...note.model,
      warnings: Object.fromEntries(Object.entries(note.model.warnings).map(([id, text]) => [id, marked(text)])),
      asks: walk(note.model.asks, '') as NoteInput['model']['asks'],
      options: walk(note.model.options, '') as NoteInput['model']['options'],
    },
    words: {
      ...note.words,
      factLabel: (fact) => marked(`label ${fact}`),
      valueLines: (fact, value) => note.words.valueLines(fact, value).map((line) => marked(`${fact} ${line}`)),
    },
  })
  return { all, meaning: () => new Map([...marks].map(([text, mark]) => [mark, text])) }
}

/** Values are data that other modules put into words: left as they are. */
function withoutValue(fact: unknown, walk: (part: unknown) => unknown): unknown {
  if (Array.isArray(fact)) return fact.map((one) => withoutValue(one, walk))
  if (typeof fact !== 'object' || fact === null) return fact
  return Object.fromEntries(
    Object.entries(fact).map(([key, part]) => {
      if (key === 'value' || (key === 'why' && WHYS.has(part))) return [key, part]
      const [, marked] = Object.entries(walk({ [key]: part }) as object)[0] ?? []
      return [key, typeof part === 'string' ? marked : withoutValue(part, walk)]
    }),
  )
}

/** Kinds, not words. */
const WHYS: ReadonlySet<unknown> = new Set(['not-recorded', 'pending', 'unreadable', 'not-permitted', 'unreachable'])

const marksIn = (text: string): ReadonlySet<string> => new Set(text.replace(/\s+/g, '').match(/⟦\d+⟧/g))
const missingIn = (from: ReadonlySet<string>, to: ReadonlySet<string>, meaning: ReadonlyMap<string, string>) =>
  [...from].filter((mark) => !to.has(mark)).map((mark) => meaning.get(mark))

test.for(LANGUAGES)('each part of the data holds what the text says of it, and nothing that the text leaves out: %s', (language) => {
  let seen = 0
  for (const note of notesIn(language)) {
    const { all, meaning } = marking()
    const marked = all({ ...note, response: null })
    const { sections, ...parts } = dataOf(marked)
    const [inText, inParts] = [marksIn(toText(noteFrom(marked))), marksIn(JSON.stringify(parts))]
    expect(missingIn(inText, inParts, meaning())).toEqual([])
    expect(missingIn(inParts, inText, meaning())).toEqual([])
    seen = Math.max(seen, inText.size)
    expect(sections.length).toBeGreaterThan(5)
  }
  expect(seen).toBeGreaterThan(100)
})

/** What the text has to say of the response, by the results in the data alone. */
function responseRows({ results }: { readonly results: Results }): readonly string[] {
  return Object.values(results.compartments).flatMap(({ course, latest, nadir, best, progressedOn }) => {
    const words = (code: string): string => OUTCOME_WORDS[code as keyof typeof OUTCOME_WORDS]
    const roles = { baseline: 'baseline', before: 'before the baseline', 'follow-up': '' }
    const visits = course.map(({ date, role, outcome }) => `${outcome === null ? roles[role] : words(outcome)} ${date}`)
    if (course.length === 0) return []
    if (latest === null) return [`Visits: ${visits.join('; ')}`]
    const isSaid = (one: Reason): boolean => latest.because.some(({ rule, says }) => rule === one.rule && says === one.says)
    return [
      `Visits: ${visits.join('; ')}`,
      ...latest.components.map(({ name, state, because }) => {
        const own = because.filter((one) => !isSaid(one)).map(({ says }) => says)
        return `${name}: ${stateInWords(state)}${own.length === 0 ? '' : ` (${own.join('; ')})`}`
      }),
      ...(latest.missing.length === 0 ? [] : [`Missing: ${latest.missing.join(', ')}`]),
      ...(nadir === null ? [] : [`Nadir: ${nadir.mm} mm on ${nadir.date}`]),
      ...(best === null ? [] : [`Best so far: ${words(best.outcome)} on ${best.date}`]),
      ...(progressedOn === null ? [] : [`Progressed: ${progressedOn}`]),
      ...latest.because.map(({ says }) => `Because: ${says}`),
      ...latest.rules.map(
        ({ says, evidence, publication, verified }) => `Rule: ${says} [${[...evidence, publication, VERIFIED_WORDS[verified]].join('; ')}]`,
      ),
      ...latest.remarks.map((remark) => `Remark: ${remark}`),
    ]
  })
}
type Reason = { readonly rule: string; readonly says: string }
type Latest = {
  readonly because: readonly Reason[]
  readonly components: readonly {
    readonly name: string
    readonly state: string
    readonly because: readonly Reason[]
    readonly missing: readonly string[]
  }[]
  readonly missing: readonly string[]
  readonly remarks: readonly string[]
  readonly rules: readonly {
    readonly says: string
    readonly evidence: readonly string[]
    readonly publication: string
    readonly verified: Verified
  }[]
}
type Results = {
  readonly compartments: Readonly<
    Record<
      string,
      {
        readonly course: readonly {
          readonly date: string
          readonly role: 'baseline' | 'before' | 'follow-up'
          readonly outcome: string | null
        }[]
        readonly latest: Latest | null
        readonly nadir: { readonly date: string; readonly mm: number } | null
        readonly best: { readonly outcome: string; readonly date: string } | null
        readonly progressedOn: string | null
      }
    >
  >
}

test('the results of the response assessment in the data, by compartment with contributions and rules, are those of the text', () => {
  switchLanguage('en')
  for (const { visits } of FOLLOWED)
    for (let count = 1; count <= visits.length; count++) {
      const note = noteAbout(fixtures[0]!, 0, 'en')
      const references = visits.map(visitReference)
      const response = {
        visits: visits.slice(0, count),
        keptHere: [],
        inError: references.slice(count),
        countAgain: references.slice(0, 1),
      }
      const data = dataOf({ ...note, response }) as unknown as { response: { results: Results; takenBack: string[]; countAgain: string[] } }
      const section = noteFrom({ ...note, response }).sections.find(({ heading }) => heading === 'Response: results of the visits entered')
      const rows = section?.blocks.flatMap((block) => (block.kind === 'entry' ? block.rows.map((row) => row.join(': ')) : []))
      expect(responseRows(data.response).toSorted()).toEqual(rows?.toSorted())
      expect([data.response.takenBack, data.response.countAgain]).toEqual([references.slice(count), references.slice(0, 1)])
      for (const { latest } of Object.values(data.response.results.compartments))
        for (const { missing } of latest?.components ?? []) for (const one of missing) expect(latest?.missing).toContain(one)
    }
})

test('bug: a row of evidence that a rule of response names stands in the note with its text', () => {
  switchLanguage('en')
  const { evidence } = dataOf(noteAbout(fixtures[0]!, 0, 'en')) as unknown as { evidence: { id: string; atHand: boolean }[] }
  const text = toText(noteFrom(noteAbout(fixtures[0]!, 0, 'en')))
  expect(evidence.filter(({ atHand }) => !atHand)).toEqual([])
  const named = [...text.matchAll(/\[((?:[A-Z]\d+; )+)/g)].flatMap(([, ids = '']) => ids.split('; ').filter((id) => id !== ''))
  expect(named.length).toBeGreaterThan(0)
  for (const id of named) expect(evidence.map((row) => row.id)).toContain(id)
})

type Schema = { readonly properties: { readonly format: { readonly const: string } } }
const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object)

test('the data has the form that is published, in both languages, and the form names its version', () => {
  for (const language of LANGUAGES) for (const note of notesIn(language)) expect(fits(dataOf(note)) ? [] : fits.errors).toEqual([])
  expect(dataOf(noteAbout(fixtures[0]!, 0, 'en')).format).toBe(schema.properties.format.const)
})

test('the published form is closed: a name that it does not know is refused wherever it stands', () => {
  const data = dataOf(noteAbout(fixtures[0]!, 0, 'en'))
  const places: (readonly (string | number)[])[] = []
  const walk = (value: unknown, at: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return
    // The values of facts have the form of the facts, and are not part of this one.
    if (at.at(-1) === 'value') return
    if (!Array.isArray(value)) places.push(at)
    for (const [key, part] of Object.entries(value)) walk(part, [...at, Array.isArray(value) ? Number(key) : key])
  }
  walk(data, [])
  const kinds = new Map(places.map((at) => [at.map((step) => (typeof step === 'number' ? '#' : step)).join('.'), at]))
  expect(kinds.size).toBeGreaterThan(40)
  for (const at of kinds.values()) {
    const copy = structuredClone(data)
    const place = at.reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, copy as never)
    const isOpenByName = ['facts', 'entries'].includes(String(at.at(-1)))
    place['not a name of ours'] = isOpenByName ? { nested: true } : 1
    expect([at.join('.'), fits(copy)]).toEqual([at.join('.'), false])
  }
})
