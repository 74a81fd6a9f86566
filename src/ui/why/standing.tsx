import type { SafetyFilter } from '../../engine/model.ts'
import { useDesk } from '../desk.ts'
import { FactLinks } from '../fact-links.tsx'
import { WORDS } from '../words.ts'

/** Where the option stands now: its tier or "not supported", the reason, what to check first, cautions, warnings, safety checks. */
export function Standing({ id }: { readonly id: string }) {
  const { decision, model } = useDesk()
  const listed = decision.options.find((option) => option.id === id)
  const avoided = decision.avoid.find((option) => option.id === id)
  const entry = listed ?? avoided
  if (entry === undefined) return null
  return (
    <section className="standing">
      {avoided === undefined ? null : <p className="avoid-reason">{`${WORDS.avoid.heading}: ${avoided.because}`}</p>}
      {listed === undefined ? null : (
        <>
          <p>
            {WORDS.options.tier(listed.tier)} · {WORDS.strength[listed.strength]} · {listed.level}
          </p>
          <p>{listed.because}</p>
          <p>
            <FactLinks title={WORDS.options.provisionalUntil} names={listed.undecided} />
          </p>
          {listed.rules.length === 0 ? <p>{WORDS.why.brought}</p> : null}
          <Lines title={WORDS.options.conditionsHeading} lines={[...new Set(listed.conditions)]} kind="conditions" />
          <Lines title={WORDS.why.cautions} lines={listed.cautions} />
        </>
      )}
      <Lines title={WORDS.why.warnings} lines={entry.warnings.map((warning) => model.warnings[warning] ?? warning)} kind="warnings" />
      <Lines title={WORDS.why.safety} lines={entry.filters.map(filterInWords)} />
      <Lines title={WORDS.why.asks} lines={entry.asks.map((ask) => model.asks[ask]?.label ?? ask)} kind="lines-inline" />
    </section>
  )
}

const filterInWords = ({ because, judgement }: SafetyFilter): string =>
  judgement === undefined ? because : `${because} (${WORDS.why.judgement.toLowerCase()}: ${judgement})`

function Lines({ title, lines, kind = '' }: { readonly title: string; readonly lines: readonly string[]; readonly kind?: string }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={`lines ${kind}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
