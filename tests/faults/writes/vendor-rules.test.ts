import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type { DocumentReference } from 'fhir/r4'
import { expect, test } from 'vitest'
import { noteFormFor } from '../../../src/document/note-form.ts'
import { documentReferenceFrom } from '../../../src/document/to-document-reference.ts'
import { documentProblems } from '../../../src/fhir/document-problems.ts'
import type { VendorName } from '../../../src/fhir/vendors/vendor.ts'
import { app, practice } from '../../../src/sandbox/testing/practice-app.ts'
import { note as goodNote } from '../../../src/sandbox/testing/small-case.ts'
import { anyNote } from './any-note.ts'
import { CHARACTERS } from './practice.ts'

/** Bodies as they were reported or published; third-party, so that they are read beside the project and never part of it. */
const examples = path.resolve(import.meta.dirname, '../../../../shared/fhir/vendor-examples')
const SKIPPED = existsSync(examples) ? '' : ' (skipped: the vendors’ examples are not beside the project)'
const example = (name: string): Record<string, never> =>
  JSON.parse(readFileSync(path.join(examples, name), 'utf8')) as Record<string, never>

/** Every element that a builder may write for a vendor, with the document that says so. What is not here must not be sent. */
const FIELDS: Readonly<Record<VendorName, Readonly<Record<string, string>>>> = {
  epic: {
    resourceType: 'shape of public integrations',
    status: 'integration.md B1: status current',
    docStatus: 'B1: final or preliminary',
    'type.coding.system': 'B1: LOINC or local OID',
    'type.coding.code': 'B1',
    'type.coding.display': 'FHIR R4 Coding',
    'category.coding.system': 'shape of public integrations',
    'category.coding.code': 'shape of public integrations',
    'category.coding.display': 'shape of public integrations',
    'subject.reference': 'B1: subject',
    date: 'shape of public integrations',
    'author.reference': 'B1: optional, else the token’s user',
    'author.display': 'FHIR R4 Reference',
    'content.attachment.contentType': 'B1: text/plain',
    'content.attachment.data': 'B1: base64 inline',
    'content.attachment.title': 'integration.md 0.1: the document reference in the title',
    'content.attachment.language': 'FHIR R4 Attachment',
    'context.encounter.reference': 'B1: encounter of the same patient',
    'identifier.system': 'integration.md 0.1: the document reference as identifier',
    'identifier.value': 'integration.md 0.1',
  },
  oracle: {
    resourceType: 'O-DOC body fields',
    status: 'O-DOC: current',
    docStatus: 'O-DOC: final',
    'type.coding.system': 'O-DOC: LOINC or codeSet/72',
    'type.coding.code': 'O-DOC',
    'type.coding.display': 'FHIR R4 Coding',
    'subject.reference': 'O-DOC',
    date: 'reported request; every date with a time',
    'author.reference': 'O-DOC: one, the authorised provider',
    'author.display': 'FHIR R4 Reference',
    'content.attachment.contentType': 'O-DOC: kind with charset',
    'content.attachment.data': 'O-DOC: base64 inline',
    'content.attachment.title': 'reported request; read back by Millennium',
    'content.attachment.creation': 'read back by Millennium; with a time',
    'context.encounter.reference': 'O-DOC: single, optional',
    'context.period.start': 'reported request',
    'context.period.end': 'O-DOC: required, with a time',
    'identifier.system': 'O-DOC: unsupported fields are ignored; integration.md 0.1',
    'identifier.value': 'integration.md 0.1',
  },
  generic: Object.fromEntries(
    [
      'resourceType identifier.system identifier.value status docStatus type.coding.system type.coding.code type.coding.display',
      'category.coding.system category.coding.code category.coding.display subject.reference date author.reference author.display',
      'relatesTo.code relatesTo.target.reference description content.attachment.contentType content.attachment.data content.attachment.title',
      'content.attachment.language content.attachment.creation content.format.system content.format.code content.format.display context.encounter.reference context.period.start context.period.end',
    ]
      .flatMap((line) => line.split(' '))
      .map((field) => [field, 'FHIR R4 DocumentReference; US Core 9.0 (informative), "Writing clinical notes"']),
  ),
}

const leavesOf = (value: unknown, at: readonly string[] = []): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, at))
  if (typeof value !== 'object' || value === null) return [at.join('.')]
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...at, name]))
}

const NOTES = fc.sample(anyNote(), { numRuns: 60, seed: 5 })

test.for(CHARACTERS)('56 %s is sent only elements that its documents name', (vendor) => {
  const sent = new Set(NOTES.flatMap((note) => leavesOf(documentReferenceFrom(note, noteFormFor(vendor)))))
  expect([...sent].filter((field) => FIELDS[vendor][field] === undefined)).toEqual([])
  // And the table is no longer than what is really sent.
  expect(Object.keys(FIELDS[vendor]).filter((field) => !sent.has(field))).toEqual([])
})

