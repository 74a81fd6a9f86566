import { assess } from '../../engine/assess.ts'
import type { ListedOption } from '../../engine/decision.ts'
import type { Model } from '../../engine/model.ts'
import type { Case } from '../../engine/test-fact.ts'
import type { FactName } from '../../facts/patient-facts.ts'

/**
 * The facts that a safety check of this option still needs: what its conditions say in sentences, as the questions behind them. Facts
 * that keep the option provisional are named there already.
 */
export function openConditions({ id, undecided }: ListedOption, model: Model, about: Case): readonly FactName[] {
  const needed = model.filters.filter(({ options }) => options.includes(id)).flatMap(({ when }) => assess(when, about).needs)
  return [...new Set(needed)].filter((name) => !undecided.includes(name))
}
