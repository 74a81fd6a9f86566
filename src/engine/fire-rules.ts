import type { FactName } from '../facts/patient-facts.ts'
import { needsOf, verdictFor } from './assess.ts'
import type { StateReached } from './decision.ts'
import type { Model, Rule, State, StateGroup } from './model.ts'
import type { Case } from './test-fact.ts'
import { and, type Verdict } from './truth.ts'

/** A rule that lists its option for this patient. */
export type Fired = { readonly state: State; readonly rule: Rule; readonly provisional: boolean; readonly undecided: readonly FactName[] }

export type Firing = {
  readonly reached: readonly StateReached[]
  readonly fired: readonly Fired[]
  /** Facts that would settle rules which could not be told and are not listed provisionally. */
  readonly undecided: ReadonlySet<FactName>
  readonly fallback: boolean
}

/** States that say what the systemic situation is; when none of them lists anything, the fallback speaks. */
const SETTLING: ReadonlySet<StateGroup> = new Set(['scope', 'emergency', 'response', 'genotype', 'systemic'])
/** A refusal alone says what not to do, and leaves the patient without a way forward. */
const settles = ({ state, rule }: Fired): boolean => SETTLING.has(state.group) && rule.strength !== 'X'

/** Walks the states in order of precedence and collects the rules that hold, or hold provisionally. */
export function fireRules(model: Model, about: Case): Firing {
  const reached: StateReached[] = []
  const fired: Fired[] = []
  const undecided = new Set<FactName>()
  const silenced = new Map<StateGroup, string>()
  for (const state of model.states) {
    const by = silenced.get(state.group)
    if (by !== undefined) {
      reached.push({ state, verdict: 'silenced', by })
      continue
    }
    const verdict = verdictFor(state.when, about)
    reached.push({ state, verdict })
    if (verdict === 'unmet') continue
    fireState(state, verdict, about, fired, undecided)
    if (verdict === 'met') for (const group of state.silences ?? []) silenced.set(group, state.id)
  }
  const settled = fired.some(settles)
  const fallback = !settled && verdictFor(model.fallback.when, about) === 'met'
  if (fallback) fireState(model.fallback, 'met', about, fired, undecided)
  return { reached, fired, undecided, fallback }
}

/** Adds this state's rules to `fired`, and what would settle the open ones to `undecided`. */
function fireState(state: State, stateVerdict: Verdict, about: Case, fired: Fired[], undecided: Set<FactName>): void {
  const stateNeeds = stateVerdict === 'unknown' ? needsOf(state.when, about) : []
  for (const rule of state.rules) {
    if (rule.status !== 'active') continue
    const verdict = and([stateVerdict, verdictFor(rule.when, about)])
    if (verdict === 'met') fired.push({ state, rule, provisional: rule.tentative === true, undecided: [] })
    if (verdict !== 'unknown') continue
    const needs = [...new Set([...stateNeeds, ...needsOf(rule.when, about)])]
    const allowed = rule.provisionalOn
    if (allowed !== undefined && needs.every((fact) => allowed.includes(fact)))
      fired.push({ state, rule, provisional: true, undecided: needs })
    else for (const fact of needs) undecided.add(fact)
  }
}
