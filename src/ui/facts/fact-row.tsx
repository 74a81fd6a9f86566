import { memo } from 'react'
import type { Fact } from '../../facts/fact.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { useActs } from '../desk.ts'
import { dateOf, isAnswered, stateInWords, stateWordOf, whyNotKnown } from '../fact-state.ts'
import { linesFor, valueInWords } from '../fact-value.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { dateInWords } from '../language/in-locale.ts'
import { WORDS } from '../words.ts'

type FactRowProps = {
  readonly name: FactName
  readonly fact: Fact<unknown>
  /** Its answer would change the list or settle what is provisional in it. */
  readonly deciding: boolean
  readonly changed: boolean
}

/** One fact in one row; the row opens its sources and its answer. Drawn again only when the fact itself is another. */
export const FactRow = memo(function FactRow({ name, fact, deciding, changed }: FactRowProps) {
  const { openFact, undo } = useActs()
  const state = stateWordOf(fact)
  return (
    <li className={changed ? 'fact-changed' : ''}>
      <button type="button" className={deciding && state !== 'known' ? 'fact-row fact-asked' : 'fact-row'} onClick={() => openFact(name)}>
        <span className="fact-name">
          {FACT_LABELS[name]} {changed ? <span className="tag">{WORDS.changed.mark.changed}</span> : null}
        </span>
        <span className={state === 'known' ? 'fact-value' : 'fact-value fact-open'}>
          <FactValue name={name} fact={fact} />
          <small className="fact-date">{isAnswered(fact) ? WORDS.answered : dateWordOf(fact)}</small>
        </span>
      </button>
      {isAnswered(fact) ? (
        <button type="button" className="link fact-undo" onClick={() => undo(name)} aria-label={WORDS.facts.undoOf(FACT_LABELS[name])}>
          {WORDS.changed.undo}
        </button>
      ) : null}
    </li>
  )
})

function dateWordOf(fact: Fact<unknown>): string {
  const date = dateOf(fact)
  return date === null ? '' : dateInWords(date)
}

function FactValue({ name, fact }: { readonly name: FactName; readonly fact: Fact<unknown> }) {
  switch (fact.state) {
    case 'known':
      return (
        <>
          {linesFor(name, fact.reading.value).map((line) => (
            <span key={line}>{line}</span>
          ))}
          {(fact.superseded ?? []).map(({ value }) => (
            <small key={JSON.stringify(value)}>{`${WORDS.facts.chartSays}: ${valueInWords(name, value)}`}</small>
          ))}
        </>
      )
    case 'conflicting':
      return <span>≠ {WORDS.facts.conflicting([...new Set(fact.readings.map(({ value }) => valueInWords(name, value)))].join(' / '))}</span>
    case 'unknown':
      return (
        <span>
          ? {stateInWords(fact)}
          {fact.why === 'not-recorded' ? null : <small>: {whyNotKnown(fact)}</small>}
        </span>
      )
  }
}
