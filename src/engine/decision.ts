import type { IsoDate } from '../facts/iso-date.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { Rule, SafetyFilter, State, Strength } from './model.ts'
import type { Verdict } from './truth.ts'

/** One supported option. Options of the same tier are equal. */
export type ListedOption = {
  readonly id: string
  readonly tier: number
  readonly strength: Strength
  /** A key fact is unknown: `undecided` names what would settle it. */
  readonly provisional: boolean
  readonly undecided: readonly FactName[]
  readonly because: string
  readonly level: string
  readonly evidence: readonly string[]
  /** The rules that list it, the one that placed it in its tier first. Empty when a safety filter brought it. */
  readonly rules: readonly Rule[]
  /** Safety filters that acted on it (a demotion, a warning). */
  readonly filters: readonly SafetyFilter[]
  /** Safety questions that nobody has answered yet, in words. */
  readonly conditions: readonly string[]
  readonly cautions: readonly string[]
  readonly warnings: readonly string[]
  readonly asks: readonly string[]
}

/** An option not supported, with the reason: a rule of strength X or a safety filter that blocked it. */
export type AvoidedOption = {
  readonly id: string
  readonly because: string
  readonly evidence: readonly string[]
  readonly rules: readonly Rule[]
  readonly filters: readonly SafetyFilter[]
  readonly warnings: readonly string[]
  readonly asks: readonly string[]
}

/** How far each state of the model was reached: its verdict, or the state that took precedence over it. */
export type StateReached = { readonly state: State; readonly verdict: Verdict | 'silenced'; readonly by?: string }

export type DecisionStatus = 'options' | 'workup-first' | 'out-of-scope' | 'urgent'

export type Decision = {
  readonly status: DecisionStatus
  readonly modelVersion: string
  readonly knowledgeDate: string
  readonly asOf: IsoDate
  readonly states: readonly StateReached[]
  /** The sentence that says that no rule of the model covers this situation; null when one does. */
  readonly uncovered: string | null
  readonly options: readonly ListedOption[]
  readonly avoid: readonly AvoidedOption[]
  readonly asks: readonly string[]
  readonly warnings: readonly string[]
  readonly response: readonly string[]
}
