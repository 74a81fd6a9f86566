import { isNameless } from './find-document.ts'
import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { NOTE_SYSTEM, NOTE_TITLE } from './resources/meninx-note.ts'
import { attachmentsOf, dataOf, decoded } from './same-text.ts'
import { type Json, keyOf, type NotesAbout, notesOf } from './stored-notes.ts'
import type { Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

/** A note of ours that is in the record already. */
export type EarlierNote = {
  readonly id: string
  readonly reference: string
  /** For an update; null where the server gives none. */
  readonly version: string | null
  /** As the record has it; null when it does not say. */
  readonly date: string | null
  /** `preliminary`, `final`, `amended`; null when the record does not say. */
  readonly docStatus: string | null
  /** What a reader sees, and in which form; null where the server gives it back in none that we know. */
  readonly text: string | null
  readonly form: 'text' | 'html'
  /** Its one author, `Practitioner/1`; null when the record names none or several. */
  readonly author: string | null
  /** What the author is called, where the record says so. */
  readonly authorName: string | null
  /** The reference of the standing note of ours that takes its place; null when there is none. */
  readonly replacedBy: string | null
}

/** Newest first. `whole` false: there may be more that were not found. */
export type EarlierNotes = { readonly whole: boolean; readonly notes: readonly EarlierNote[] }

/** Notes without title or identifier whose text is looked into: the newest of their type. */
const MOST_TEXTS = 10

/** The patient's notes of ours that stand: by identifier or title where the server keeps them, else by the first line of their text. */
export async function findEarlierNotes(transport: Transport, vendor: Vendor, about: NotesAbout): Promise<EarlierNotes> {
  const { whole, documents } = await notesOf(transport, vendor, about)
  const standing = standingOf(documents)
  const nameless = standing.filter((document) => referenceIn(document) === null && isNameless(document))
  const opened = standing.filter((document) => referenceIn(document) !== null || nameless.slice(0, MOST_TEXTS).includes(document))
  const read = await Promise.all(opened.map(async (document) => noteIn(transport.base, document, await textOf(transport, document))))
  return { whole: whole && nameless.length <= MOST_TEXTS, notes: withReplaced(read.filter((note) => note !== null)) }
}

/** Newest first. */
export const standingOf = (documents: readonly Json[]): readonly Json[] =>
  documents.filter(({ status }) => status === 'current').toSorted(byDate)

type ReadNote = { readonly note: Omit<EarlierNote, 'replacedBy'>; readonly replaces: readonly string[] }

const withReplaced = (read: readonly ReadNote[]): readonly EarlierNote[] =>
  read.map(({ note }) => {
    const places = [note.reference, `DocumentReference/${note.id}`]
    const by = read.find(({ note: { id }, replaces }) => id !== note.id && places.some((place) => replaces.includes(place)))
    return { ...note, replacedBy: by?.note.reference ?? null }
  })

const dateOf = ({ date }: Json): string => (typeof date === 'string' ? date : '')
const byDate = (a: Json, b: Json): number => dateOf(b).localeCompare(dateOf(a))

/** Null: not a note of ours. `read`: its text; null where it has none or none could be had. */
export function noteIn(base: string, document: Json, read: NoteText | null): ReadNote | null {
  const reference = referenceIn(document) ?? REFERENCE.exec(read?.text ?? '')?.[1]
  if (reference === undefined || typeof document.id !== 'string') return null
  const { id, date, docStatus, meta } = document
  const version = isRecord(meta) ? meta.versionId : undefined
  const [author, ...others] = (Array.isArray(document.author) ? document.author : []).filter(isRecord)
  const note = {
    id,
    reference,
    version: typeof version === 'string' ? version : null,
    date: typeof date === 'string' ? date : null,
    docStatus: typeof docStatus === 'string' ? docStatus : null,
    text: read?.text ?? null,
    form: read?.form ?? ('text' as const),
    author: others.length > 0 ? null : keyOf(asReadFrom(base, author)),
    authorName: typeof author?.display === 'string' && others.length === 0 ? author.display : null,
  }
  return { note, replaces: [...linkedFrom(asReadFrom(base, document.relatesTo)), ...namedIn(read?.text ?? '')] }
}

/** By `relatesTo`, where the server keeps it. */
export const linkedFrom = (relatesTo: unknown): readonly string[] =>
  (Array.isArray(relatesTo) ? relatesTo : [])
    .filter(isRecord)
    .filter(({ code }) => code === 'replaces')
    .flatMap(({ target }) => keyOf(target) ?? [])

/** By the row of the note itself, in any language of notes, which every server keeps. */
const namedIn = (text: string): readonly string[] =>
  Array.from(
    text.matchAll(/^(?:.*<b\b[^>]*>)?(?:Replaces|取代):(?:<\/b>)?\s+(?:note|(?:\S+ )?的?记录)\s+(MX-[0-9A-Z-]+)/gm),
    ([, reference]) => reference ?? '',
  )

const REFERENCE = new RegExp(`${NOTE_TITLE} (MX-[0-9A-Z-]+)`)

export function referenceIn(document: Json): string | null {
  const own = [document.identifier, document.masterIdentifier].flat().filter(isRecord)
  const value = own.find(({ system }) => system === NOTE_SYSTEM)?.value
  if (typeof value === 'string') return value
  const titles = [document.description, ...attachmentsOf(document).map(({ title }) => title)]
  return (
    titles.map((title) => (typeof title === 'string' ? REFERENCE.exec(title)?.[1] : undefined)).find((found) => found !== undefined) ?? null
  )
}

type NoteText = Pick<EarlierNote, 'form'> & { readonly text: string }

/** What a reader sees of a document; undefined where it is in no form that we know. */
const readable = (document: Json): Json | undefined =>
  attachmentsOf(document).find(({ contentType }) => /^text\/plain|html/i.test(String(contentType)))

export const isReadable = (document: Json): boolean => readable(document) !== undefined

/** Null where there is none, or it could not be had. */
export async function textOf(transport: Transport, document: Json): Promise<NoteText | null> {
  const attachment = readable(document)
  if (attachment === undefined) return null
  const data = await dataOf(transport, attachment)
  const text = data === null ? null : decoded(data)
  return text === null ? null : { text, form: /html/i.test(String(attachment.contentType)) ? 'html' : 'text' }
}
