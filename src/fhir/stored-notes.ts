import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { budgetOf, type Query, readQuery } from './read-query.ts'
import type { DraftCoding } from './resources/document-reference-draft.ts'
import { NOTE_SYSTEM } from './resources/meninx-note.ts'
import { Reference, referenceKey } from './resources/reference.ts'
import type { Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

export type Json = Readonly<Record<string, unknown>>
export type NotesAbout = { readonly patientId: string; readonly type: DraftCoding }

const MOST_REQUESTS = 10

/**
 * The documents among which notes of ours are, by one of our references or all of them. Oracle Health and Epic do not search by identifier
 * (Epic filters afterwards); there it is narrowed down by the note's type. Documents of somebody else, or of nobody, are left out, and such
 * an answer is not a whole one.
 */
export async function notesOf(
  transport: Transport,
  vendor: Vendor,
  { patientId: patient, type }: NotesAbout,
  reference = '',
): Promise<{ readonly whole: boolean; readonly documents: readonly Json[] }> {
  const parameters =
    vendor.write.findBy === 'identifier' ? { identifier: `${NOTE_SYSTEM}|${reference}` } : { type: `${type.system}|${type.code}` }
  const query: Query = {
    what: 'stored note',
    resourceType: 'DocumentReference',
    address: `DocumentReference?${new URLSearchParams({ patient, ...parameters })}`,
    optional: false,
    asTheyCame: true,
  }
  const read = await readQuery({ transport, vendor, budget: budgetOf(MOST_REQUESTS) }, query)
  const found = read.resources.filter(isRecord).filter(({ resourceType }) => resourceType === 'DocumentReference')
  const documents = found.filter(({ subject }) => keyOf(asReadFrom(transport.base, subject)) === `Patient/${patient}`)
  return { whole: read.query.outcome === 'read' && documents.length === found.length, documents }
}

/** `Patient/1`; null when there is no reference. */
export function keyOf(reference: unknown): string | null {
  const read = Reference.safeParse(reference)
  return read.success ? referenceKey(read.data) : null
}
