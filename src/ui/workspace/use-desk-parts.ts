import { useMemo, useState } from 'react'
import type { Acts, Desk } from '../desk.ts'
import { useLanguage } from '../language/use-language.ts'
import { createSheetStack, type SheetStack } from './sheet-stack.ts'
import type { useAnswers } from './use-answers.ts'
import { useOpenQuestions } from './use-open-questions.ts'

type Shown = Pick<Desk, 'model' | 'asOf' | 'readAt' | 'evidence' | 'agents' | 'readSource'>
type Answering = Pick<ReturnType<typeof useAnswers>, 'recommended' | 'last' | 'answer' | 'undo'>

/** What lies on the desk and what can be done there. Each stays the same object until something in it changes, so that nothing is drawn twice. */
export function useDeskParts(
  { model, asOf, readAt, evidence, agents, readSource }: Shown,
  { recommended: { given, facts, decision }, last, answer, undo }: Answering,
): { readonly stack: SheetStack; readonly acts: Acts; readonly desk: Desk } {
  const [stack] = useState(createSheetStack)
  const { questions, together } = useOpenQuestions(model, given, asOf)
  const language = useLanguage()
  const acts = useMemo(
    (): Acts => ({
      language,
      openFact: (name) => stack.open({ kind: 'fact', name }),
      openSource: (reference, version) => stack.open({ kind: 'source', reference, version }),
      readSource,
      openOption: (id) => stack.open({ kind: 'option', id }),
      answer,
      undo: (name) => undo([name]),
    }),
    [stack, readSource, answer, undo, language],
  )
  const desk = useMemo(
    (): Desk => ({
      ...acts,
      model,
      facts,
      decision,
      asOf,
      readAt,
      justChanged: new Set(last?.facts ?? []),
      evidence,
      agents,
      questions,
      together,
    }),
    [acts, model, facts, decision, asOf, readAt, last, evidence, agents, questions, together],
  )
  return { stack, acts, desk }
}
