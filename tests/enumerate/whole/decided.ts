import type { OpenCriterion } from '../../../src/engine/criterion.ts'
import type { Model, Rule, SafetyFilter, State, StateGroup } from '../../../src/engine/model.ts'
import type { FactName } from '../../../src/facts/patient-facts.ts'
import { ALL, NONE, type Node } from './diagram.ts'
import type { WholeSpace } from './space.ts'

/** Where a rule lists its option: settled, or provisionally. */
export type RuleFires = {
  readonly state: State
  readonly rule: Rule
  readonly settled: Node
  readonly provisional: Node
  /** Where it is provisional because something is open, and nothing is named that would settle it: nowhere, if all is well. */
  readonly idle: Node
}
export type StateReaches = { readonly state: State; readonly met: Node; readonly open: Node; readonly silenced: Node }
/** What rules and the filters on it make of one option. */
type Ruled = {
  /** Listed by a rule and refused by none. */
  readonly permitted: Node
  /** Refused by a rule; or permitted and blocked by a filter: both under Avoid. */
  readonly refused: Node
  readonly blocked: Node
  /** Permitted and not blocked; in which tier, demotions included; and where only provisionally. */
  readonly kept: Node
  readonly tiers: ReadonlyMap<number, Node>
  readonly provisional: Node
  /** Where a filter takes it from the first tier. */
  readonly lost: Node
}

/**
 * Where an option stands. `brought`: each set on which a safety filter brings it to the first tier, whatever its rules say; apart from each
 * other, as together they would be needlessly large.
 */
export type OptionStands = Ruled & { readonly id: string; readonly brought: readonly Node[] }

const NEVER_RULED: Ruled = { permitted: NONE, refused: NONE, blocked: NONE, kept: NONE, tiers: new Map(), provisional: NONE, lost: NONE }

const SETTLING: ReadonlySet<StateGroup> = new Set(['scope', 'emergency', 'response', 'genotype', 'systemic'])

/** What the engine decides for every point of the whole space at once, step for step as `decide` does for one patient. */
export class Decided {
  readonly space: WholeSpace
  readonly model: Model
  readonly states: readonly StateReaches[]
  readonly rules: readonly RuleFires[]
  /** The rules whose listing anything keeps the fallback from speaking. */
  readonly settling: readonly RuleFires[]
  readonly fallback: Node
  readonly options: ReadonlyMap<string, OptionStands>
  readonly #needs = new Map<string, Node>()

