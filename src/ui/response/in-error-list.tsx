import type { IsoDate } from '../../facts/iso-date.ts'
import { sentence } from '../language/sentences.ts'
import type { InErrorVisit, ResponseDesk } from './response-desk.ts'
import { RESPONSE_WORDS, writerInWords } from './response-words.ts'

type InErrorListProps = { readonly desk: ResponseDesk; readonly onCountAgain: (where: string, date: IsoDate) => void }

/** Stored visits that were taken back: what the record says of each, and what can be done. */
export function InErrorList({ desk, onCountAgain }: InErrorListProps) {
  const words = RESPONSE_WORDS.inError
  const { inError } = desk.book
  return inError.length === 0 ? null : (
    <section aria-labelledby="in-error-heading">
      <h3 id="in-error-heading">{words.title}</h3>
      <ul className="in-error">
        {inError.map((one) => (
          <li key={`${one.where} ${one.visit.date}`}>
            <s>{one.visit.date}</s>{' '}
            <span className="muted">
              {`${RESPONSE_WORDS.origin[one.origin]}, ${one.where}${one.by.own ? '' : `, ${RESPONSE_WORDS.by(writerInWords(one.by))}`}; ${stateInWords(one, desk)}`}
            </span>{' '}
            <InErrorActions one={one} desk={desk} onCountAgain={onCountAgain} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InErrorActions({ one: { where, visit, storing, origin }, desk, onCountAgain }: InErrorListProps & { readonly one: InErrorVisit }) {
  const words = RESPONSE_WORDS.inError
  const canMark =
    origin === 'questionnaire-response' && desk.whyNotMarked === null && (storing.kind === 'not-stored' || storing.kind === 'failed')
  return (
    <span className="visit-actions">
      {canMark ? (
        <button type="button" className="link" aria-label={`${words.store}: ${visit.date}`} onClick={() => desk.markInRecord(where)}>
          {words.store}
        </button>
      ) : null}
      {storing.kind === 'under-way' ? null : (
        <button type="button" className="link" aria-label={`${words.again}: ${visit.date}`} onClick={() => onCountAgain(where, visit.date)}>
          {words.again}
        </button>
      )}
    </span>
  )
}

function stateInWords({ storing, origin, where }: InErrorVisit, { whyNotMarked, canSign }: ResponseDesk): string {
  const words = RESPONSE_WORDS.inError
  switch (storing.kind) {
    case 'not-stored':
      return origin === 'questionnaire-response' && whyNotMarked === null ? words.notYet : canSign ? words.withNote : words.onlyHere
    case 'under-way':
      return words.underWay
    case 'stored':
      return storing.where === where ? words.marked : words.inNote(storing.where)
    case 'failed':
    case 'unknown':
      return words[storing.kind](sentence(storing.why))
  }
}
