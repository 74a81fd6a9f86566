import type { OpenCriterion, Test } from '../../../src/engine/criterion.ts'
import type { Model } from '../../../src/engine/model.ts'
import { withDerivedFacts } from '../../../src/facts/derive.ts'
import { readingsOf } from '../../../src/facts/fact.ts'
import { FACTS } from '../../../src/facts/fact-definitions.ts'
import { type FactName, nothingKnown, type PatientFacts } from '../../../src/facts/patient-facts.ts'
import { type Answer, answersOf, type Kind } from './answers.ts'
import { arrangementOf } from './arrangement.ts'
import { ALL, Diagram, NONE, type Node } from './diagram.ts'
import { type FactSpace, listFact, manyValued, type Place, plainFact } from './levels.ts'
import { ALSO, keyOf, type Questions, questionsOf } from './questions.ts'

/** A question's answer over the whole space: where it is met, and where unmet. Elsewhere it is unknown. */
export type Answered = { readonly met: Node; readonly unmet: Node }

const LISTS: readonly FactName[] = ['priorTherapies', 'drugAccess']
/** Asked first, as most depends on them; those that follow, in this order; the order changes how long it takes, not what is found. */
const FIRST: readonly FactName[] = [
  'primaryCancer',
  'ageYears',
  'neurologicalEmergency',
  'hydrocephalus',
  'driver',
  'leptomeningealDisease',
  'csfCytology',
  'csfDriverDna',
  'leptomeningealMri',
  'leptomeningealSymptoms',
  'mriAfterLumbarPuncture',
  'lmSuspected',
  'brainMetastases',
  'progression',
  'goalsOfCare',
  'ecog',
  'encephalopathy',
]
/** What the certainty of leptomeningeal disease follows from, itself as stated included. */
export const DERIVING: readonly FactName[] = [
  'leptomeningealDisease',
  'csfCytology',
  'csfDriverDna',
  'leptomeningealMri',
  'leptomeningealSymptoms',
  'mriAfterLumbarPuncture',
  'lmSuspected',
]

const NOTHING_ASKED: Questions = { tests: [], asksIfRead: false, values: () => [] }

/** Everything that may be known of a patient, as far as the model or an invariant tells it apart. */
export class WholeSpace {
  readonly facts: readonly FactSpace[]
  readonly diagram: Diagram
  readonly labels: readonly string[]
  /** The points that mean a patient. */
  readonly valid: Node
  readonly #byName: ReadonlyMap<FactName, FactSpace>
  readonly #supports = new Map<Node, ReadonlySet<number>>()
  readonly #answered = new Map<string, Answered>()
  readonly #certainty: readonly { readonly answer: Answer; readonly where: Node }[]

  /** `also`: what is asked beyond the model. */
  constructor(model: Model, also: readonly Test[] = ALSO) {
    const questions = questionsOf(model, also)
    const names = [...FIRST, ...[...questions.keys()].filter((name) => !FIRST.includes(name))]
    const levels = new Map<FactName, readonly number[]>()
    this.facts = names.map((name) => spaceOf(name, questions.get(name) ?? NOTHING_ASKED, (question) => levels.get(name)?.[question] ?? -1))
    this.#byName = new Map(this.facts.map((fact) => [fact.name, fact]))
    const arranged = arrangementOf(this.facts)
    for (const { name, arities } of this.facts)
      levels.set(
        name,
        arities.map((_, question) => arranged.findIndex((one) => one.fact.name === name && one.question === question)),
      )
    this.diagram = new Diagram(arranged.map(({ fact, question }) => fact.arities[question] ?? 0))
    this.labels = arranged.map(({ fact, question }) => fact.labels[question] ?? '')
    this.valid = this.diagram.every(this.facts.map((fact) => fact.valid(this.diagram)))
    this.#certainty = this.#derived(questions)
  }

  /** The patient that a point means. Of what follows from other facts only the certainty is worked out; the rest is left free. */
  patientAt(point: readonly number[]): PatientFacts {
    const facts = this.facts.map((fact) => [fact.name, fact.factAt(point)])
    const given: PatientFacts = { ...nothingKnown(), ...Object.fromEntries(facts) }
    return { ...given, leptomeningealDisease: withDerivedFacts(given).leptomeningealDisease }
  }

