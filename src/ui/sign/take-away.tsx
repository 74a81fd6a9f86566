import { useState } from 'react'
import { WORDS } from '../words.ts'

/** Ways to keep the note without the record system: always offered, whatever happened to storing it. */
export function TakeAway({ text }: { readonly text: string | null }) {
  const [said, setSaid] = useState('')
  const copy = (): void => {
    if (text === null) return
    navigator.clipboard.writeText(text).then(
      () => setSaid(WORDS.sign.copied),
      () => setSaid(WORDS.sign.copyFailed),
    )
  }
  return (
    <>
      <span role="status" className="muted">
        {said}
      </span>
      <button type="button" disabled={text === null} onClick={copy}>
        {WORDS.sign.copy}
      </button>
      <button type="button" disabled={text === null} onClick={() => window.print()}>
        {WORDS.sign.print}
      </button>
      <a
        className="button"
        aria-disabled={text === null}
        download="meninx-note.txt"
        href={text === null ? undefined : `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
      >
        {WORDS.sign.download}
      </a>
    </>
  )
}
