import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** Warnings about the whole case, which belong to no single option. */
export function CaseWarnings() {
  const { decision, model } = useDesk()
  const ofOptions = new Set([...decision.options, ...decision.avoid].flatMap(({ warnings }) => warnings))
  const warnings = decision.warnings.filter((id) => !ofOptions.has(id)).map((id) => model.warnings[id] ?? id)
  if (warnings.length === 0) return null
  return <p className="case-warnings warnings">{warnings.join(' · ')}</p>
}

/** Which situations the model recognised, and how response is to be assessed. */
export function Situation() {
  const { decision, model } = useDesk()
  const states = decision.states
    .filter(({ state, verdict }) => verdict === 'met' && state.group !== 'avoid')
    .map(({ state }) => state.title)
  const response = decision.response.map((id) => model.responseFrameworks.find((framework) => framework.id === id)?.label ?? id)
  return (
    <dl className="situation">
      {states.length === 0 ? null : (
        <div>
          <dt>{WORDS.situation.recognised}</dt>
          <dd>{states.join(' · ')}</dd>
        </div>
      )}
      {response.length === 0 ? null : (
        <div>
          <dt>{WORDS.situation.response}</dt>
          <dd>{response.join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
