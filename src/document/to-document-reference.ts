import type { DocumentReferenceDraft, DraftCoding, DraftContent } from '../fhir/resources/document-reference-draft.ts'
import { NOTE_SYSTEM } from '../fhir/resources/meninx-note.ts'
import type { NoteInput } from './note.ts'
import { noteFrom, titleFor } from './note-from.ts'
import { toData } from './to-data.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

export type DocumentVendor = 'generic' | 'epic' | 'oracle'
type Format = 'text' | 'html' | 'data'

type DocumentRules = {
  /** In this order; the first is what a reader sees. */
  readonly content: readonly (readonly [Format, contentType: string])[]
  readonly category: boolean
  readonly description: boolean
  readonly period: boolean
  readonly creation: boolean
}

const RULES: Readonly<Record<DocumentVendor, DocumentRules>> = {
  /** US Core 9 draft, "Writing clinical notes": plain text first; we add the same as XHTML and as data. */
  generic: {
    content: [
      ['text', 'text/plain;charset=utf-8'],
      ['html', 'application/xhtml+xml;charset=utf-8'],
      ['data', 'application/json'],
    ],
    category: true,
    description: true,
    period: true,
    creation: true,
  },
  /** Epic, DocumentReference.create (Clinical Notes), API 1046: one attachment, inline text/plain; category clinical-note as in public integrations. */
  epic: { content: [['text', 'text/plain']], category: true, description: true, period: false, creation: false },
  /**
   * Oracle Health, Millennium R4 DocumentReference create: exactly one content, charset in the content type, `context.period.end`
   * required, every date with a time, `authenticator` never from a provider app; category is not among the documented fields.
   */
  oracle: { content: [['html', 'application/xhtml+xml;charset=utf-8']], category: false, description: true, period: true, creation: true },
}

/** "Consult note": accepted by Epic in public integrations, and a US Core note type. A deployment may name its own. */
const CONSULT_NOTE: DraftCoding = { system: 'http://loinc.org', code: '11488-4', display: 'Consult note' }
const CLINICAL_NOTE: DraftCoding = {
  system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
  code: 'clinical-note',
  display: 'Clinical Note',
}
/** Whether a reader of the record sees the note as formatted text instead of the plain text of the preview. */
export const isFormatted = (vendor: DocumentVendor): boolean => RULES[vendor].content[0]?.[0] === 'html'

/** The note wrapped as this vendor takes it. Whether it may be sent at all (encounter, author) is checked where it is sent. */
export function documentReferenceFrom(
  input: NoteInput,
  vendor: DocumentVendor,
  noteType: DraftCoding = CONSULT_NOTE,
): DocumentReferenceDraft {
  const rules = RULES[vendor]
  const { patient, author, writtenAt, reference, status } = input
  const title = titleFor(reference)
  const [first, ...rest] = rules.content.map(([format, contentType]) =>
    contentFrom(rendered(input, format), contentType, title, rules.creation ? writtenAt : null),
  )
  if (first === undefined) throw new Error(`No content is defined for ${vendor}`)
  return {
    resourceType: 'DocumentReference',
    identifier: [{ system: NOTE_SYSTEM, value: reference }],
    status: 'current',
    docStatus: status,
    type: { coding: [noteType] },
    ...(rules.category ? { category: [{ coding: [CLINICAL_NOTE] }] } : {}),
    subject: { reference: `Patient/${patient.id}` },
    date: writtenAt,
    ...(author.reference === null ? {} : { author: [authorFrom(author.reference, author.name)] }),
    ...(rules.description ? { description: title } : {}),
    content: [first, ...rest],
    ...contextFrom(input, rules),
  }
}

const authorFrom = (reference: string, name: string | null) => (name === null ? { reference } : { reference, display: name })

function contextFrom({ encounterId, writtenAt }: NoteInput, { period }: DocumentRules): Pick<DocumentReferenceDraft, 'context'> {
  if (encounterId === null && !period) return {}
  return {
    context: {
      ...(encounterId === null ? {} : { encounter: [{ reference: `Encounter/${encounterId}` }] as const }),
      ...(period ? { period: { start: writtenAt, end: writtenAt } } : {}),
    },
  }
}

function rendered(input: NoteInput, format: Format): string {
  switch (format) {
    case 'text':
      return toText(noteFrom(input))
    case 'html':
      return toHtml(noteFrom(input))
    case 'data':
      return toData(input)
  }
}

const contentFrom = (text: string, contentType: string, title: string, creation: string | null): DraftContent => ({
  attachment: {
    contentType,
    data: base64From(text),
    title,
    ...(contentType.startsWith('text') ? { language: 'en' } : {}),
    ...(creation === null ? {} : { creation }),
  },
})

/** Base64 of the UTF-8 bytes; `btoa` takes bytes as characters, in portions that fit its argument list. */
export function base64From(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const portions: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) portions.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return btoa(portions.join(''))
}
