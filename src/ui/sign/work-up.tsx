import { useState } from 'react'
import type { Signing, WorkUpResult } from './review.ts'
import { SIGN_WORDS } from './sign-words.ts'

type WorkUpProps = { readonly signing: Signing; readonly documentId: string }

/** After a note was stored: drafts of the work-up that it asks for, each chosen by the person, none of them an order. */
export function WorkUp({ signing: { workUp, storeWorkUp }, documentId }: WorkUpProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [results, setResults] = useState<readonly WorkUpResult[]>([])
  const [busy, setBusy] = useState(false)
  if (workUp.length === 0) return null
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
      {open.map(({ ask, label }) => (
        <label key={ask} className="inline">
          <input
            type="checkbox"
            checked={chosen.includes(ask)}
            onChange={({ target }) => setChosen(target.checked ? [...chosen, ask] : chosen.filter((one) => one !== ask))}
          />
          {label}
        </label>
      ))}
      <button type="button" disabled={chosen.length === 0} onClick={() => void store()}>
        {SIGN_WORDS.storeWorkUp}
      </button>
      <ul role="status">
        {results.map((result) => (
          <li key={result.ask}>{inWords(result)}</li>
        ))}
      </ul>
    </fieldset>
  )
}

function inWords(result: WorkUpResult): string {
  switch (result.kind) {
    case 'stored':
      return result.where.length < 2
        ? SIGN_WORDS.draftStored(result.label, result.where.join(''))
        : SIGN_WORDS.draftsStored(result.label, result.where.length, result.where.join(', '))
    case 'not-stored':
      return SIGN_WORDS.draftFailed(result.label, result.why)
    case 'unknown':
      return SIGN_WORDS.draftUnknown(result.label, result.why)
  }
}
