import { FACTS } from '../../facts/fact-definitions.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { FACT_LABELS, wordFor } from '../fact-words.ts'
import { WORDS } from '../words.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { Rows } from './rows.tsx'

/** Results in the order they came. */
type ListInputProps = { readonly name: FactName; readonly recorded: readonly string[]; readonly onList: (list: unknown) => void }

export function ListInput({ name, recorded, onList }: ListInputProps) {
  const definition = FACTS[name]
  const values = definition.kind === 'coded-list' ? definition.values : []
  const words = Object.fromEntries(values.map((value) => [value, wordFor(name, value)]))
  return (
    <Rows<{ result: string }>
      legend={FACT_LABELS[name]}
      addLabel={WORDS.answer.addResult}
      noneLabel={WORDS.answer.notDone}
      blank={{ result: '' }}
      initial={recorded.map((result) => ({ result }))}
      onRows={(rows) => onList(typeof rows === 'string' ? rows : rows.map(({ result }) => result))}
    >
      {(row, change) => (
        <LabelledSelect
          label={WORDS.answer.value}
          value={row.result}
          words={words}
          empty={WORDS.answer.choose}
          onValue={(result) => change({ result })}
        />
      )}
    </Rows>
  )
}
