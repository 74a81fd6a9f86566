import { type FormEvent, useRef, useState } from 'react'
import type { EarlierValue } from '../../facts/earlier-value.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import { isAsked } from '../../response/asked-when.ts'
import { type QuestionId, SECTIONS, type SectionId } from '../../response/questions.ts'
import { byDate, type Entries, type Place, type Visit } from '../../response/visit.ts'
import { type VisitProblem, visitFrom } from '../../response/visit-from.ts'
import { sentence } from '../language/sentences.ts'
import { ValuesOfDay } from './earlier-values.tsx'
import { LesionRows } from './lesion-rows.tsx'
import { QuestionField } from './question-field.tsx'
import { RESPONSE_WORDS } from './response-words.ts'
import { rawOf, type VisitDraft } from './visit-draft.ts'

type VisitFormProps = {
  readonly draft: VisitDraft
  readonly asOf: IsoDate
  readonly visits: readonly Visit[]
  readonly earlier: readonly EarlierValue[]
  /** Days that have a visit already. */
  readonly taken: readonly IsoDate[]
  /** The record holds the visit under its day, which cannot be changed here. */
  readonly dateFixed: boolean
  readonly onDraft: (draft: VisitDraft) => void
  readonly onKeep: (visit: Visit) => void
  readonly onDiscard: () => void
}

const PLACE_OF: Readonly<Partial<Record<SectionId, Place>>> = { meninges: 'meninges', brain: 'brain', body: 'body' }

/** One visit, part by part. Nothing is prefilled that was found at a visit; what is left empty is not known. */
export function VisitForm({ draft, asOf, visits, earlier, taken, dateFixed, onDraft, onKeep, onDiscard }: VisitFormProps) {
  const [problems, setProblems] = useState<readonly VisitProblem[]>([])
  const alert = useRef<HTMLDivElement>(null)
  const { form } = RESPONSE_WORDS
  const wrong = new Set(problems.map(({ about }) => about))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const checked = visitFrom(rawOf(draft), asOf)
    const found = [...checked.problems, ...twice(checked.visit, draft, taken)]
    setProblems(found)
    if (checked.visit !== null && found.length === 0) onKeep(checked.visit)
    else alert.current?.focus()
  }
  return (
    <form className="visit-form" onSubmit={submit} noValidate>
      <div ref={alert} role="alert" tabIndex={-1}>
        {problems.length === 0 ? null : (
          <ul className="problem">
            {problems.map(({ about, says }) => (
              <li key={`${about} ${says}`}>{sentence(says)}</li>
            ))}
          </ul>
        )}
      </div>
      <label>
        {form.date}
        <input
          type="date"
          data-first
          required
          max={asOf}
          disabled={dateFixed}
          value={draft.date}
          aria-invalid={wrong.has('date')}
          onChange={(event) => onDraft({ ...draft, date: event.target.value })}
        />
      </label>
      <ValuesOfDay values={earlier} date={draft.date} />
      {(Object.keys(SECTIONS) as SectionId[]).map((id) => (
        <Section key={id} id={id} draft={draft} visits={visits} wrong={wrong} onDraft={onDraft} />
      ))}
      <p className="actions">
        <button type="submit" className="primary">
          {form.save}
        </button>
        <button type="button" onClick={onDiscard}>
          {form.cancel}
        </button>
      </p>
    </form>
  )
}

/** A visit never takes the place of another one unasked. */
const twice = (visit: Visit | null, { correcting }: VisitDraft, taken: readonly IsoDate[]): readonly VisitProblem[] =>
  visit === null || visit.date === correcting || !taken.includes(visit.date)
    ? []
    : [{ about: 'date', says: RESPONSE_WORDS.form.twice(visit.date) }]

type SectionProps = Pick<VisitFormProps, 'draft' | 'visits' | 'onDraft'> & { readonly id: SectionId; readonly wrong: ReadonlySet<string> }

function Section({ id, draft, visits, wrong, onDraft }: SectionProps) {
  const { title, questions } = SECTIONS[id]
  const place = PLACE_OF[id]
  const asked = (questions as readonly QuestionId[]).filter((question) => isAsked(question, draft.entries as Entries))
  const entered =
    asked.filter((question) => (draft.entries[question] ?? '') !== '').length + (place === undefined ? 0 : draft.lesions[place].length)
  const [open] = useState(entered > 0 || id === 'general')
  const nodules = place !== 'meninges' || draft.entries['mri-card'] === '2019'
  return (
    <details className="form-section" open={open}>
      <summary>
        {sentence(title)}{' '}
        <span className="muted">
          {RESPONSE_WORDS.entered(entered, asked.length + (place === undefined ? 0 : draft.lesions[place].length))}
        </span>
      </summary>
      {place === undefined || !nodules ? null : (
        <LesionRows
          place={place}
          rows={draft.lesions[place]}
          earlier={earlierWith(visits, draft, place)}
          onRows={(rows) => onDraft({ ...draft, lesions: { ...draft.lesions, [place]: rows } })}
        />
      )}
      <div className="questions">
        {asked.map((question) => (
          <QuestionField
            key={question}
            id={question}
            value={draft.entries[question] ?? ''}
            wrong={wrong.has(question)}
            onValue={(value) => onDraft({ ...draft, entries: { ...draft.entries, [question]: value } })}
          />
        ))}
      </div>
    </details>
  )
}

const earlierWith = (visits: readonly Visit[], { date }: VisitDraft, place: Place): Visit | null =>
  byDate(visits)
    .filter((visit) => visit.lesions[place].length > 0 && (date === '' || visit.date < date))
    .at(-1) ?? null
