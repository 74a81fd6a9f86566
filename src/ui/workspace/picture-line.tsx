import { useState } from 'react'
import { byWeight, clinicalPicture, type Phrase } from '../clinical-picture.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { useOneLine } from './use-one-line.ts'

const MARKS = { known: '', 'not known': '? ', conflicting: '≠ ', 'could not be read': '? ' } as const

/**
 * The patient in one line: what is known, disputed or could not be read first, what is merely not known after it. What has no room is
 * counted and one step away; nothing is cut in the middle. Every phrase opens the fact it comes from.
 */
export function PictureLine() {
  const { facts } = useDesk()
  const [whole, setWhole] = useState(false)
  const phrases = byWeight(clinicalPicture(facts))
  const { row, fitting } = useOneLine<HTMLUListElement>(!whole, phrases.map(({ says }) => says).join())
  const hidden = phrases.slice(fitting)
  return (
    <nav className={whole ? 'picture-band picture-whole' : 'picture-band'} aria-label={WORDS.picture}>
      <ul className="picture" ref={row}>
        {phrases.map((phrase, index) => (
          <li key={phrase.fact} className={index < fitting ? '' : 'no-room'}>
            <OnePhrase phrase={phrase} />
          </li>
        ))}
      </ul>
      {hidden.length === 0 && !whole ? null : (
        <button type="button" className="link picture-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? WORDS.pictureLess : moreInWords(hidden)}
        </button>
      )}
    </nav>
  )
}

function OnePhrase({ phrase: { says, fact, state, answered } }: { readonly phrase: Phrase }) {
  const { openFact } = useDesk()
  return (
    <button type="button" className={state === 'known' ? 'phrase' : 'phrase phrase-open'} onClick={() => openFact(fact)}>
      {state === 'known' ? null : <span aria-hidden="true">{MARKS[state]}</span>}
      {says}
      {answered ? <span className="tag">{WORDS.answered}</span> : null}
    </button>
  )
}

function moreInWords(hidden: readonly Phrase[]): string {
  const notKnown = hidden.filter(({ state }) => state === 'not known').length
  if (notKnown === 0) return WORDS.pictureMore(hidden.length)
  return notKnown === hidden.length ? WORDS.pictureMoreNotKnown(notKnown) : WORDS.pictureMorePartlyKnown(hidden.length, notKnown)
}
