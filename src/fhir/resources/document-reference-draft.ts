/** A document as we send it: only the elements that some vendor asks for. https://hl7.org/fhir/R4/documentreference.html */
export type DocumentReferenceDraft = {
  readonly resourceType: 'DocumentReference'
  /** Ours: the short document reference. Servers that drop it still have it in the title and in the text. */
  readonly identifier: readonly [{ readonly system: string; readonly value: string }]
  readonly status: 'current'
  readonly docStatus: 'final' | 'preliminary'
  readonly type: { readonly coding: readonly [DraftCoding]; readonly text?: string }
  readonly category?: readonly { readonly coding: readonly DraftCoding[] }[]
  readonly subject: { readonly reference: string }
  /** With time and zone. */
  readonly date: string
  readonly author?: readonly [{ readonly reference: string; readonly display?: string }]
  readonly relatesTo?: readonly [{ readonly code: 'replaces'; readonly target: { readonly reference: string } }]
  readonly description?: string
  readonly content: readonly [DraftContent, ...DraftContent[]]
  readonly context?: {
    readonly encounter?: readonly [{ readonly reference: string }]
    readonly period?: { readonly start: string; readonly end: string }
  }
}
export type DraftCoding = { readonly system: string; readonly code: string; readonly display?: string }
export type DraftContent = {
  readonly attachment: {
    readonly contentType: string
    /** Base64 of UTF-8. */
    readonly data: string
    readonly title: string
    readonly language?: string
    readonly creation?: string
  }
  readonly format?: DraftCoding
}
