import { decide } from '../../../src/engine/decide.ts'
import type { Decision } from '../../../src/engine/decision.ts'
import { DAY } from '../answers.ts'
import { broken } from '../invariants.ts'
import type { Decided } from './decided.ts'
import { NONE, type Node } from './diagram.ts'
import { drawer, numbersFrom } from './draw.ts'

/** The same decision in few words: what both ways have to agree on. */
export function wordsOf(decision: Decision): string {
  const states = decision.states.map(({ state, verdict }) => `${state.id}:${verdict}`)
  const options = decision.options.map(({ id, tier, provisional }) => `${id}@${tier}${provisional ? '?' : ''}`)
  const avoid = decision.avoid.map(({ id }) => `${id}!`)
  return [...states, decision.uncovered === null ? '' : 'fallback', ...options.toSorted(), ...avoid.toSorted()].join(' ')
}

/** What the diagrams say of one point, in the same words. */
export function wordsAt({ space, states, fallback, options }: Decided, point: readonly number[]): string {
  const { diagram } = space
  const holds = (set: Node) => diagram.holds(set, point)
  const verdicts = states.map(({ state, met, open, silenced }) => {
    const verdict = holds(silenced) ? 'silenced' : holds(met) ? 'met' : holds(open) ? 'unknown' : 'unmet'
    return `${state.id}:${verdict}`
  })
  const listed: string[] = []
  const avoid: string[] = []
  for (const { id, kept, tiers, brought, provisional, blocked, refused } of options.values()) {
    const tier = [...tiers].find(([, set]) => holds(set))?.[0]
    if (tier !== 1 && brought.some(holds)) listed.push(`${id}@1`)
    else if (holds(kept)) listed.push(`${id}@${tier}${holds(provisional) ? '?' : ''}`)
    if (holds(blocked) || holds(refused)) avoid.push(`${id}!`)
  }
  return [...verdicts, holds(fallback) ? 'fallback' : '', ...listed.toSorted(), ...avoid.toSorted()].join(' ')
}

export type Compared = { readonly drawn: number; readonly different: readonly string[]; readonly broken: readonly string[] }

/**
 * Patients drawn from every state and every rule, decided by the engine: what it says has to be what the diagrams say, and no invariant
 * may be broken. The same patients every time.
 */
export function drawnAndCompared(decided: Decided, perSet: number): Compared {
  const { space, model, states, rules, fallback } = decided
  const sets = [
    space.valid,
    fallback,
    ...states.map(({ met }) => met),
    ...rules.flatMap(({ settled, provisional }) => [settled, provisional]),
  ]
  const different: string[] = []
  const problems = new Set<string>()
  let drawn = 0
  for (const [at, set] of sets.entries()) {
    if (set === NONE) continue
    const draw = drawer(space.diagram, set, numbersFrom(at + 1))
    for (let n = 0; draw !== null && n < perSet; n++) {
      const point = draw()
      const facts = space.patientAt(point)
      const decision = decide(model, { facts, asOf: DAY })
      drawn += 1
      if (wordsOf(decision) !== wordsAt(decided, point)) different.push(space.inWords(point))
      for (const name of broken(facts, decision)) problems.add(name)
    }
  }
  return { drawn, different, broken: [...problems] }
}
