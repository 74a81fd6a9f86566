import type { FactName } from '../facts/patient-facts.ts'
import { applyFilters, withBlocks } from './apply-filters.ts'
import type { AvoidedOption, Decision, DecisionStatus, ListedOption } from './decision.ts'
import { type Fired, type Firing, fireRules } from './fire-rules.ts'
import type { Model, Prompt } from './model.ts'
import type { Case } from './test-fact.ts'
import { verdictFor } from './verdicts.ts'

/**
 * What the model supports for these facts on this day. Pure: same input, same output, in the same order.
 * Explanations are not built here; `explain.ts` builds them when asked for.
 */
export function decide(model: Model, about: Case): Decision {
  const { firing, ...outcome } = outcomeFor(model, about)
  const { options, avoid } = outcome
  const prompts = promptsFor(model, options, avoid, about)
  const entries = [...options, ...avoid]
  return {
    ...outcome,
    modelVersion: model.version,
    knowledgeDate: model.knowledgeDate,
    asOf: about.asOf,
    states: firing.reached,
    uncovered: firing.fallback ? model.fallback.title : null,
    asks: unique([
      ...prompts.flatMap((prompt) => prompt.asks),
      ...asksAbout(model, undecidedFacts(firing, options)),
      ...entries.flatMap((entry) => entry.asks),
    ]),
    warnings: unique([
      ...(options.some((option) => option.provisional) ? ['provisional'] : []),
      ...prompts.flatMap((prompt) => prompt.warnings),
      ...entries.flatMap((entry) => entry.warnings),
    ]),
    response: model.responseFrameworks.filter(({ when }) => verdictFor(when, about) === 'met').map(({ id }) => id),
  }
}

/** What a decision comes to, without its questions and warnings. */
export type DecisionOutcome = Pick<Decision, 'status' | 'options' | 'avoid'>

/** The outcome alone: all that is needed where many are compared. */
export function outcomeFor(model: Model, about: Case): DecisionOutcome & { readonly firing: Firing } {
  const firing = fireRules(model, about)
  const byOption = Map.groupBy(firing.fired, ({ rule }) => rule.option)
  const byRules = [...byOption.values()].map((fired) => (about.memory === undefined ? ruled(model, fired) : ruledOnce(model, fired)))
  const filtered = applyFilters(
    model,
    byRules.flatMap(({ listed }) => listed ?? []),
    about,
  )
  const options = filtered.options.toSorted((a, b) => a.tier - b.tier)
  const avoid = [...filtered.avoid, ...byRules.flatMap(({ avoided }) => (avoided === undefined ? [] : withBlocks(model, avoided, about)))]
  return { status: statusFrom(model, firing, options), options, avoid, firing }
}

/** An option as its rules leave it: listed, or refused by one of them. */
type Ruled = { readonly listed?: ListedOption; readonly avoided?: AvoidedOption }

function ruled(model: Model, fired: readonly Fired[]): Ruled {
  const refusing = fired.filter(isForbidden)
  const option = fired[0]?.rule.option ?? ''
  return refusing.length > 0 ? { avoided: avoidedFrom(model, option, refusing) } : { listed: listedFrom(model, option, fired) }
}

/** For the same rules, fired alike, the same: worked out once per model, for cases that remember. */
function ruledOnce(model: Model, fired: readonly Fired[]): Ruled {
  const known = ruledBefore.get(model) ?? new WeakMap<Fired, { readonly fired: readonly Fired[]; readonly ruled: Ruled }>()
  ruledBefore.set(model, known)
  const first = fired[0] as Fired
  const found = known.get(first)
  if (found?.fired.length === fired.length && found.fired.every((one, at) => one === fired[at])) return found.ruled
  const result = ruled(model, fired)
  known.set(first, { fired, ruled: result })
  return result
}

const ruledBefore = new WeakMap<Model, WeakMap<Fired, { readonly fired: readonly Fired[]; readonly ruled: Ruled }>>()

/** "Do not offer" counts only when it is settled: an undecided X asks, it does not forbid. */
const isForbidden = ({ rule, provisional }: Fired): boolean => rule.strength === 'X' && !provisional

/** The rule with the lowest tier places the option; of two in the same tier, a settled one before a provisional one. */
function listedFrom(model: Model, id: string, fired: readonly Fired[]): ListedOption {
  const ordered = fired.toSorted((a, b) => a.rule.tier - b.rule.tier || Number(a.provisional) - Number(b.provisional))
  const [lead] = ordered
  if (lead === undefined) throw new Error(`No rule lists ${id}`)
  const entry = model.options[id]
  return {
    id,
    tier: lead.rule.tier,
    strength: lead.rule.strength,
    provisional: lead.provisional,
    undecided: lead.undecided,
    because: lead.rule.because,
    level: lead.rule.level,
    evidence: unique(ordered.flatMap(({ rule }) => rule.evidence)),
    rules: ordered.map(({ rule }) => rule),
    filters: [],
    conditions: [],
    cautions: unique(ordered.flatMap(({ rule }) => rule.cautions ?? [])),
    warnings: unique([...(entry?.warnings ?? []), ...ordered.flatMap(({ rule }) => rule.warnings ?? [])]),
    asks: entry?.asks ?? [],
  }
}

function avoidedFrom(model: Model, id: string, fired: readonly Fired[]): AvoidedOption {
  const entry = model.options[id]
  return {
    id,
    because: unique(fired.map(({ rule }) => rule.because)).join(' '),
    evidence: unique(fired.flatMap(({ rule }) => rule.evidence)),
    rules: fired.map(({ rule }) => rule),
    filters: [],
    warnings: unique([...(entry?.warnings ?? []), ...fired.flatMap(({ rule }) => rule.warnings ?? [])]),
    asks: entry?.asks ?? [],
  }
}

function promptsFor(model: Model, options: readonly ListedOption[], avoid: readonly AvoidedOption[], about: Case): Prompt[] {
  const present = new Set([...options, ...avoid].map(({ id }) => id))
  return model.prompts.filter(
    ({ ifListed, when }) => (ifListed === undefined || ifListed.some((id) => present.has(id))) && verdictFor(when, about) === 'met',
  )
}

/** Facts that keep something from being settled: of provisional options, and of rules that could not be told at all. */
const undecidedFacts = (firing: Firing, options: readonly ListedOption[]): ReadonlySet<FactName> =>
  new Set([...options.flatMap((option) => option.undecided), ...firing.undecided])

const asksAbout = (model: Model, facts: ReadonlySet<FactName>): string[] =>
  Object.entries(model.asks)
    .filter(([, ask]) => ask.facts.some((fact) => facts.has(fact)))
    .map(([id]) => id)

/** "Work-up first" only when no treatment stands in the first tier; a situation without a rule keeps the status "options". */
function statusFrom(model: Model, firing: Firing, options: readonly ListedOption[]): DecisionStatus {
  const stated = firing.reached.find(({ state, verdict }) => verdict === 'met' && state.status !== undefined)?.state.status
  if (stated !== undefined) return stated
  if (firing.fallback) return 'options'
  const first = options.filter((option) => option.tier === 1)
  const treatment = first.some((option) => model.options[option.id]?.kind === 'treatment')
  return !treatment && first.some((option) => option.id === model.workUp) ? 'workup-first' : 'options'
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
