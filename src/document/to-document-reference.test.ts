import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Conflict, Supersession } from '../engine/background.ts'
import type { AvoidedOption, Decision, ListedOption } from '../engine/decision.ts'
import { known, unknown } from '../facts/fact.ts'
import type { IsoDate, PartialDate } from '../facts/iso-date.ts'
import { FACT_NAMES, nothingKnown, withFacts } from '../facts/patient-facts.ts'
import { base64From } from './base64.ts'
import type { NoteInput } from './note.ts'
import { noteFormFor } from './note-form.ts'
import { noteFrom } from './note-from.ts'
import { inEnglish } from './say.ts'
import { documentReferenceFrom } from './to-document-reference.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

const WRITTEN = '2026-01-05T10:30:00+01:00'
const option = (id: string, more: Partial<ListedOption> = {}): ListedOption => ({
  id,
  tier: 1,
  strength: 'P',
  provisional: false,
  undecided: [],
  because: `${id} for a reason.`,
  level: 'phase 3, n 118',
  evidence: ['T1'],
  rules: [],
  filters: [],
  conditions: [],
  cautions: [],
  warnings: [],
  asks: [],
  ...more,
})
const avoided: AvoidedOption = {
  id: 'drugX',
  because: 'It is forbidden.',
  evidence: ['T2'],
  rules: [],
  filters: [],
  warnings: [],
  asks: [],
}
const decision: Decision = {
  status: 'options',
  modelVersion: '1.2.3',
  knowledgeDate: '2025-12-31',
  asOf: '2026-01-05' as IsoDate,
  states: [],
  uncovered: null,
  options: [
    option('drugA'),
    option('drugB', { warnings: ['qt'], provisional: true, undecided: ['qtcMs'], conditions: ['The QTc is not known.'] }),
    option('drugC', { tier: 3 }),
  ],
  avoid: [avoided],
  asks: ['ecg'],
  warnings: [],
  response: ['rano'],
}
const record = (says?: string) => ({
  kind: 'record' as const,
  reference: 'Observation/o1',
  version: '2',
  date: '2026-01-02' as PartialDate,
  ...(says === undefined ? {} : { says }),
})
const evidence = {
  T1: {
    id: 'T1',
    statement: 'It worked.',
    publication: 'Journal',
    where: 'p. 1',
    citedReference: '',
    design: 'phase 3',
    setting: '',
    verification: 'source',
    external: false,
    corrections: ['Table 2 is wrong.'],
  },
}
const CONFLICT: Conflict = {
  id: 'c1',
  question: 'Does it work?',
  a: { says: 'It does.', evidence: ['T1'] },
  b: { says: 'It does not.', evidence: ['T3'] },
  modelDoes: 'Shows both.',
  options: ['drugA'],
}
const SUPERSESSION: Supersession = {
  id: 's1',
  earlier: { says: 'In 2018: never.', evidence: ['T4'] },
  now: { says: 'Sometimes.', evidence: ['T1'] },
  options: ['drugC'],
}
const input = (more: Partial<NoteInput> = {}): NoteInput => ({
  patient: { id: 'p1', name: 'Ada Løve', birthDate: '1960-01-01', sex: 'female', recordNumber: null },
  encounterId: 'e1',
  encounterName: 'ambulatory, from 2026-10-30, number V-17',
  author: { name: 'Dr Okoro', reference: 'Practitioner/7' },
  writtenAt: WRITTEN,
  reference: 'MNX-7K3F-92QD',
  status: 'final',
  earlier: null,
  decision,
  facts: withFacts(nothingKnown(), {
    ecog: known(2, [record('ECOG 2')]),
    platelets: {
      state: 'known',
      reading: { value: { value: 80, unit: '10*9/L' }, sources: [{ kind: 'clinician', at: '2026-01-05' as IsoDate, reason: 'new count' }] },
      superseded: [{ value: { value: 20, unit: '10*9/L' }, sources: [record()] }],
    },
    driver: {
      state: 'conflicting',
      readings: [
        { value: 'alk', sources: [record()] },
        { value: 'none', sources: [record()] },
      ],
    },
    qtcMs: unknown('not-permitted'),
  }),
  model: {
    options: { drugA: { label: 'Drug A', kind: 'treatment', asks: [], warnings: [], evidence: [] } },
    asks: { ecg: { label: 'An ECG', facts: [] } },
    warnings: { qt: 'QT prolongation' },
    reviewBy: '2026-06-30',
    responseFrameworks: [{ id: 'rano', label: 'RANO-BM', when: { kind: 'all', says: '', of: [] } }],
  },
  background: { evidence, conflicts: [CONFLICT], supersessions: [SUPERSESSION] },
  review: {
    options: [
      { option: 'drugA', choice: 'accepted' },
      { option: 'drugB', choice: 'declined', reason: 'long QT' },
    ],
    comment: 'Seen with family.',
  },
  queries: [
    { what: 'procedures', outcome: 'refused', why: 'Not permitted.', count: 0 },
    { what: 'diagnoses', outcome: 'read', count: 3 },
  ],
  wentOnWithoutRest: false,
  unread: [{ reference: 'Observation/bad', problem: 'has no code' }],
  response: null,
  words: {
    factLabel: (name) => name,
    valueLines: (_, value) => [JSON.stringify(value)],
    factOrder: FACT_NAMES,
    language: 'en',
    say: inEnglish,
  },
  ...more,
})
const text = (more: Partial<NoteInput> = {}) => toText(noteFrom(input(more)))
const flat = (note: string) => note.replace(/\s+/g, ' ')
const decoded = (data: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)))

