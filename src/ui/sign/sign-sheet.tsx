import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { NotePreview } from './note-preview.tsx'
import type { Review, SignOutcome, Writing } from './review.ts'
import { ReviewForm } from './review-form.tsx'
import { SignResult } from './sign-result.tsx'
import { TakeAway } from './take-away.tsx'
import { useNoteText } from './use-note-text.ts'
import type { Attempt } from './use-signing.ts'

export type Signing = {
  readonly writing: Writing
  /** The note as it will be stored, with this review in it. */
  readonly noteText: (review: Review) => Promise<string>
  readonly sign: (review: Review) => Promise<SignOutcome>
}

type SignSheetProps = Pick<Signing, 'writing' | 'noteText'> & {
  readonly attempt: Attempt
  readonly review: Review
  readonly onReview: (review: Review) => void
  readonly onClose: () => void
}

/** The exact text to be stored, what the clinician adds to it, and signing. The draft belongs to the workspace, so closing loses nothing. */
export default function SignSheet({ writing, noteText, attempt, review, onReview, onClose }: SignSheetProps) {
  const note = useNoteText(noteText, review)
  const { state, start } = attempt
  const stored = state.kind === 'ended' && state.outcome.kind === 'stored'
  const mayStart = writing.kind === 'possible' && note.kind === 'ready' && state.kind !== 'running' && !stored
  const footer = (
    <>
      <SignResult state={state} />
      {writing.kind === 'not-possible' ? <p id="sign-reason">{writing.why}</p> : null}
      <div className="actions">
        <TakeAway text={note.kind === 'ready' ? note.text : null} />
        <button
          type="button"
          className="primary"
          disabled={!mayStart}
          aria-describedby={writing.kind === 'not-possible' ? 'sign-reason' : undefined}
          onClick={() => start(review)}
        >
          {state.kind === 'running' ? WORDS.sign.signing : state.kind === 'ended' && !stored ? WORDS.sign.again : WORDS.sign.sign}
        </button>
      </div>
    </>
  )
  return (
    <Sheet title={WORDS.sign.heading} onClose={onClose} footer={footer} wide>
      <div className="sign">
        <ReviewForm review={review} onReview={onReview} locked={state.kind === 'running' || stored} />
        <NotePreview note={note} />
      </div>
    </Sheet>
  )
}
