import { clinicalPicture } from '../clinical-picture.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

const MARKS = { known: '', 'not known': '? ', conflicting: '≠ ', 'could not be read': '? ' } as const

/** The patient in one line. Every phrase opens the fact it comes from. */
export function PictureLine() {
  const { facts, openFact } = useDesk()
  return (
    <nav className="picture-band" aria-label={WORDS.picture}>
      <ul className="picture">
        {clinicalPicture(facts).map(({ says, fact, state, answered }) => (
          <li key={fact}>
            <button type="button" className={state === 'known' ? 'phrase' : 'phrase phrase-open'} onClick={() => openFact(fact)}>
              {state === 'known' ? null : <span aria-hidden="true">{MARKS[state]}</span>}
              {says}
              {answered ? <span className="tag">{WORDS.answered}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
