import { useState } from 'react'
import { sentence } from '../language/sentences.ts'
import type { BeforeSigning, EarlierLine, Review, Signing } from './review.ts'
import { namedNote, SIGN_WORDS, summaryOf } from './sign-words.ts'

type EarlierNotesProps = {
  readonly signing: Signing
  readonly found: BeforeSigning | null
  readonly review: Review
  readonly onReview: (review: Review) => void
  readonly onChanged: () => void
  /** The note was stored, or is being stored: what it speaks of stays. */
  readonly locked: boolean
  readonly busy: boolean
}

/** What Meninx wrote about this patient before: what is different now, and whether this note corrects it. */
export function EarlierNotes({ signing, found, review, onReview, onChanged, locked, busy }: EarlierNotesProps) {
  const [said, setSaid] = useState('')
  const earlier = found?.earlier ?? []
  const standing = earlier.filter(({ replacedBy }) => replacedBy === null)
  const chosen = earlier.find(({ id }) => id === review.earlier?.id)
  const retract = async (note: EarlierLine): Promise<void> => {
    const why = await signing.retract(note.id)
    setSaid(why === null ? SIGN_WORDS.retracted(note.reference) : `${SIGN_WORDS.retractFailed(note.reference)} ${sentence(why)}`)
    if (why === null && review.earlier?.id === note.id) onReview({ ...review, earlier: null })
    onChanged()
  }
  return (
    <fieldset className="review" disabled={busy}>
      <legend>{SIGN_WORDS.earlier}</legend>
      {found === null ? <p className="muted">{SIGN_WORDS.looking}</p> : null}
      {found !== null && earlier.length === 0 ? <p className="muted">{SIGN_WORDS.none}</p> : null}
      {found !== null && !found.whole ? <p className="warnings">{SIGN_WORDS.notWhole}</p> : null}
      {standing.length === 0 ? null : <Relation earlier={standing} review={review} onReview={onReview} locked={locked} />}
      {review.earlier?.relation === 'replaces' ? (
        <p className="muted">{chosen?.correcting === 'in-place' ? SIGN_WORDS.inPlace : SIGN_WORDS.newNote}</p>
      ) : null}
      {earlier.map((note) => (
        <Earlier key={note.id} note={note} open={note === chosen} onRetract={() => void retract(note)} />
      ))}
      <p role="status">{said}</p>
    </fieldset>
  )
}

type RelationProps = {
  readonly earlier: readonly EarlierLine[]
  readonly review: Review
  readonly onReview: (review: Review) => void
  readonly locked: boolean
}

function Relation({ earlier, review, onReview, locked }: RelationProps) {
  const value = review.earlier === null ? '' : `${review.earlier.relation} ${review.earlier.id}`
  const choose = (chosen: string): void => {
    const [relation, id] = chosen.split(' ')
    const related = id !== undefined && (relation === 'follows' || relation === 'replaces')
    onReview({ ...review, earlier: related ? { id, relation } : null })
  }
  return (
    <label>
      {SIGN_WORDS.relation}
      <select value={value} disabled={locked} onChange={(event) => choose(event.target.value)}>
        <option value="">{SIGN_WORDS.alone}</option>
        {earlier.map((note) => (
          <option key={`follows ${note.id}`} value={`follows ${note.id}`}>
            {SIGN_WORDS.follows(namedNote(note))}
          </option>
        ))}
        {earlier.map((note) => (
          <option key={`replaces ${note.id}`} value={`replaces ${note.id}`}>
            {SIGN_WORDS.replaces(namedNote(note))}
          </option>
        ))}
      </select>
    </label>
  )
}

type EarlierProps = {
  readonly note: EarlierLine
  readonly open: boolean
  readonly onRetract: () => void
}

function Earlier({ note, open, onRetract }: EarlierProps) {
  const { whyNotRetract } = note
  const [asking, setAsking] = useState(false)
  return (
    <details open={open}>
      <summary>{summaryOf(note)}</summary>
      <Changes changes={note.changes} />
      {whyNotRetract === null ? null : <p className="muted">{sentence(whyNotRetract)}</p>}
      {whyNotRetract === null && !asking ? (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {SIGN_WORDS.retract}
        </button>
      ) : null}
      {asking ? (
        <p className="asking">
          {SIGN_WORDS.retractSure(note.reference)}{' '}
          <button
            type="button"
            onClick={() => {
              setAsking(false)
              onRetract()
            }}
          >
            {SIGN_WORDS.retractYes}
          </button>{' '}
          <button type="button" onClick={() => setAsking(false)}>
            {SIGN_WORDS.retractNo}
          </button>
        </p>
      ) : null}
    </details>
  )
}

function Changes({ changes }: { readonly changes: readonly string[] | null }) {
  if (changes === null) return <p className="muted">{SIGN_WORDS.notCompared}</p>
  if (changes.length === 0) return <p className="muted">{SIGN_WORDS.same}</p>
  return (
    <>
      <p className="muted">{SIGN_WORDS.changed}</p>
      <ul className="changes">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  )
}
