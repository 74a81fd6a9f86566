import type { Finding } from '../../engine/assess.ts'
import { type Explanation, explainOption } from '../../engine/explain.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { Disagreements } from './disagreements.tsx'
import { DrugList } from './drug-list.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { FindingTree } from './finding-tree.tsx'
import { Standing } from './standing.tsx'

/** Why an option is where it is, or is not listed: its rules with every criterion, and the evidence they rest on. */
export function WhySheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const desk = useDesk()
  const { model, facts, decision, asOf } = desk
  const entry = decision.options.find((option) => option.id === id) ?? decision.avoid.find((option) => option.id === id)
  const explanations = explainOption(model, id, { facts, asOf })
  const used = new Set((entry?.rules ?? []).map(({ uid }) => uid))
  const acting = explanations.filter(({ rule }) => used.has(rule.uid))
  const others = explanations.filter(({ rule }) => !used.has(rule.uid))
  return (
    <Sheet title={optionLabel(desk, id)} onClose={onClose} wide>
      <Standing id={id} />
      {acting.map((explanation) => (
        <OneRule key={explanation.rule.uid} explanation={explanation} />
      ))}
      {entry === undefined ? <p>{explanations.length === 0 ? WORDS.why.noRule : WORDS.why.notListed}</p> : null}
      {others.length === 0 ? null : (
        <details open={entry === undefined}>
          <summary>{WORDS.why.otherRules(others.length)}</summary>
          {others.map((explanation) => (
            <OneRule key={explanation.rule.uid} explanation={explanation} />
          ))}
        </details>
      )}
      <Disagreements id={id} />
      <DrugList id={id} />
      <EvidenceList ids={entry?.evidence ?? [...new Set(explanations.flatMap(({ rule }) => rule.evidence))]} />
    </Sheet>
  )
}

/** A rule for every patient of its situation has no condition of its own. */
const asksNothing = ({ parts, fact }: Finding): boolean => parts.length === 0 && fact === undefined

function OneRule({ explanation: { state, rule, situation, condition } }: { readonly explanation: Explanation }) {
  return (
    <section className="rule">
      <h3>{WORDS.why.ruleOf(state.title)}</h3>
      <p className="muted">
        {rule.uid} · {WORDS.strength[rule.strength]} · {rule.level} · {WORDS.why.reviewed(rule.reviewed)}
      </p>
      <p>{rule.because}</p>
      {rule.judgement === undefined ? null : (
        <p className="judgement">
          {WORDS.why.judgement}: {rule.judgement}
        </p>
      )}
      <h4>{WORDS.why.situation}</h4>
      <FindingTree finding={situation} />
      {asksNothing(condition) ? null : (
        <>
          <h4>{WORDS.why.condition}</h4>
          <FindingTree finding={condition} />
        </>
      )}
    </section>
  )
}
