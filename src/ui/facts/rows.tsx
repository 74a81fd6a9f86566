import { type ReactNode, useState } from 'react'
import { WORDS } from '../words.ts'

type RowsProps<T> = {
  readonly legend: string
  readonly addLabel: string
  readonly blank: T
  readonly onRows: (rows: readonly T[]) => void
  readonly children: (row: T, change: (changes: Partial<T>) => void) => ReactNode
  readonly noneLabel: string
  /** What the record says, to be amended rather than typed again. */
  readonly initial: readonly T[]
}

type Keyed<T> = { readonly key: number; readonly row: T }

/** A list typed row by row, oldest first, or stated to be empty: "looked for, none" is an answer of its own. */
export function Rows<T>({ legend, addLabel, blank, onRows, children, noneLabel, initial }: RowsProps<T>) {
  const [rows, setRows] = useState<readonly Keyed<T>[]>(() => initial.map((row, key) => ({ key, row })))
  const [none, setNone] = useState(false)
  const update = (next: readonly Keyed<T>[]): void => {
    setRows(next)
    setNone(false)
    onRows(next.map(({ row }) => row))
  }
  const add = (): void => update([...rows, { key: (rows.at(-1)?.key ?? 0) + 1, row: blank }])
  return (
    <fieldset className="rows">
      <legend>
        {legend} <span className="muted">{WORDS.answer.oldestFirst}</span>
      </legend>
      {rows.map(({ key, row }) => (
        <div key={key} className="entry">
          {children(row, (changes) => update(rows.map((one) => (one.key === key ? { key, row: { ...row, ...changes } } : one))))}
          <button type="button" className="quiet" onClick={() => update(rows.filter((one) => one.key !== key))}>
            {WORDS.answer.remove}
          </button>
        </div>
      ))}
      <button type="button" onClick={add}>
        {addLabel}
      </button>
      {rows.length > 0 ? null : (
        <label className="inline">
          <input
            type="checkbox"
            checked={none}
            onChange={(event) => {
              setNone(event.target.checked)
              onRows(event.target.checked ? [] : NOTHING_SAID)
            }}
          />
          {noneLabel}
        </label>
      )}
    </fieldset>
  )
}

/** No row and no statement that there are none: not an answer. */
const NOTHING_SAID = '' as unknown as readonly never[]