test.skipIf(SKIPPED !== '')(
  `epic: every element of the shape that public integrations send is in ours, with the same fixed values${SKIPPED}`,
  () => {
    const shape = example('epic-real/documentreference-create.SHAPE.json') as unknown as DocumentReference
    const [note] = fc.sample(anyNote({ encounterId: 'e1' }), { numRuns: 1, seed: 2 })
    if (note === undefined) throw new Error('no note')
    const ours = documentReferenceFrom({ ...note, status: 'preliminary' }, noteFormFor('epic'))
    expect(leavesOf(shape).filter((field) => !leavesOf(ours).includes(field))).toEqual([])
    expect([ours.status, ours.docStatus, ours.type.coding[0].system, ours.content[0].attachment.contentType]).toEqual([
      shape.status,
      shape.docStatus,
      shape.type?.coding?.[0]?.system,
      shape.content[0]?.attachment.contentType,
    ])
    expect(ours.type.coding[0].code).toBe(shape.type?.coding?.[0]?.code)
    expect(ours.category?.[0]?.coding[0]?.code).toBe(shape.category?.[0]?.coding?.[0]?.code)
  },
)

test.skipIf(SKIPPED !== '')(
  `56 oracle: the reported request that was "unprocessable" is explained by our rules, and with the missing element it is good${SKIPPED}`,
  () => {
    const request = example('oracle-forum/docref-create-422.request.json') as unknown as DocumentReference
    const about = { patientId: '12742399', encounterId: '97955594', userReference: 'Practitioner/12769364' }
    expect(documentProblems('oracle', request, about).map(({ element }) => element)).toEqual(['docStatus'])
    expect(documentProblems('oracle', { ...request, docStatus: 'final' }, about)).toEqual([])
    const [note] = fc.sample(anyNote({ encounterId: 'e1', author: 'Practitioner/7' }), { numRuns: 1, seed: 3 })
    if (note === undefined) throw new Error('no note')
    const ours = leavesOf(documentReferenceFrom(note, noteFormFor('oracle')))
    expect(leavesOf(request).filter((field) => !ours.includes(field))).toEqual([])
    expect(ours).toContain('docStatus')
  },
)

test.skipIf(SKIPPED !== '')(`what the vendors say of their own interactions is what the app relies on${SKIPPED}`, () => {
  const offered = (file: string, type: string) => {
    const statement = example(file) as unknown as {
      rest: { resource: { type: string; conditionalCreate?: boolean; interaction: { code: string }[] }[] }[]
    }
    const found = statement.rest[0]?.resource.find((one) => one.type === type)
    return { codes: found?.interaction.map(({ code }) => code) ?? [], conditional: found?.conditionalCreate === true }
  }
  const epic = offered('epic-live/epic-fhir-r4-capabilitystatement.json', 'DocumentReference')
  const oracle = offered('cerner-live/cerner-capability-statement-r4-secure.json', 'DocumentReference')
  expect(epic.codes).toEqual(expect.arrayContaining(['create', 'read', 'search-type']))
  expect(oracle.codes).toEqual(expect.arrayContaining(['create', 'read', 'search-type', 'update']))
  expect([epic.conditional, oracle.conditional]).toEqual([false, false])
  expect(offered('epic-live/epic-fhir-r4-capabilitystatement.json', 'Provenance').codes).not.toContain('create')
})

/** One element changed at a time. Written for our rules; the practice EHR has rules of its own, from the vendors' documents. */
type Change = readonly [string, (good: DocumentReference) => unknown]
const attachment =
  (changed: object): Change[1] =>
  (good) => ({ ...good, content: [{ attachment: { ...good.content[0]?.attachment, ...changed } }] })
const CHANGES: readonly Change[] = [
  ['no docStatus', (good) => ({ ...good, docStatus: undefined })],
  ['docStatus amended', (good) => ({ ...good, docStatus: 'amended' })],
  ['docStatus preliminary', (good) => ({ ...good, docStatus: 'preliminary' })],
  ['status superseded', (good) => ({ ...good, status: 'superseded' })],
  ['no type', (good) => ({ ...good, type: undefined })],
  ['a discharge summary', (good) => ({ ...good, type: { coding: [{ system: 'http://loinc.org', code: '18842-5' }] } })],
  ['no author', (good) => ({ ...good, author: undefined })],
  ['two authors', (good) => ({ ...good, author: [...(good.author ?? []), ...(good.author ?? [])] })],
  ['an authenticator', (good) => ({ ...good, authenticator: good.author?.[0] })],
  ['HTML', attachment({ contentType: 'text/html;charset=utf-8' })],
  ['no charset', attachment({ contentType: 'text/plain' })],
  ['PDF', attachment({ contentType: 'application/pdf' })],
  ['no data', attachment({ data: undefined })],
  ['no encounter', (good) => ({ ...good, context: { ...good.context, encounter: undefined } })],
  ['no period', (good) => ({ ...good, context: { ...good.context, period: undefined } })],
  ['a period of a day', (good) => ({ ...good, context: { ...good.context, period: { end: '2026-11-20' } } })],
  ['nothing changed', (good) => good],
]

test.for(CHARACTERS.filter((one) => one !== 'generic').flatMap((vendor) => CHANGES.map((change) => [vendor, ...change] as const)))(
  '55, 56 our rules and the practice EHR’s own agree at %s about a note with: %s',
  async ([vendor, , change]) => {
    const { send } = await app(await practice(), vendor)
    const good = { ...goodNote(), category: [{ text: 'note' }] }
    const body = JSON.parse(JSON.stringify(change(good))) as object
    const accepted = (await send('POST', 'DocumentReference', body)).status === 201
    const about = { patientId: 'ada', encounterId: 'ada-visit', userReference: 'Practitioner/practice-robin' }
    expect(documentProblems(vendor, body, about).map(({ element }) => element).length === 0).toBe(accepted)
  },
)
