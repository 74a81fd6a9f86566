import type { DocumentReferenceDraft } from '../fhir/resources/document-reference-draft.ts'
import type { WriteResult } from '../fhir/write-document.ts'
import type { SignOutcome } from '../ui/sign/review.ts'
import { outcomeFrom, outcomeOf } from './outcome-of.ts'
import { isInRecord, mayHaveArrived, type NoteDraft, type SentNote, type SentNotes } from './sent-notes.ts'

/** How a document is sent and looked for. `sentBefore`: it may be there already. */
export type Storing = {
  /** What a person has to see before this note is sent; null when there is nothing. */
  readonly guard: () => Promise<SignOutcome | null>
  readonly write: (document: DocumentReferenceDraft, sentBefore: boolean) => Promise<WriteResult>
  readonly look: (document: DocumentReferenceDraft) => Promise<WriteResult>
}

/**
 * Stores a note of this session once. What became of every earlier one is found out before anything is sent, so that a person who
 * changed something in between never has two notes without knowing it.
 */
export async function storeNote(
  notes: SentNotes,
  draft: NoteDraft,
  document: DocumentReferenceDraft,
  { guard, write, look }: Storing,
): Promise<SignOutcome> {
  const same = notes.withContent(draft.content)
  if (same !== null && isInRecord(same)) return stillThere(notes, same, look)
  for (const earlier of notes.all()) {
    if (earlier.content === draft.content || !mayHaveArrived(earlier)) continue
    const open = await earlierOutcome(notes, earlier, look)
    if (open !== null) return open
  }
  const sentBefore = same !== null && mayHaveArrived(same)
  if (sentBefore) {
    const found = await lookAgain(notes, draft, document, { write, look })
    if (found.kind !== 'not-stored' && found.kind !== 'unknown') return found
  }
  const stop = await guard()
  if (stop !== null) return stop
  const note: SentNote = { ...draft, document, result: 'under-way' }
  notes.put(note)
  const result = await write(document, sentBefore).catch((): WriteResult => ({ kind: 'unknown', why: '' }))
  // Nothing was sent this time; that does not settle what became of it before.
  const kept = sentBefore && result.kind === 'blocked' ? same.result : result
  notes.put({ ...note, result: kept })
  return outcomeFrom(result)
}

/** A note that is in the record, once more: it may have been marked as entered in error since, and then it is none. */
async function stillThere(notes: SentNotes, note: SentNote, look: Storing['look']): Promise<SignOutcome> {
  const result = await look(note.document)
  if (!isInError(result)) return outcomeOf(note)
  notes.forget(note.content)
  return outcomeFrom(result)
}

const isInError = (result: WriteResult): boolean => result.kind === 'blocked' && result.inError === true

/** Looks for a note that was sent, and sends nothing. A look that failed takes back nothing that an earlier one saw. */
export async function lookAgain(
  notes: SentNotes,
  draft: NoteDraft,
  document: DocumentReferenceDraft,
  { look }: Pick<Storing, 'look' | 'write'>,
): Promise<SignOutcome> {
  const sent = notes.withContent(draft.content)
  const result = await look(sent?.document ?? document)
  if (sent !== null && isInError(result)) notes.forget(sent.content)
  else if (sent !== null && result.kind !== 'unknown') notes.put({ ...sent, result })
  return outcomeFrom(result)
}

/** Null: it is not in the record, and the next may be sent. */
async function earlierOutcome(notes: SentNotes, earlier: SentNote, look: Storing['look']): Promise<SignOutcome | null> {
  const result = await look(earlier.document)
  const { reference } = earlier.input
  if (result.kind === 'unknown') {
    // An earlier look found everything readable and the note not there; a failed look does not take that back.
    return earlier.result !== 'under-way' && earlier.result.kind === 'not-stored'
      ? null
      : { kind: 'earlier-open', reference, why: result.why }
  }
  const note = { ...earlier, result }
  notes.put(note)
  if (!isInRecord(note)) return null
  const outcome = outcomeOf(note)
  return { kind: 'earlier-stored', reference, where: 'where' in outcome ? outcome.where : '' }
}
