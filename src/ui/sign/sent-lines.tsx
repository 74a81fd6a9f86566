import { sentence } from '../language/sentences.ts'
import { WORDS } from '../words.ts'
import type { SentLine } from './review.ts'

/** What became of the notes of this session, for as long as it lasts. One that was refused or is not there needs no line. */
export function SentLines({ sent }: { readonly sent: readonly SentLine[] }) {
  return (
    <div className="sent" role="status">
      {sent.map((line) => (
        <Line key={line.reference} {...line} />
      ))}
    </div>
  )
}

function Line({ reference, outcome }: SentLine) {
  switch (outcome.kind) {
    case 'stored':
      return (
        <p>
          {WORDS.sign.sent.stored(reference)} <code>{outcome.where}</code> {outcome.remark}
        </p>
      )
    case 'stored-otherwise':
      return (
        <p className="problem">
          {WORDS.sign.sent.otherwise(reference)} <code>{outcome.where}</code> {sentence(outcome.why)}
        </p>
      )
    case 'unknown':
      return <p className="problem">{WORDS.sign.sent.open(reference)}</p>
    default:
      return null
  }
}
