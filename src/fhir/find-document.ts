import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft, DraftCoding } from './resources/document-reference-draft.ts'
import { attachmentsOf, type Compared, compared, dataOf } from './same-text.ts'
import { type Json, notesOf } from './stored-notes.ts'
import type { Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'
import type { WriteAbout } from './write-guard.ts'

/** The stored documents that carry our reference. `not-searched`: we could not look everywhere, and what was not found may still be there. */
export type Found = { readonly kind: 'counted' | 'not-searched'; readonly documents: readonly FoundDocument[] }
export type FoundDocument = {
  readonly id: string
  readonly text: Compared
  /** Marked as entered in error: it is there and counts as no note. */
  readonly inError?: true
}

/** Notes without title or identifier whose text is looked into. */
const MOST_TEXTS = 10

/**
 * Looks for a document by its reference: in the identifier, the title, the description and, where a server keeps none of these, in the
 * text. Browsers may send one POST twice and no vendor detects a second note, so that documents are counted after every write. What is
 * found is compared with what was sent.
 */
export async function findDocument(
  transport: Transport,
  { vendor, seesAllNotes }: Pick<WriteAbout, 'vendor' | 'seesAllNotes'>,
  draft: DocumentReferenceDraft,
): Promise<Found> {
  const [{ value: reference }] = draft.identifier
  const { whole, documents } = await notesOf(transport, VENDORS[vendor], aboutOf(draft), reference)
  const named = documents.filter((document) => names(document, reference))
  const nameless = documents.filter((document) => !named.includes(document) && isNameless(document) && mayBeOurs(document, draft.date))
  const opened = nameless.slice(0, MOST_TEXTS)
  const texts = await Promise.all(opened.map((document) => textNames(transport, document, reference)))
  const found = [...named, ...opened.filter((_, index) => texts[index] === 'yes')]
  const byId = new Map(found.map((document) => [String(document.id), document]))
  const isWhole = whole && seesAllNotes !== false && opened.length === nameless.length && !texts.includes('not-read')
  const stored = [...byId].map(async ([id, document]) => ({
    id,
    text: await compared(transport, document, draft),
    ...(document.status === 'entered-in-error' ? { inError: true as const } : {}),
  }))
  return { kind: isWhole ? 'counted' : 'not-searched', documents: await Promise.all(stored) }
}

const aboutOf = ({ subject, type }: DocumentReferenceDraft): { patientId: string; type: DraftCoding } => ({
  patientId: subject.reference.replace(/^Patient\//, ''),
  type: type.coding[0],
})

function names(document: Json, reference: string): boolean {
  const identifiers = [document.identifier, document.masterIdentifier].flat().filter(isRecord)
  const texts = [document.description, ...attachmentsOf(document).map(({ title }) => title)]
  return identifiers.some(({ value }) => value === reference) || texts.some((text) => typeof text === 'string' && text.includes(reference))
}

export const isNameless = (document: Json): boolean =>
  attachmentsOf(document).every(({ title }) => title === undefined) && document.description === undefined

/** A note of an earlier day is not ours; the day before counts too, because a server may keep another time zone. */
function mayBeOurs({ date }: Json, written: string): boolean {
  const [theirs, ours] = [Date.parse(String(date)), Date.parse(written)]
  return Number.isNaN(theirs) || Number.isNaN(ours) || theirs > ours - DAY_MS
}
const DAY_MS = 24 * 60 * 60 * 1000

/** Whether the text of a note names the reference; it is inside the resource or behind a Binary. */
async function textNames(transport: Transport, document: Json, reference: string): Promise<'yes' | 'no' | 'not-read'> {
  const [attachment] = attachmentsOf(document)
  const data = attachment === undefined ? null : await dataOf(transport, attachment)
  return data === null ? 'not-read' : holds(data, reference)
}

/** The reference is ASCII, which looks the same in Latin-1 and UTF-8. */
function holds(base64: string, reference: string): 'yes' | 'no' | 'not-read' {
  try {
    return atob(base64).includes(reference) ? 'yes' : 'no'
  } catch {
    return 'not-read'
  }
}
