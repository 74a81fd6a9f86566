import type { NoteInput } from '../document/note.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import { model } from '../knowledge/index.ts'
import { FACT_GROUPS } from '../ui/fact-groups.ts'
import { linesFor } from '../ui/fact-value.ts'
import { FACT_LABELS } from '../ui/fact-words.ts'
import type { Recommended } from '../ui/shown.ts'
import type { PreparedNote, Review, SignOutcome, Writing } from '../ui/sign/review.ts'
import type { Signing } from '../ui/sign/sign-sheet.tsx'
import { isoTimeFrom } from './iso-time.ts'
import type { ReadyScreen } from './screen.ts'
import { createSentNotes, type NoteDraft, type SentNotes } from './sent-notes.ts'
import type { Session } from './session.ts'
import { outcomeOf, storeNote } from './store-note.ts'

/** Writing and storing are loaded when somebody wants to sign. */
const loadWriting = () =>
  Promise.all([
    import('../document/note-from.ts'),
    import('../document/to-text.ts'),
    import('../document/to-document-reference.ts'),
    import('../fhir/write-document.ts'),
    import('../knowledge/background.ts'),
  ])

/** One register for each session, however often its chart is read. */
const REGISTERS = new WeakMap<Session, SentNotes>()
export function sentNotesOf(session: Session): SentNotes {
  const notes = REGISTERS.get(session) ?? createSentNotes()
  REGISTERS.set(session, notes)
  return notes
}

/**
 * How a note about this chart is written and stored. The same content is the same document: however often it is tried, it carries the
 * same reference, so that it is found again and not stored twice. What is signed is what was last shown.
 */
export function signingFor(screen: ReadyScreen): (recommended: Recommended) => Signing {
  const { session, chart } = screen
  const { vendor, noteType } = session.tenant
  const notes = sentNotesOf(session)
  return (recommended) => {
    let shown: { readonly review: Review; readonly draft: NoteDraft } | null = null

    const noteText = async (review: Review): Promise<PreparedNote> => {
      const [{ noteFrom }, { toText }, { isFormatted }, , { BACKGROUND }] = await loadWriting()
      const blank = noteInputFrom(screen, recommended, review, BACKGROUND)
      const content = toText(noteFrom(blank))
      const sent = notes.withContent(content)
      const input = sent?.input ?? { ...blank, reference: notes.nextReference(), writtenAt: isoTimeFrom(new Date()) }
      const draft = sent ?? { content, input, text: toText(noteFrom(input)) }
      shown = { review, draft }
      const earlier = sent === null || sent.result === 'under-way' ? null : outcomeOf(sent)
      return { text: draft.text, reference: input.reference, formatted: isFormatted(vendor), earlier }
    }
    const sign = async (review: Review): Promise<SignOutcome> => {
      if (shown === null || shown.review !== review) return { kind: 'blocked', why: 'The note has changed since it was shown.' }
      const { draft } = shown
      const [, , { documentReferenceFrom }, { writeDocument, lookForDocument }] = await loadWriting()
      const about = { vendor, patientId: session.patientId, encounterId: session.encounterId }
      const storing = notes.alone(() =>
        storeNote(notes, draft, documentReferenceFrom(draft.input, vendor, noteType), {
          write: (document, sentBefore) => writeDocument(session.transport, document, { ...about, sentBefore }),
          look: (document) => lookForDocument(session.transport, document, vendor),
        }),
      )
      return storing ?? { kind: 'blocked', why: 'Another note is being stored. Wait until that has ended.' }
    }
    return { writing: writingFor(screen), patient: chart.patient, noteText, sign }
  }
}

function writingFor({ session: { whyNotWrite, encounterId, tenant } }: ReadyScreen): Writing {
  if (whyNotWrite !== null) return { kind: 'not-possible', why: whyNotWrite }
  if (encounterId === null && VENDORS[tenant.vendor].write.encounterRequired)
    return { kind: 'not-possible', why: 'This record system stores notes only within an encounter. Start Meninx from the encounter.' }
  return { kind: 'possible' }
}

/** Still without reference and time. */
function noteInputFrom(
  { session, chart, queries, userName }: ReadyScreen,
  { facts, decision }: Recommended,
  review: Review,
  background: NoteInput['background'],
): NoteInput {
  return {
    patient: chart.patient,
    encounterId: session.encounterId,
    author: { name: userName, reference: session.userReference },
    writtenAt: '',
    reference: '',
    status: 'final',
    facts,
    decision,
    model,
    background,
    review,
    queries,
    unread: chart.unread,
    words: { factLabel: (name) => FACT_LABELS[name], valueLines: linesFor, factOrder: FACT_GROUPS.flatMap((group) => group.facts) },
  }
}
