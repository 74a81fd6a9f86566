import type { DocumentReferenceDraft, DraftCoding, DraftContent } from '../fhir/resources/document-reference-draft.ts'
import { NOTE_SYSTEM } from '../fhir/resources/meninx-note.ts'
import { base64From } from './base64.ts'
import type { NoteInput } from './note.ts'
import type { NoteForm, NoteFormat } from './note-form.ts'
import { noteFrom, titleFor } from './note-from.ts'
import { onOneLine } from './plain-characters.ts'
import { toData } from './to-data.ts'
import { toHtml } from './to-html.ts'
import { toText } from './to-text.ts'

const CLINICAL_NOTE: DraftCoding = {
  system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
  code: 'clinical-note',
  display: 'Clinical Note',
}

/**
 * No profile constrains our contents beyond their media type. The code is in the value set that US Core binds `content.format` to from 7.0 on
 * (HL7 ValueSet of Format Codes, v3-HL7FormatCodes); its code system is IHE's under its present address, as in US Core's examples. The
 * address in R4's own value set `formatcodes` is an error that US Core's build notes name.
 */
const MEDIA_TYPE_SUFFICES: DraftCoding = {
  system: 'http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode',
  code: 'urn:ihe:iti:xds:2017:mimeTypeSufficient',
  display: 'mimeType Sufficient',
}

/** The note wrapped as this record system takes it. Whether it may be sent at all is checked where it is sent. */
export function documentReferenceFrom(input: NoteInput, form: NoteForm): DocumentReferenceDraft {
  const { patient, author, writtenAt, reference, status } = input
  const [first, ...rest] = form.contents
  const content = (format: NoteFormat): DraftContent => contentFrom(input, format, form)
  return {
    resourceType: 'DocumentReference',
    identifier: [{ system: NOTE_SYSTEM, value: reference }],
    status: 'current',
    docStatus: status,
    type: { coding: [form.type] },
    ...(form.category ? { category: [{ coding: [CLINICAL_NOTE] }] } : {}),
    subject: { reference: `Patient/${patient.id}` },
    date: writtenAt,
    ...(author.reference === null ? {} : { author: [authorFrom(author.reference, author.name)] }),
    ...relationFrom(input, form),
    ...(form.description ? { description: titleFor(input) } : {}),
    content: [content(first), ...rest.map(content)],
    ...contextFrom(input, form),
  }
}

/** A name that has no printable character is none: FHIR takes no empty text. */
function authorFrom(reference: string, name: string | null) {
  const display = name === null ? '' : onOneLine(name)
  return display === '' ? { reference } : { reference, display }
}

function relationFrom({ earlier }: NoteInput, { correcting }: NoteForm): Pick<DocumentReferenceDraft, 'relatesTo'> {
  if (correcting !== 'relates-to' || earlier?.relation !== 'replaces') return {}
  return { relatesTo: [{ code: 'replaces', target: { reference: earlier.where } }] }
}

function contextFrom({ encounterId, writtenAt }: NoteInput, { period }: NoteForm): Pick<DocumentReferenceDraft, 'context'> {
  if (encounterId === null && !period) return {}
  return {
    context: {
      ...(encounterId === null ? {} : { encounter: [{ reference: `Encounter/${encounterId}` }] as const }),
      ...(period ? { period: { start: writtenAt, end: writtenAt } } : {}),
    },
  }
}

function rendered(input: NoteInput, format: NoteFormat): string {
  switch (format) {
    case 'text':
      return toText(noteFrom(input))
    case 'html':
      return toHtml(noteFrom(input))
    case 'data':
      return toData(input)
  }
}

const contentFrom = (input: NoteInput, format: NoteFormat, { mediaTypes, creation, format: says }: NoteForm): DraftContent => ({
  attachment: {
    contentType: mediaTypes[format],
    data: base64From(rendered(input, format)),
    title: titleFor(input),
    ...(format === 'text' ? { language: input.words.language } : {}),
    ...(creation ? { creation: input.writtenAt } : {}),
  },
  ...(says ? { format: MEDIA_TYPE_SUFFICES } : {}),
})