  /** Where leptomeningeal disease is how certain, after deriving: not known or contradictory 0, absent 1, up to confirmed 4. */
  get certainties(): readonly { readonly rank: number; readonly where: Node }[] {
    const ranks = ['absent', 'possible', 'probable', 'confirmed']
    const rankOf = ({ fact }: Answer) => (fact.state === 'known' ? ranks.indexOf(String(fact.reading.value)) + 1 : 0)
    const byRank = Map.groupBy(this.#certainty, ({ answer }) => rankOf(answer))
    return [...byRank].map(([rank, all]) => ({ rank, where: this.diagram.any(all.map(({ where }) => where)) }))
  }

  /** A patient in words: what is known of him. */
  inWords(point: readonly number[]): string {
    const known = this.facts.map((fact) => [fact.name, fact.factAt(point)] as const).filter(([, fact]) => fact.state !== 'unknown')
    return known
      .map(
        ([name, fact]) =>
          `${name}=${readingsOf(fact)
            .map(({ value }) => JSON.stringify(value))
            .join(' or ')}`,
      )
      .join(' ')
  }

  /** The levels that a set asks about. */
  support(set: Node): ReadonlySet<number> {
    const found = this.#supports.get(set) ?? this.diagram.support(set)
    this.#supports.set(set, found)
    return found
  }

  /** Where this fact, after deriving, is of this kind. */
  kindIs(name: FactName, kind: Kind): Node {
    if (name === 'leptomeningealDisease') return this.#certain((answer) => answer.kind === kind)
    return this.#factCalled(name).kindIs(this.diagram, kind)
  }

  answered(criterion: OpenCriterion): Answered {
    const key = JSON.stringify(criterion, (name, value) => (name === 'says' ? undefined : value))
    const found = this.#answered.get(key)
    if (found !== undefined) return found
    const answered = this.#answer(criterion)
    this.#answered.set(key, answered)
    return answered
  }

  #answer(criterion: OpenCriterion): Answered {
    const { diagram } = this
    switch (criterion.kind) {
      case 'all': {
        const parts = criterion.of.map((part) => this.answered(part))
        return { met: diagram.every(parts.map(({ met }) => met)), unmet: diagram.any(parts.map(({ unmet }) => unmet)) }
      }
      case 'any': {
        const parts = criterion.of.map((part) => this.answered(part))
        return { met: diagram.any(parts.map(({ met }) => met)), unmet: diagram.every(parts.map(({ unmet }) => unmet)) }
      }
      case 'not': {
        const { met, unmet } = this.answered(criterion.of)
        return { met: unmet, unmet: met }
      }
      case 'not-established': {
        const { met } = this.answered(criterion.of)
        return { met: diagram.not(met), unmet: met }
      }
      case 'not-known':
        return this.#settled(diagram.not(this.kindIs(criterion.fact, 'known')))
      case 'conflicting':
        return this.#settled(this.kindIs(criterion.fact, 'conflicting'))
      case 'not-read':
        return this.#settled(this.kindIs(criterion.fact, 'unread'))
      default: {
        if (criterion.fact !== 'leptomeningealDisease') return this.#factCalled(criterion.fact).verdict(diagram, criterion)
        const at = this.#certaintyTests.indexOf(keyOf(criterion))
        if (at < 0) throw new Error('A question about leptomeningeal disease that is not among those asked')
        const where = (verdict: string) => this.#certain(({ verdicts }) => verdicts[at] === verdict)
        return { met: where('met'), unmet: where('unmet') }
      }
    }
  }

  #factCalled(name: FactName): FactSpace {
    const fact = this.#byName.get(name)
    if (fact === undefined) throw new Error(`Nothing is asked about ${name}`)
    return fact
  }

  #certaintyTests: readonly string[] = []

  #certain(holds: (answer: Answer) => boolean): Node {
    return this.diagram.any(this.#certainty.filter(({ answer }) => holds(answer)).map(({ where }) => where))
  }

  #settled = (met: Node): Answered => ({ met, unmet: this.diagram.not(met) })

  /** Where the certainty of leptomeningeal disease comes out as what: every combination of what it follows from, derived as the app does. */
  #derived(questions: ReadonlyMap<FactName, Questions>): { answer: Answer; where: Node }[] {
    const asked = questions.get('leptomeningealDisease') ?? NOTHING_ASKED
    this.#certaintyTests = asked.tests.map(keyOf)
    const outcomes = answersOf('leptomeningealDisease', asked)
    const keys = outcomes.map(outcomeKey)
    const parts = DERIVING.map((name) => plainFact(name, questions.get(name) ?? NOTHING_ASKED, (question) => question))
    const derive = (facts: PatientFacts): number => {
      const { leptomeningealDisease } = withDerivedFacts(facts)
      return keys.indexOf(outcomeKey({ fact: leptomeningealDisease }))
    }
    const build = (at: number, facts: PatientFacts): readonly Node[] => {
      const part = parts[at]
      if (part === undefined) {
        const outcome = derive(facts)
        return outcomes.map((_, n) => (n === outcome ? ALL : NONE))
      }
      const branches = part.answers.map(({ fact }) => build(at + 1, { ...facts, [part.name]: fact }))
      return outcomes.map((_, n) =>
        this.diagram.branch(
          this.#factCalled(part.name).levelOf(0),
          branches.map((branch) => branch[n] ?? NONE),
        ),
      )
    }
    const where = build(0, nothingKnown())
    return outcomes.map((answer, n) => ({ answer, where: where[n] ?? NONE }))
  }
}

/** What is derived is compared by what it says, not by who says it. */
const outcomeKey = ({ fact }: Pick<Answer, 'fact'>): string => {
  const readings = fact.state === 'known' ? [fact.reading] : fact.state === 'conflicting' ? fact.readings : []
  return [fact.state, fact.state === 'unknown' ? fact.why : '', ...readings.map(({ value }) => String(value)).toSorted()].join()
}

function spaceOf(name: FactName, questions: Questions, level: Place): FactSpace {
  const definition = FACTS[name]
  if (questions.tests.length === 0) return plainFact(name, questions, level)
  if (LISTS.includes(name)) return listFact(name, questions, level)
  if (name === 'driver' && definition.kind === 'coded') return manyValued(name, definition.values, level)
  return plainFact(name, questions, level)
}
