import { type FormEvent, useId, useState } from 'react'
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

function Field({ name, id, draft, onDraft, problem }: FieldProps) {
  switch (FACTS[name].kind) {
    case 'coded-list':
      return <ListInput name={name} onList={onDraft} />
    case 'therapies':
      return <TherapyInput onList={onDraft} />
    case 'radiotherapies':
      return <RadiotherapyInput onList={onDraft} />
    case 'coded':
    case 'number':
    case 'quantity':
    case 'text':
    case 'text-list':
    case 'date':
      return <ValueInput name={name} id={id} text={typeof draft === 'string' ? draft : ''} onDraft={onDraft} wrong={problem !== null} />
  }
}
