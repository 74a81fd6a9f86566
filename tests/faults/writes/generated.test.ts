import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { DocumentReference } from 'fhir/r4'
import { beforeAll, expect, test, vi } from 'vitest'
import { columnsOf } from '../../../src/document/columns.ts'
import type { NoteInput } from '../../../src/document/note.ts'
import { noteFormFor } from '../../../src/document/note-form.ts'
import { noteFrom } from '../../../src/document/note-from.ts'
import { outlineFrom, plainSections } from '../../../src/document/note-outline.ts'
import { outlineOfText } from '../../../src/document/outline-of-text.ts'
import { documentReferenceFrom } from '../../../src/document/to-document-reference.ts'
import { documentProblems } from '../../../src/fhir/document-problems.ts'
import type { DocumentReferenceDraft } from '../../../src/fhir/resources/document-reference-draft.ts'
import type { VendorName } from '../../../src/fhir/vendors/vendor.ts'
import { fromBase64, fromUtf8 } from '../../../src/sandbox/encoding.ts'
import { loadDefinitions, problemsOf } from '../../../src/sandbox/fhir/definitions.ts'
import { app, practice } from '../../../src/sandbox/testing/practice-app.ts'
import { anyNote } from './any-note.ts'
import { CHARACTERS } from './practice.ts'
import { brokenUsCoreRules } from './us-core-rules.ts'

// Two hundred notes of some eighty kilobytes, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 })

/** The second validator of R4; its types are those of an older module system. */
const { Fhir } = createRequire(import.meta.url)('fhir') as {
  Fhir: new () => {
    validate: (
      resource: unknown,
      options: object,
    ) => { valid: boolean; messages: { severity: string; message: string; location: string }[] }
  }
}
const second = new Fhir()
const schema: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../docs/note.schema.json'), 'utf8'))
const fitsSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object)

/** The same two hundred notes each time. */
const NOTES: readonly NoteInput[] = fc.sample(anyNote(), { numRuns: 200, seed: 20261120 })
beforeAll(() => loadDefinitions())

const built = new Map<string, DocumentReferenceDraft>()
function documentOf(note: NoteInput, vendor: VendorName): DocumentReferenceDraft {
  const key = `${vendor} ${NOTES.indexOf(note)}`
  const document = built.get(key) ?? documentReferenceFrom(note, noteFormFor(vendor))
  built.set(key, document)
  return document
}

