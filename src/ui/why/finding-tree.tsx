import type { Finding } from '../../engine/assess.ts'
import { useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'

const MARKS = { met: '✓', unmet: '✗', unknown: '?' } as const

/** Each criterion with its verdict in a sign and in words, and with the fact it asks about one step away. */
export function FindingTree({ finding }: { readonly finding: Finding }) {
  return (
    <ul className="findings">
      <OneFinding finding={finding} depth={0} />
    </ul>
  )
}

/** Deeper than this, what is settled is folded away; what is open never is. */
const SHOWN_DEPTH = 2

function OneFinding({ finding: { says, verdict, fact, parts }, depth }: { readonly finding: Finding; readonly depth: number }) {
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
      <Parts parts={parts} depth={depth + 1} folded={depth >= SHOWN_DEPTH && verdict !== 'unknown'} />
    </li>
  )
}

type PartsProps = { readonly parts: readonly Finding[]; readonly depth: number; readonly folded: boolean }

function Parts({ parts, depth, folded }: PartsProps) {
  if (parts.length === 0) return null
  const list = (
    <ul>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a criterion are a fixed list in a fixed order
        <OneFinding key={index} finding={part} depth={depth} />
      ))}
    </ul>
  )
  return folded ? (
    <details>
      <summary>{WORDS.why.parts(parts.length)}</summary>
      {list}
    </details>
  ) : (
    list
  )
}
