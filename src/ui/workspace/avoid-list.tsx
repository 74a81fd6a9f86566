import type { AvoidedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

const SHOWN = 5

/** What the sources do not support, each with its reason. */
export function AvoidList({ changes }: { readonly changes: readonly Change[] }) {
  const { decision } = useDesk()
  const changed = new Set(changes.map(({ option }) => option))
  const ordered = decision.avoid.toSorted((a, b) => Number(changed.has(b.id)) - Number(changed.has(a.id)))
  const [shown, rest] = [ordered.slice(0, SHOWN), ordered.slice(SHOWN)]
  const item = (avoided: AvoidedOption) => <Avoided key={avoided.id} avoided={avoided} changed={changed.has(avoided.id)} />
  return (
    <section className="avoid" aria-labelledby="avoid-heading">
      <h2 id="avoid-heading">{WORDS.avoid.heading}</h2>
      {ordered.length === 0 ? <p className="muted">{WORDS.avoid.none}</p> : null}
      <ul className="lines">{shown.map(item)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{WORDS.avoid.more(rest.length)}</summary>
          <ul className="lines">{rest.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

function Avoided({ avoided, changed }: { readonly avoided: AvoidedOption; readonly changed: boolean }) {
  const desk = useDesk()
  return (
    <li className={changed ? 'changed' : ''}>
      <button type="button" className="link link-avoid" onClick={() => desk.openOption(avoided.id)}>
        {optionLabel(desk, avoided.id)}
      </button>
      : {avoided.because}
    </li>
  )
}
