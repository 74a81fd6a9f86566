import { withDerivedFacts } from '../facts/derive.ts'
import { known } from '../facts/fact.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import { outcomeFor } from './decide.ts'
import type { DecisionStatus } from './decision.ts'
import { type Evaluation, evaluationOf } from './evaluation.ts'
import { testsIn } from './facts-asked.ts'
import type { Model } from './model.ts'
import { type PossibleAnswer, possibleAnswers } from './possible-answers.ts'
import type { Numbered } from './ready-model.ts'
import type { Case } from './test-fact.ts'
import { unique } from './unique.ts'
import { answersTo, firstTierOf, type OpenQuestion, outcomeOf } from './what-would-change.ts'

/**
 * What two answers given together would lead to, where neither of them alone leads anywhere. `answers`: of either fact, all the possible
 * answers of which this is true.
 */
type JointConsequence = {
  readonly answers: readonly [Alike, Alike]
  readonly status: DecisionStatus
  readonly firstTier: readonly string[]
}

/** Answers that a rule or filter does not tell apart, in the order of the possible answers. */
type Alike = readonly PossibleAnswer[]

/** Two unknown facts that change nothing one by one, and something together. */
export type JointQuestion = {
  readonly facts: Pair
  readonly consequences: readonly JointConsequence[]
  /** In how many ways the first tier or the status would differ. */
  readonly weight: number
}
type Pair = readonly [FactName, FactName]

/**
 * Pairs of unknown facts that decide only together, those that change most first. By evaluation: tried are the facts that stand open in one
 * rule (with its state) or one safety filter, and of each its answers that this rule or filter tells apart. Facts that `questions` names
 * decide alone and are left out.
 */
export function decidedTogether(model: Model, given: Case, questions: readonly OpenQuestion[]): readonly JointQuestion[] {
  const now = evaluationOf(model, { ...given, facts: withDerivedFacts(given.facts) })
  const alone = new Set(questions.map(({ fact }) => fact))
  const before = outcomeOf(outcomeFor(now))
  return [...openTogether(now, alone).values()]
    .map(({ facts, criteria }) => jointly(facts, criteria, { model, given, now, before }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.facts.join().localeCompare(b.facts.join()))
}

/** More open facts than this in one rule, and two of them do not settle it. */
const MOST_OPEN = 6

type Open = { readonly facts: Pair; readonly criteria: Set<OpenCriterion> }

/** Every two facts that are open in the same place, with all the places where they are. */
function openTogether(now: Evaluation, alone: ReadonlySet<FactName>): ReadonlyMap<string, Open> {
  const found = new Map<string, Open>()
  for (const place of placesIn(now)) {
    const open = unique(place.flatMap((criterion) => now.openFacts(criterion))).filter((fact) => !alone.has(fact))
    if (open.length > MOST_OPEN) continue
    for (const facts of pairsOf(open.toSorted())) {
      const pair = found.get(facts.join()) ?? { facts, criteria: new Set<OpenCriterion>() }
      for (const { criterion } of place) pair.criteria.add(criterion)
      found.set(facts.join(), pair)
    }
  }
  return found
}

/** Of each rule whose state may be reached, what has to hold for it; and each safety filter. */
function placesIn(now: Evaluation): readonly (readonly Numbered[])[] {
  const states = [...now.ready.states, now.ready.fallback].filter(({ when }) => now.verdict(when) !== 'unmet')
  const rules = states.flatMap((state) => state.rules.filter(({ of }) => of.status === 'active').map(({ when }) => [state.when, when]))
  return [...rules, ...now.ready.filters.map(({ when }) => [when])]
}

const pairsOf = (facts: readonly FactName[]): readonly Pair[] => facts.flatMap((a, at) => facts.slice(at + 1).map((b): Pair => [a, b]))

type Asked = { readonly model: Model; readonly given: Case; readonly now: Evaluation; readonly before: string }

function jointly(facts: Pair, criteria: ReadonlySet<OpenCriterion>, asked: Asked): JointQuestion {
  const [first, second] = facts.map((fact) => answersToldApart(fact, criteria, asked))
  const tried = (first ?? []).flatMap((a) => (second ?? []).map((b) => consequenceOf(facts, [a, b], asked)))
  const elsewhere = tried.filter(([outcome]) => outcome !== asked.before)
  const [same, outcomes] = [Map.groupBy(elsewhere, keyOfFirst), new Set(elsewhere.map(([outcome]) => outcome))]
  return { facts, consequences: [...same.values()].map(asOne), weight: outcomes.size }
}

type Tried = readonly [outcome: string, consequence: JointConsequence]
const keyOfFirst = ([outcome, { answers }]: Tried): string => `${outcome} ${JSON.stringify(answers[0])}`

/** Consequences that differ in the second answer alone. */
function asOne(same: readonly Tried[]): JointConsequence {
  const [, { answers, status, firstTier }] = same[0] as Tried
  return { answers: [answers[0], same.flatMap(([, consequence]) => consequence.answers[1])], status, firstTier }
}

/** The possible answers in groups: every test of these criteria answers all of a group alike. */
function answersToldApart(fact: FactName, criteria: ReadonlySet<OpenCriterion>, { model, given }: Asked): readonly Alike[] {
  const tests = [...criteria].flatMap(testsIn).filter((test) => test.fact === fact)
  return [...Map.groupBy(possibleAnswers(fact, model, given.asOf), (answer) => answersTo(tests, answer, given)).values()]
}

function consequenceOf([first, second]: Pair, answers: readonly [Alike, Alike], { given, now }: Asked): Tried {
  const [a, b] = answers.map(([one]) => one?.value)
  const facts = withDerivedFacts({ ...given.facts, [first]: known(a, []), [second]: known(b, []) })
  const after = outcomeFor(now.besides(facts))
  return [outcomeOf(after), { answers, status: after.status, firstTier: firstTierOf(after) }]
}