test('the note says who, when, by which model and under which reference', () => {
  for (const words of [
    'Patient: Ada Løve',
    'Record number: not known',
    'Encounter: ambulatory, from 2026-10-30, number V-17 (Encounter/e1)',
    'Author: Dr Okoro (Practitioner/7)',
    `Written: ${WRITTEN}`,
    'Decision model: 1.2.3, evidence up to 2025-12-31',
    'Document reference: MNX-7K3F-92QD',
  ]) {
    expect(flat(text())).toContain(words)
  }
})

test('it leads with what the options are, and never tells anyone what to do', () => {
  expect(text()).toContain('Options supported by the cited sources for the facts entered.')
  expect(text()).not.toMatch(/treat with|the best|should receive|must be given/i)
})

test('options stand by tier, each with its reason, evidence and the clinician’s decision', () => {
  const note = flat(text())
  expect(note).toMatch(/First tier \(equal, in no order\).*\* Drug A.*Third tier.*\* drugC.*Not supported.*\* drugX/)
  for (const words of [
    'Why: drugA for a reason.',
    'Evidence: phase 3, n 118 (T1)',
    'Clinician’s decision: accepted',
    'Clinician’s decision: declined: long QT',
    'Clinician’s decision: not considered in this note',
    'Provisional: not settled until known: qtcMs',
    'To check first: The QTc is not known.',
    'Why: It is forbidden.',
  ]) {
    expect(note).toContain(words)
  }
})

test('facts carry their sources; conflicts show both readings; what is not known says why', () => {
  const note = flat(text())
  expect(note).toContain('ecog: 2 [Observation/o1 version 2, 2026-01-02, says “ECOG 2”]')
  expect(note).toContain('driver: "alk" [Observation/o1 version 2, 2026-01-02] / or: "none"')
  expect(note).toContain('qtcMs: not known: the record system did not permit reading it')
  expect(note).toMatch(/Not known, because not recorded: .*histology/)
})

test('an override keeps what the record said, and the reason', () => {
  expect(flat(text())).toContain(
    'instead of the record’s {"value":20,"unit":"10*9/L"} [Observation/o1 version 2, 2026-01-02]. Reason: new count',
  )
})

test('what was not read is listed, and silence about it means that all was read', () => {
  expect(flat(text())).toContain('procedures: refused. Not permitted. - Observation/bad: has no code')
  expect(flat(text({ queries: [], unread: [] }))).toContain('Every question to the record was answered')
})

test('that the person went on without waiting for everything is said where it says what was not read', () => {
  expect(flat(text({ wentOnWithoutRest: true }))).toContain('chose to go on before the record system had answered everything')
  expect(text()).not.toContain('chose to go on')
})

test('evidence brings its statement, its publication and its known errors; a row that is not at hand is named', () => {
  expect(flat(text())).toContain('T1: It worked. Publication: Journal; p. 1 Design: phase 3 Known error: Table 2 is wrong.')
  expect(flat(text())).toContain('T2: the text of this row was not at hand')
})

test('a comment keeps its lines', () => {
  const { sections } = noteFrom(input({ review: { options: [], comment: 'First.\r\n\nSecond.' } }))
  expect(sections.find(({ heading }) => heading === 'Decision and comment of the clinician')?.blocks.slice(1)).toEqual([
    { kind: 'paragraph', text: 'First.' },
    { kind: 'paragraph', text: 'Second.' },
  ])
})

