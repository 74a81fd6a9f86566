import type { NoteForm } from '../document/note-form.ts'
import type { SignOutcome } from '../ui/sign/review.ts'
import { type KnownNotes, knownNotesOf, otherNote } from './before-signing.ts'
import { changesInWords, listedInWords } from './changes-in-words.ts'
import type { Recheck } from './recheck-chart.ts'
import type { ReadyScreen } from './screen.ts'
import type { SentNotes } from './sent-notes.ts'

/** How the chart is read once more before a note about it is sent, and how the app goes on with what it found. */
export type Rechecking = {
  readonly recheck: (before: ReadyScreen) => Promise<Recheck>
  readonly adopt: (screen: ReadyScreen) => void
  /** Takes the chart from the screen: the record system answered with another patient. */
  readonly otherPatient: (why: string) => void
}

/** What the person knew when they signed. */
export type Seen = {
  readonly screen: ReadyScreen
  readonly form: NoteForm
  readonly notes: SentNotes
  readonly known: KnownNotes
  /** They were told that the chart could not be read again, and signed once more. */
  readonly goesUnchecked: boolean
}

/** Null: nothing has changed since. */
export type Guarded = { readonly stop: SignOutcome | null; readonly known: KnownNotes }

/**
 * What the person has to see before the note is sent: that the chart is no longer what it was, that this could not be seen, or that another
 * note of ours was stored meanwhile.
 */
export async function guardNote({ screen, form, notes, known, goesUnchecked }: Seen, rechecking: Rechecking): Promise<Guarded> {
  const stopped = goesUnchecked ? null : outcomeFrom(await rechecking.recheck(screen), screen, rechecking)
  if (stopped !== null) return { stop: stopped, known }
  const now = await knownNotesOf(screen.session, form)
  return { stop: otherNote(known, now, notes), known: now }
}

function outcomeFrom(checked: Recheck, { chart }: ReadyScreen, { adopt, otherPatient }: Rechecking): SignOutcome | null {
  switch (checked.kind) {
    case 'same':
      return null
    case 'stopped':
      return { kind: 'blocked', why: checked.why }
    case 'wrong-patient':
      otherPatient(checked.why)
      return { kind: 'blocked', why: checked.why }
    case 'not-checked':
      return checked
    case 'changed':
      adopt(checked.screen)
      return {
        kind: 'chart-changed',
        changes: [...changesInWords(checked.facts, chart.facts, checked.screen.chart.facts), ...listedInWords(checked.listed)],
      }
  }
}
