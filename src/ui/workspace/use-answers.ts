import { startTransition, useEffect, useMemo, useReducer, useState } from 'react'
import type { Model } from '../../engine/model.ts'
import type { Answer } from '../../facts/answers.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { factChanges } from '../fact-changes.ts'
import type { Recommended } from '../shown.ts'
import { createDeciding } from './deciding.tsx'

/** The last thing that happened to the facts (an answer, its undoing, another reading of the record), with everything as it was before. */
export type LastStep = {
  readonly kind: 'answered' | 'undone' | 'read-again'
  readonly facts: readonly FactName[]
  readonly before: Recommended
  /** What `before` followed from; null where it followed from another reading of the record. */
  readonly answersBefore: readonly Answer[] | null
}

type Recommend = (answers: readonly Answer[]) => Recommended
type State = {
  readonly recommend: Recommend
  readonly model: Model
  readonly answers: readonly Answer[]
  readonly recommended: Recommended
  readonly last: LastStep | null
  /** How many steps were taken, those that changed nothing included. */
  readonly steps: number
}
type Step =
  /** Several answers given and others taken back are one step, which is also undone as one. */
  | { readonly kind: 'answer'; readonly given: readonly Answer[]; readonly takenBack: readonly FactName[] }
  | { readonly kind: 'read-again'; readonly recommend: Recommend }
  /** The same in another language. */
  | { readonly kind: 'reworded'; readonly recommend: Recommend; readonly model: Model }
  | { readonly kind: 'dismiss' }

const after = (state: State, step: Step): State => ({ ...changed(state, step), steps: state.steps + 1 })

function changed(state: State, step: Step): State {
  const { answers, recommended: before } = state
  switch (step.kind) {
    case 'answer': {
      const facts = [...step.given.map(({ fact }) => fact), ...step.takenBack]
      if (step.given.length === 0 && !answers.some(({ fact }) => facts.includes(fact))) return state
      const next = [...answers.filter(({ fact }) => !facts.includes(fact)), ...step.given]
      const kind = step.given.length > 0 ? 'answered' : 'undone'
      return { ...state, answers: next, recommended: state.recommend(next), last: { kind, facts, before, answersBefore: answers } }
    }
    case 'read-again': {
      const recommended = step.recommend(answers)
      const facts = factChanges(before.given, recommended.given).map(({ fact }) => fact)
      return { ...state, recommend: step.recommend, recommended, last: { kind: 'read-again', facts, before, answersBefore: null } }
    }
    case 'reworded': {
      const { last } = state
      const said = last === null || last.answersBefore === null ? null : { ...last, before: step.recommend(last.answersBefore) }
      return { ...state, recommend: step.recommend, model: step.model, recommended: step.recommend(answers), last: said }
    }
    case 'dismiss':
      return { ...state, last: null }
  }
}

const started = ({ recommend, model, restored }: Pick<State, 'recommend' | 'model'> & { restored: readonly Answer[] }): State => ({
  recommend,
  model,
  answers: restored,
  recommended: recommend(restored),
  last: null,
  steps: 0,
})

/**
 * The answers of this session, those brought back from before a relaunch first, and what follows from them. Deciding again is part of
 * answering; they outlast another reading. `onAnswers` is told whenever they change. What the screen shows of an answer is drawn behind
 * the closing of its sheet, so that pressing a button is never waited for; until it is, `deciding` says so.
 */
export function useAnswers(
  recommend: Recommend,
  model: Model,
  restored: readonly Answer[],
  onAnswers: (answers: readonly Answer[]) => void,
) {
  const [state, take] = useReducer(after, { recommend, model, restored }, started)
  const { answers, recommended, last, steps } = state
  const [deciding] = useState(createDeciding)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is on screen after each step
  useEffect(() => deciding.set(false), [deciding, steps])
  useEffect(() => onAnswers(answers), [onAnswers, answers])
  if (state.recommend !== recommend)
    take(state.model === model ? { kind: 'read-again', recommend } : { kind: 'reworded', recommend, model })
  const acts = useMemo(() => {
    const answerAll = (given: readonly Answer[], takenBack: readonly FactName[]): void => {
      deciding.set(true)
      startTransition(() => take({ kind: 'answer', given, takenBack }))
    }
    return {
      answerAll,
      answer: (answer: Answer): void => answerAll([answer], []),
      undo: (facts: readonly FactName[]): void => answerAll([], facts),
      dismiss: (): void => take({ kind: 'dismiss' }),
    }
  }, [deciding])
  return { answers, last, recommended, deciding, ...acts }
}
