import { Sheet } from '../sheet.tsx'
import type { ShownPatient } from '../shown.ts'
import type { TimeLeft } from '../time-left.ts'
import { TimeNotice } from '../time-notice.tsx'
import { WORDS } from '../words.ts'
import { NotePreview } from './note-preview.tsx'
import { isStored, type PreparedNote, type Review, type SentLine, type SignOutcome, type Writing } from './review.ts'
import { ReviewForm } from './review-form.tsx'
import { SentLines } from './sent-lines.tsx'
import { SignResult } from './sign-result.tsx'
import { TakeAway } from './take-away.tsx'
import { useNoteText } from './use-note-text.ts'
import type { Attempt, SigningState } from './use-signing.ts'

export type Signing = {
  readonly writing: Writing
  readonly patient: ShownPatient
  /** The note as it will be stored, with this review in it; or as it was stored, when it was sent before. */
  readonly noteText: (review: Review) => Promise<PreparedNote>
  readonly sign: (review: Review) => Promise<SignOutcome>
}

type SignSheetProps = Omit<Signing, 'sign'> & {
  readonly attempt: Attempt
  readonly review: Review
  readonly sent: readonly SentLine[]
  readonly timeLeft: TimeLeft
  readonly onReview: (review: Review) => void
  readonly onClose: () => void
}

/** The exact text to be stored, what the clinician adds to it, and signing. The draft belongs to the workspace, so closing loses nothing. */
export default function SignSheet(props: SignSheetProps) {
  const { writing, patient, attempt, review, onReview, onClose } = props
  const note = useNoteText(props.noteText, review)
  const prepared = note.kind === 'ready' ? note.note : null
  const { state, start } = attempt
  const earlier = prepared?.earlier ?? null
  const lastOutcome = state.kind === 'ended' ? state.outcome : state.kind === 'idle' ? earlier : null
  const stored = lastOutcome !== null && isStored(lastOutcome)
  const mayStart = writing.kind === 'possible' && prepared !== null && state.kind !== 'running' && !stored
  const footer = (
    <>
      <TimeNotice left={props.timeLeft} />
      <SentLines sent={props.sent.filter(({ reference }) => reference !== prepared?.reference)} />
      <SignResult state={state} earlier={earlier} />
      {writing.kind === 'not-possible' ? <p id="sign-reason">{writing.why}</p> : null}
      <div className="actions">
        <TakeAway text={prepared?.text ?? null} />
        <button
          type="button"
          className="primary"
          disabled={!mayStart}
          aria-describedby={writing.kind === 'not-possible' ? 'sign-reason' : undefined}
          onClick={() => start(review)}
        >
          {labelFor(state, lastOutcome)}
        </button>
      </div>
    </>
  )
  const locked = state.kind === 'running' || (state.kind === 'ended' && stored)
  return (
    <Sheet
      title={lastOutcome?.kind === 'stored' ? WORDS.sign.headingStored : WORDS.sign.heading}
      about={personOf(patient)}
      onClose={onClose}
      footer={footer}
      wide
    >
      <div className="sign">
        <ReviewForm review={review} onReview={onReview} locked={locked} />
        <NotePreview note={note} />
      </div>
    </Sheet>
  )
}

function labelFor({ kind }: SigningState, last: SignOutcome | null): string {
  if (kind === 'running') return WORDS.sign.signing
  return last === null || isStored(last) || last.kind === 'earlier-stored' ? WORDS.sign.sign : WORDS.sign.again
}

const personOf = ({ name, birthDate }: ShownPatient): string =>
  WORDS.banner.person(name ?? WORDS.banner.noName, birthDate === null ? WORDS.banner.noBirthDate : WORDS.banner.born(birthDate))
