import type { FactName } from '../../../src/facts/patient-facts.ts'
import { NONE, type Node } from './diagram.ts'
import type { FactSpace } from './levels.ts'
import type { WholeSpace } from './space.ts'

/** One fact (and what follows from it at once) goes from not known to any answer whatever, everything else staying as it is. */
export type Step = {
  readonly name: FactName
  /** Whether anything in this set hangs on the fact. */
  readonly touches: (set: Node) => boolean
  /** The set seen from before: the points whose rest is such that it holds while the fact is not known. */
  readonly before: (set: Node) => Node
  /** Seen from after: those whose rest is such that it holds for some answer. Both no longer ask about the fact. */
  readonly after: (set: Node) => Node
}

/**
 * Every step. For a fact that could not be read, the step starts there too. The earlier therapies may bring the day of the last
 * immunotherapy with them, where it was not known.
 */
export const stepsOf = (space: WholeSpace): readonly Step[] =>
  space.facts.flatMap((fact) => {
    const steps = fact.unknowns.map((unknown) => stepOf(space, fact, unknown))
    const last = space.facts.find(({ name }) => name === 'lastImmunotherapy')
    return fact.name === 'priorTherapies' && last !== undefined
      ? [...steps, ...fact.unknowns.map((unknown) => together(stepOf(space, fact, unknown), stepOf(space, last, last.unknowns[0] ?? 0)))]
      : steps
  })

const together = (one: Step, other: Step): Step => ({
  name: one.name,
  touches: (set) => one.touches(set) || other.touches(set),
  before: (set) => other.before(one.before(set)),
  after: (set) => other.after(one.after(set)),
})

function stepOf(space: WholeSpace, { name, level, arities, unknowns }: FactSpace, unknown: number): Step {
  const { diagram } = space
  const others = arities.slice(1).map((_, at) => level + 1 + at)
  const before = new Map<Node, Node>()
  const after = new Map<Node, Node>()
  return {
    name,
    touches: (set) => [...space.support(set)].some((at) => at >= level && at < level + arities.length),
    before: (set) =>
      once(before, set, () => others.reduce((left, other) => diagram.given(left, other, 0), diagram.given(set, level, unknown))),
    after: (set) =>
      once(after, set, () => {
        const answered = diagram.forSome(set, level, (answer) => !unknowns.includes(answer))
        return others.toReversed().reduce((left, other) => diagram.forSome(left, other, () => true), answered)
      }),
  }
}

function once(known: Map<Node, Node>, set: Node, make: () => Node): Node {
  if (set === NONE) return NONE
  const found = known.get(set) ?? make()
  known.set(set, found)
  return found
}
