import type { DraftCoding } from '../fhir/resources/document-reference-draft.ts'

export type DocumentVendor = 'generic' | 'epic' | 'oracle'
export type NoteFormat = 'text' | 'html' | 'data'

/** How one record system takes a note: its vendor's rules, with what the deployment says otherwise. */
export type NoteForm = {
  readonly vendor: DocumentVendor
  readonly type: DraftCoding
  /** In this order; the first is what a reader sees. */
  readonly contents: readonly [NoteFormat, ...NoteFormat[]]
  readonly mediaTypes: Readonly<Record<NoteFormat, string>>
  readonly category: boolean
  readonly description: boolean
  readonly period: boolean
  readonly creation: boolean
  /** Each content says by `content.format` that its media type tells all (US Core: SHOULD). */
  readonly format: boolean
  /** A note may be stored as a draft (docStatus `preliminary`). */
  readonly drafts: boolean
  /** `relates-to`: a new document that says which one it replaces. `update`: the same document, amended. `new-note`: a note that names the old. */
  readonly correcting: 'relates-to' | 'update' | 'new-note'
}

/** What a deployment may say about its record system. */
export type NoteFormChoices = Partial<Pick<NoteForm, 'type' | 'contents' | 'drafts' | 'correcting'>>

/**
 * "Consult note": the one of the US Core clinical note types that fits an opinion asked for about one question, accepted by Epic in public
 * integrations and used in Oracle Health's forum examples. Discharge types are refused by Epic; progress notes belong to the treating
 * service. docs/decisions/008-notes.md
 */
const CONSULT_NOTE: DraftCoding = { system: 'http://loinc.org', code: '11488-4', display: 'Consult note' }

const WITH_CHARSET = {
  text: 'text/plain;charset=utf-8',
  html: 'application/xhtml+xml;charset=utf-8',
  data: 'application/json',
} as const

const FORMS: Readonly<Record<DocumentVendor, NoteForm>> = {
  /** US Core 9.0 (informative), "Writing clinical notes": plain text first, `relatesTo` and `content.format` kept; we add the same as XHTML and as data. */
  generic: {
    vendor: 'generic',
    type: CONSULT_NOTE,
    contents: ['text', 'html', 'data'],
    mediaTypes: WITH_CHARSET,
    category: true,
    description: true,
    period: true,
    creation: true,
    format: true,
    drafts: true,
    correcting: 'relates-to',
  },
  /**
   * Epic, DocumentReference.create (Clinical Notes), API 1046: one attachment, inline text/plain; category clinical-note as in public
   * integrations; `final` or `preliminary`. Clinical notes cannot be updated, and nothing shows that `relatesTo` is taken.
   */
  epic: {
    vendor: 'epic',
    type: CONSULT_NOTE,
    contents: ['text'],
    mediaTypes: { ...WITH_CHARSET, text: 'text/plain' },
    category: true,
    description: false,
    period: false,
    creation: false,
    format: false,
    drafts: true,
    correcting: 'new-note',
  },
  /**
   * Oracle Health, Millennium R4: exactly one content, charset in the content type, `context.period.end` required, every date with a time,
   * `docStatus` only `final` for a provider, `authenticator` never. `category`, `description` and `relatesTo` are not among the documented fields;
   * a document is updated with PUT and If-Match. `content.format` is shown by it and not among the fields it takes.
   */
  oracle: {
    vendor: 'oracle',
    type: CONSULT_NOTE,
    contents: ['html'],
    mediaTypes: WITH_CHARSET,
    category: false,
    description: false,
    period: true,
    creation: true,
    format: false,
    drafts: false,
    correcting: 'update',
  },
}

export const noteFormFor = (vendor: DocumentVendor, choices: NoteFormChoices = {}): NoteForm => ({ ...FORMS[vendor], ...choices })

/** Whether a reader of the record sees the note as formatted text instead of the plain text of the preview. */
export const isFormatted = ({ contents }: NoteForm): boolean => contents[0] === 'html'
