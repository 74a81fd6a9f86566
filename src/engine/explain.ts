import { assess, type Finding } from './assess.ts'
import type { Model, Rule, State } from './model.ts'
import type { Case } from './test-fact.ts'

/** Why an option is where it is, or is not shown: each of its rules with the findings about its state and its own condition. */
export type Explanation = { readonly state: State; readonly rule: Rule; readonly situation: Finding; readonly condition: Finding }

/** The explanations of every active rule about this option, in the model's order. Empty: the model has no rule about it. */
export function explainOption(model: Model, option: string, about: Case): readonly Explanation[] {
  return [...model.states, model.fallback].flatMap((state) =>
    state.rules
      .filter((rule) => rule.option === option && rule.status === 'active')
      .map((rule) => ({ state, rule, situation: assess(state.when, about), condition: assess(rule.when, about) })),
  )
}
