import { useDesk } from '../desk.ts'
import type { Writing } from '../sign/review.ts'
import { WORDS } from '../words.ts'

/** Which model spoke, up to which day it looked, and the way to the note. */
export function Footer({ writing, onSign }: { readonly writing: Writing; readonly onSign: () => void }) {
  const { decision } = useDesk()
  return (
    <footer className="foot">
      <p className="muted">
        {WORDS.footer(decision.modelVersion, decision.knowledgeDate)} {WORDS.notDirective}
      </p>
      {writing.kind === 'possible' ? null : <p className="warnings">{writing.why}</p>}
      <button type="button" className="primary" onClick={onSign}>
        {writing.kind === 'possible' ? WORDS.sign.open : WORDS.sign.openUnsigned}
      </button>
    </footer>
  )
}
