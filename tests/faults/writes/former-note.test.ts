import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { DocumentReference } from 'fhir/r4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readVisits } from '../../../src/app/read-visits.ts'
import { formFor } from '../../../src/app/signing.ts'
import { base64From } from '../../../src/document/base64.ts'
import { outlineOfText } from '../../../src/document/outline-of-text.ts'
import { FOLLOWED } from '../../patients/response/three-patients.ts'
import { note, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())

const held = (name: string): string => readFileSync(path.resolve(import.meta.dirname, 'former-note', name), 'utf8')
const REFERENCE = 'MX-FRMR-0001-0001'

/** A note as it was stored while its part for programs had the form meninx-note/1. */
const former = (patientId: string, contents: readonly (readonly [type: string, file: string])[]): DocumentReference => ({
  resourceType: 'DocumentReference',
  id: 'former',
  identifier: [{ system: 'urn:meninx:note', value: REFERENCE }],
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '11488-4', display: 'Consult note' }] },
  category: [{ coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category', code: 'clinical-note' }] }],
  subject: { reference: `Patient/${patientId}` },
  date: '2026-11-19T10:00:00+00:00',
  author: [{ reference: 'Practitioner/practice-robin' }],
  content: contents.map(([contentType, file]) => ({
    attachment: { contentType, data: base64From(held(file)), title: `Meninx decision support note ${REFERENCE}` },
  })),
})
const TEXT = ['text/plain;charset=utf-8', 'note.txt'] as const
const HTML = ['application/xhtml+xml;charset=utf-8', 'note.xhtml'] as const
const DATA = ['application/json', 'note.json'] as const

test('the data of a note of the former form still fits the form that was published for it', () => {
  const schema: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../docs/note-1.schema.json'), 'utf8'))
  const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object)
  expect(fits(JSON.parse(held('note.json'))) ? [] : fits.errors).toEqual([])
})

test('text and XHTML of a former note are read as the same facts, options and model', () => {
  const [text, html] = [outlineOfText(held('note.txt'), 'text'), outlineOfText(held('note.xhtml'), 'html')]
  const data = JSON.parse(held('note.json')) as { facts: object; notKnown: string[]; options: object[]; avoid: object[] }
  expect(text?.reference).toBe(REFERENCE)
  expect(text?.facts.size).toBe(Object.keys(data.facts).filter((name) => !data.notKnown.includes(name)).length)
  expect(text?.options.size).toBe(data.options.length + data.avoid.length)
  expect([html?.facts.size, html?.options.size, html?.model]).toEqual([text?.facts.size, text?.options.size, text?.model])
})

test.for([
  ['generic', [TEXT, HTML, DATA]],
  ['epic', [TEXT]],
  ['oracle', [HTML]],
] as const)(
  'at %s a note of the former form is found, compared and corrected, and the visits it keeps are kept on',
  async ([vendor, contents]) => {
    await ehr.reset()
    const app = await ehr.opens(vendor)
    await ehr.puts(vendor, app.patientId, former(app.patientId, contents))
    const signing = app.signing()
    const [earlier] = (await signing.before()).earlier
    expect(earlier).toMatchObject({ reference: REFERENCE, docStatus: 'final' })
    expect(earlier?.changes).not.toBeNull()
    const [, ...rest] = FOLLOWED[0]!.visits
    const [screen, session] = [app.screen(), app.session]
    const read = await readVisits(session, screen.chart.facts, formFor(session).type, screen.asOf)
    expect(read.places.filter(({ origin }) => origin === 'note').map(({ visit }) => visit)).toEqual(rest)
    expect(read.unread.filter((text) => text.includes('former'))).toEqual([])
    const { prepared, outcome } = await app.signs(note({ comment: 'Anew.', earlier: { id: 'former', relation: 'replaces' } }), signing)
    expect(outcome.kind).toBe('stored')
    expect(prepared.text.replace(/\s+/g, ' ').includes(`Replaces: note ${REFERENCE} of 2026-11-19`)).toBe(true)
    expect(prepared.text.replace(/\s+/g, '').split('meninx-visit/1|')).toHaveLength(rest.length + 1)
    expect(prepared.text.replace(/\s+/g, '').split('meninx-visit-in-error/1|')).toHaveLength(2)
  },
)
