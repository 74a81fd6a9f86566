import { type Conflict, concerning, type Side, type Supersession } from '../../engine/background.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** Where published sources disagree about this option, both sides next to each other, and what has been replaced since. */
export function Disagreements({ id }: { readonly id: string }) {
  const { evidence, facts, asOf } = useDesk()
  if (evidence.kind !== 'ready') return null
  const conflicts = concerning(evidence.background.conflicts, id, { facts, asOf })
  const replaced = concerning(evidence.background.supersessions, id, { facts, asOf })
  return (
    <>
      {conflicts.length === 0 ? null : (
        <section className="rule">
          <h3>{WORDS.why.disagree}</h3>
          {conflicts.map((conflict) => (
            <OneConflict key={conflict.id} conflict={conflict} />
          ))}
        </section>
      )}
      {replaced.length === 0 ? null : (
        <section className="rule">
          <h3>{WORDS.why.replaced}</h3>
          {replaced.map((one) => (
            <Replaced key={one.id} one={one} />
          ))}
        </section>
      )}
    </>
  )
}

function OneConflict({ conflict: { question, a, b, modelDoes } }: { readonly conflict: Conflict }) {
  return (
    <>
      <h4>{question}</h4>
      <div className="versus">
        <SideOf title={WORDS.why.oneSide} side={a} />
        <SideOf title={WORDS.why.otherSide} side={b} />
      </div>
      <p>
        {WORDS.why.modelDoes} {modelDoes}
      </p>
    </>
  )
}

const Replaced = ({ one: { earlier, now } }: { readonly one: Supersession }) => (
  <div className="versus">
    <SideOf title={WORDS.why.earlier} side={earlier} />
    <SideOf title={WORDS.why.now} side={now} />
  </div>
)

/** The statement, and the rows behind it one step away. */
function SideOf({ title, side: { says, evidence } }: { readonly title: string; readonly side: Side }) {
  const desk = useDesk()
  const rows = desk.evidence.kind === 'ready' ? desk.evidence.background.evidence : {}
  return (
    <div>
      <p>
        <strong>{title}:</strong> {says}
      </p>
      <details>
        <summary>{evidence.join(', ')}</summary>
        <ul className="lines">
          {evidence.map((id) => (
            <li key={id}>
              <code>{id}</code> {rows[id]?.statement ?? WORDS.why.missingRow} <span className="muted">{rows[id]?.publication}</span>
              {rows[id]?.corrections.map((correction) => (
                <p key={correction} className="correction">
                  {WORDS.why.correction}: {correction}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
