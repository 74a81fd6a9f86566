import { isFormatted, type NoteForm, noteFormFor } from '../document/note-form.ts'
import type { Answer } from '../facts/answers.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import { model } from '../knowledge/index.ts'
import type { Recommended } from '../ui/shown.ts'
import { EMPTY_REVIEW, isStored, type PreparedNote, type Review, type Signing, type SignOutcome, type Writing } from '../ui/sign/review.ts'
import { acrossTabs } from './across-tabs.ts'
import type { KnownNotes } from './before-signing.ts'
import type { Rechecking } from './guard-note.ts'
import { isoTimeFrom } from './iso-time.ts'
import { filingOf, noteInputFrom } from './note-input.ts'
import { noteLanguageOf } from './note-language.ts'
import { outcomeOf } from './outcome-of.ts'
import { recommendationFrom } from './recommendation.ts'
import type { ReadyScreen } from './screen.ts'
import { createSentNotes, isInRecord, mayHaveArrived, type NoteDraft, type SentNote, type SentNotes } from './sent-notes.ts'
import type { Session } from './session.ts'
import { visitsForNote } from './visits-for-note.ts'
import { workUpIn } from './work-up.ts'
import { writeAboutOf } from './write-about.ts'

const parts = () => import('./signing-parts.ts')

/** One register for each session, however often its chart is read. */
const REGISTERS = new WeakMap<Session, SentNotes>()
export function sentNotesOf(session: Session): SentNotes {
  const notes = REGISTERS.get(session) ?? createSentNotes(session)
  REGISTERS.set(session, notes)
  return notes
}

/** What is known during one reading of the chart: the notes in the record, and for which note the person signs although nobody could look again. */
type Knowing = { known: Promise<KnownNotes> | null; unchecked: string | null }

const NONE_KNOWN: KnownNotes = { whole: true, notes: [] }

/**
 * How a note about this chart is written and stored. The same content is the same document: however often it is tried, it carries the
 * same reference, so that it is found again and not stored twice. What is signed is what was last shown.
 */
