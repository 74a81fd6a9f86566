import type { AvoidedOption, ListedOption } from './decision.ts'
import type { Model, OptionEntry, SafetyFilter } from './model.ts'
import { type FactBits, readBy, united } from './read-facts.ts'
import type { Case } from './test-fact.ts'
import { verdictFor, workedOut } from './verdicts.ts'

export type Filtered = { readonly options: readonly ListedOption[]; readonly avoid: readonly AvoidedOption[] }

/**
 * The safety filter: runs over every option that the state rules listed. A blocked option moves to Avoid with the reason; an unknown
 * caution becomes a condition and a question. Whenever a first-tier option is removed or demoted, the case goes to discussion.
 */
export function applyFilters(model: Model, listed: readonly ListedOption[], about: Case): Filtered {
  const options: ListedOption[] = []
  const avoid: AvoidedOption[] = []
  const acted: SafetyFilter[] = []
  for (const option of listed) {
    const outcome = filterOption(model, option, about)
    if (outcome.kind === 'blocked') avoid.push(outcome.avoided)
    else options.push(outcome.option)
    const lostFirstTier = option.tier === 1 && (outcome.kind === 'blocked' || outcome.option.tier > 1)
    acted.push(...outcome.acting.filter((filter) => lostFirstTier || filter.brings !== undefined))
  }
  return { options: withBrought(model, options, acted), avoid }
}

type Filters = { readonly all: readonly SafetyFilter[]; readonly reads: FactBits }
const NO_FILTERS: Filters = { all: [], reads: [] }

/** The filters of one option, in the model's order. Computed once per model. */
const filtersOf = (model: Model, option: string): Filters => (byOption.get(model) ?? indexed(model)).get(option) ?? NO_FILTERS

const byOption = new WeakMap<Model, ReadonlyMap<string, Filters>>()

function indexed(model: Model): ReadonlyMap<string, Filters> {
  const named = new Set(model.filters.flatMap(({ options }) => options))
  const index = new Map(
    [...named].map((id) => {
      const all = model.filters.filter(({ options }) => options.includes(id))
      return [id, { all, reads: united(all.map(({ when }) => readBy(when))) }]
    }),
  )
  byOption.set(model, index)
  return index
}

/** Which filters of an option act, and of which the question is open. */
type Answered = { readonly acting: readonly SafetyFilter[]; readonly open: readonly SafetyFilter[] }
const NONE_ANSWERED: Answered = { acting: [], open: [] }

function answered(model: Model, option: string, about: Case): Answered {
  const filters = filtersOf(model, option)
  if (filters === NO_FILTERS) return NONE_ANSWERED
  return workedOut(about, filters, filters.reads, () => byVerdict(filters.all, about))
}

function byVerdict(filters: readonly SafetyFilter[], about: Case): Answered {
  const acting: SafetyFilter[] = []
  const open: SafetyFilter[] = []
  for (const filter of filters) {
    const verdict = verdictFor(filter.when, about)
    if (verdict === 'met') acting.push(filter)
    if (verdict === 'unknown') open.push(filter)
  }
  return { acting, open }
}

type Outcome =
  | { kind: 'blocked'; avoided: AvoidedOption; acting: readonly SafetyFilter[] }
  | { kind: 'kept'; option: ListedOption; acting: readonly SafetyFilter[] }

const filterOption = (model: Model, option: ListedOption, about: Case): Outcome =>
  (about.memory === undefined ? filtered : filteredOnce)(option, answered(model, option.id, about))

/** For the same option and the same filters that act or are open, the same outcome: worked out once. */
function filteredOnce(option: ListedOption, filters: Answered): Outcome {
  const found = outcomes.get(option)
  if (found?.filters === filters) return found.outcome
  const outcome = filtered(option, filters)
  outcomes.set(option, { filters, outcome })
  return outcome
}

const outcomes = new WeakMap<ListedOption, { readonly filters: Answered; readonly outcome: Outcome }>()

function filtered(option: ListedOption, { acting, open }: Answered): Outcome {
  const blocking = acting.filter(({ effect }) => effect.kind === 'block')
  const asks = unique([...option.asks, ...[...acting, ...open].flatMap((filter) => filter.asks)])
  const warnings = unique([...option.warnings, ...acting.flatMap((filter) => filter.warnings)])
  if (blocking.length > 0) return { kind: 'blocked', acting, avoided: avoidedBy(option, blocking, asks, warnings) }
  const conditions = unique(open.map((filter) => filter.whileUnknown))
  const tier = Math.max(option.tier, ...acting.map(({ effect }) => (effect.kind === 'demote' ? effect.toTier : 0)))
  return { kind: 'kept', acting, option: { ...option, tier, asks, warnings, conditions, filters: acting } }
}

/**
 * An option that a rule refuses keeps what the safety filter would have said about it: a second reason is not lost to the first, and a
 * filter that only warns or demotes still gives its warnings and questions.
 */
export function withBlocks(model: Model, avoided: AvoidedOption, about: Case): AvoidedOption {
  const { acting } = answered(model, avoided.id, about)
  if (acting.length === 0) return avoided
  const blocking = acting.filter(({ effect }) => effect.kind === 'block')
  return {
    ...avoided,
    because: [avoided.because, ...blocking.map((filter) => filter.because)].join(' '),
    evidence: unique([...avoided.evidence, ...blocking.flatMap((filter) => filter.evidence)]),
    filters: blocking,
    asks: unique([...avoided.asks, ...acting.flatMap((filter) => filter.asks)]),
    warnings: unique([...avoided.warnings, ...acting.flatMap((filter) => filter.warnings)]),
  }
}

function avoidedBy(
  option: ListedOption,
  blocking: readonly SafetyFilter[],
  asks: readonly string[],
  warnings: readonly string[],
): AvoidedOption {
  return {
    id: option.id,
    because: blocking.map((filter) => filter.because).join(' '),
    evidence: unique(blocking.flatMap((filter) => filter.evidence)),
    rules: option.rules,
    filters: blocking,
    asks,
    warnings,
  }
}

/** What the acting filters bring to the first tier; an option that stands there already is not repeated. */
function withBrought(model: Model, options: readonly ListedOption[], acting: readonly SafetyFilter[]): readonly ListedOption[] {
  if (acting.length === 0) return options
  const brought = unique([model.discussion, ...acting.flatMap((filter) => filter.brings ?? [])])
  const missing = brought.filter((id) => !options.some((option) => option.id === id && option.tier === 1))
  const kept = options.filter((option) => !missing.includes(option.id))
  return [...kept, ...missing.map((id) => broughtOption(id, model.options[id], acting))]
}

function broughtOption(id: string, entry: OptionEntry | undefined, filters: readonly SafetyFilter[]): ListedOption {
  return {
    id,
    tier: 1,
    strength: 'A',
    provisional: false,
    undecided: [],
    because: `A safety question needs more than one view: ${unique(filters.map((filter) => filter.because)).join(' ')}`,
    level: 'expert',
    evidence: unique(filters.flatMap((filter) => filter.evidence)),
    rules: [],
    filters: [...new Set(filters)],
    conditions: [],
    cautions: [],
    warnings: entry?.warnings ?? [],
    asks: entry?.asks ?? [],
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
