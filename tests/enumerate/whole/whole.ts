import { decide } from '../../../src/engine/decide.ts'
import type { Model } from '../../../src/engine/model.ts'
import { DAY } from '../answers.ts'
import { drawnAndCompared } from './bridge.ts'
import { CLAIMS } from './claims.ts'
import { Decided } from './decided.ts'
import { NONE, type Node } from './diagram.ts'
import { plainest } from './draw.ts'
import { lostByLearning } from './learning-claims.ts'
import { WholeSpace } from './space.ts'

type Problem = { readonly what: string; readonly points: string; readonly example: string }
export type WholeResult = {
  readonly facts: number
  readonly patients: string
  readonly reached: readonly { readonly id: string; readonly patients: string }[]
  readonly never: readonly string[]
  readonly claims: number
  readonly steps: number
  readonly promises: number
  readonly drawn: number
  readonly different: readonly string[]
  readonly problems: readonly Problem[]
}

/** Everything that may be known of a patient, decided at once; `perSet` patients of each state and rule are decided by the engine too. */
export function wholeSpace(model: Model, perSet: number): WholeResult {
  const space = new WholeSpace(model)
  const decided = new Decided(space, model)
  const count = (set: Node) => inPowers(space.diagram.count(set))
  const claims = CLAIMS.flatMap(({ says, broken }) =>
    broken(decided)
      .filter((set) => set !== NONE)
      .map((set): Problem => ({ what: `not everywhere: ${says}`, points: count(set), example: exampleOf(decided, set) })),
  )
  const { lost, steps, promises } = lostByLearning(decided)
  const compared = drawnAndCompared(decided, perSet)
  return {
    facts: space.facts.length,
    patients: count(space.valid),
    reached: [
      ...decided.states.map(({ state, met }) => ({ id: state.id, patients: count(met) })),
      { id: model.fallback.id, patients: count(decided.fallback) },
    ],
    never: [
      ...decided.states.filter(({ met }) => met === NONE).map(({ state }) => state.id),
      ...decided.rules.filter((rule) => decided.fired(rule) === NONE).map(({ rule }) => rule.uid),
    ],
    claims: CLAIMS.length,
    steps,
    promises,
    drawn: compared.drawn,
    different: compared.different,
    problems: [
      ...claims,
      ...lost.map(({ what, both }): Problem => ({ what, points: count(both), example: exampleOf(decided, both) })),
      ...compared.broken.map((what): Problem => ({ what: `a drawn patient breaks: ${what}`, points: '', example: '' })),
    ],
  }
}

/** The patient of whom least is known, in words, and what the engine says about him. */
function exampleOf({ space, model }: Decided, set: Node): string {
  const point = plainest(space.diagram, set)
  if (point === null) return ''
  const { status, options } = decide(model, { facts: space.patientAt(point), asOf: DAY })
  return `${space.inWords(point)}\n  → ${status}: ${options.map(({ id, tier }) => `${id} (${tier})`).join(', ') || 'no option'}`
}

/** `1,234` or `3.2e+45`: large numbers in powers of ten. */
function inPowers(count: bigint): string {
  const digits = count.toString()
  return digits.length < 10 ? Number(count).toLocaleString('en-US') : `${digits[0]}.${digits[1]}e+${digits.length - 1}`
}