  constructor(space: WholeSpace, model: Model) {
    this.space = space
    this.model = model
    const { diagram, valid } = space
    const silenced = new Map<StateGroup, Node>()
    const states: StateReaches[] = []
    const rules: RuleFires[] = []
    for (const state of model.states) {
      const quiet = silenced.get(state.group) ?? NONE
      const reached = diagram.minus(valid, quiet)
      const { met, unmet } = space.answered(state.when)
      const here = diagram.and(reached, met)
      const open = diagram.minus(diagram.minus(reached, met), unmet)
      states.push({ state, met: here, open, silenced: diagram.and(valid, quiet) })
      rules.push(...activeRules(state).map((rule) => this.#fires(state, rule, here, open)))
      for (const group of state.silences ?? []) silenced.set(group, diagram.or(silenced.get(group) ?? NONE, here))
    }
    this.settling = rules.filter(({ state, rule }) => SETTLING.has(state.group) && rule.strength !== 'X')
    const { met } = space.answered(model.fallback.when)
    this.fallback = this.settling.reduce((left, rule) => diagram.minus(left, this.fired(rule)), diagram.and(valid, met))
    this.states = states
    this.rules = [...rules, ...activeRules(model.fallback).map((rule) => this.#fires(model.fallback, rule, this.fallback, NONE))]
    this.options = this.#options()
  }

  fired = ({ settled, provisional }: RuleFires): Node => this.space.diagram.or(settled, provisional)

  /** Where a safety filter acts, and where its question is open. */
  acts = (filter: SafetyFilter): Node => this.space.answered(filter.when).met

  filtersOf = (option: string): readonly SafetyFilter[] => this.model.filters.filter(({ options }) => options.includes(option))

  rulesOf = (option: string): readonly RuleFires[] => this.rules.filter(({ rule }) => rule.option === option)

  #fires(state: State, rule: Rule, here: Node, open: Node): RuleFires {
    const { diagram } = this.space
    const { met, unmet } = this.space.answered(rule.when)
    const both = diagram.and(here, met)
    const tentative = rule.tentative === true
    const allowed = rule.provisionalOn
    if (allowed === undefined) return { state, rule, settled: tentative ? NONE : both, provisional: tentative ? both : NONE, idle: NONE }
    const unsettled = diagram.or(diagram.minus(diagram.minus(here, met), unmet), diagram.minus(open, unmet))
    const needing = (facts: readonly FactName[]) =>
      diagram.every([unsettled, diagram.or(here, this.#needsOnly(state.when, facts)), this.#needsOnly(rule.when, facts)])
    const provisional = needing(allowed)
    return {
      state,
      rule,
      settled: tentative ? NONE : both,
      provisional: tentative ? diagram.or(both, provisional) : provisional,
      idle: needing([]),
    }
  }

  /** Where everything that would settle the criterion is among these facts; also where it is settled, as then nothing is needed. */
  #needsOnly(criterion: OpenCriterion, allowed: readonly FactName[]): Node {
    const key = JSON.stringify([allowed, criterion], (name, value) => (name === 'says' ? undefined : value))
    const found = this.#needs.get(key)
    if (found !== undefined) return found
    const node = this.#needsOnlyOf(criterion, allowed)
    this.#needs.set(key, node)
    return node
  }

  #needsOnlyOf(criterion: OpenCriterion, allowed: readonly FactName[]): Node {
    const { diagram } = this.space
    switch (criterion.kind) {
      case 'all':
      case 'any': {
        const { met, unmet } = this.space.answered(criterion)
        const parts = diagram.every(criterion.of.map((part) => this.#needsOnly(part, allowed)))
        return diagram.or(criterion.kind === 'all' ? unmet : met, parts)
      }
      case 'not':
        return this.#needsOnly(criterion.of, allowed)
      case 'not-established':
      case 'not-known':
      case 'conflicting':
      case 'not-read':
        return ALL
      default: {
        const { met, unmet } = this.space.answered(criterion)
        return allowed.includes(criterion.fact) ? ALL : diagram.or(met, unmet)
      }
    }
  }

  #options(): ReadonlyMap<string, OptionStands> {
    const { model } = this
    const ids = [...new Set(this.rules.map(({ rule }) => rule.option))]
    const ruled = new Map(ids.map((id) => [id, this.#ruled(id)]))
    const acting = model.filters.map((filter) => ({ filter, where: this.#actsOn(filter, ruled) }))
    const all = [...new Set([...ids, model.discussion, ...model.filters.flatMap((filter) => filter.brings ?? [])])]
    return new Map(
      all.map((id): [string, OptionStands] => {
        const brought = acting.filter(({ filter }) => id === model.discussion || filter.brings?.includes(id) === true)
        return [id, { id, ...(ruled.get(id) ?? NEVER_RULED), brought: brought.map(({ where }) => where).filter((where) => where !== NONE) }]
      }),
    )
  }

  /** Where a filter acts on something that stands there: so that it takes it from the first tier, or on anything if it brings something. */
  #actsOn(filter: SafetyFilter, ruled: ReadonlyMap<string, Ruled>): Node {
    const { diagram } = this.space
    const on = filter.options.flatMap((id) => ruled.get(id) ?? [])
    return diagram.and(this.acts(filter), diagram.any(on.map(({ permitted, lost }) => (filter.brings === undefined ? lost : permitted))))
  }

  /** What rules and filters make of one option, before anything is brought. */
  #ruled(id: string): Ruled {
    const { diagram } = this.space
    const rules = this.rulesOf(id)
    const refused = diagram.any(rules.filter(({ rule }) => rule.strength === 'X').map(({ settled }) => settled))
    const permitted = diagram.minus(diagram.any(rules.map((rule) => this.fired(rule))), refused)
    const filters = this.filtersOf(id)
    const blocks = diagram.any(filters.filter(({ effect }) => effect.kind === 'block').map(this.acts))
    const kept = diagram.minus(permitted, blocks)
    const leading = this.#leading(rules, permitted)
    const tiers = this.#demoted(leading.tiers, filters, kept)
    const first = leading.tiers.get(1) ?? NONE
    const lost = diagram.minus(first, tiers.get(1) ?? NONE)
    const blocked = diagram.and(permitted, blocks)
    return { permitted, refused, blocked, kept, tiers, lost, provisional: diagram.and(leading.provisional, kept) }
  }

  /** The tier that rules give: the lowest of those that hold; a settled one before a provisional one of the same tier. */
  #leading(rules: readonly RuleFires[], permitted: Node): { tiers: Map<number, Node>; provisional: Node } {
    const { diagram } = this.space
    const tiers = new Map<number, Node>()
    let rest = permitted
    let provisional: Node = NONE
    for (const tier of [...new Set(rules.map(({ rule }) => rule.tier))].toSorted((a, b) => a - b)) {
      const here = rules.filter(({ rule }) => rule.tier === tier)
      const where = diagram.and(rest, diagram.any(here.map((rule) => this.fired(rule))))
      tiers.set(tier, where)
      provisional = diagram.or(provisional, diagram.minus(where, diagram.any(here.map(({ settled }) => settled))))
      rest = diagram.minus(rest, where)
    }
    return { tiers, provisional }
  }

  #demoted(tiers: ReadonlyMap<number, Node>, filters: readonly SafetyFilter[], kept: Node): Map<number, Node> {
    const { diagram } = this.space
    let now = new Map([...tiers].map(([tier, where]) => [tier, diagram.and(where, kept)] as const))
    for (const filter of filters) {
      const { effect } = filter
      if (effect.kind !== 'demote') continue
      const acts = this.acts(filter)
      const next = new Map<number, Node>()
      const add = (tier: number, where: Node) => next.set(tier, diagram.or(next.get(tier) ?? NONE, where))
      for (const [tier, where] of now) {
        add(tier, diagram.minus(where, acts))
        add(Math.max(tier, effect.toTier), diagram.and(where, acts))
      }
      now = next
    }
    return now
  }
}

const activeRules = (state: State): readonly Rule[] => state.rules.filter(({ status }) => status === 'active')
