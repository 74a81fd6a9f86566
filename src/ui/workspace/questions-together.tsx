import { jointlyInWords } from '../consequences.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'

/** Pairs of unknown facts that change the first tier only when both are answered. */
export function QuestionsTogether() {
  const desk = useDesk()
  if (desk.together.length === 0) return null
  return (
    <>
      <p className="muted">{WORDS.questions.together}</p>
      <ul className="lines">
        {desk.together.map((question) => (
          <li key={question.facts.join(' ')}>
            {question.facts.map((fact, at) => (
              <span key={fact}>
                {at === 0 ? '' : WORDS.questions.togetherWith}
                <button type="button" className="link question" onClick={() => desk.openFact(fact)}>
                  {FACT_LABELS[fact]}?
                </button>
              </span>
            ))}
            <span className="muted"> {jointlyInWords(question, desk.decision, (id) => optionLabel(desk, id))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
