import type { EarlierValue } from '../../facts/earlier-value.ts'
import { useDesk } from '../desk.ts'
import { RESPONSE_WORDS } from './response-words.ts'

/** What the record holds of earlier days, in its own words. Nothing of it becomes a visit by itself. */
export function EarlierValues({ values }: { readonly values: readonly EarlierValue[] }) {
  if (values.length === 0) return null
  return (
    <details className="earlier-values">
      <summary>{RESPONSE_WORDS.earlier.title(values.length)}</summary>
      <p className="muted">{RESPONSE_WORDS.earlier.explain}</p>
      <ValueLines values={values} />
    </details>
  )
}

/** What the record says of one day, beside the entry of that day. */
export function ValuesOfDay({ values, date }: { readonly values: readonly EarlierValue[]; readonly date: string }) {
  const ofDay = values.filter((one) => one.date === date)
  return ofDay.length === 0 ? null : (
    <section aria-label={RESPONSE_WORDS.earlier.ofDay(date)}>
      <p>{RESPONSE_WORDS.earlier.ofDay(date)}</p>
      <ValueLines values={ofDay} />
    </section>
  )
}

function ValueLines({ values }: { readonly values: readonly EarlierValue[] }) {
  const { openSource } = useDesk()
  return (
    <ul className="lines">
      {values.map(({ date, says, reference }) => (
        <li key={`${reference} ${says}`}>
          {date ?? RESPONSE_WORDS.earlier.noDate}: {says}{' '}
          <button type="button" className="link" onClick={() => openSource(reference, null)}>
            {reference}
          </button>
        </li>
      ))}
    </ul>
  )
}