test('bug: the clinician’s decision and comment come right after who and what it is about, evidence statements last', () => {
  const headings = noteFrom(input()).sections.map(({ heading }) => heading)
  expect(headings.slice(0, 3)).toEqual(['About this note', 'Decision and comment of the clinician', 'First tier (equal, in no order)'])
  expect(headings.at(-1)).toBe('Evidence')
  expect(flat(text())).toContain(
    'of the clinician ------------------------------------- Drug A: accepted drugB: declined: long QT Seen with family.',
  )
  expect(flat(text({ review: { options: [], comment: '' } }))).toContain('No decision on an option is recorded in this note.')
})

test('bug: what is not supported in any situation is not itself a situation', () => {
  const state = (id: string, group: 'avoid' | 'systemic') => ({ id, group, title: `State ${id}`, when: { kind: 'all', says: '', of: [] } })
  const states = [state('nowhere', 'avoid'), state('here', 'systemic')].map((one) => ({ state: one, verdict: 'met' }))
  const more = { decision: { ...decision, states: states as unknown as Decision['states'] } }
  expect(flat(text(more))).toMatch(/State here/)
  expect(flat(text(more))).not.toMatch(/State nowhere/)
  expect(
    JSON.parse(decoded(documentReferenceFrom(input(more), noteFormFor('generic')).content[2]!.attachment.data)).situation.states,
  ).toEqual([{ id: 'here', title: 'State here' }])
})

test('bug: a warning is said once, with the options it is about', () => {
  const options = [option('drugA', { warnings: ['qt'] }), option('drugB', { warnings: ['qt'] })]
  const note = flat(text({ decision: { ...decision, options, warnings: ['qt'] } }))
  expect(note.match(/QT prolongation/g)).toHaveLength(1)
  expect(note).toContain('- QT prolongation [Drug A; drugB]')
})

test('bug: no rule under a heading is so long that a panel of 400 pixels breaks it', () => {
  for (const rule of text().match(/^[=-]{3,}$/gm) ?? []) expect(rule.length).toBeLessThanOrEqual(40)
  expect(text()).toMatch(/^About this note\n-{15}$/m)
})

test('a draft says so in its title', () => {
  expect(text({ status: 'preliminary' })).toMatch(/^DRAFT, not verified: Meninx/)
})

