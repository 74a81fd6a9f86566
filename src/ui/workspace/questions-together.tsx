import type { JointQuestion } from '../../engine/decided-together.ts'
import { possibleAnswers } from '../../engine/possible-answers.ts'
import { jointlyInWords } from '../consequences.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'

/** Pairs of unknown facts that change the first tier only when both are answered; folded, since single answers come first. */
export function QuestionsTogether() {
  const { together } = useDesk()
  if (together.length === 0) return null
  return (
    <details>
      <summary>{WORDS.questions.together(together.length)}</summary>
      <Pairs questions={together} />
    </details>
  )
}

function Pairs({ questions }: { readonly questions: readonly JointQuestion[] }) {
  const desk = useDesk()
  const { model, asOf, decision } = desk
  const about = {
    now: decision,
    label: (id: string) => optionLabel(desk, id),
    possible: (fact: JointQuestion['facts'][number]) => possibleAnswers(fact, model, asOf),
  }
  return (
    <ul className="lines">
      {questions.map((question) => (
        <li key={question.facts.join(' ')}>
          {question.facts.map((fact, at) => (
            <span key={fact}>
              {at === 0 ? '' : WORDS.questions.togetherWith}
              <button type="button" className="link question" onClick={() => desk.openFact(fact)}>
                {FACT_LABELS[fact]}?
              </button>
            </span>
          ))}
          <span className="muted"> {jointlyInWords(question, about)}</span>
        </li>
      ))}
    </ul>
  )
}
