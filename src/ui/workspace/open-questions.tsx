import type { OpenQuestion } from '../../engine/what-would-change.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'
import { consequencesInWords } from './consequences.ts'

const SHOWN = 4

/** The unknown facts whose answer would change the first tier, what each answer leads to, and a way to answer. */
export function OpenQuestions({ questions }: { readonly questions: readonly OpenQuestion[] | null }) {
  const { decision, model } = useDesk()
  const [shown, rest] = [questions?.slice(0, SHOWN) ?? [], questions?.slice(SHOWN) ?? []]
  return (
    <section className="questions" aria-labelledby="questions-heading">
      <h2 id="questions-heading">{WORDS.questions.heading}</h2>
      {questions === null ? <p className="muted">{WORDS.questions.working}</p> : null}
      {questions?.length === 0 ? <p className="muted">{WORDS.questions.none}</p> : null}
      <ul className="lines">
        {shown.map((question) => (
          <Question key={question.fact} question={question} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{WORDS.questions.more(rest.length)}</summary>
          <ul className="lines">
            {rest.map((question) => (
              <Question key={question.fact} question={question} />
            ))}
          </ul>
        </details>
      )}
      {decision.asks.length === 0 ? null : (
        <details>
          <summary>
            {WORDS.questions.asks} ({decision.asks.length})
          </summary>
          <ul className="lines lines-inline">
            {decision.asks.map((id) => (
              <li key={id}>{model.asks[id]?.label ?? id}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Question({ question }: { readonly question: OpenQuestion }) {
  const desk = useDesk()
  const label = (id: string): string => optionLabel(desk, id)
  return (
    <li>
      <button type="button" className="link" onClick={() => desk.openFact(question.fact)}>
        {FACT_LABELS[question.fact]}?
      </button>{' '}
      <span className="muted">{consequencesInWords(question, desk.decision, label).join('; ')}</span>
    </li>
  )
}
