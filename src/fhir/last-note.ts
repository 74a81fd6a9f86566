import { type EarlierNote, isReadable, linkedFrom, noteIn, referenceIn, standingOf, textOf } from './earlier-notes.ts'
import { isNameless } from './find-document.ts'
import { asReadFrom } from './local-references.ts'
import { type Json, type NotesAbout, notesOf } from './stored-notes.ts'
import type { Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

export type LastNote = Omit<EarlierNote, 'replacedBy'>

/**
 * The newest of our notes that stands, with its text. One text is fetched after the other, and none that is older than that note. Null: there
 * is none, or something that may be newer could not be looked at.
 */
export async function findLastNote(transport: Transport, vendor: Vendor, about: NotesAbout): Promise<LastNote | null> {
  const { whole, documents } = await notesOf(transport, vendor, about)
  if (!whole) return null
  const standing = standingOf(documents)
  const replaced = new Set(standing.flatMap(({ relatesTo }) => linkedFrom(asReadFrom(transport.base, relatesTo))))
  for (const document of standing.filter((one) => mayBeNote(one))) {
    if (replaced.has(`DocumentReference/${String(document.id)}`) || replaced.has(referenceIn(document) ?? '')) continue
    const text = await textOf(transport, document)
    if (text === null && referenceIn(document) === null) return null
    const read = noteIn(transport.base, document, text)
    if (read !== null && !replaced.has(read.note.reference)) return read.note
  }
  return null
}

/** Ours by identifier or title, or a document that says so only in its text. */
const mayBeNote = (document: Json): boolean => referenceIn(document) !== null || (isNameless(document) && isReadable(document))
