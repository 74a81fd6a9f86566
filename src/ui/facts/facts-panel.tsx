import type { OpenQuestion } from '../../engine/what-would-change.ts'
import type { Answer } from '../../facts/answers.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { useDesk } from '../desk.ts'
import { FACT_GROUPS } from '../fact-groups.ts'
import { WORDS } from '../words.ts'
import { FactRow } from './fact-row.tsx'
import { arrangedFacts, askedFacts } from './arrange.ts'

type FactsPanelProps = {
  readonly answers: readonly Answer[]
  readonly questions: readonly OpenQuestion[] | null
  readonly onUndoAll: () => void
}

/** Every fact, in clinical order, with what is unknown and asked for at the top of its group. */
export function FactsPanel({ answers, questions, onUndoAll }: FactsPanelProps) {
  const { facts, decision, model } = useDesk()
  const asked = askedFacts(model, decision, questions ?? [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="facts" aria-labelledby="facts-heading" tabIndex={0}>
      <header className="section-head">
        <h2 id="facts-heading">{WORDS.facts.heading}</h2>
        {answers.length === 0 ? null : (
          <p>
            {WORDS.facts.answered(answers.length)}{' '}
            <button type="button" className="link" onClick={onUndoAll}>
              {WORDS.facts.undoAll}
            </button>
          </p>
        )}
      </header>
      {FACT_GROUPS.map(({ title, facts: names }) => {
        const { shown, rest } = arrangedFacts(names, facts, asked)
        return (
          <div key={title} className="fact-group">
            <h3>{title}</h3>
            <Rows names={shown} asked={asked} />
            {rest.length === 0 ? null : (
              <details>
                <summary>{WORDS.facts.onlyRelevant(rest.length)}</summary>
                <Rows names={rest} asked={asked} />
              </details>
            )}
          </div>
        )
      })}
    </section>
  )
}

function Rows({ names, asked }: { readonly names: readonly FactName[]; readonly asked: ReadonlySet<FactName> }) {
  return (
    <ul className="fact-rows">
      {names.map((name) => (
        <FactRow key={name} name={name} asked={asked.has(name)} />
      ))}
    </ul>
  )
}
