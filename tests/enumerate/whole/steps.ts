import type { FactName } from '../../../src/facts/patient-facts.ts'
import type { FreeQuestions, Node } from './diagram.ts'
import type { FactSpace } from './levels.ts'
import type { WholeSpace } from './space.ts'

/** One fact (and what follows from it at once) goes from not known to any answer whatever, everything else staying as it is. */
export type Step = {
  readonly name: FactName
  /** Whether anything in this set hangs on the fact. */
  readonly touches: (set: Node) => boolean
  /** What is left of the set while the fact is not known; it no longer asks about the fact. */
  readonly before: (set: Node) => Node
  /** The points that lie in the one set before the step and, after some answer, in the other; told without the fact. */
  readonly fromTo: (before: Node, after: Node) => Node
}

/** The step at which nothing is learnt. */
export const standingStill = ({ diagram }: WholeSpace): Step => ({
  name: 'primaryCancer',
  touches: () => true,
  before: (set) => set,
  fromTo: (before, after) => diagram.and(before, after),
})

/**
 * Every step. For a fact that could not be read, the step starts there too. The earlier therapies may bring the day of the last
 * immunotherapy with them, where it was not known.
 */
export const stepsOf = (space: WholeSpace): readonly Step[] =>
  space.facts.flatMap((fact) => {
    const last = space.facts.find(({ name }) => name === 'lastImmunotherapy')
    return fact.unknowns.flatMap((unknown) => {
      const learnt = [{ fact, unknown }]
      return fact.name === 'priorTherapies' && last !== undefined
        ? [stepOf(space, learnt), stepOf(space, [...learnt, { fact: last, unknown: last.unknowns[0] ?? 0 }])]
        : [stepOf(space, learnt)]
    })
  })

type Learnt = { readonly fact: FactSpace; readonly unknown: number }

function stepOf(space: WholeSpace, learnt: readonly Learnt[]): Step {
  const { diagram } = space
  const questions = learnt.flatMap(({ fact, unknown }) =>
    fact.arities.map((arity, question) => ({
      level: fact.levelOf(question),
      unknown: question === 0 ? unknown : 0,
      answers: Array.from({ length: arity }, (_, answer) => answer).filter((answer) => question > 0 || !fact.unknowns.includes(answer)),
    })),
  )
  const free: FreeQuestions = new Map(questions.map(({ level, answers }) => [level, answers]))
  const nothing = new Map(questions.map(({ level, unknown }) => [level, unknown]))
  const before = (set: Node): Node => diagram.given(set, nothing)
  return {
    name: learnt[0]?.fact.name ?? 'primaryCancer',
    touches: (set) => [...free.keys()].some((level) => space.support(set).has(level)),
    before,
    fromTo: (was, is) => diagram.meeting(before(was), is, free),
  }
}
