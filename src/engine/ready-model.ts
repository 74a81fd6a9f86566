import { FACT_NAMES, type FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import type { AskEntry, Model, Prompt, Rule, SafetyFilter, State } from './model.ts'

/**
 * A model made ready for deciding: every criterion has a number, under which its verdict is remembered while one patient is decided about,
 * and the filters are sorted by option. Which criteria, rules and filters there are is read once per model; what stands in them (limits,
 * values, tiers, evidence), for each patient anew.
 */
export type ReadyModel = {
  readonly model: Model
  /** How many criteria there are. One that stands in several places counts once. */
  readonly criteria: number
  readonly states: readonly ReadyState[]
  readonly fallback: ReadyState
  readonly filters: readonly Ready<SafetyFilter>[]
  /** The filters of each option, in the model's order. */
  readonly filtersOf: ReadonlyMap<string, readonly Ready<SafetyFilter>[]>
  readonly prompts: readonly Ready<Prompt>[]
  readonly asks: readonly (readonly [id: string, ask: AskEntry])[]
  readonly responseFrameworks: readonly Ready<Model['responseFrameworks'][number]>[]
  /** By the place of a fact among all facts: the numbers of the criteria that ask about it, however deep. */
  readonly readers: readonly (readonly number[])[]
}

/** A part of the model, with the criterion that says when it holds. */
export type Ready<T> = { readonly of: T; readonly when: Numbered }
export type ReadyState = Ready<State> & { readonly rules: readonly Ready<Rule>[] }

/** A criterion under its number. */
export type Numbered = {
  readonly at: number
  readonly criterion: OpenCriterion
  /** That of the criterion: it is looked at for every verdict, and an object of one shape is quicker to look into than one of many. */
  readonly kind: OpenCriterion['kind']
  /** Empty for a question about one fact. */
  readonly parts: readonly Numbered[]
  /** The place among all facts of the one asked about; -1 where the criterion consists of parts. */
  readonly fact: number
}

/** Computed once per model. */
export function readyModel(model: Model): ReadyModel {
  const found = computed.get(model)
  if (found !== undefined) return found
  const ready = madeReady(model)
  computed.set(model, ready)
  return ready
}

const computed = new WeakMap<Model, ReadyModel>()

function madeReady(model: Model): ReadyModel {
  const numbering = new Numbering()
  const ready = <T extends { readonly when: OpenCriterion }>(of: T): Ready<T> => ({ of, when: numbering.numbered(of.when) })
  const state = (of: State): ReadyState => ({ ...ready(of), rules: of.rules.map(ready) })
  const filters = model.filters.map(ready)
  const options = new Set(model.filters.flatMap((filter) => filter.options))
  const parts = {
    states: model.states.map(state),
    fallback: state(model.fallback),
    filters,
    filtersOf: new Map([...options].map((id) => [id, filters.filter(({ of }) => of.options.includes(id))])),
    prompts: model.prompts.map(ready),
    asks: Object.entries(model.asks),
    responseFrameworks: model.responseFrameworks.map(ready),
  }
  return { model, criteria: numbering.size, ...parts, readers: numbering.readers }
}

const PLACES = new Map(FACT_NAMES.map((name, at): [FactName, number] => [name, at]))

class Numbering {
  readonly readers: number[][] = FACT_NAMES.map(() => [])
  readonly #done = new Map<OpenCriterion, { readonly numbered: Numbered; readonly reads: ReadonlySet<number> }>()

  get size(): number {
    return this.#done.size
  }

  numbered = (criterion: OpenCriterion): Numbered => this.#add(criterion).numbered

  #add(criterion: OpenCriterion): { readonly numbered: Numbered; readonly reads: ReadonlySet<number> } {
    const found = this.#done.get(criterion)
    if (found !== undefined) return found
    const parts = 'of' in criterion ? [criterion.of].flat().map((part) => this.#add(part)) : []
    const fact = 'of' in criterion ? -1 : (PLACES.get(criterion.fact) as number)
    const reads = new Set('of' in criterion ? parts.flatMap((part) => [...part.reads]) : [fact])
    const numbered = { at: this.size, criterion, kind: criterion.kind, parts: parts.map((part) => part.numbered), fact }
    for (const place of reads) this.readers[place]?.push(numbered.at)
    const added = { numbered, reads }
    this.#done.set(criterion, added)
    return added
  }
}
