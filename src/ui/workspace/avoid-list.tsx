import type { AvoidedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

const SHOWN = 4

type Reason = readonly [because: string, options: readonly AvoidedOption[]]

/** What the sources do not support, by reason; what has just come here first. */
export function AvoidList({ changes }: { readonly changes: readonly Change[] }) {
  const { decision } = useDesk()
  const changed = new Set(changes.map(({ option }) => option))
  const isNew = ([, options]: Reason): boolean => options.some(({ id }) => changed.has(id))
  const reasons: readonly Reason[] = [...Map.groupBy(decision.avoid, ({ because }) => because)]
  const ordered = [...reasons.filter(isNew), ...reasons.filter((reason) => !isNew(reason))]
  const [shown, rest] = [ordered.slice(0, SHOWN), ordered.slice(SHOWN)]
  const line = (reason: Reason) => <OneReason key={reason[0]} reason={reason} changed={isNew(reason)} />
  return (
    <section className="avoid" aria-labelledby="avoid-heading">
      <h2 id="avoid-heading">{WORDS.avoid.heading}</h2>
      {ordered.length === 0 ? <p className="muted">{WORDS.avoid.none}</p> : null}
      <ul className="lines">{shown.map(line)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{WORDS.avoid.more(rest.flatMap(([, options]) => options).length)}</summary>
          <ul className="lines">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  )
}

function OneReason({ reason: [because, options], changed }: { readonly reason: Reason; readonly changed: boolean }) {
  const desk = useDesk()
  return (
    <li className={changed ? 'changed' : ''}>
      {options.map(({ id }, index) => (
        <span key={id}>
          {index === 0 ? null : ' · '}
          <button type="button" className="link link-avoid" onClick={() => desk.openOption(id)}>
            {optionLabel(desk, id)}
          </button>
        </span>
      ))}
      {`: ${because}`}
    </li>
  )
}
