import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { sentence } from '../language/sentences.ts'
import type { Signing, WorkUpLine, WorkUpResult } from './review.ts'
import { SIGN_WORDS } from './sign-words.ts'

type WorkUpProps = { readonly signing: Signing; readonly documentId: string }

/** After a note was stored: drafts of the work-up that it asks for, each chosen by the person, none of them an order. */
export function WorkUp({ signing: { workUp, storeWorkUp }, documentId }: WorkUpProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [results, setResults] = useState<readonly WorkUpResult[]>([])
  const [busy, setBusy] = useState(false)
  const { model } = useDesk()
  if (workUp.length === 0) return null
  // Drafts are written in the note's language; here each is called as the screen calls it.
  const called = ({ ask, label }: WorkUpLine): string => model.asks[ask]?.label ?? label
  const open = workUp.filter(({ ask }) => !results.some((result) => result.ask === ask && result.kind === 'stored'))
  const store = async (): Promise<void> => {
    setBusy(true)
    const stored = await storeWorkUp(chosen, documentId)
    setResults((before) => [...before.filter(({ ask }) => !stored.some((one) => one.ask === ask)), ...stored])
    setChosen([])
    setBusy(false)
  }
  return (
    <fieldset className="review" disabled={busy}>
      <legend>{SIGN_WORDS.workUp}</legend>
      <p className="muted">{SIGN_WORDS.workUpHint}</p>
      {open.map((line) => (
        <label key={line.ask} className="inline">
          <input
            type="checkbox"
            checked={chosen.includes(line.ask)}
            onChange={({ target }) => setChosen(target.checked ? [...chosen, line.ask] : chosen.filter((one) => one !== line.ask))}
          />
          {called(line)}
        </label>
      ))}
      <button type="button" disabled={chosen.length === 0} onClick={() => void store()}>
        {SIGN_WORDS.storeWorkUp}
      </button>
      <ul role="status">
        {results.map((result) => (
          <li key={result.ask}>{inWords(result, called(result))}</li>
        ))}
      </ul>
    </fieldset>
  )
}

function inWords(result: WorkUpResult, label: string): string {
  switch (result.kind) {
    case 'stored':
      return result.where.length < 2
        ? SIGN_WORDS.draftStored(label, result.where.join(''))
        : SIGN_WORDS.draftsStored(label, result.where.length, result.where.join(', '))
    case 'not-stored':
      return SIGN_WORDS.draftFailed(label, sentence(result.why))
    case 'unknown':
      return SIGN_WORDS.draftUnknown(label, sentence(result.why))
  }
}
