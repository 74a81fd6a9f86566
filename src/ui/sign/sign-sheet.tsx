import { useEffect, useRef } from 'react'
import { sentence } from '../language/sentences.ts'
import { Sheet } from '../sheet.tsx'
import type { ShownPatient } from '../shown.ts'
import type { TimeLeft } from '../time-left.ts'
import { TimeNotice } from '../time-notice.tsx'
import { WORDS } from '../words.ts'
import { ActivityLink } from './activity-link.tsx'
import { EarlierNotes } from './earlier-notes.tsx'
import { NoteKind } from './note-kind.tsx'
import { NotePreview } from './note-preview.tsx'
import {
  type BeforeSigning,
  isStated,
  isStored,
  type Review,
  type SentLine,
  type Signing,
  type SignOutcome,
  type Writing,
} from './review.ts'
import { ReviewForm } from './review-form.tsx'
import { SentLines } from './sent-lines.tsx'
import { SignResult } from './sign-result.tsx'
import { SIGN_WORDS } from './sign-words.ts'
import { TakeAway } from './take-away.tsx'
import { useBefore } from './use-before.ts'
import { useNoteText } from './use-note-text.ts'
import type { Attempt, SigningState } from './use-signing.ts'
import { WorkUp } from './work-up.tsx'

type SignSheetProps = {
  readonly signing: Signing
  readonly attempt: Attempt
  readonly review: Review
  /** What was stated before a relaunch: said for as long as it stands unchanged. */
  readonly restored: Review
  readonly sent: readonly SentLine[]
  readonly timeLeft: TimeLeft
  readonly onReview: (review: Review) => void
  readonly onClose: () => void
}

/** The exact text to be stored, what the clinician adds to it, and signing. The draft belongs to the workspace, so closing loses nothing. */
export default function SignSheet({ signing, attempt, review, restored, sent, timeLeft, onReview, onClose }: SignSheetProps) {
  const { patient, noteText, before } = signing
  const note = useNoteText(noteText, review)
  const { found, again } = useBefore(before)
  const prepared = note.kind === 'ready' ? note.note : null
  const { state, start, look } = attempt
  const writing = writingOf(signing.writing, found)
  const earlier = prepared?.earlier ?? null
  const lastOutcome = state.kind === 'ended' ? state.outcome : state.kind === 'idle' ? earlier : null
  const stored = lastOutcome !== null && isStored(lastOutcome)
  // What was just stored stands in the record too: it can be seen there, and a second one marked as an error.
  useEffect(() => {
    if (stored) again()
  }, [stored, again])
  // The stored note is no longer what this one was compared with: both are looked at anew, and shown, before anybody signs again.
  const outdated = state.kind === 'ended' && state.outcome.kind === 'changed-meanwhile' ? state : null
  const renewed = useRef<SigningState | null>(null)
  useEffect(() => {
    if (outdated === null || renewed.current === outdated) return
    renewed.current = outdated
    again()
    onReview({ ...review })
  }, [outdated, again, onReview, review])
  const ready = prepared !== null && state.kind !== 'running' && !stored
  const mayStart = writing.kind === 'possible' && ready
  const footer = (
    <>
      <TimeNotice left={timeLeft} />
      <SentLines sent={sent.filter(({ reference }) => reference !== prepared?.reference)} />
      <SignResult state={state} earlier={earlier} />
      {stored || found === null || found.earlier.length === 0 || review.earlier !== null ? null : (
        <p className="muted">{SIGN_WORDS.standing(found.earlier.length)}</p>
      )}
      {writing.kind === 'not-possible' ? <p id="sign-reason">{sentence(writing.why)}</p> : null}
      <div className="actions">
        <TakeAway text={prepared?.text ?? null} />
        {lastOutcome?.kind === 'unknown' || lastOutcome?.kind === 'not-stored' ? (
          <button type="button" disabled={!ready} onClick={() => look(review)}>
            {SIGN_WORDS.look}
          </button>
        ) : null}
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
  const form = { signing, review, onReview, locked }
  return (
    <Sheet
      title={lastOutcome?.kind === 'stored' ? WORDS.sign.headingStored : WORDS.sign.heading}
      about={personOf(patient)}
      onClose={onClose}
      footer={footer}
      wide
    >
      <div className="sign">
        <div className="sign-form">
          {lastOutcome?.kind === 'stored' ? <WorkUp signing={signing} documentId={idIn(lastOutcome.where)} /> : null}
          {review === restored && isStated(restored) ? <p className="warnings">{SIGN_WORDS.restored}</p> : null}
          <ReviewForm review={review} onReview={onReview} locked={locked} />
          <NoteKind {...form} />
          <EarlierNotes {...form} found={found} onChanged={again} busy={state.kind === 'running'} />
          <ActivityLink activity={signing.activity} />
        </div>
        <NotePreview note={note} />
      </div>
    </Sheet>
  )
}

/** What was found in the way is said before anybody signs. */
function writingOf(writing: Writing, found: BeforeSigning | null): Writing {
  if (writing.kind === 'not-possible' || found === null || found.problems.length === 0) return writing
  return { kind: 'not-possible', why: found.problems.join(' ') }
}

/** Outcomes after which the same button is the first step again, and not another try of the same. */
const AFRESH: ReadonlySet<SignOutcome['kind']> = new Set([
  'earlier-stored',
  'chart-changed',
  'not-checked',
  'other-note',
  'changed-meanwhile',
])

function labelFor({ kind }: SigningState, last: SignOutcome | null): string {
  if (kind === 'running') return WORDS.sign.signing
  return last === null || isStored(last) || AFRESH.has(last.kind) ? WORDS.sign.sign : WORDS.sign.again
}

const idIn = (where: string): string => where.replace(/^DocumentReference\//, '').replace(/,.*$/, '')

const personOf = ({ name, birthDate }: ShownPatient): string =>
  WORDS.banner.person(name ?? WORDS.banner.noName, birthDate === null ? WORDS.banner.noBirthDate : WORDS.banner.born(birthDate))
