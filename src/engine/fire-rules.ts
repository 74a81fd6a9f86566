import type { FactName } from '../facts/patient-facts.ts'
import { needsOf } from './assess.ts'
import type { StateReached } from './decision.ts'
import type { Model, Rule, State, StateGroup } from './model.ts'
import { type FactBits, readBy, united } from './read-facts.ts'
import type { Case } from './test-fact.ts'
import { and, type Verdict } from './truth.ts'
import { verdictFor, workedOut } from './verdicts.ts'

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
  const add = (shots: Shots) => {
    fired.push(...shots.fired)
    for (const fact of shots.undecided) undecided.add(fact)
  }
  for (const state of model.states) {
    const by = silenced.get(state.group)
    if (by !== undefined) {
      reached.push({ state, verdict: 'silenced', by })
      continue
    }
    const verdict = verdictFor(state.when, about)
    reached.push({ state, verdict })
    if (verdict === 'unmet') continue
    add(fireState(state, verdict, about))
    if (verdict === 'met') for (const group of state.silences ?? []) silenced.set(group, state.id)
  }
  const fallback = !fired.some(settles) && verdictFor(model.fallback.when, about) === 'met'
  if (fallback) add(fireState(model.fallback, 'met', about))
  return { reached, fired, undecided, fallback }
}

/** What the rules of one state give: those that list, and the facts that would settle those that could not be told. */
type Shots = { readonly fired: readonly Fired[]; readonly undecided: readonly FactName[] }

/** The state is met, or whether it is could not be told. */
const fireState = (state: State, stateVerdict: Verdict, about: Case): Shots =>
  workedOut(about, state, readByState(state), () => firedBy(state, stateVerdict, about))

function firedBy(state: State, stateVerdict: Verdict, about: Case): Shots {
  const fired: Fired[] = []
  const undecided: FactName[] = []
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
    else undecided.push(...needs)
  }
  return { fired, undecided }
}

function readByState(state: State): FactBits {
  const found = read.get(state)
  if (found !== undefined) return found
  const bits = united([state.when, ...state.rules.map(({ when }) => when)].map(readBy))
  read.set(state, bits)
  return bits
}

const read = new WeakMap<State, FactBits>()
