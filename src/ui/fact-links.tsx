import type { FactName } from '../facts/patient-facts.ts'
import { useDesk } from './desk.ts'
import { unreadMarkOf } from './fact-state.ts'
import { shortLabelFor } from './fact-words.ts'

/** Facts in a row of text, each one step from its source and its answer. One that could not be read says so. */
export function FactLinks({ names, title }: { readonly names: readonly FactName[]; readonly title: string }) {
  const { facts, openFact } = useDesk()
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
          {unreadMarkOf(facts[name])}
          {index < names.length - 1 ? ' · ' : ''}
        </span>
      ))}
    </span>
  )
}
