import { DERIVED_FROM, withDerivedFacts } from '../facts/derive.ts'
import { known } from '../facts/fact.ts'
import type { FactName, PatientFacts } from '../facts/patient-facts.ts'
import { type DecisionOutcome, outcomeFor } from './decide.ts'
import type { DecisionStatus } from './decision.ts'
import { factsThatDecide, testsAbout } from './facts-asked.ts'
import type { Model } from './model.ts'
import { type PossibleAnswer, possibleAnswers } from './possible-answers.ts'
import { type Case, testFact } from './test-fact.ts'
import { besides, remembering } from './verdicts.ts'

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
  const about = remembering({ ...given, facts })
  const before = outcomeFor(model, about)
  for (const name of factsThatDecide(model)) {
    if (facts[name].state === 'known') continue
    const asked = { model, given, about, before }
    const consequences: Consequence[] = []
    const alike = new Map<string, Outcome>()
    for (const answer of possibleAnswers(name, model, given.asOf)) {
      const key = keyOfAnswer(answer, name, asked)
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

type Asked = { readonly model: Model; readonly given: Case; readonly about: Case; readonly before: DecisionOutcome }

type Outcome = Pick<Consequence, 'status' | 'firstTier' | 'nowAvoided'>

function outcomeOfAnswer({ value }: PossibleAnswer, fact: FactName, { model, given, about, before }: Asked): Outcome {
  const after = outcomeFor(model, besides(about, withAnswer(given, fact, value)))
  const listed = new Set(before.options.map(({ id }) => id))
  const nowAvoided = after.avoid.map(({ id }) => id).filter((id) => listed.has(id))
  return { status: after.status, firstTier: firstTierOf(after), nowAvoided }
}

const withAnswer = ({ facts }: Case, fact: FactName, value: unknown): PatientFacts =>
  withDerivedFacts({ ...facts, [fact]: known(value, []) })

/**
 * Answers with the same key lead to the same: every question that the model asks about the fact has the same verdict, and nothing follows
 from it (where something does, or where it follows itself from others, each answer stands for itself).
 */
function keyOfAnswer({ value, says }: PossibleAnswer, fact: FactName, { model, given }: Asked): string {
  if (DERIVING.has(fact)) return says
  const about = { ...given, facts: { ...given.facts, [fact]: known(value, []) } }
  return testsAbout(fact, model)
    .map((test) => testFact(test, about))
    .join()
}

const DERIVING: ReadonlySet<FactName> = new Set(Object.entries(DERIVED_FROM).flat(2) as FactName[])

export const firstTierOf = (decision: DecisionOutcome): string[] => decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id)

/** Status and first tier, to be compared. */
export const outcomeOf = (decision: DecisionOutcome): string =>
  keyOf({ status: decision.status, firstTier: firstTierOf(decision), nowAvoided: [] })

const keyOf = ({ status, firstTier, nowAvoided }: Pick<Consequence, 'status' | 'firstTier' | 'nowAvoided'>): string =>
  [status, firstTier.toSorted().join(' '), nowAvoided.toSorted().join(' ')].join('|')
