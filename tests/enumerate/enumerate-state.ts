import type { OpenCriterion } from '../../src/engine/criterion.ts'
import type { State } from '../../src/engine/model.ts'
import { model } from '../../src/knowledge/index.ts'
import { activeRules, readByFilters, readByState } from './read-sets.ts'
import { type Point, pointThatMeets, type Space, sizeOf, spaceOf } from './space.ts'
import { type Result, Walk } from './walk.ts'

/**
 * How far to go: the largest product tried as a whole; how many facts change together where it is larger, around the state and around
 * each of its rules (0: not at all); the largest product of the facts that one option's safety filters read (0: none of them).
 */
export type Depth = { readonly whole: number; readonly state: 2 | 3; readonly rule: 0 | 2; readonly filters: number }
export type StateResult = Result & {
  readonly id: string
  readonly facts: number
  readonly size: number
  readonly how: string
  readonly unmet: readonly string[]
}

/** Tries what may be known of the facts that this state reads, and of those that the safety filters on its options read. */
export function enumerateState(state: State, depth: Depth): StateResult {
  const space = spaceOf(readByState(state), state, model)
  const size = sizeOf(space)
  const walk = new Walk(space, state.id)
  const whole = size <= depth.whole
  if (whole) walkAll(walk, space)
  const centres = centresIn(space)
  const unmet = whole ? [] : walkAround(walk, space, state, depth, centres)
  const results = [walk.result(), ...(depth.filters === 0 ? [] : walksOfFilters(space, state, depth.filters, centres))]
  return {
    id: state.id,
    facts: space.facts.length,
    size,
    how: whole ? 'whole product' : `every ${depth.state} facts together${depth.rule === 0 ? '' : `, every ${depth.rule} around each rule`}`,
    unmet,
    ...merged(results),
  }
}

/** The whole product, and every step from unknown to known in it. */
function walkAll(walk: Walk, { answers }: Space): void {
  const lengths = answers.map(({ length }) => length)
  const strides = lengths.map((_, at) => lengths.slice(0, at).reduce((a, b) => a * b, 1))
  const seen = new Uint32Array(lengths.reduce((a, b) => a * b, 1))
  const point = lengths.map(() => 0)
  for (let index = 0; index < seen.length; index++) {
    for (const at of point.keys()) point[at] = Math.floor(index / (strides[at] ?? 1)) % (lengths[at] ?? 1)
    const after = walk.visit(point)
    seen[index] = after
    for (const [at, answer] of point.entries()) if (answer > 0) walk.learn(seen[index - answer * (strides[at] ?? 1)] ?? 0, after, point)
  }
}

/** A patient for whom these criteria hold, null where none was found; looked for once by name. */
type Centres = (name: string, criteria: readonly OpenCriterion[]) => Point | null

function centresIn(space: Space): Centres {
  const found = new Map<string, Point | null>()
  return (name, criteria) => {
    const centre = found.has(name) ? (found.get(name) ?? null) : pointThatMeets(space, criteria)
    found.set(name, centre)
    return centre
  }
}

/** Around a patient for whom the state holds and one for whom each rule holds: every few facts in all their combinations. */
function walkAround(walk: Walk, space: Space, state: State, depth: Depth, centres: Centres): string[] {
  const unmet: string[] = []
  const seen = new Map<string, number>()
  const targets = [
    { name: state.id, criteria: [state.when], together: depth.state },
    ...rulesOf(state).map((rule) => ({ ...rule, together: depth.rule })),
  ]
  for (const target of targets.filter(({ together }) => together > 0)) {
    const centre = centres(target.name, target.criteria)
    if (centre === null) unmet.push(target.name)
    else for (const chosen of choices(space.facts.length, target.together)) walkFew(walk, space, centre, chosen, seen)
  }
  return unmet
}

const rulesOf = (state: State) => activeRules(state).map((rule) => ({ name: rule.uid, criteria: [state.when, rule.when] }))

/** All combinations of the chosen facts, the others as at the centre. A point already tried is not tried again. */
function walkFew(walk: Walk, { answers }: Space, centre: Point, chosen: readonly number[], seen: Map<string, number>): void {
  const point = [...centre]
  const visit = (): number => {
    const key = point.join()
    const number = seen.get(key) ?? walk.visit(point)
    seen.set(key, number)
    return number
  }
  const total = chosen.reduce((product, at) => product * (answers[at]?.length ?? 1), 1)
  for (let index = 0; index < total; index++) {
    let rest = index
    for (const at of chosen) {
      const length = answers[at]?.length ?? 1
      point[at] = rest % length
      rest = Math.floor(rest / length)
    }
    const after = visit()
    for (const at of chosen) {
      const answer = point[at] ?? 0
      if (answer === 0) continue
      point[at] = 0
      const before = visit()
      point[at] = answer
      walk.learn(before, after, point)
    }
  }
}

/** Every way to choose this many of the first `count` numbers. */
function choices(count: number, size: number): number[][] {
  if (size === 0) return [[]]
  return choices(count, size - 1).flatMap((chosen) =>
    Array.from({ length: count - 1 - (chosen.at(-1) ?? -1) }, (_, step) => [...chosen, (chosen.at(-1) ?? -1) + 1 + step]),
  )
}

/** For each option of the state, where a rule lists it: what may be known of the facts that its safety filters read. */
function walksOfFilters(rest: Space, state: State, most: number, centres: Centres): Result[] {
  const seen = new Set<string>()
  return activeRules(state).flatMap((rule) => {
    if (seen.has(rule.option) || rule.strength === 'X') return []
    seen.add(rule.option)
    const read = readByFilters(model, rule.option)
    if (read.length === 0) return []
    const centre = centres(rule.uid, [state.when, rule.when])
    if (centre === null) return []
    const settled = Object.fromEntries(rest.facts.map((fact, at) => [fact, rest.answers[at]?.[centre[at] ?? 0]]))
    const alone = spaceOf(read, state, model)
    const space: Space = { ...alone, patient: { ...alone.patient, ...settled } }
    const walk = new Walk(space, state.id)
    if (sizeOf(space) <= most) walkAll(walk, space)
    else for (const chosen of choices(read.length, 2)) walkFew(walk, space, centreOf(space, settled), chosen, new Map())
    return [walk.result()]
  })
}

/** The filters' facts as they are where the rule lists the option: unknown unless the rule needs them. */
const centreOf = ({ facts, answers }: Space, settled: Readonly<Record<string, unknown>>): Point =>
  facts.map((fact, at) => Math.max(0, answers[at]?.findIndex((answer) => JSON.stringify(answer) === JSON.stringify(settled[fact])) ?? 0))

function merged(results: readonly Result[]): Result {
  const broken: Record<string, Result['broken'][string]> = {}
  for (const one of results.flatMap((result) => Object.values(result.broken)))
    broken[one.what] = { ...one, example: broken[one.what]?.example ?? one.example, count: (broken[one.what]?.count ?? 0) + one.count }
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0)
  return { tried: sum((r) => r.tried), learnt: sum((r) => r.learnt), met: sum((r) => r.met), broken }
}
