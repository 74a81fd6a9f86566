import type { Review, Signing } from './review.ts'
import { SIGN_WORDS } from './sign-words.ts'

type NoteKindProps = {
  readonly signing: Signing
  readonly review: Review
  readonly onReview: (review: Review) => void
  readonly locked: boolean
}

/** Final or draft, and how it is filed. */
export function NoteKind({ signing: { drafts, filing }, review, onReview, locked }: NoteKindProps) {
  return (
    <fieldset className="review" disabled={locked}>
      <legend>{SIGN_WORDS.kind}</legend>
      {drafts ? (
        (['final', 'preliminary'] as const).map((status) => (
          <label key={status} className="inline">
            <input type="radio" name="note-status" checked={review.status === status} onChange={() => onReview({ ...review, status })} />
            {SIGN_WORDS.status[status]}
          </label>
        ))
      ) : (
        <p className="muted">{SIGN_WORDS.noDrafts}</p>
      )}
      <details>
        <summary>{SIGN_WORDS.filing}</summary>
        <dl className="filing">
          {filing.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </fieldset>
  )
}