/** Of both validators: medplum looks at structure, formats and invariants, the other at structure and codes of value sets. */
const invalid = (resource: object): readonly string[] => [
  ...problemsOf(resource).map(({ details, expression }) => `${expression?.join()}: ${details?.text}`),
  ...second
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`),
]

test('both validators notice what they are there for', () => {
  const good = documentReferenceFrom(NOTES[0] as NoteInput, noteFormFor('generic'))
  expect(invalid(good)).toEqual([])
  for (const broken of [
    { ...good, status: 'signed' },
    { ...good, content: [] },
    { ...good, colour: 'red' },
    { ...good, date: '2026-01-05' },
    { ...good, relatesTo: [{ code: 'fixes', target: { reference: 'DocumentReference/1' } }] },
  ]) {
    expect(invalid(broken).length).toBeGreaterThan(0)
  }
})

test.for(CHARACTERS)('56 two hundred generated notes for %s are valid R4 by two validators', (vendor) => {
  for (const note of NOTES) expect(invalid(documentOf(note, vendor))).toEqual([])
})

test('56 two hundred generated notes keep every constraint of US Core', () => {
  for (const note of NOTES) {
    // Draft and builder type differ in what is read-only.
    expect(brokenUsCoreRules(documentOf(note, 'generic') as unknown as DocumentReference)).toEqual([])
  }
})

test('the US Core table notices a note that breaks it', () => {
  const good = documentReferenceFrom(NOTES[0] as NoteInput, noteFormFor('generic')) as unknown as DocumentReference
  const broken: readonly DocumentReference[] = [
    { ...good, type: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } },
    { ...good, category: [] },
    { ...good, subject: { reference: 'Group/1' } },
    { ...good, content: [{ attachment: { contentType: 'text/plain;charset=utf-8' } }] },
    { ...good, context: { encounter: [{ reference: 'Encounter/1' }, { reference: 'Encounter/2' }] } },
    { ...good, author: [{ reference: 'Medication/1' }] },
  ]
  for (const document of broken) expect(brokenUsCoreRules(document).length).toBeGreaterThan(0)
})

test.for(CHARACTERS)(
  '56 two hundred generated notes for %s break a documented rule only where a person was left out or is in a draft',
  (vendor) => {
    for (const note of NOTES) {
      const { encounterId, author } = note
      const about = { patientId: note.patient.id, encounterId, userReference: author.reference }
      const elements = new Set(documentProblems(vendor, documentOf(note, vendor), about).map(({ element }) => element))
      const expected = new Set([
        ...(vendor === 'epic' && encounterId === null ? ['context.encounter'] : []),
        ...(vendor === 'oracle' && author.reference === null ? ['author'] : []),
        ...(vendor === 'oracle' && note.status === 'preliminary' ? ['docStatus'] : []),
      ])
      expect(elements).toEqual(expected)
    }
  },
)

test('two hundred generated notes: the data fits the published schema', () => {
  for (const note of NOTES) {
    const data = documentOf(note, 'generic').content[2]?.attachment.data ?? ''
    expect(fitsSchema(JSON.parse(fromUtf8(fromBase64(data)))) ? [] : fitsSchema.errors).toEqual([])
  }
})

test('two hundred generated notes: no line of the text takes more than 80 columns, Chinese counted double', () => {
  for (const note of NOTES) {
    const text = fromUtf8(fromBase64(documentOf(note, 'epic').content[0].attachment.data))
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
  }
})

/** The same values with the names of every object the other way round. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, backwards(part)]),
  ) as T
}

test('the same content is the same bytes, in whatever order it was put together', () => {
  for (const note of NOTES.slice(0, 40)) {
    const again = {
      ...note,
      facts: backwards(note.facts),
      review: backwards(note.review),
      patient: backwards(note.patient),
      decision: backwards(note.decision),
    }
    for (const vendor of CHARACTERS)
      expect(JSON.stringify(documentReferenceFrom(again, noteFormFor(vendor)))).toBe(JSON.stringify(documentOf(note, vendor)))
  }
})

test('what a later note is compared by can be told from text and from XHTML alike', () => {
  for (const note of NOTES) {
    const direct = outlineFrom(plainSections(noteFrom(note)))
    const squeezed = (outline: ReturnType<typeof outlineFrom>) => {
      if (outline === null) return null
      const plain = (text: string) => text.replace(/\s+/g, '')
      return {
        model: plain(outline.model ?? ''),
        reference: outline.reference,
        facts: Array.from(outline.facts, ([name, { value }]) => [plain(name), plain(value)]),
        options: Array.from(outline.options, ([name, place]) => [plain(name), place]),
      }
    }
    for (const [vendor, form] of [
      ['epic', 'text'],
      ['oracle', 'html'],
    ] as const) {
      const stored = fromUtf8(fromBase64(documentOf(note, vendor).content[0].attachment.data))
      expect(squeezed(outlineOfText(stored, form))).toEqual(squeezed(direct))
      expect(squeezed(outlineOfText(stored.replaceAll('\n', '\r\n'), form))).toEqual(squeezed(direct))
    }
  }
})

test.for(CHARACTERS)('64 at %s generated notes come back from the record byte for byte, whatever script they hold', async (vendor) => {
  const { get, send } = await app(await practice(), vendor)
  const whose = { patientId: 'ada', encounterId: 'ada-visit', author: 'Practitioner/practice-robin' }
  for (const note of fc.sample(anyNote(whose), { numRuns: 40, seed: 64 })) {
    const document = documentReferenceFrom(vendor === 'oracle' ? { ...note, status: 'final' } : note, noteFormFor(vendor))
    const created = await send('POST', 'DocumentReference', document)
    expect([created.status, created.status === 201 ? '' : await created.text()]).toEqual([201, ''])
    const id = (created.headers.get('location') ?? '').replace(/^.*DocumentReference\//, '').replace(/\/_history.*$/, '')
    const { content } = (await (await get(`DocumentReference/${id}`)).json()) as DocumentReference
    const [{ attachment }] = content as [DocumentReference['content'][number]]
    const data = attachment.data ?? ((await (await get(attachment.url ?? '')).json()) as { data: string }).data
    expect(data).toBe(document.content[0].attachment.data)
  }
})

test('64 a note of more than a megabyte comes back equal', async () => {
  const { get, send } = await app(await practice(), 'epic')
  const [note] = fc.sample(anyNote({ patientId: 'ada', encounterId: 'ada-visit', author: 'Practitioner/practice-robin' }), {
    numRuns: 1,
    seed: 1,
  })
  const comment = '脑膜 ≥ 😀 שלום\r\n'.repeat(60_000)
  const document = documentReferenceFrom({ ...(note as NoteInput), review: { options: [], comment } }, noteFormFor('epic'))
  expect(document.content[0].attachment.data.length).toBeGreaterThan(1_000_000)
  const created = await send('POST', 'DocumentReference', document, { prefer: 'return=representation' })
  expect([created.status, created.status === 201 ? '' : await created.clone().text()]).toEqual([201, ''])
  const { content } = (await created.json()) as DocumentReference
  const binary = (await (await get(content[0]?.attachment.url ?? '')).json()) as { data: string }
  expect(binary.data).toBe(document.content[0].attachment.data)
})
