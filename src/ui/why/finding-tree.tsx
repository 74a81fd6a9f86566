import type { Finding } from '../../engine/assess.ts'
import { useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'

const MARKS = { met: '✓', unmet: '✗', unknown: '?' } as const

/** Each criterion with its verdict in a sign and in words, and with the fact it asks about one step away. */
export function FindingTree({ finding }: { readonly finding: Finding }) {
  return (
    <ul className="findings">
      <OneFinding finding={finding} />
    </ul>
  )
}

function OneFinding({ finding: { says, verdict, fact, parts } }: { readonly finding: Finding }) {
  const { openFact } = useDesk()
  return (
    <li className={`finding finding-${verdict}`}>
      <span className="mark" aria-hidden="true">
        {MARKS[verdict]}
      </span>
      <span>{says}</span> <span className="verdict">{WORDS.why[verdict]}</span>{' '}
      {fact === undefined ? null : (
        <button type="button" className="link" onClick={() => openFact(fact)}>
          {FACT_LABELS[fact]}
        </button>
      )}
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a criterion are a fixed list in a fixed order
            <OneFinding key={index} finding={part} />
          ))}
        </ul>
      )}
    </li>
  )
}