export function signingFor(screen: ReadyScreen, rechecking: Rechecking): (recommended: Recommended, answers: readonly Answer[]) => Signing {
  const { session, chart } = screen
  const form = formFor(session)
  const notes = sentNotesOf(session)
  const { otherPatient } = rechecking
  const beside = { activity: notes.activity, onOtherPatient: otherPatient }
  const knowing: Knowing = { known: null, unchecked: null }
  const knownNotes = (): Promise<KnownNotes> => {
    knowing.known ??= parts().then(({ knownNotesOf }) => knownNotesOf(session, form))
    return knowing.known
  }

  /** The same facts and answers, decided with the words of the note. */
  const inNoteLanguage = async (recommended: Recommended, answers: readonly Answer[]) => {
    const spoken = await noteLanguageOf(session.tenant)
    const { facts } = chart
    const said = spoken.model === model ? recommended : recommendationFrom({ facts, answers, model: spoken.model, asOf: screen.asOf })
    return { spoken, said }
  }

  return (recommended, answers) => {
    let shown: { readonly review: Review; readonly draft: NoteDraft } | null = null
    let wanted: Review | null = null

    const noteText = async (review: Review): Promise<PreparedNote> => {
      wanted = review
      const draft = await draftFor(review)
      // Preparing may end in another order than it began: what is shown is the last that was asked for.
      if (wanted === review) shown = { review, draft }
      notes.activity.add({ what: 'note-shown', reference: draft.input.reference })
      const sent = notes.withContent(draft.content)
      const earlier = sent === null || sent.result === 'under-way' ? null : outcomeOf(sent)
      return { text: draft.text, reference: draft.input.reference, formatted: isFormatted(form), earlier }
    }
    const draftFor = async (review: Review): Promise<NoteDraft> => {
      const { noteFrom, toText, earlierFor, visitsInNotes } = await parts()
      const { spoken, said } = await inNoteLanguage(recommended, answers)
      const known = review.earlier === null ? NONE_KNOWN : await knownNotes()
      // Whatever this note says of an earlier one: what was taken back is said again, also when nobody opened the assessment.
      const visits = visitsForNote(session, visitsInNotes((await knownNotes()).notes, session, screen.asOf))
      const alone = noteInputFrom(screen, said, review, spoken, null, visits)
      const blank =
        review.earlier === null ? alone : { ...alone, earlier: earlierFor(known, review.earlier, noteFrom(alone), alone.words.say) }
      const content = toText(noteFrom(blank))
      const sent = notes.withContent(content)
      if (sent !== null) return hasArrivedNowhere(sent) ? { ...sent, known } : sent
      const input = { ...blank, reference: notes.nextReference(), writtenAt: isoTimeFrom(new Date()) }
      return { content, input, text: toText(noteFrom(input)), known }
    }

    /** For the note on screen and no other, one at a time, in this window and in others. */
    const alone = async (review: Review, work: (draft: NoteDraft) => Promise<SignOutcome>): Promise<SignOutcome> => {
      if (shown === null || shown.review !== review) return { kind: 'blocked', why: 'The note has changed since it was shown.' }
      const { draft } = shown
      const name = `meninx note ${session.tenant.iss} ${session.patientId}`
      const storing = notes.alone(() => acrossTabs(name, () => work(draft)))
      return (await storing) ?? { kind: 'blocked', why: 'Another note is being stored. Wait until that has ended.' }
    }
    const sign = async (review: Review): Promise<SignOutcome> => {
      notes.activity.add({ what: 'signing-asked', ...(shown === null ? {} : { reference: shown.draft.input.reference }) })
      const outcome = await alone(review, async (draft) => {
        const { documentReferenceFrom, sendingOf, storeNote } = await parts()
        const sending = sendingOf(session, form, draft, beside)
        return storeNote(notes, draft, documentReferenceFrom(draft.input, form), { ...sending, guard: () => guard(draft) })
      })
      if (isStored(outcome) || outcome.kind === 'changed-meanwhile') knowing.known = null
      if (BEFORE_SENDING.has(outcome.kind)) notes.activity.add({ what: 'stopped-before-sending', outcome: outcome.kind })
      return outcome
    }
    const guard = async ({ content }: NoteDraft): Promise<SignOutcome | null> => {
      const { guardNote } = await parts()
      const seen = { screen, form, notes, known: await knownNotes(), goesUnchecked: knowing.unchecked === content }
      const { stop, known } = await guardNote(seen, rechecking)
      knowing.known = Promise.resolve(known)
      if (stop?.kind === 'not-checked') knowing.unchecked = content
      return stop
    }
    const look = async (review: Review): Promise<SignOutcome> => {
      const outcome = await alone(review, async (draft) => {
        const { documentReferenceFrom, sendingOf, lookAgain } = await parts()
        const sending = sendingOf(session, form, draft, beside)
        return lookAgain(notes, draft, documentReferenceFrom(draft.input, form), sending)
      })
      if (isStored(outcome)) knowing.known = null
      return outcome
    }

    return {
      writing: writingFor(screen),
      patient: chart.patient,
      filing: filingOf(screen, form),
      drafts: form.drafts,
      before: async () => {
        const { noteFrom, beforeSigning, visitsInNotes } = await parts()
        const { spoken, said } = await inNoteLanguage(recommended, answers)
        const found = await knownNotes()
        const visits = visitsForNote(session, visitsInNotes(found.notes, session, screen.asOf))
        const now = noteInputFrom(screen, said, EMPTY_REVIEW, spoken, null, visits)
        return beforeSigning(session, form, found, noteFrom(now), now.words.say)
      },
      noteText,
      sign,
      look,
      retract: async (id) => {
        const { retractNote } = await parts()
        const listed = (await knowing.known)?.notes.find((note) => note.id === id)
        knowing.known = null
        return retractNote(session.transport, { id, version: listed?.version ?? null }, writeAboutOf(screen, otherPatient), notes)
      },
      ...workUpIn(screen, recommended, notes, otherPatient),
      activity: notes.activity.asJson,
    }
  }
}

/** Sent, and known to have come to nothing: it may be tried against what the record holds now. */
const hasArrivedNowhere = (note: SentNote): boolean => !isInRecord(note) && !mayHaveArrived(note)

const BEFORE_SENDING: ReadonlySet<SignOutcome['kind']> = new Set([
  'blocked',
  'chart-changed',
  'not-checked',
  'other-note',
  'earlier-open',
  'earlier-stored',
])

export function formFor({ tenant: { vendor, noteType, writing = {} } }: Session): NoteForm {
  const { contents, drafts, correcting } = writing
  return noteFormFor(vendor, {
    ...(noteType === undefined ? {} : { type: noteType }),
    ...(contents === undefined ? {} : { contents }),
    ...(drafts === undefined ? {} : { drafts }),
    ...(correcting === undefined ? {} : { correcting }),
  })
}

function writingFor({ session: { whyNotWrite, encounterId, tenant } }: ReadyScreen): Writing {
  if (whyNotWrite !== null) return { kind: 'not-possible', why: whyNotWrite }
  if (encounterId === null && VENDORS[tenant.vendor].write.encounterRequired)
    return { kind: 'not-possible', why: 'This record system stores notes only within an encounter. Start Meninx from the encounter.' }
  return { kind: 'possible' }
}
