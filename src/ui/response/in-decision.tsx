import type { Answer } from '../../facts/answers.ts'
import { useDesk } from '../desk.ts'
import { linesFor } from '../fact-value.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { RESPONSE_WORDS } from './response-words.ts'

type InDecisionProps = {
  /** What follows from the visits. */
  readonly derived: readonly Answer[]
  /** Those of them that the decision uses now. */
  readonly used: readonly Answer[]
  readonly onUse: () => void
  readonly onTakeBack: () => void
}

/** What the decision takes from the assessment, always as answers that can be seen and taken back. */
export function InDecision({ derived, used, onUse, onTakeBack }: InDecisionProps) {
  const { openFact } = useDesk()
  const shown = used.length > 0 ? used : derived
  return (
    <section aria-labelledby="in-decision-heading">
      <h3 id="in-decision-heading">{RESPONSE_WORDS.decision}</h3>
      {shown.length === 0 ? (
        <p className="muted">{RESPONSE_WORDS.decisionNone}</p>
      ) : (
        <>
          <p>{used.length > 0 ? RESPONSE_WORDS.decisionUsed : RESPONSE_WORDS.decisionOffer}</p>
          <ul className="lines">
            {shown.map(({ fact, value, reason }) => (
              <li key={fact}>
                <button type="button" className="link" onClick={() => openFact(fact)}>
                  {FACT_LABELS[fact]}
                </button>
                : {linesFor(fact, value).join('; ')} <span className="muted">{reason}</span>
              </li>
            ))}
          </ul>
          <p className="actions">
            {used.length > 0 ? (
              <button type="button" onClick={onTakeBack}>
                {RESPONSE_WORDS.takeBack}
              </button>
            ) : (
              <button type="button" onClick={onUse}>
                {RESPONSE_WORDS.use}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  )
}
