import type { EarlierInNote, Note } from '../document/note.ts'
import { changesSince } from '../document/note-changes.ts'
import type { NoteForm } from '../document/note-form.ts'
import { outlineFrom, plainSections } from '../document/note-outline.ts'
import { outlineOfText } from '../document/outline-of-text.ts'
import type { Say } from '../document/say.ts'
import type { Amended } from '../fhir/amend-document.ts'
import { type EarlierNote, type EarlierNotes, findEarlierNotes } from '../fhir/earlier-notes.ts'
import { permissionFor } from '../fhir/scopes.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import { encounterProblem } from '../fhir/write-guard.ts'
import type { BeforeSigning, Review, SignOutcome } from '../ui/sign/review.ts'
import type { SentNotes } from './sent-notes.ts'
import type { Session } from './session.ts'

/** The notes of ours in the record, as they were last looked for. */
export type KnownNotes = EarlierNotes

/** Looked for only where the sign-in permits searching for documents; one that permits a part of them leaves others unseen. */
export async function knownNotesOf(session: Session, form: Pick<NoteForm, 'type'>): Promise<KnownNotes> {
  const { transport, tenant, patientId, scopes } = session
  const permission = permissionFor(scopes, 'DocumentReference', 's')
  if (permission === 'no') return { whole: false, notes: [] }
  const { whole, notes } = await findEarlierNotes(transport, VENDORS[tenant.vendor], { patientId, type: form.type })
  return { whole: whole && permission === 'yes', notes }
}

/** What keeps a note from being stored, and what stands in the record already, with what is different now. */
export async function beforeSigning(session: Session, form: NoteForm, known: KnownNotes, now: Note, say: Say): Promise<BeforeSigning> {
  const { transport, tenant, patientId, encounterId } = session
  const problem = await encounterProblem(transport, { vendor: tenant.vendor, patientId, encounterId }, VENDORS[tenant.vendor])
  const earlier = known.notes.map((note) => {
    const { id, reference, date, docStatus, authorName, replacedBy } = note
    const correcting = amendable(session, form, note) === null ? ('new-note' as const) : ('in-place' as const)
    const changes = changesFrom(note, now, say)
    return {
      id,
      reference,
      date,
      docStatus,
      author: authorName,
      replacedBy,
      correcting,
      changes,
      whyNotRetract: whyNotRetract(session, note),
    }
  })
  return { problems: problem === null ? [] : [problem], earlier, whole: known.whole }
}

/**
 * Null where a correction becomes a document of its own. In its place a note is corrected only by its author: an update names the signed-in
 * person as the author (Oracle Health takes nobody else from a provider's app), so that another's signed note would become theirs.
 */
export function amendable({ scopes, userReference }: Session, { correcting }: NoteForm, note: EarlierNote): Amended | null {
  const isOwn = userReference !== null && note.author === userReference
  if (correcting !== 'update' || !isOwn || note.version === null || permissionFor(scopes, 'DocumentReference', 'u') === 'no') return null
  return { id: note.id, version: note.version }
}

/** Why this note cannot be marked as entered in error from here; null when it can. */
function whyNotRetract({ tenant, scopes, userReference }: Session, { author }: EarlierNote): string | null {
  const { retract } = VENDORS[tenant.vendor].write
  if (retract === 'none') return 'In this record system a note is corrected in the chart itself.'
  if (permissionFor(scopes, 'DocumentReference', 'u') === 'no') return 'The sign-in does not permit changing notes.'
  return retract === 'status-and-docStatus' && author !== userReference
    ? 'This record system lets an app change only notes of its user.'
    : null
}

/** The stored note that a review names, as the new note speaks of it; null when it is no longer there. */
export function earlierFor(known: KnownNotes, wanted: NonNullable<Review['earlier']>, now: Note, say: Say): EarlierInNote | null {
  const note = known.notes.find(({ id }) => id === wanted.id)
  if (note === undefined) return null
  const { id, reference, date } = note
  return { relation: wanted.relation, reference, date, where: `DocumentReference/${id}`, changes: changesFrom(note, now, say) }
}

function changesFrom({ text, form }: EarlierNote, now: Note, say: Say): readonly string[] | null {
  const before = text === null ? null : outlineOfText(text, form)
  const after = outlineFrom(plainSections(now))
  return before === null || after === null ? null : changesSince(before, after, say)
}

/** A note of ours that came into the record since the person looked, from another window or another place; null when there is none. */
export function otherNote(known: KnownNotes, now: KnownNotes, sent: SentNotes): SignOutcome | null {
  const ours = new Set(sent.all().map(({ input }) => input.reference))
  const seen = new Set(known.notes.map(({ id }) => id))
  const other = now.notes.find(({ id, reference }) => !seen.has(id) && !ours.has(reference))
  return other === undefined ? null : { kind: 'other-note', reference: other.reference, where: `DocumentReference/${other.id}` }
}
