import { optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { type Choice, type OptionReview, type Review, withStatement } from './review.ts'

type ReviewFormProps = { readonly review: Review; readonly onReview: (review: Review) => void; readonly locked: boolean }

const CHOICES: readonly Choice[] = ['accepted', 'declined', 'deferred']

/** What was decided about each option, if the clinician wants to say so, and a comment. */
export function ReviewForm({ review, onReview, locked }: ReviewFormProps) {
  const { decision } = useDesk()
  return (
    <fieldset className="review" disabled={locked}>
      <legend>{WORDS.sign.choices}</legend>
      <p className="muted">{WORDS.sign.notTheirs}</p>
      {decision.options.map(({ id }) => (
        <OptionStatement
          key={id}
          id={id}
          statement={review.options.find(({ option }) => option === id)}
          onStatement={(statement) => onReview(withStatement(review, id, statement))}
        />
      ))}
      <label>
        {WORDS.sign.comment}
        <textarea rows={3} value={review.comment} onChange={(event) => onReview({ ...review, comment: event.target.value })} />
      </label>
      <p className="muted">{WORDS.sign.commentHint}</p>
    </fieldset>
  )
}

type OptionStatementProps = {
  readonly id: string
  readonly statement: OptionReview | undefined
  readonly onStatement: (statement: Omit<OptionReview, 'option'> | null) => void
}

function OptionStatement({ id, statement, onStatement }: OptionStatementProps) {
  const desk = useDesk()
  const label = optionLabel(desk, id)
  const choose = (value: string): void => {
    const choice = CHOICES.find((one) => one === value)
    onStatement(choice === undefined ? null : { choice, ...(statement?.reason === undefined ? {} : { reason: statement.reason }) })
  }
  return (
    <div className="statement">
      <label>
        {label}
        <select value={statement?.choice ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{WORDS.sign.choice.undecided}</option>
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {WORDS.sign.choice[choice]}
            </option>
          ))}
        </select>
      </label>
      {statement === undefined ? null : (
        <label>
          {WORDS.sign.reason}
          <input
            value={statement.reason ?? ''}
            onChange={(event) => {
              const { choice } = statement
              onStatement(event.target.value === '' ? { choice } : { choice, reason: event.target.value })
            }}
          />
        </label>
      )}
    </div>
  )
}
