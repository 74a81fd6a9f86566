import { DERIVED_FROM, withDerivedFacts } from '../facts/derive.ts'
import { known } from '../facts/fact.ts'
import type { FactName, PatientFacts } from '../facts/patient-facts.ts'
import type { Test } from './criterion.ts'
import { type DecisionOutcome, outcomeFor } from './decide.ts'
import type { DecisionStatus } from './decision.ts'
import { type Evaluation, evaluationOf } from './evaluation.ts'
import { factsThatDecide, testsAbout } from './facts-asked.ts'
import type { Model } from './model.ts'
import { type PossibleAnswer, possibleAnswers } from './possible-answers.ts'
import { answerFrom, type Case } from './test-fact.ts'

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
export const whatWouldChange = (model: Model, given: Case): readonly OpenQuestion[] => byWeight([...whatWouldChangeInSteps(model, given)])

/**
 * The same, answer by answer, for a caller that has something else to do in between: null where nothing is settled yet or nothing
 * changes. In no order.
 */
export function* whatWouldChangeInSteps(model: Model, given: Case): Generator<OpenQuestion | null> {
  const facts = withDerivedFacts(given.facts)
  const now = evaluationOf(model, { ...given, facts })
  const before = outcomeFor(now)
  for (const name of factsThatDecide(model)) {
    if (facts[name].state === 'known') continue
    const asked = { given, now, before }
    const consequences: Consequence[] = []
    const alike = new Map<string, Outcome>()
    const tests = testsAbout(name, model)
    for (const answer of possibleAnswers(name, model, given.asOf)) {
      const key = DERIVING.has(name) ? answer.says : answersTo(tests, answer, given)
      const outcome = alike.get(key) ?? outcomeOfAnswer(answer, name, asked)
      alike.set(key, outcome)
      consequences.push({ value: answer.value, says: answer.says, ...outcome })
      yield null
    }
    yield questionFrom(name, consequences, before)
  }
}

function questionFrom(fact: FactName, consequences: readonly Consequence[], before: DecisionOutcome): OpenQuestion | null {
  const outcomes = new Set(consequences.map(keyOf))
  const weight = outcomes.size
  return outcomes.add(outcomeOf(before)).size > 1 ? { fact, consequences, weight } : null
}

/** What changes most stands first. */
export const byWeight = (questions: readonly (OpenQuestion | null)[]): readonly OpenQuestion[] =>
  questions.filter((question) => question !== null).toSorted((a, b) => b.weight - a.weight || a.fact.localeCompare(b.fact))

type Asked = { readonly given: Case; readonly now: Evaluation; readonly before: DecisionOutcome }

type Outcome = Pick<Consequence, 'status' | 'firstTier' | 'nowAvoided'>

function outcomeOfAnswer({ value }: PossibleAnswer, fact: FactName, { given, now, before }: Asked): Outcome {
  const after = outcomeFor(now.besides(withAnswer(given, fact, value)))
  const listed = new Set(before.options.map(({ id }) => id))
  const nowAvoided = after.avoid.map(({ id }) => id).filter((id) => listed.has(id))
  return { status: after.status, firstTier: firstTierOf(after), nowAvoided }
}

const withAnswer = ({ facts }: Case, fact: FactName, value: unknown): PatientFacts =>
  withDerivedFacts({ ...facts, [fact]: known(value, []) })

/**
 * What an answer means to these tests. Answers with the same verdicts on all that the model asks about a fact lead to the same, unless
 * something follows from the fact, or it follows itself from others: then each answer stands for itself.
 */
export const answersTo = (tests: readonly Test[], { value }: PossibleAnswer, { asOf }: Case): string =>
  tests.map((test) => answerFrom(test, known(value, []), asOf)).join()

const DERIVING: ReadonlySet<FactName> = new Set(Object.entries(DERIVED_FROM).flat(2) as FactName[])

export const firstTierOf = (decision: DecisionOutcome): string[] => decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id)

/** Status and first tier, to be compared. */
export const outcomeOf = (decision: DecisionOutcome): string =>
  keyOf({ status: decision.status, firstTier: firstTierOf(decision), nowAvoided: [] })

const keyOf = ({ status, firstTier, nowAvoided }: Pick<Consequence, 'status' | 'firstTier' | 'nowAvoided'>): string =>
  [status, firstTier.toSorted().join(' '), nowAvoided.toSorted().join(' ')].join('|')
