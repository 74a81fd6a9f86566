import { useEffect, useMemo, useState } from 'react'
import type { Answer } from '../../facts/answers.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { factChanges } from '../fact-changes.ts'
import type { Recommended } from '../shown.ts'

/** The last thing that happened to the facts (an answer, its undoing, another reading of the record), with everything as it was before. */
export type LastStep = {
  readonly kind: 'answered' | 'undone' | 'read-again'
  readonly facts: readonly FactName[]
  readonly before: Recommended
}

type State = { readonly answers: readonly Answer[]; readonly last: LastStep | null }
type Recommend = (answers: readonly Answer[]) => Recommended

/**
 * The answers of this session, those brought back from before a relaunch first, and what follows from them. Deciding again is part of
 * answering; they outlast another reading. `onAnswers` is told whenever they change.
 */
export function useAnswers(recommend: Recommend, restored: readonly Answer[], onAnswers: (answers: readonly Answer[]) => void) {
  const [{ answers, last }, setState] = useState<State>({ answers: restored, last: null })
  useEffect(() => onAnswers(answers), [onAnswers, answers])
  const [chart, setChart] = useState<{ readonly recommend: Recommend }>({ recommend })
  const recommended = useMemo(() => recommend(answers), [recommend, answers])
  const without = (names: readonly FactName[]) => answers.filter(({ fact }) => !names.includes(fact))
  if (chart.recommend !== recommend) {
    const before = chart.recommend(answers)
    setChart({ recommend })
    setState({ answers, last: { kind: 'read-again', facts: factChanges(before.given, recommended.given).map(({ fact }) => fact), before } })
  }
  return {
    answers,
    last,
    recommended,
    answer: (answer: Answer) =>
      setState({
        answers: [...without([answer.fact]), answer],
        last: { kind: 'answered', facts: [answer.fact], before: recommended },
      }),
    /** Several answers given and others taken back as one step, which is also undone as one. */
    answerAll: (given: readonly Answer[], takenBack: readonly FactName[]) => {
      const facts = [...given.map(({ fact }) => fact), ...takenBack]
      setState({
        answers: [...without(facts), ...given],
        last: { kind: given.length > 0 ? 'answered' : 'undone', facts, before: recommended },
      })
    },
    undo: (facts: readonly FactName[]) => setState({ answers: without(facts), last: { kind: 'undone', facts, before: recommended } }),
    dismiss: () => setState({ answers, last: null }),
  }
}
