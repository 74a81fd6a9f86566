import { optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** Any option the model knows, also one that is not listed: "why is it not here" deserves an answer. */
export function AskWhy() {
  const desk = useDesk()
  const present = new Set([...desk.decision.options, ...desk.decision.avoid].map(({ id }) => id))
  const absent = Object.keys(desk.model.options).filter((id) => !present.has(id))
  return (
    <label className="ask-why">
      {WORDS.options.otherOption}{' '}
      <select value="" onChange={(event) => desk.openOption(event.target.value)}>
        <option value="" disabled>
          {WORDS.options.choose}
        </option>
        {absent.map((id) => (
          <option key={id} value={id}>
            {optionLabel(desk, id)}
          </option>
        ))}
      </select>
    </label>
  )
}
