import type { AvoidedOption, ListedOption } from './decision.ts'
import type { Evaluation } from './evaluation.ts'
import type { Model, OptionEntry, SafetyFilter } from './model.ts'
import { union, unique } from './unique.ts'

export type Filtered = { readonly options: readonly ListedOption[]; readonly avoid: readonly AvoidedOption[] }

/**
 * The safety filter: runs over every option that the state rules listed. A blocked option moves to Avoid with the reason; an unknown
 * caution becomes a condition and a question. Whenever a first-tier option is removed or demoted, the case goes to discussion.
 */
export function applyFilters(listed: readonly ListedOption[], asked: Evaluation): Filtered {
  const options: ListedOption[] = []
  const avoid: AvoidedOption[] = []
  const acted: SafetyFilter[] = []
  for (const option of listed) {
    const outcome = filtered(option, answered(option.id, asked))
    if (outcome.kind === 'blocked') avoid.push(outcome.avoided)
    else options.push(outcome.option)
    const lostFirstTier = option.tier === 1 && (outcome.kind === 'blocked' || outcome.option.tier > 1)
    acted.push(...outcome.acting.filter((filter) => lostFirstTier || filter.brings !== undefined))
  }
  return { options: withBrought(asked.ready.model, options, acted), avoid }
}

/** Which filters of an option act, and of which the question is open, in the model's order. */
type Answered = { readonly acting: readonly SafetyFilter[]; readonly open: readonly SafetyFilter[] }

function answered(option: string, asked: Evaluation): Answered {
  const acting: SafetyFilter[] = []
  const open: SafetyFilter[] = []
  for (const { of: filter, when } of asked.ready.filtersOf.get(option) ?? []) {
    const verdict = asked.verdict(when)
    if (verdict === 'met') acting.push(filter)
    if (verdict === 'unknown') open.push(filter)
  }
  return { acting, open }
}

type Outcome =
  | { kind: 'blocked'; avoided: AvoidedOption; acting: readonly SafetyFilter[] }
  | { kind: 'kept'; option: ListedOption; acting: readonly SafetyFilter[] }

function filtered(option: ListedOption, { acting, open }: Answered): Outcome {
  const blocking = acting.filter(({ effect }) => effect.kind === 'block')
  const asks = union([option.asks, ...[...acting, ...open].map((filter) => filter.asks)])
  const warnings = union([option.warnings, ...acting.map((filter) => filter.warnings)])
  if (blocking.length > 0) return { kind: 'blocked', acting, avoided: avoidedBy(option, blocking, asks, warnings) }
  const conditions = unique(open.map((filter) => filter.whileUnknown))
  const tier = Math.max(option.tier, ...acting.map(({ effect }) => (effect.kind === 'demote' ? effect.toTier : 0)))
  return { kind: 'kept', acting, option: { ...option, tier, asks, warnings, conditions, filters: acting } }
}

/**
 * An option that a rule refuses keeps what the safety filter would have said about it: a second reason is not lost to the first, and a
 * filter that only warns or demotes still gives its warnings and questions.
 */
export function withBlocks(avoided: AvoidedOption, asked: Evaluation): AvoidedOption {
  const { acting } = answered(avoided.id, asked)
  if (acting.length === 0) return avoided
  const blocking = acting.filter(({ effect }) => effect.kind === 'block')
  return {
    ...avoided,
    because: [avoided.because, ...blocking.map((filter) => filter.because)].join(' '),
    evidence: union([avoided.evidence, ...blocking.map((filter) => filter.evidence)]),
    filters: blocking,
    asks: union([avoided.asks, ...acting.map((filter) => filter.asks)]),
    warnings: union([avoided.warnings, ...acting.map((filter) => filter.warnings)]),
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
    evidence: union(blocking.map((filter) => filter.evidence)),
    rules: option.rules,
    filters: blocking,
    asks,
    warnings,
  }
}

/** What the acting filters bring to the first tier; an option that stands there already is not repeated. */
function withBrought(model: Model, options: readonly ListedOption[], acting: readonly SafetyFilter[]): readonly ListedOption[] {
  if (acting.length === 0) return options
  const brought = union([[model.discussion], ...acting.map((filter) => filter.brings)])
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
    evidence: union(filters.map((filter) => filter.evidence)),
    rules: [],
    filters: unique(filters),
    conditions: [],
    cautions: [],
    warnings: entry?.warnings ?? [],
    asks: entry?.asks ?? [],
  }
}
