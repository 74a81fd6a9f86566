import type { AvoidedOption, ListedOption } from '../engine/decision.ts'
import type { NoteInput } from './note.ts'
import { disagreementsAbout } from './note-disagreements.ts'
import { evidenceIdsOf } from './note-from.ts'
import { warningsOf } from './note-options.ts'

/** Options and what is not supported, with rules, reasons, cautions and the clinician's statements; questions; warnings. */
export function dataOfOptions(input: NoteInput) {
  const { decision, model } = input
  return {
    options: decision.options.map((option) => optionData(input, option)),
    avoid: decision.avoid.map((option) => avoidedData(input, option)),
    asks: decision.asks.map((id) => ({ id, label: model.asks[id]?.label ?? id })),
    warnings: warningsOf(input).map(({ id, says, about }) => ({ id, says, options: about.map((option) => option.id) })),
  }
}

function optionData(input: NoteInput, option: ListedOption) {
  const { id, tier, strength, provisional, undecided, because, level, evidence, rules, filters, conditions, cautions } = option
  const { conflicts, supersessions } = disagreementsAbout(input, id)
  const statement = input.review.options.find((one) => one.option === id)
  return {
    id,
    label: labelOf(input, id),
    tier,
    strength,
    provisional,
    undecided,
    because,
    level,
    evidence,
    rules: rules.map(({ uid, judgement }) => ({ uid, judgement: judgement ?? null })),
    filters: filters.map((filter) => filter.id),
    conditions,
    cautions,
    disagreements: conflicts.map(({ question, a, b, modelDoes }) => ({ question, a: sideData(a), b: sideData(b), modelDoes })),
    replaced: supersessions.map(({ earlier, now }) => ({ earlier: sideData(earlier), now: sideData(now) })),
    decision: statement === undefined ? null : { choice: statement.choice, reason: statement.reason ?? null },
  }
}

const avoidedData = (input: NoteInput, { id, because, evidence, rules, filters }: AvoidedOption) => ({
  id,
  label: labelOf(input, id),
  because,
  evidence,
  rules: rules.map(({ uid }) => uid),
  filters: filters.map((filter) => filter.id),
})

const sideData = ({ says, evidence }: { readonly says: string; readonly evidence: readonly string[] }) => ({ says, evidence })
const labelOf = ({ model }: NoteInput, id: string): string => model.options[id]?.label ?? id

/** Every row that the note names, with its figures as printed and where they were measured; `null` of what the row does not say. */
export const dataOfEvidence = (input: NoteInput) =>
  evidenceIdsOf(input).map((id) => {
    const row = input.background.evidence[id]
    if (row === undefined) return { id, atHand: false }
    const { statement, publication, where, citedReference, design, setting, population, n, endpoint, registration } = row
    return {
      id,
      atHand: true,
      statement,
      publication,
      where,
      citedReference,
      design,
      setting,
      population: population ?? null,
      n: n ?? null,
      endpoint: endpoint ?? null,
      registration: registration ?? null,
      verification: row.external ? row.verification : null,
      corrections: row.corrections,
    }
  })
