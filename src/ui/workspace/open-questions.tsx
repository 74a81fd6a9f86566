import { useEffect, useRef, useState } from 'react'
import { type GroupedQuestion, groupedByEffect } from '../consequences.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'
import { ComingQuestions } from './coming-questions.tsx'
import { QuestionsTogether } from './questions-together.tsx'

const SHOWN = 4
const FACTS_SHOWN = 3

/** The unknown facts whose answer would change the first tier, what each answer leads to, and a way to answer. */
export function OpenQuestions() {
  const desk = useDesk()
  const { questions } = desk
  const grouped = groupedByEffect(questions ?? [], desk.decision, (id) => optionLabel(desk, id))
  // What stands below keeps its place while the new list is being worked out.
  const place = useRef<HTMLElement>(null)
  const [minHeight, setMinHeight] = useState(0)
  useEffect(() => {
    if (questions !== null) setMinHeight(place.current?.offsetHeight ?? 0)
  }, [questions])
  const [shown, rest] = [grouped.slice(0, SHOWN), grouped.slice(SHOWN)]
  return (
    <section ref={place} className="questions" aria-labelledby="questions-heading" style={questions === null ? { minHeight } : undefined}>
      <h2 id="questions-heading">{WORDS.questions.heading}</h2>
      {questions === null ? <p className="muted">{WORDS.questions.working}</p> : null}
      {questions?.length === 0 ? <p className="muted">{WORDS.questions.none}</p> : null}
      <Lines questions={shown} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{WORDS.questions.more(rest.length)}</summary>
          <Lines questions={rest} />
        </details>
      )}
      <QuestionsTogether />
      {questions === null ? null : <ComingQuestions />}
    </section>
  )
}

function Lines({ questions }: { readonly questions: readonly GroupedQuestion[] }) {
  const { openFact } = useDesk()
  return (
    <ul className="lines">
      {questions.map(({ facts, effect }) => (
        <li key={facts.join(' ')}>
          {facts.slice(0, FACTS_SHOWN).map((fact) => (
            <button key={fact} type="button" className="link question" onClick={() => openFact(fact)}>
              {FACT_LABELS[fact]}?
            </button>
          ))}
          <span className="muted">
            {facts.length > FACTS_SHOWN ? `${WORDS.questions.orOf(facts.length - FACTS_SHOWN)} ` : ''}
            {effect}
          </span>
        </li>
      ))}
    </ul>
  )
}
