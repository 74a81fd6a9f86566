import { LESION_KINDS, LESION_STATES, type Place, type Visit } from '../../response/visit.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from './response-words.ts'
import { BLANK_LESION, type LesionDraft, lesionsToMeasure } from './visit-draft.ts'

type LesionRowsProps = {
  readonly place: Place
  readonly rows: readonly LesionDraft[]
  /** The last earlier visit that measured lesions here; its names can be taken over, its sizes not. */
  readonly earlier: Visit | null
  readonly onRows: (rows: readonly LesionDraft[]) => void
}

export function LesionRows({ place, rows, earlier, onRows }: LesionRowsProps) {
  const words = RESPONSE_WORDS.lesions
  const change = (index: number, changes: Partial<LesionDraft>): void =>
    onRows(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)))
  return (
    <fieldset className="lesions">
      <legend>{words[place]}</legend>
      <p className="muted hint">{words.hint[place]}</p>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while they are typed.
        <div className="lesion" key={index}>
          <Text label={words.name} value={row.name} onValue={(name) => change(index, { name })} />
          {place === 'body' ? (
            <Choice label={words.kind} value={row.kind} options={LESION_KINDS} onValue={(kind) => change(index, { kind })} />
          ) : null}
          {place === 'body' && row.kind === 'lesion' ? (
            <Text label={words.organ} value={row.organ} onValue={(organ) => change(index, { organ })} />
          ) : null}
          <Choice label={words.state} value={row.state} options={LESION_STATES} onValue={(state) => change(index, { state })} />
          {row.state === 'measured' ? (
            <>
              <Text label={words.size} value={row.sizeMm} decimal onValue={(sizeMm) => change(index, { sizeMm })} />
              {row.kind === 'node' ? null : (
                <Text
                  label={words.across}
                  value={row.perpendicularMm}
                  decimal
                  onValue={(perpendicularMm) => change(index, { perpendicularMm })}
                />
              )}
            </>
          ) : null}
          <button
            type="button"
            className="quiet"
            aria-label={`${words.remove}: ${row.name}`}
            onClick={() => onRows(rows.filter((_, at) => at !== index))}
          >
            {words.remove}
          </button>
        </div>
      ))}
      <p className="actions">
        <button type="button" onClick={() => onRows([...rows, BLANK_LESION])}>
          {words.add}
        </button>
        {earlier === null || rows.length > 0 ? null : (
          <button type="button" onClick={() => onRows(lesionsToMeasure(earlier, place))}>
            {words.take(earlier.date)}
          </button>
        )}
      </p>
    </fieldset>
  )
}

type TextProps = { readonly label: string; readonly value: string; readonly decimal?: boolean; readonly onValue: (value: string) => void }
const Text = ({ label, value, decimal = false, onValue }: TextProps) => (
  <label>
    {label}
    <input
      value={value}
      autoComplete="off"
      {...(decimal ? { inputMode: 'decimal' as const } : {})}
      onChange={(event) => onValue(event.target.value)}
    />
  </label>
)

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: Readonly<Record<string, string>>
  readonly onValue: (value: string) => void
}
const Choice = ({ label, value, options, onValue }: ChoiceProps) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onValue(event.target.value)}>
      {Object.entries(options).map(([code, words]) => (
        <option key={code} value={code}>
          {sentence(words)}
        </option>
      ))}
    </select>
  </label>
)
