import { startTransition, useEffect, useMemo, useReducer } from 'react'
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

type Recommend = (answers: readonly Answer[]) => Recommended
type State = {
  readonly recommend: Recommend
  readonly answers: readonly Answer[]
  readonly recommended: Recommended
  readonly last: LastStep | null
}
type Step =
  /** Several answers given and others taken back are one step, which is also undone as one. */
  | { readonly kind: 'answer'; readonly given: readonly Answer[]; readonly takenBack: readonly FactName[] }
  | { readonly kind: 'read-again'; readonly recommend: Recommend }
  | { readonly kind: 'dismiss' }

function after(state: State, step: Step): State {
  const { answers, recommended: before } = state
  switch (step.kind) {
    case 'answer': {
      const facts = [...step.given.map(({ fact }) => fact), ...step.takenBack]
      if (step.given.length === 0 && !answers.some(({ fact }) => facts.includes(fact))) return state
      const next = [...answers.filter(({ fact }) => !facts.includes(fact)), ...step.given]
      const kind = step.given.length > 0 ? 'answered' : 'undone'
      return { ...state, answers: next, recommended: state.recommend(next), last: { kind, facts, before } }
    }
    case 'read-again': {
      const recommended = step.recommend(answers)
      const facts = factChanges(before.given, recommended.given).map(({ fact }) => fact)
      return { recommend: step.recommend, answers, recommended, last: { kind: 'read-again', facts, before } }
    }
    case 'dismiss':
      return { ...state, last: null }
  }
}

const started = ({ recommend, restored }: { recommend: Recommend; restored: readonly Answer[] }): State => ({
  recommend,
  answers: restored,
  recommended: recommend(restored),
  last: null,
})

/**
 * The answers of this session, those brought back from before a relaunch first, and what follows from them. Deciding again is part of
 * answering; they outlast another reading. `onAnswers` is told whenever they change. What the screen shows of an answer is drawn behind
 * the closing of its sheet, so that pressing a button is never waited for.
 */
export function useAnswers(recommend: Recommend, restored: readonly Answer[], onAnswers: (answers: readonly Answer[]) => void) {
  const [state, take] = useReducer(after, { recommend, restored }, started)
  const { answers, recommended, last } = state
  useEffect(() => onAnswers(answers), [onAnswers, answers])
  if (state.recommend !== recommend) take({ kind: 'read-again', recommend })
  const acts = useMemo(() => {
    const answerAll = (given: readonly Answer[], takenBack: readonly FactName[]): void =>
      startTransition(() => take({ kind: 'answer', given, takenBack }))
    return {
      answerAll,
      answer: (answer: Answer): void => answerAll([answer], []),
      undo: (facts: readonly FactName[]): void => answerAll([], facts),
      dismiss: (): void => take({ kind: 'dismiss' }),
    }
  }, [])
  return { answers, last, recommended, ...acts }
}
