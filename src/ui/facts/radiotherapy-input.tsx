import type { CnsRadiotherapy } from '../../facts/therapy.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { RADIOTHERAPY_WORDS } from '../therapy-words.ts'
import { WORDS } from '../words.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { Rows } from './rows.tsx'
import { withoutBlanks } from './without-blanks.ts'

type Draft = { readonly kind: CnsRadiotherapy['kind'] | ''; readonly date: string }

type RadiotherapyInputProps = { readonly recorded: readonly CnsRadiotherapy[]; readonly onList: (list: unknown) => void }

export function RadiotherapyInput({ recorded, onList }: RadiotherapyInputProps) {
  return (
    <Rows<Draft>
      legend={FACT_LABELS.priorCnsRadiotherapy}
      addLabel={WORDS.answer.addRadiotherapy}
      noneLabel={WORDS.answer.noRadiotherapy}
      blank={{ kind: '', date: '' }}
      initial={recorded.map(({ kind, date }) => ({ kind, date: date ?? '' }))}
      onRows={(rows) => onList(typeof rows === 'string' ? rows : rows.map(withoutBlanks))}
    >
      {(row, change) => (
        <>
          <LabelledSelect
            label={WORDS.answer.kind}
            value={row.kind}
            words={RADIOTHERAPY_WORDS}
            empty={WORDS.answer.choose}
            onValue={(kind) => change({ kind })}
          />
          <label>
            {WORDS.answer.date}
            <input value={row.date} placeholder="YYYY-MM" onChange={(event) => change({ date: event.target.value })} />
          </label>
        </>
      )}
    </Rows>
  )
}
