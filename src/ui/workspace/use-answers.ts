import { useMemo, useState } from 'react'
import type { Decision } from '../../engine/decision.ts'
import type { Answer } from '../../facts/answers.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import type { Recommended } from '../shown.ts'

/** The last thing the clinician did to the answers, with the decision as it was before. */
export type LastStep = { readonly kind: 'answered' | 'undone'; readonly facts: readonly FactName[]; readonly before: Decision }

type State = { readonly answers: readonly Answer[]; readonly last: LastStep | null }
const NOTHING: State = { answers: [], last: null }

/** The answers of this session and what follows from them. Deciding again is part of answering. */
export function useAnswers(recommend: (answers: readonly Answer[]) => Recommended) {
  const [{ answers, last }, setState] = useState(NOTHING)
  const recommended = useMemo(() => recommend(answers), [recommend, answers])
  const { decision } = recommended
  const without = (names: readonly FactName[]) => answers.filter(({ fact }) => !names.includes(fact))
  return {
    answers,
    last,
    recommended,
    answer: (answer: Answer) =>
      setState({ answers: [...without([answer.fact]), answer], last: { kind: 'answered', facts: [answer.fact], before: decision } }),
    undo: (facts: readonly FactName[]) => setState({ answers: without(facts), last: { kind: 'undone', facts, before: decision } }),
    dismiss: () => setState({ answers, last: null }),
  }
}
