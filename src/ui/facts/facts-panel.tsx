import type { Answer } from '../../facts/answers.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { useDesk } from '../desk.ts'
import { FACT_GROUPS, GROUP_TITLES } from '../fact-groups.ts'
import { WORDS } from '../words.ts'
import { arrangedFacts, askedFacts, decidingFacts } from './arrange.ts'
import { FactRow } from './fact-row.tsx'

type FactsPanelProps = {
  readonly answers: readonly Answer[]
  readonly onUndoAll: () => void
}

/** Every fact, in clinical order, with what is unknown and asked for at the top of its group. */
export function FactsPanel({ answers, onUndoAll }: FactsPanelProps) {
  const { facts, decision, model, questions } = useDesk()
  const deciding = decidingFacts(decision, questions ?? [])
  const asked = new Set([...deciding, ...askedFacts(model, decision)])
  return (
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
      {FACT_GROUPS.map(({ name, facts: names }) => {
        const { shown, rest } = arrangedFacts(names, facts, asked)
        return (
          <div key={name} className="fact-group">
            <h3>{GROUP_TITLES[name]}</h3>
            <Rows names={shown} deciding={deciding} />
            {rest.length === 0 ? null : (
              <details>
                <summary>{WORDS.facts.rest(rest.length)}</summary>
                <Rows names={rest} deciding={deciding} />
              </details>
            )}
          </div>
        )
      })}
    </section>
  )
}

function Rows({ names, deciding }: { readonly names: readonly FactName[]; readonly deciding: ReadonlySet<FactName> }) {
  const { facts, justChanged } = useDesk()
  return (
    <ul className="fact-rows">
      {names.map((name) => (
        <FactRow key={name} name={name} fact={facts[name]} deciding={deciding.has(name)} changed={justChanged.has(name)} />
      ))}
    </ul>
  )
}
