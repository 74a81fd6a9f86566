import { useId } from 'react'
import { QUESTIONS, type QuestionId } from '../../response/questions.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from './response-words.ts'

type QuestionFieldProps = {
  readonly id: QuestionId
  readonly value: string
  readonly wrong: boolean
  readonly onValue: (value: string) => void
}

/** The field of one question, as its definition says. Empty is "not entered", and that is what it stays unless somebody chooses. */
export function QuestionField(props: QuestionFieldProps) {
  const question = QUESTIONS[props.id]
  const field = useId()
  const hint = 'hint' in question ? question.hint : undefined
  return (
    <div className="question">
      <label htmlFor={field}>{sentence(question.label)}</label>
      <Input {...props} field={field} hint={hint === undefined ? null : `${field}-hint`} />
      {hint === undefined ? null : (
        <p id={`${field}-hint`} className="muted hint">
          {sentence(hint)}
        </p>
      )}
    </div>
  )
}

function Input({ id, value, wrong, onValue, field, hint }: QuestionFieldProps & { readonly field: string; readonly hint: string | null }) {
  const question = QUESTIONS[id]
  const common = { id: field, value, 'aria-invalid': wrong, ...(hint === null ? {} : { 'aria-describedby': hint }) }
  switch (question.kind) {
    case 'choice':
      return (
        <select {...common} onChange={(event) => onValue(event.target.value)}>
          <option value="">{RESPONSE_WORDS.form.choose}</option>
          {optionsOf(question.options).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )
    case 'number':
      return <input {...common} inputMode="decimal" autoComplete="off" onChange={(event) => onValue(event.target.value)} />
    case 'date':
      return <input {...common} type="date" onChange={(event) => onValue(event.target.value)} />
  }
}

/** A level is shown with its number, as the card has it. */
const optionsOf = (options: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([code, words]) => [
    code,
    /^\d$/.test(code) && words !== code ? `${code}: ${sentence(words)}` : sentence(words),
  ])
