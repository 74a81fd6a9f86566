import { useId } from 'react'
import type { Therapy } from '../../facts/therapy.ts'
import { useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { STOP_REASON_WORDS, THERAPY_CLASS_WORDS, THERAPY_STATUS_WORDS } from '../therapy-words.ts'
import { WORDS } from '../words.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { Rows } from './rows.tsx'
import { BLANK_THERAPY, draftFrom, rawTherapy, type TherapyDraft, withAgent } from './therapy-draft.ts'

type TherapyInputProps = { readonly recorded: readonly Therapy[]; readonly onList: (list: unknown) => void }

/** Systemic therapies, oldest first. A drug that is known brings its class; everything left open stays "not recorded". */
export function TherapyInput({ recorded, onList }: TherapyInputProps) {
  const { agents } = useDesk()
  const known = useId()
  return (
    <>
      <datalist id={known}>
        {agents.map(({ agent }) => (
          <option key={agent} value={agent}>
            {agent}
          </option>
        ))}
      </datalist>
      <Rows<TherapyDraft>
        legend={FACT_LABELS.priorTherapies}
        addLabel={WORDS.answer.addTherapy}
        noneLabel={WORDS.answer.noTherapy}
        blank={BLANK_THERAPY}
        initial={recorded.map(draftFrom)}
        onRows={(rows) => onList(typeof rows === 'string' ? rows : rows.map(rawTherapy))}
      >
        {(row, change) => (
          <>
            <label>
              {WORDS.answer.agent}
              <input list={known} value={row.agent} onChange={(event) => change(withAgent(event.target.value, agents))} />
            </label>
            <TherapyFields row={row} change={change} />
          </>
        )}
      </Rows>
    </>
  )
}

type FieldsProps = { readonly row: TherapyDraft; readonly change: (changes: Partial<TherapyDraft>) => void }

function TherapyFields({ row, change }: FieldsProps) {
  const { answer } = WORDS
  const text = (label: string, field: 'generation' | 'start' | 'end' | 'dailyDoseMg', placeholder = '') => (
    <label>
      {label}
      <input value={row[field]} placeholder={placeholder} onChange={(event) => change({ [field]: event.target.value })} />
    </label>
  )
  const select = (label: string, field: 'class' | 'status' | 'stopReason', words: Readonly<Record<string, string>>, empty: string) => (
    <LabelledSelect label={label} value={row[field]} words={words} empty={empty} onValue={(value) => change({ [field]: value })} />
  )
  return (
    <>
      {select(answer.class, 'class', THERAPY_CLASS_WORDS, answer.choose)}
      {text(answer.generation, 'generation')}
      {select(answer.status, 'status', THERAPY_STATUS_WORDS, answer.choose)}
      {text(answer.start, 'start', 'YYYY-MM')}
      {text(answer.end, 'end', 'YYYY-MM')}
      {select(answer.stopReason, 'stopReason', STOP_REASON_WORDS, answer.notKnown)}
      {text(answer.dose, 'dailyDoseMg')}
    </>
  )
}
