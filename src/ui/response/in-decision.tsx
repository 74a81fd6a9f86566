import type { Answer } from '../../facts/answers.ts'
import { useDesk } from '../desk.ts'
import { linesFor } from '../fact-value.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from './response-words.ts'

type InDecisionProps = {
  /** What follows from the visits. */
  readonly derived: readonly Answer[]
  /** Those of them that the decision uses now. */
  readonly used: readonly Answer[]
  /** Earlier visits have been looked for: only then it is known that the visits say something else. */
  readonly settled: boolean
  readonly onUse: () => void
  readonly onTakeBack: () => void
}

/** What the decision takes from the assessment, always as answers that can be seen and taken back. */
export function InDecision({ derived, used, settled, onUse, onTakeBack }: InDecisionProps) {
  const differs = settled && used.length > 0 && !sameAnswers(used, derived)
  return (
    <section aria-labelledby="in-decision-heading">
      <h3 id="in-decision-heading">{RESPONSE_WORDS.decision}</h3>
      {used.length + derived.length === 0 ? <p className="muted">{RESPONSE_WORDS.decisionNone}</p> : null}
      {used.length === 0 ? null : <AnswerLines title={RESPONSE_WORDS.decisionUsed} answers={used} />}
      {differs && derived.length === 0 ? <p className="problem">{RESPONSE_WORDS.decisionGone}</p> : null}
      {derived.length > 0 && (used.length === 0 || differs) ? (
        <AnswerLines title={differs ? RESPONSE_WORDS.decisionOther : RESPONSE_WORDS.decisionOffer} answers={derived} />
      ) : null}
      <p className="actions">
        {derived.length > 0 && (used.length === 0 || differs) ? (
          <button type="button" onClick={onUse}>
            {RESPONSE_WORDS.use}
          </button>
        ) : null}
        {used.length > 0 ? (
          <button type="button" onClick={onTakeBack}>
            {RESPONSE_WORDS.takeBack}
          </button>
        ) : null}
      </p>
    </section>
  )
}

function AnswerLines({ title, answers }: { readonly title: string; readonly answers: readonly Answer[] }) {
  const { openFact } = useDesk()
  return (
    <>
      <p>{title}</p>
      <ul className="lines">
        {answers.map(({ fact, value, reason }) => (
          <li key={fact}>
            <button type="button" className="link" onClick={() => openFact(fact)}>
              {FACT_LABELS[fact]}
            </button>
            : {linesFor(fact, value).join('; ')} <span className="muted">{reason === undefined ? null : sentence(reason)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const sameAnswers = (a: readonly Answer[], b: readonly Answer[]): boolean => {
  const lines = (all: readonly Answer[]): string =>
    all
      .map(({ fact, value, reason = '' }) => JSON.stringify([fact, value, reason]))
      .toSorted()
      .join('\n')
  return lines(a) === lines(b)
}
