import type { IsoDate } from '../../facts/iso-date.ts'
import type { Difference } from '../../response/differences.ts'
import { sentence } from '../language/sentences.ts'
import type { BesideVisit } from './response-desk.ts'
import { RESPONSE_WORDS, writerInWords } from './response-words.ts'
import { TakeBack } from './take-back.tsx'

type BesideListProps = {
  readonly beside: readonly BesideVisit[]
  readonly onTakeBack: (where: string, date: IsoDate) => void
}

/** What else the record holds of a day and says otherwise: which visit counts, and what the other one says. Never lost in silence. */
export function BesideList({ beside, onTakeBack }: BesideListProps) {
  const { title, says, here } = RESPONSE_WORDS.beside
  return beside.length === 0 ? null : (
    <section aria-labelledby="beside-heading">
      <h3 id="beside-heading">{title}</h3>
      <ul className="warnings">
        {beside.map(({ kept: { where, visit, origin, by }, counts, differences }) => (
          <li key={`${where} ${visit.date} ${differences.map(inWords).join()}`}>
            {says(where, visit.date, counts ?? here)} {differences.map(inWords).join('; ')}{' '}
            <span className="muted">
              {RESPONSE_WORDS.origin[origin]}
              {origin === 'chart' ? '' : `, ${RESPONSE_WORDS.by(writerInWords(by))}`}
            </span>{' '}
            {origin === 'chart' ? null : (
              <TakeBack where={where} date={visit.date} by={by} onTakeBack={() => onTakeBack(where, visit.date)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function inWords({ about, here, there }: Difference): string {
  const { difference, nothing } = RESPONSE_WORDS.beside
  return difference(sentence(about), there === null ? nothing : sentence(there), here === null ? nothing : sentence(here))
}
