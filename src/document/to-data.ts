import { sourcesOf } from '../facts/fact.ts'
import { FACT_NAMES } from '../facts/patient-facts.ts'
import type { NoteInput } from './note.ts'
import { situationsOf } from './situations.ts'

/** The same decision for programs (docs/note.schema.json): facts with states and sources, options with rules and evidence, the clinician's statements. */
export function toData({
  patient,
  encounterId,
  author,
  writtenAt,
  reference,
  status,
  facts,
  decision,
  review,
  queries,
  unread,
  earlier,
  response,
}: NoteInput): string {
  const known = FACT_NAMES.filter((name) => facts[name].state !== 'unknown' || sourcesOf(facts[name]).length > 0)
  const data = {
    format: 'meninx-note/1',
    reference,
    status,
    writtenAt,
    patient: `Patient/${patient.id}`,
    encounter: encounterId === null ? null : `Encounter/${encounterId}`,
    author: author.reference,
    model: { version: decision.modelVersion, knowledgeDate: decision.knowledgeDate, asOf: decision.asOf },
    facts: Object.fromEntries(known.map((name) => [name, facts[name]])),
    notKnown: FACT_NAMES.filter((name) => facts[name].state === 'unknown'),
    decisionStatus: decision.status,
    states: situationsOf(decision).map(({ id }) => id),
    options: decision.options.map(({ id, tier, strength, provisional, undecided, evidence, rules, filters }) => ({
      id,
      tier,
      strength,
      provisional,
      undecided,
      evidence,
      rules: rules.map(({ uid }) => uid),
      filters: filters.map((filter) => filter.id),
      decision: review.options.find(({ option }) => option === id) ?? null,
    })),
    avoid: decision.avoid.map(({ id, evidence, rules }) => ({ id, evidence, rules: rules.map(({ uid }) => uid) })),
    asks: decision.asks,
    warnings: decision.warnings,
    response: decision.response,
    visits: response?.visits ?? [],
    comment: review.comment,
    earlier,
    queries,
    unread,
  }
  return `${JSON.stringify(inOrder(data), null, 1)}\n`
}

/** Names in the order of the alphabet, so that the same content is the same bytes, whoever put it together. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  )
}