test('plain text never runs over 80 columns and has no control characters, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (comment) => {
      const note = text({ review: { options: [], comment } })
      for (const line of note.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80)
      expect(note).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test('XHTML is well formed and holds no markup but ours, whatever was typed', () => {
  const hostile = fc.array(
    fc.constantFrom('<script>', '</p>', '<img src=x onerror=alert(1)>', '&', '"', "'", ']]>', '<!--', 'a', '\u0000', '\ud800', '😀'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(hostile, (pieces) => {
      const html = toHtml(
        noteFrom(input({ review: { options: [], comment: pieces.join('') }, patient: { ...input().patient, name: pieces.join('') } })),
      )
      const open: string[] = []
      for (const [, close, name] of html.slice(html.indexOf('<html')).matchAll(/<(\/?)([a-z0-9]+)[^<>]*>/g)) {
        expect(['html', 'head', 'title', 'body', 'h1', 'h2', 'h3', 'p', 'ul', 'li', 'b']).toContain(name)
        if (close === '') open.push(name ?? '')
        else expect(open.pop()).toBe(name)
      }
      expect(open).toEqual([])
      expect(html.match(/&(?!amp;|lt;|gt;|quot;|#39;)/)).toBeNull()
      expect(html.isWellFormed()).toBe(true)
    }),
  )
})

test('Epic gets one plain text within the encounter', () => {
  const document = documentReferenceFrom(input(), noteFormFor('epic'))
  expect(document.content.map(({ attachment }) => attachment.contentType)).toEqual(['text/plain'])
  expect(document).toMatchObject({
    status: 'current',
    docStatus: 'final',
    context: { encounter: [{ reference: 'Encounter/e1' }] },
    type: { coding: [{ system: 'http://loinc.org', code: '11488-4' }] },
  })
})

test('Oracle Health gets one content with its charset, the author, and dates with times', () => {
  const document = documentReferenceFrom(input(), noteFormFor('oracle'))
  expect(document.content.map(({ attachment }) => attachment.contentType)).toEqual(['application/xhtml+xml;charset=utf-8'])
  expect(document).toMatchObject({
    docStatus: 'final',
    author: [{ reference: 'Practitioner/7' }],
    date: WRITTEN,
    context: { period: { start: WRITTEN, end: WRITTEN } },
  })
  expect(document.content[0].attachment.creation).toBe(WRITTEN)
  expect(document).not.toHaveProperty('authenticator')
  expect(document).not.toHaveProperty('category')
})

test('bug: every form has the same words, so that what is stored as XHTML is what the preview shows', () => {
  const words = (note: string): readonly string[] => note.match(/[\p{L}\d][\p{L}\d.,:+/-]*/gu) ?? []
  const html = toHtml(noteFrom(input())).replaceAll('&quot;', '"')
  expect(words(text()).filter((word) => !words(html).includes(word))).toEqual([])
})

test('other servers get the same note as text, XHTML and data', () => {
  const document = documentReferenceFrom(input(), noteFormFor('generic'))
  expect(document.content.map(({ attachment }) => attachment.contentType)).toEqual([
    'text/plain;charset=utf-8',
    'application/xhtml+xml;charset=utf-8',
    'application/json',
  ])
  expect(JSON.parse(decoded(document.content[2]!.attachment.data))).toMatchObject({
    reference: 'MNX-7K3F-92QD',
    patient: { reference: 'Patient/p1', name: 'Ada Løve' },
    options: [{ id: 'drugA' }, { id: 'drugB' }, { id: 'drugC' }],
  })
})

test('content.format is sent where US Core asks for it, and to no vendor that does not list it', () => {
  const formats = (vendor: 'generic' | 'epic' | 'oracle') =>
    documentReferenceFrom(input(), noteFormFor(vendor)).content.map(({ format }) => format?.code ?? null)
  expect(formats('generic')).toEqual(Array(3).fill('urn:ihe:iti:xds:2017:mimeTypeSufficient'))
  expect([...formats('epic'), ...formats('oracle')]).toEqual([null, null])
})

test('the document reference is in the identifier, the title and the text of every form', () => {
  for (const vendor of ['generic', 'epic', 'oracle'] as const) {
    const document = documentReferenceFrom(input(), noteFormFor(vendor))
    expect(document.identifier[0].value).toBe('MNX-7K3F-92QD')
    for (const { attachment } of document.content)
      expect(attachment.title + decoded(attachment.data)).toMatch(/MNX-7K3F-92QD[\s\S]*MNX-7K3F-92QD/)
  }
})

test('a note type of the deployment replaces ours; no author and no encounter leave those elements out', () => {
  const local = { system: 'urn:oid:1.2.3', code: '5', display: 'Oncology note' }
  const document = documentReferenceFrom(
    input({ encounterId: null, author: { name: null, reference: null } }),
    noteFormFor('epic', { type: local }),
  )
  expect(document.type.coding).toEqual([local])
  expect(Object.keys(document)).not.toContain('author')
  expect(Object.keys(document)).not.toContain('context')
})

test('base64 holds the UTF-8 bytes of any text, also of a megabyte', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => decoded(base64From(any)) === any.toWellFormed()))
  const long = 'µ≥😀\r\nשלום'.repeat(100_000)
  expect(decoded(base64From(long))).toBe(long)
})

test('where sources disagree about a listed option, both sides stand beside it, with what the model does and their rows', () => {
  const note = flat(text())
  expect(note).toContain('Sources disagree: Does it work?')
  expect(note).toContain('One side: It does. (T1)')
  expect(note).toContain('Other side: It does not. (T3)')
  expect(note).toContain('The model: Shows both.')
  expect(note).toContain('T3: the text of this row was not at hand')
})

test('a published statement that was replaced is said beside the option that it concerns', () => {
  expect(flat(text())).toContain('Replaced: In 2018: never. (T4) Now: Sometimes. (T1)')
})

test('on the last day of its review the model is in time; a day later the note warns', () => {
  const on = (asOf: string) => flat(text({ decision: { ...decision, asOf: asOf as IsoDate } }))
  expect(on('2026-06-30')).not.toContain('review of the decision model is overdue')
  expect(on('2026-07-01')).toContain('review of the decision model is overdue')
})

test('a row says who was studied and which figures are intracranial, where it says so', () => {
  const row = {
    ...evidence.T1,
    population: 'ALK, naive',
    n: '38 v 40',
    endpoint: { intracranial: 'iPFS', notStated: 'DoR' },
    registration: 'NCT1',
  }
  const note = flat(text({ background: { evidence: { T1: row }, conflicts: [], supersessions: [] } }))
  expect(note).toContain('Studied: ALK, naive; n 38 v 40')
  expect(note).toContain('Endpoint: intracranial: iPFS; not stated where: DoR')
  expect(note).toContain('Registration: NCT1')
})
