import type { FactName } from '../facts/patient-facts.ts'
import { applyFilters, withBlocks } from './apply-filters.ts'
import type { AvoidedOption, Decision, DecisionStatus, ListedOption } from './decision.ts'
import { type Evaluation, evaluationOf } from './evaluation.ts'
import { type Fired, type Firing, fireRules } from './fire-rules.ts'
import type { Model, Prompt } from './model.ts'
import type { Ready, ReadyModel } from './ready-model.ts'
import type { Case } from './test-fact.ts'
import { union, unique } from './unique.ts'

/**
 * What the model supports for these facts on this day. Pure: same input, same output, in the same order.
 * Explanations are not built here; `explain.ts` builds them when asked for.
 */
export function decide(model: Model, about: Case): Decision {
  const asked = evaluationOf(model, about)
  const { firing, ...outcome } = outcomeFor(asked)
  const { options, avoid } = outcome
  const prompts = promptsFor(options, avoid, asked)
  const entries = [...options, ...avoid]
  return {
    ...outcome,
    modelVersion: model.version,
    knowledgeDate: model.knowledgeDate,
    asOf: about.asOf,
    states: firing.reached,
    uncovered: firing.fallback ? model.fallback.title : null,
    asks: union([
      ...prompts.map((prompt) => prompt.asks),
      asksAbout(union([...options.map((option) => option.undecided), asked.needs(firing.open)]), asked.ready),
      ...entries.map((entry) => entry.asks),
    ]),
    warnings: union([
      options.some((option) => option.provisional) ? ['provisional'] : [],
      ...prompts.map((prompt) => prompt.warnings),
      ...entries.map((entry) => entry.warnings),
    ]),
    response: holding(asked.ready.responseFrameworks, asked).map(({ id }) => id),
  }
}

/** What a decision comes to, without its questions and warnings. */
export type DecisionOutcome = Pick<Decision, 'status' | 'options' | 'avoid'>

/** The outcome alone: all that is needed where many are compared. */
export function outcomeFor(asked: Evaluation): DecisionOutcome & { readonly firing: Firing } {
  const { model } = asked.ready
  const firing = fireRules(asked)
  const byOption = Map.groupBy(firing.fired, ({ rule }) => rule.option)
  const byRules = [...byOption].map(([option, fired]) => ruled(asked, option, fired))
  const filtered = applyFilters(
    byRules.flatMap(({ listed }) => listed ?? []),
    asked,
  )
  const options = filtered.options.toSorted((a, b) => a.tier - b.tier)
  const avoid = [...filtered.avoid, ...byRules.flatMap(({ avoided }) => (avoided === undefined ? [] : withBlocks(avoided, asked)))]
  return { status: statusFrom(model, firing, options), options, avoid, firing }
}

/** An option as its rules leave it: listed, or refused by one of them. */
type Ruled = { readonly listed?: ListedOption; readonly avoided?: AvoidedOption }

function ruled(asked: Evaluation, option: string, fired: readonly Fired[]): Ruled {
  const refusing = fired.filter(isForbidden)
  return refusing.length > 0 ? { avoided: avoidedFrom(asked.ready.model, option, refusing) } : { listed: listedFrom(asked, option, fired) }
}

/** "Do not offer" counts only when it is settled: an undecided X asks, it does not forbid. */
const isForbidden = ({ rule, provisional }: Fired): boolean => rule.strength === 'X' && !provisional

/** The rule with the lowest tier places the option; of two in the same tier, a settled one before a provisional one. */
function listedFrom(asked: Evaluation, id: string, fired: readonly Fired[]): ListedOption {
  const ordered = fired.toSorted((a, b) => a.rule.tier - b.rule.tier || Number(a.provisional) - Number(b.provisional))
  const [lead] = ordered
  if (lead === undefined) throw new Error(`No rule lists ${id}`)
  const entry = asked.ready.model.options[id]
  return {
    id,
    tier: lead.rule.tier,
    strength: lead.rule.strength,
    provisional: lead.provisional,
    undecided: lead.provisional ? asked.needs(lead.when) : [],
    because: lead.rule.because,
    level: lead.rule.level,
    evidence: union(ordered.map(({ rule }) => rule.evidence)),
    rules: ordered.map(({ rule }) => rule),
    filters: [],
    conditions: [],
    cautions: union(ordered.map(({ rule }) => rule.cautions)),
    warnings: union([entry?.warnings, ...ordered.map(({ rule }) => rule.warnings)]),
    asks: entry?.asks ?? [],
  }
}

function avoidedFrom(model: Model, id: string, fired: readonly Fired[]): AvoidedOption {
  const entry = model.options[id]
  return {
    id,
    because: unique(fired.map(({ rule }) => rule.because)).join(' '),
    evidence: union(fired.map(({ rule }) => rule.evidence)),
    rules: fired.map(({ rule }) => rule),
    filters: [],
    warnings: union([entry?.warnings, ...fired.map(({ rule }) => rule.warnings)]),
    asks: entry?.asks ?? [],
  }
}

function promptsFor(options: readonly ListedOption[], avoid: readonly AvoidedOption[], asked: Evaluation): readonly Prompt[] {
  const present = new Set([...options, ...avoid].map(({ id }) => id))
  const prompts = asked.ready.prompts.filter(({ of }) => of.ifListed === undefined || of.ifListed.some((id) => present.has(id)))
  return holding(prompts, asked)
}

const holding = <T>(parts: readonly Ready<T>[], asked: Evaluation): readonly T[] =>
  parts.filter(({ when }) => asked.verdict(when) === 'met').map(({ of }) => of)

/** What asks about facts that keep something from being settled: of provisional options, and of rules that could not be told at all. */
const asksAbout = (facts: readonly FactName[], { asks }: ReadyModel): readonly string[] =>
  asks.filter(([, ask]) => ask.facts.some((fact) => facts.includes(fact))).map(([id]) => id)

/** "Work-up first" only when no treatment stands in the first tier; a situation without a rule keeps the status "options". */
function statusFrom(model: Model, firing: Firing, options: readonly ListedOption[]): DecisionStatus {
  const stated = firing.reached.find(({ state, verdict }) => verdict === 'met' && state.status !== undefined)?.state.status
  if (stated !== undefined) return stated
  if (firing.fallback) return 'options'
  const first = options.filter((option) => option.tier === 1)
  const treatment = first.some((option) => model.options[option.id]?.kind === 'treatment')
  return !treatment && first.some((option) => option.id === model.workUp) ? 'workup-first' : 'options'
}
