import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** The questions that the model puts for these options, apart from those whose facts are all known already. */
export function ComingQuestions() {
  const { decision, facts, model, openFact } = useDesk()
  const asks = decision.asks.map((id) => ({ id, label: model.asks[id]?.label ?? id, about: model.asks[id]?.facts ?? [] }))
  const open = asks.filter(({ about }) => about.length === 0 || about.some((name) => facts[name].state !== 'known'))
  if (asks.length === 0) return null
  return (
    <details>
      <summary>
        {WORDS.questions.asks} ({open.length}
        {open.length < asks.length ? `; ${asks.length - open.length} ${WORDS.questions.settled}` : ''})
      </summary>
      <ul className="lines lines-inline">
        {open.map(({ id, label, about }) => {
          const unknown = about.find((name) => facts[name].state !== 'known')
          return (
            <li key={id}>
              {unknown === undefined ? (
                label
              ) : (
                <button type="button" className="link" onClick={() => openFact(unknown)}>
                  {label}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
