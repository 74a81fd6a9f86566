import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** Which model spoke, up to which day it looked, and the way to the note. */
export function Footer({ onSign }: { readonly onSign: () => void }) {
  const { decision } = useDesk()
  return (
    <footer className="foot">
      <p className="muted">
        {WORDS.footer(decision.modelVersion, decision.knowledgeDate)} {WORDS.notDirective}
      </p>
      <button type="button" className="primary" onClick={onSign}>
        {WORDS.sign.open}
      </button>
    </footer>
  )
}
