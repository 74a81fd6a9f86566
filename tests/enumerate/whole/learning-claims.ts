import type { SafetyFilter } from '../../../src/engine/model.ts'
import { isOpen } from '../learning.ts'
import type { Decided, OptionStands } from './decided.ts'
import { NONE, type Node } from './diagram.ts'
import { DERIVING } from './space.ts'
import { type Step, standingStill, stepsOf } from './steps.ts'

/** A step after which a warning is silently gone: the points before it, and what is wrong. */
export type Lost = { readonly what: string; readonly before: Node; readonly after: Node; readonly step: Step; readonly both: Node }

/**
 * The promises of `learning.ts`, for every step from unknown to known at every point at once: what is firmly to be avoided is not offered
 * afterwards; what a rule refuses it refuses as long as its state is reached; a caution's warning is not lost while its option is mentioned.
 * A step after which leptomeningeal disease is less certain than before (an MRI turns out to have followed a puncture; a clinician says that
 * there is none) revises what was concluded rather than adding to it, and is not meant.
 */
export function lostByLearning(decided: Decided): { readonly lost: readonly Lost[]; readonly steps: number; readonly promises: number } {
  const lost: Lost[] = []
  const promises = [...decided.options.values()].flatMap((option) => promisesOf(decided, option))
  const still = standingStill(decided.space)
  const steps = [still, ...stepsOf(decided.space)]
  for (const step of steps)
    for (const { what, before, after } of promises) {
      // What does not hang on the fact is the same before and after: then it is broken where one stands still, if anywhere.
      if (step !== still && !(step.touches(before) && step.touches(after))) continue
      const both = broken(decided, step, before, after)
      if (both !== NONE) lost.push({ what: `${what} once ${step.name} is known`, before, after, step, both })
    }
  return { lost, steps: steps.length - 1, promises: promises.length }
}

/** Where the promise is broken: the rest of the point, without the fact that was learnt. */
function broken({ space }: Decided, step: Step, before: Node, after: Node): Node {
  const { diagram } = space
  const both = step.fromTo(before, after)
  if (both === NONE || !DERIVING.includes(step.name)) return both
  const nowhere = space.certainties.map(({ rank, where }) => {
    const least = diagram.any(space.certainties.filter((other) => other.rank >= rank).map((other) => other.where))
    return step.fromTo(diagram.and(before, where), diagram.and(after, least))
  })
  return diagram.any(nowhere)
}

type Promise = { readonly what: string; readonly before: Node; readonly after: Node }

/** For one option: what it may be before, and what it may then not become. */
function promisesOf(decided: Decided, option: OptionStands): Promise[] {
  const { diagram } = decided.space
  const { id, kept, brought, blocked, refused } = option
  const filters = decided.filtersOf(id)
  const closed = filters.filter(({ when }) => !isOpen(when))
  const acting = (some: readonly SafetyFilter[]) => diagram.any(some.map(decided.acts))
  const refusals = decided.rulesOf(id).filter(({ rule }) => rule.strength === 'X')
  const open = refusals.filter(({ rule, state }) => rule.kind === 'while-unknown' || isOpen(state.when))
  const ruled = diagram.minus(refused, diagram.any(open.map(({ settled }) => settled)))
  const blocking = acting(closed.filter(({ effect }) => effect.kind === 'block'))
  const firm = diagram.or(ruled, diagram.and(blocking, diagram.or(blocked, refused)))
  const wordless = warningsOf(decided, id).flatMap((warning): Promise[] => {
    const warns = (some: readonly SafetyFilter[]) => acting(some.filter(({ warnings }) => warnings.includes(warning)))
    const says = diagram.or(
      warns(filters),
      diagram.any(
        decided
          .rulesOf(id)
          .filter(({ rule }) => rule.warnings?.includes(warning))
          .map(decided.fired),
      ),
    )
    const refusalSays = diagram.or(
      warns(filters),
      diagram.any(refusals.filter(({ rule }) => rule.warnings?.includes(warning)).map(({ settled }) => settled)),
    )
    const asListed = diagram.and(kept, warns(closed))
    const asAvoided = diagram.or(
      diagram.and(ruled, refusalSays),
      diagram.and(diagram.or(blocked, refused), warns(closed.filter(({ effect }) => effect.kind === 'block'))),
    )
    const silent = diagram.minus(diagram.or(kept, blocked), says)
    const refusedSilently = diagram.minus(refused, refusalSays)
    const what = `${id} loses the warning ${warning}`
    return [
      ...[silent, diagram.minus(refusedSilently, ruled), ...brought].map((after) => ({ what, before: asListed, after })),
      ...[silent, refusedSilently, ...brought].map((after) => ({ what, before: asAvoided, after })),
    ]
  })
  const offered = [kept, ...brought].map(
    (after): Promise => ({
      what: `${id} was to be avoided and is offered`,
      before: firm,
      after,
    }),
  )
  const refusing = refusals
    .filter((one) => !open.includes(one))
    .map(({ rule, state, settled }): Promise => {
      const reached = decided.states.find((one) => one.state === state)?.met ?? NONE
      const what = `${id} was to be avoided by ${rule.uid} and is no longer, in the same situation,`
      return { what, before: settled, after: diagram.minus(reached, settled) }
    })
  return [...offered, ...refusing, ...wordless].filter(({ before, after }) => before !== NONE && after !== NONE)
}

/** The warnings that a caution or a rule may give to this option, and that the option does not always carry. */
function warningsOf({ model, filtersOf, rulesOf }: Decided, id: string): string[] {
  const all = [...filtersOf(id).flatMap(({ warnings }) => warnings), ...rulesOf(id).flatMap(({ rule }) => rule.warnings ?? [])]
  return [...new Set(all)].filter((warning) => !(model.options[id]?.warnings ?? []).includes(warning))
}
