import type { Found, FoundDocument } from './find-document.ts'

/** What became of the note. Only `stored`, `stored-twice` and `stored-otherwise` mean that something is in the record. */
export type WriteResult =
  | {
      readonly kind: 'stored'
      readonly id: string
      readonly where: string
      /** False: it is there, but whether it is there once only could not be seen. */
      readonly counted: boolean
      /** The server's text was compared with the one that was sent; or it could not be. */
      readonly text: 'same' | 'not-compared'
      /** Something beside the note that did not work out. */
      readonly remark?: string
    }
  | { readonly kind: 'stored-twice'; readonly ids: readonly string[]; readonly why: string }
  /** There is a document of this reference, and it says something else. */
  | { readonly kind: 'stored-otherwise'; readonly where: string; readonly why: string }
  /** Looked for and not there. */
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string }
  /** The note that was to be corrected is no longer the one that was shown. Nothing of ours is in it. */
  | { readonly kind: 'changed-meanwhile'; readonly why: string }
  /** Nothing was sent. */
  | {
      readonly kind: 'blocked'
      readonly why: string
      readonly otherPatient?: true
      /** The record has the note as entered in error; under its reference nothing is sent any more. */
      readonly inError?: true
    }
  /** Sent, and it could not be seen whether it arrived. */
  | { readonly kind: 'unknown'; readonly why: string }

/** From what was found of a reference; null when that is nothing. */
export function storedFrom({ kind, documents: all }: Found): WriteResult | null {
  const documents = all.filter(({ inError }) => inError !== true)
  const [first] = documents
  if (first === undefined) return all.length === 0 ? null : { kind: 'blocked', why: IN_ERROR, inError: true }
  const places = documents.map(({ id }) => `DocumentReference/${id}`).join(' and ')
  if (documents.length === 1) return storedOnce(first, kind === 'counted')
  const why = `The note is in the record ${documents.length} times: ${places}. The extra one has to be removed in the record system.`
  return documents.some(({ text }) => text === 'different')
    ? { kind: 'stored-otherwise', where: places, why: `${why} ${ANOTHER_TEXT}` }
    : { kind: 'stored-twice', ids: documents.map(({ id }) => id), why }
}

function storedOnce({ id, text }: FoundDocument, counted: boolean): WriteResult {
  const where = `DocumentReference/${id}`
  return text === 'different' ? { kind: 'stored-otherwise', where, why: ANOTHER_TEXT } : { kind: 'stored', id, where, counted, text }
}

const IN_ERROR =
  'The record shows this note as entered in error. To store what it says again, close the preview and open it again: it becomes a note of its own.'
const ANOTHER_TEXT = 'Its text in the record is not the one that was sent. Open it in the record system and read it.'
