import { withDerivedFacts } from '../facts/derive.ts'
import { known } from '../facts/fact.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { decide } from './decide.ts'
import type { Decision, DecisionStatus } from './decision.ts'
import { factsThatDecide } from './facts-asked.ts'
import type { Model } from './model.ts'
import { possibleAnswers } from './possible-answers.ts'
import type { Case } from './test-fact.ts'

/** What one answer to an unknown fact would lead to. */
export type Consequence = {
  readonly value: unknown
  readonly says: string
  readonly status: DecisionStatus
  readonly firstTier: readonly string[]
  /** Options that would be listed now and would then be under Avoid. */
  readonly nowAvoided: readonly string[]
}

/** An unknown or conflicting fact whose answer changes the first tier, the status or what is to be avoided. */
export type OpenQuestion = { readonly fact: FactName; readonly consequences: readonly Consequence[]; readonly weight: number }

/**
 * For every unknown or conflicting fact that the model asks about, each possible answer evaluated. Facts that change nothing are left
 * out. Ordered by how much they change. Exact, by evaluation; it needs one decision per possible answer.
 * `given`: the facts before anything is derived from them, so that an answer to a part changes what follows from it.
 */
export function whatWouldChange(model: Model, given: Case): readonly OpenQuestion[] {
  const facts = withDerivedFacts(given.facts)
  const before = decide(model, { ...given, facts })
  const now = outcomeOf(before)
  return [...factsThatDecide(model)]
    .filter((name) => facts[name].state !== 'known')
    .map((name) => openQuestion(model, given, name, before))
    .filter(({ consequences }) => new Set([now, ...consequences.map((c) => keyOf(c))]).size > 1)
    .toSorted((a, b) => b.weight - a.weight || a.fact.localeCompare(b.fact))
}

function openQuestion(model: Model, given: Case, fact: FactName, before: Decision): OpenQuestion {
  const listed = new Set(before.options.map(({ id }) => id))
  const consequences = possibleAnswers(fact, model, given.asOf).map(({ value, says }): Consequence => {
    const facts = withDerivedFacts({ ...given.facts, [fact]: known(value, []) })
    const after = decide(model, { ...given, facts })
    return {
      value,
      says,
      status: after.status,
      firstTier: firstTierOf(after),
      nowAvoided: after.avoid.map(({ id }) => id).filter((id) => listed.has(id)),
    }
  })
  return { fact, consequences, weight: new Set(consequences.map(keyOf)).size }
}

const firstTierOf = (decision: Decision): string[] => decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id)

const outcomeOf = (decision: Decision): string => keyOf({ status: decision.status, firstTier: firstTierOf(decision), nowAvoided: [] })

const keyOf = ({ status, firstTier, nowAvoided }: Pick<Consequence, 'status' | 'firstTier' | 'nowAvoided'>): string =>
  [status, firstTier.toSorted().join(' '), nowAvoided.toSorted().join(' ')].join('|')
