import { isFormatted, type NoteForm, noteFormFor } from '../document/note-form.ts'
import { permissionFor } from '../fhir/scopes.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import type { Recommended } from '../ui/shown.ts'
import type { PreparedNote, Review, Signing, SignOutcome, Writing } from '../ui/sign/review.ts'
import { acrossTabs } from './across-tabs.ts'
import { beforeSigning, type KnownNotes, knownNotesOf } from './before-signing.ts'
import { changesInWords } from './changes-in-words.ts'
import { isoTimeFrom } from './iso-time.ts'
import { filingOf, noteInputFrom } from './note-input.ts'
import type { Recheck } from './recheck-chart.ts'
import type { ReadyScreen } from './screen.ts'
import { createSentNotes, type NoteDraft, type SentNotes } from './sent-notes.ts'
import type { Session } from './session.ts'
import { outcomeOf, storeNote } from './store-note.ts'
import { workUpIn } from './work-up.ts'

/** Writing and storing are loaded when somebody wants to sign. */
const loadWriting = () =>
  Promise.all([
    import('../document/note-from.ts'),
    import('../document/to-text.ts'),
    import('../document/to-document-reference.ts'),
    import('./send-note.ts'),
    import('../knowledge/background.ts'),
  ])

/** One register for each session, however often its chart is read. */
const REGISTERS = new WeakMap<Session, SentNotes>()
export function sentNotesOf(session: Session): SentNotes {
  const notes = REGISTERS.get(session) ?? createSentNotes(session)
  REGISTERS.set(session, notes)
  return notes
}

/** How the chart is read once more before a note about it is sent, and how the app goes on with what it found. */
export type Rechecking = { readonly recheck: (before: ReadyScreen) => Promise<Recheck>; readonly adopt: (screen: ReadyScreen) => void }

/**
 * How a note about this chart is written and stored. The same content is the same document: however often it is tried, it carries the
 * same reference, so that it is found again and not stored twice. What is signed is what was last shown.
 */
