import { FACTS, type FactDefinition } from '../../facts/fact-definitions.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { wordFor } from '../fact-words.ts'
import { unitInWords } from '../units.ts'
import { WORDS } from '../words.ts'

type ValueInputProps = {
  readonly name: FactName
  readonly id: string
  readonly text: string
  readonly wrong: boolean
  readonly onDraft: (draft: unknown) => void
}

/** One field for one value: choices for a coded fact, a typed value for the rest. */
export function ValueInput({ name, id, text, wrong, onDraft }: ValueInputProps) {
  const definition: FactDefinition = FACTS[name]
  if (definition.kind === 'coded') return <Choices name={name} id={id} values={definition.values} text={text} onDraft={onDraft} />
  const hint = hintFor(definition)
  return (
    <>
      <label>
        {WORDS.answer.value}
        <input
          id={id}
          data-first
          type="text"
          inputMode={definition.kind === 'number' || definition.kind === 'quantity' ? 'decimal' : 'text'}
          value={text}
          onChange={(event) => onDraft(event.target.value)}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint ${id}-problem`}
          autoComplete="off"
        />
      </label>
      {hint === '' ? null : (
        <p className="muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {definition.kind === 'text-list' ? (
        <label className="inline">
          <input type="checkbox" onChange={(event) => onDraft(event.target.checked ? [] : '')} />
          {WORDS.answer.noneFound}
        </label>
      ) : null}
    </>
  )
}

type ChoicesProps = Pick<ValueInputProps, 'name' | 'id' | 'text' | 'onDraft'> & { readonly values: readonly (string | number)[] }

function Choices({ name, id, values, text, onDraft }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend>{WORDS.answer.value}</legend>
      {values.map((value, index) => (
        <label key={value} className="inline">
          <input
            type="radio"
            data-first={index === 0 ? true : undefined}
            name={id}
            value={value}
            checked={text === String(value)}
            onChange={() => onDraft(String(value))}
          />
          {wordFor(name, value)}
        </label>
      ))}
    </fieldset>
  )
}

function hintFor(definition: FactDefinition): string {
  switch (definition.kind) {
    case 'number':
    case 'quantity':
      return WORDS.answer.between(definition.min, definition.max, unitInWords(definition.unit))
    case 'date':
      return WORDS.answer.dateHint
    case 'drug-access':
      return WORDS.answer.accessHint
    case 'text-list':
      return WORDS.answer.listHint
    case 'coded':
    case 'coded-list':
    case 'text':
    case 'therapies':
    case 'radiotherapies':
      return ''
  }
}
