type LabelledSelectProps<V extends string> = {
  readonly label: string
  readonly value: V | ''
  readonly words: Readonly<Record<V, string>>
  readonly empty: string
  readonly onValue: (value: V | '') => void
}

/** A select whose empty choice has a name of its own. */
export function LabelledSelect<V extends string>({ label, value, words, empty, onValue }: LabelledSelectProps<V>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onValue(event.target.value as V | '')}>
        <option value="">{empty}</option>
        {Object.entries<string>(words).map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}
