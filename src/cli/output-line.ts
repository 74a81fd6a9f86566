import type { JointQuestion } from '../engine/decided-together.ts'
import type { Decision } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import { isReviewOverdue } from '../engine/validity.ts'
import type { OpenQuestion } from '../engine/what-would-change.ts'
import { type Fact, type Source, sourcesOf } from '../facts/fact.ts'
import { FACT_NAMES, type PatientFacts } from '../facts/patient-facts.ts'
import type { Chart, QueryOutcome } from '../fhir/chart.ts'

/** One decision as the command line prints it. The shape is published as docs/recommend.schema.json. */
export function outputLine(
  source: string,
  result: {
    chart: Chart
    queries: readonly QueryOutcome[]
    facts: PatientFacts
    decision: Decision
    questions: readonly OpenQuestion[]
    together: readonly JointQuestion[]
  },
  model: Model,
) {
  const { chart, queries, facts, decision, questions, together } = result
  return {
    source,
    patient: chart.patient.id,
    modelVersion: decision.modelVersion,
    knowledgeDate: decision.knowledgeDate,
    ...(isReviewOverdue(model, decision.asOf) ? { reviewOverdueSince: model.reviewBy } : {}),
    asOf: decision.asOf,
    status: decision.status,
    ...(decision.uncovered === null ? {} : { uncovered: decision.uncovered }),
    facts: Object.fromEntries(FACT_NAMES.map((name) => [name, factOutput(facts[name])])),
    options: decision.options.map((option) => ({
      id: option.id,
      tier: option.tier,
      strength: option.strength,
      provisional: option.provisional,
      evidence: option.evidence,
      warnings: option.warnings,
      asks: option.asks,
      because: option.because,
    })),
    avoid: decision.avoid.map(({ id, because, evidence }) => ({ id, because, evidence })),
    asks: decision.asks.map((id) => ({ id, changes: changesFor(id, questions, model) })),
    ...(together.length === 0 ? {} : { together: together.map(togetherOutput) }),
    warnings: decision.warnings.map((id) => ({ id, text: model.warnings[id] ?? id })),
    response: decision.response,
    unread: chart.unread,
    ...(queries.length === 0 ? {} : { read: queries.map(queryOutput) }),
  }
}

function factOutput(fact: Fact<unknown>) {
  const sources = sourcesOf(fact).map(sourceOutput)
  switch (fact.state) {
    case 'known':
      return { state: fact.state, value: fact.reading.value, sources, ...noteOf(fact.reading), ...supersededOf(fact) }
    case 'unknown':
      return { state: fact.state, why: fact.why, sources, ...noteOf(fact) }
    case 'conflicting':
      return {
        state: fact.state,
        readings: fact.readings.map((reading) => ({
          value: reading.value,
          sources: reading.sources.map(sourceOutput),
          ...noteOf(reading),
        })),
        sources,
      }
  }
}

/** How one search ended: only what was asked of a record system, or kept of it in the file. */
const queryOutput = ({ what, resourceType, outcome, count, since, why }: QueryOutcome) => ({
  what,
  resourceType,
  outcome,
  count,
  ...(since === undefined ? {} : { since }),
  ...(why === undefined ? {} : { why }),
})

const noteOf = ({ note }: { readonly note?: string }) => (note === undefined ? {} : { note })

/** What the chart said where the clinician's answer won over it. */
const supersededOf = (fact: Extract<Fact<unknown>, { state: 'known' }>) =>
  fact.superseded === undefined
    ? {}
    : { superseded: fact.superseded.map((reading) => ({ value: reading.value, sources: reading.sources.map(sourceOutput) })) }

/** A source by its reference: `Observation/123`, or `clinician 2026-11-01`, or `configuration`. */
function sourceOutput(source: Source): string {
  switch (source.kind) {
    case 'record':
      return source.reference
    case 'clinician':
      return `clinician ${source.at}`
    case 'configuration':
      return 'configuration'
  }
}

/** Two facts that change the first tier only together: pairs of answers, and what each leads to. */
const togetherOutput = ({ facts, consequences }: JointQuestion) => ({
  facts,
  changes: consequences.map(({ answers, status, firstTier }) => ({
    answers: answers.map((alike) => alike.map(({ says }) => says).join(' or ')),
    status,
    firstTier,
  })),
})

/** What each answer to this question would put in the first tier; empty when no answer changes it. */
const changesFor = (ask: string, questions: readonly OpenQuestion[], model: Model) =>
  questions
    .filter(({ fact }) => model.asks[ask]?.facts.includes(fact))
    .flatMap(({ fact, consequences }) => consequences.map(({ says, status, firstTier }) => ({ fact, answer: says, status, firstTier })))
