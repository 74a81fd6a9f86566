import type { RuleId } from './rules.ts'

/** Why a result is what it is: the rule, and what in this patient meets it. */
export type Because = { readonly rule: RuleId; readonly says: string }

/** One part of an assessment with what it contributes. `state` in the words of that part. */
export type Component<State extends string = string> = {
  readonly name: string
  readonly state: State
  readonly because: readonly Because[]
  /** What could not be evaluated; empty when everything could. */
  readonly missing: readonly string[]
}

/** A result with each component's contribution. Remarks never change the result: cautions, disagreements, what to look at. */
export type Assessment<Outcome extends string = string> = {
  readonly outcome: Outcome
  readonly because: readonly Because[]
  readonly components: readonly Component[]
  readonly missing: readonly string[]
  readonly remarks: readonly string[]
}

export const because = (rule: RuleId, says: string): Because => ({ rule, says })
