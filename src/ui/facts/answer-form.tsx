import { type FormEvent, useId, useState } from 'react'
import type { Fact } from '../../facts/fact.ts'
import { FACTS } from '../../facts/fact-definitions.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { answerFromText, answerFromValue, type Checked } from './answer-text.ts'
import { ListInput } from './list-input.tsx'
import { RadiotherapyInput } from './radiotherapy-input.tsx'
import { TherapyInput } from './therapy-input.tsx'
import { ValueInput } from './value-input.tsx'

/** A place to answer any fact: the field follows from the fact's definition, the answer is checked, a reason may be given. */
export function AnswerForm({ name, onDone }: { readonly name: FactName; readonly onDone: () => void }) {
  const { answer } = useDesk()
  const [draft, setDraft] = useState<unknown>('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const checked: Checked = typeof draft === 'string' ? answerFromText(name, draft, reason) : answerFromValue(name, draft, reason)
    if (checked.ok) {
      answer(checked.answer)
      onDone()
    } else setProblem(checked.problem)
  }

  return (
    <form className="answer" onSubmit={submit} noValidate>
      <h3>{WORDS.answer.heading}</h3>
      <p className="muted">{WORDS.answer.explain}</p>
      <Field name={name} id={id} draft={draft} onDraft={setDraft} problem={problem} />
      {problem === null ? null : (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <label>
        {WORDS.answer.reason}
        <input type="text" value={reason} onChange={(event) => setReason(event.target.value)} autoComplete="off" />
      </label>
      <button type="submit" className="primary">
        {WORDS.answer.save}
      </button>
    </form>
  )
}

type FieldProps = {
  readonly name: FactName
  readonly id: string
  readonly draft: unknown
  readonly onDraft: (draft: unknown) => void
  readonly problem: string | null
}

/** A list is amended, not typed again. Single values start empty: what is signed as an answer was chosen. */
const recordedIn = <T,>(fact: Fact<readonly T[]>): readonly T[] => (fact.state === 'known' ? fact.reading.value : [])

function Field({ name, id, draft, onDraft, problem }: FieldProps) {
  const { facts } = useDesk()
  switch (FACTS[name].kind) {
    case 'coded-list':
      return <ListInput name={name} recorded={recordedIn(facts.csfCytology)} onList={onDraft} />
    case 'therapies':
      return <TherapyInput recorded={recordedIn(facts.priorTherapies)} onList={onDraft} />
    case 'radiotherapies':
      return <RadiotherapyInput recorded={recordedIn(facts.priorCnsRadiotherapy)} onList={onDraft} />
    case 'coded':
    case 'number':
    case 'quantity':
    case 'text':
    case 'text-list':
    case 'drug-access':
    case 'date':
      return <ValueInput name={name} id={id} text={typeof draft === 'string' ? draft : ''} onDraft={onDraft} wrong={problem !== null} />
  }
}