export function signingFor(screen: ReadyScreen, { recheck, adopt }: Rechecking): (recommended: Recommended) => Signing {
  const { session, chart } = screen
  const form = formFor(session)
  const notes = sentNotesOf(session)
  const { activity } = notes
  // Per reading of the chart: which notes the person could see, and whether they sign although the chart could not be read again.
  let known: Promise<KnownNotes> | null = null
  let goesUnchecked: string | null = null
  const knownNotes = (): Promise<KnownNotes> => {
    known ??= knownNotesOf(session, form)
    return known
  }

  return (recommended) => {
    let shown: { readonly review: Review; readonly draft: NoteDraft } | null = null

    const noteText = async (review: Review): Promise<PreparedNote> => {
      const [{ noteFrom }, { toText }, , , { BACKGROUND }] = await loadWriting()
      const { earlierFor } = await import('./before-signing.ts')
      const unrelated = noteInputFrom(screen, recommended, review, BACKGROUND, null)
      const earlier = review.earlier === null ? null : earlierFor(await knownNotes(), review.earlier, noteFrom(unrelated))
      const blank = { ...unrelated, earlier }
      const content = toText(noteFrom(blank))
      const sent = notes.withContent(content)
      const input = sent?.input ?? { ...blank, reference: notes.nextReference(), writtenAt: isoTimeFrom(new Date()) }
      const draft = sent ?? { content, input, text: toText(noteFrom(input)) }
      shown = { review, draft }
      activity.add({ what: 'note-shown', reference: input.reference })
      const before = sent === null || sent.result === 'under-way' ? null : outcomeOf(sent)
      return { text: draft.text, reference: input.reference, formatted: isFormatted(form), earlier: before }
    }

    /** What has to be seen by the person first; null when there is nothing. */
    const guard = async (draft: NoteDraft): Promise<SignOutcome | null> => {
      const { otherNote } = await import('./before-signing.ts')
      const checked = goesUnchecked === draft.content ? { kind: 'same' as const } : await recheck(screen)
      switch (checked.kind) {
        case 'stopped':
          return { kind: 'blocked', why: checked.why }
        case 'not-checked':
          goesUnchecked = draft.content
          return checked
        case 'changed':
          adopt(checked.screen)
          return { kind: 'chart-changed', changes: changesInWords(checked.facts, chart.facts, checked.screen.chart.facts) }
        case 'same': {
          const [other, all] = otherNote(await knownNotes(), await knownNotesOf(session, form), notes)
          known = Promise.resolve(all)
          return other
        }
      }
    }

    const attempt = async (draft: NoteDraft): Promise<SignOutcome> => {
      const [, , { documentReferenceFrom }, { sendingOf }] = await loadWriting()
      const sending = sendingOf(session, form, draft, await knownNotes(), activity)
      return storeNote(notes, draft, documentReferenceFrom(draft.input, form), { ...sending, guard: () => guard(draft) })
    }

    const alone = async (review: Review, work: (draft: NoteDraft) => Promise<SignOutcome>): Promise<SignOutcome> => {
      if (shown === null || shown.review !== review) return { kind: 'blocked', why: 'The note has changed since it was shown.' }
      const { draft } = shown
      const name = `meninx note ${session.tenant.iss ?? ''} ${session.patientId}`
      const storing = notes.alone(() => acrossTabs(name, () => work(draft)))
      return (await storing) ?? { kind: 'blocked', why: 'Another note is being stored. Wait until that has ended.' }
    }

    const sign = async (review: Review): Promise<SignOutcome> => {
      activity.add({ what: 'signing-asked', ...(shown === null ? {} : { reference: shown.draft.input.reference }) })
      const outcome = await alone(review, attempt)
      if (isBeforeSending(outcome)) activity.add({ what: 'stopped-before-sending', outcome: outcome.kind })
      return outcome
    }
    const look = (review: Review): Promise<SignOutcome> =>
      alone(review, async (draft) => {
        const [, , { documentReferenceFrom }, { sendingOf }] = await loadWriting()
        const { lookAgain } = await import('./store-note.ts')
        return lookAgain(
          notes,
          draft,
          documentReferenceFrom(draft.input, form),
          sendingOf(session, form, draft, await knownNotes(), activity),
        )
      })

    return {
      writing: writingFor(screen),
      patient: chart.patient,
      filing: filingOf(screen, form),
      drafts: form.drafts,
      correcting: form.correcting === 'update' ? 'in-place' : 'new-note',
      whyNotRetract: whyNotRetract(session),
      before: async () => {
        const [{ noteFrom }, , , , { BACKGROUND }] = await loadWriting()
        const now = noteFrom(noteInputFrom(screen, recommended, EMPTY, BACKGROUND, null))
        return beforeSigning(session, await knownNotes(), now)
      },
      noteText,
      sign,
      look,
      retract: async (id) => {
        const { retractNote } = await import('./send-note.ts')
        const why = await retractNote(session, id, activity)
        known = null
        return why
      },
      ...workUpIn(session, recommended, notes),
      activity: activity.asJson,
    }
  }
}

const EMPTY: Review = { options: [], comment: '', status: 'final', earlier: null }

const isBeforeSending = ({ kind }: SignOutcome): boolean =>
  ['blocked', 'chart-changed', 'not-checked', 'other-note', 'earlier-open', 'earlier-stored'].includes(kind)

function formFor({ tenant: { vendor, noteType, writing } }: Session): NoteForm {
  const { contents, drafts, correcting } = writing ?? {}
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

function whyNotRetract({ tenant, scopes }: Session): string | null {
  if (VENDORS[tenant.vendor].write.retract === 'none') return 'In this record system a note is corrected in the chart itself.'
  return permissionFor(scopes, 'DocumentReference', 'u') === 'no' ? 'The sign-in does not permit changing notes.' : null
}
