import type { FactName } from '../facts/patient-facts.ts'
import { useDesk } from './desk.ts'
import { shortLabelFor } from './fact-words.ts'

/** Facts in a row of text, each one step from its source and its answer. */
export function FactLinks({ names, title }: { readonly names: readonly FactName[]; readonly title: string }) {
  const { openFact } = useDesk()
  if (names.length === 0) return null
  return (
    <span className="fact-links">
      <span aria-hidden="true">? </span>
      {title}{' '}
      {names.map((name, index) => (
        <span key={name}>
          <button type="button" className="link" onClick={() => openFact(name)}>
            {shortLabelFor(name)}
          </button>
          {index < names.length - 1 ? ' · ' : ''}
        </span>
      ))}
    </span>
  )
}
