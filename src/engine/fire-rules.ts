import type { StateReached } from './decision.ts'
import type { Evaluation } from './evaluation.ts'
import type { Rule, State, StateGroup } from './model.ts'
import type { Numbered, ReadyState } from './ready-model.ts'

/** A rule that lists its option for this patient. */
export type Fired = {
  readonly state: State
  readonly rule: Rule
  readonly provisional: boolean
  /** What has to hold for it: of a provisional rule, something in it is undecided. */
  readonly when: readonly [situation: Numbered, condition: Numbered]
}

export type Firing = {
  readonly reached: readonly StateReached[]
  readonly fired: readonly Fired[]
  /** Of rules that could not be told and are not listed provisionally: what has to hold for them. */
  readonly open: readonly Numbered[]
  readonly fallback: boolean
}

/** States that say what the systemic situation is; when none of them lists anything, the fallback speaks. */
const SETTLING: ReadonlySet<StateGroup> = new Set(['scope', 'emergency', 'response', 'genotype', 'systemic'])
/** A refusal alone says what not to do, and leaves the patient without a way forward. */
const settles = ({ state, rule }: Fired): boolean => SETTLING.has(state.group) && rule.strength !== 'X'

/** Walks the states in order of precedence and collects the rules that hold, or hold provisionally. */
export function fireRules(asked: Evaluation): Firing {
  const firing = { reached: [] as StateReached[], fired: [] as Fired[], open: [] as Numbered[] }
  const silenced = new Map<StateGroup, string>()
  for (const { of: state, when, rules } of asked.ready.states) {
    const by = silenced.get(state.group)
    if (by !== undefined) {
      firing.reached.push({ state, verdict: 'silenced', by })
      continue
    }
    const verdict = asked.verdict(when)
    firing.reached.push({ state, verdict })
    if (verdict === 'unmet') continue
    fireState({ of: state, when, rules }, asked, firing)
    if (verdict === 'met') for (const group of state.silences ?? []) silenced.set(group, state.id)
  }
  const { fallback: last } = asked.ready
  const fallback = !firing.fired.some(settles) && asked.verdict(last.when) === 'met'
  if (fallback) fireState(last, asked, firing)
  return { ...firing, fallback }
}

type Collected = { readonly fired: Fired[]; readonly open: Numbered[] }

/** The state is met, or whether it is could not be told. Adds the rules that list, and what has to hold for those that could not be told. */
function fireState({ of: state, when: situation, rules }: ReadyState, asked: Evaluation, into: Collected): void {
  const isReached = asked.verdict(situation) === 'met'
  for (const { of: rule, when } of rules) {
    const verdict = rule.status === 'active' ? asked.verdict(when) : 'unmet'
    if (verdict === 'unmet') continue
    const { provisionalOn: allowed, tentative } = rule
    const isSettled = verdict === 'met' && isReached
    const isListed = isSettled || (allowed !== undefined && asked.needsOnly(situation, allowed) && asked.needsOnly(when, allowed))
    if (isListed) into.fired.push({ state, rule, provisional: !isSettled || tentative === true, when: [situation, when] })
    else into.open.push(...(into.open.includes(situation) ? [when] : [situation, when]))
  }
}
