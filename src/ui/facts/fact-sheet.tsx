import type { Fact, Reading } from '../../facts/fact.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { useDesk } from '../desk.ts'
import { isAnswered, stateInWords, whyNotKnown } from '../fact-state.ts'
import { linesFor } from '../fact-value.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { sentence } from '../language/sentences.ts'
import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { AnswerForm } from './answer-form.tsx'
import { Consequences } from './consequences-list.tsx'
import { SourceList } from './source-list.tsx'

/** One fact in full: what we know, from where, word for word, and a place to answer it. */
export function FactSheet({ name, onClose }: { readonly name: FactName; readonly onClose: () => void }) {
  const { facts, undo } = useDesk()
  const fact: Fact<unknown> = facts[name]
  return (
    <Sheet title={FACT_LABELS[name]} onClose={onClose}>
      <p className={fact.state === 'known' ? 'state' : 'state state-open'}>
        {stateInWords(fact)}
        {fact.state === 'unknown' ? `: ${whyNotKnown(fact)}` : ''}
      </p>
      <Readings name={name} fact={fact} />
      {isAnswered(fact) ? (
        <button
          type="button"
          onClick={() => {
            undo(name)
            onClose()
          }}
        >
          {WORDS.answer.undo}
        </button>
      ) : null}
      <Consequences name={name} />
      <AnswerForm name={name} onDone={onClose} />
    </Sheet>
  )
}

function Readings({ name, fact }: { readonly name: FactName; readonly fact: Fact<unknown> }) {
  switch (fact.state) {
    case 'known':
      return (
        <div className={fact.superseded === undefined ? '' : 'versus'}>
          <OneReading name={name} reading={fact.reading} {...(fact.superseded === undefined ? {} : { title: WORDS.facts.by.clinician })} />
          {(fact.superseded ?? []).map((reading) => (
            <OneReading key={JSON.stringify(reading.value)} name={name} reading={reading} title={WORDS.facts.chartSays} />
          ))}
        </div>
      )
    case 'conflicting':
      return fact.readings.map((reading, index) => (
        <OneReading key={JSON.stringify(reading)} name={name} reading={reading} title={WORDS.facts.reading(index + 1)} />
      ))
    case 'unknown':
      return (
        <>
          {fact.note === undefined ? null : <p>{sentence(fact.note)}</p>}
          {fact.sources.length === 0 ? null : <SourceList title={WORDS.facts.lookedAt} sources={fact.sources} />}
        </>
      )
  }
}

type OneReadingProps = { readonly name: FactName; readonly reading: Reading<unknown>; readonly title?: string }

function OneReading({ name, reading, title }: OneReadingProps) {
  return (
    <div className="reading">
      {title === undefined ? null : <h3>{title}</h3>}
      {linesFor(name, reading.value).map((line) => (
        <p key={line} className="reading-value">
          {line}
        </p>
      ))}
      {reading.note === undefined ? null : <p className="muted">{sentence(reading.note)}</p>}
      <SourceList title={WORDS.facts.sources} sources={reading.sources} />
    </div>
  )
}
