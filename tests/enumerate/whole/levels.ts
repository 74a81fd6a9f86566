import type { Test } from '../../../src/engine/criterion.ts'
import { testFact } from '../../../src/engine/test-fact.ts'
import type { Verdict } from '../../../src/engine/truth.ts'
import { type Fact, unknown } from '../../../src/facts/fact.ts'
import { type FactName, nothingKnown, type PatientFacts } from '../../../src/facts/patient-facts.ts'
import { DAY } from '../answers.ts'
import { type Answer, answersOf, factKnown, type Kind } from './answers.ts'
import { ALL, type Diagram, NONE, type Node } from './diagram.ts'
import { type Group, groupsOf } from './members.ts'
import { keyOf, type Questions } from './questions.ts'

/** One fact in the whole space: the levels it takes, what is asked of it there, and the fact that a point means. */
export type FactSpace = {
  readonly name: FactName
  readonly level: number
  readonly arities: readonly number[]
  /** The answers at its first level that mean nothing is known; at the others the first answer goes with them. */
  readonly unknowns: readonly number[]
  /** Level by level, in words, for printing. */
  readonly labels: readonly string[]
  verdict(diagram: Diagram, test: Test): { readonly met: Node; readonly unmet: Node }
  kindIs(diagram: Diagram, kind: Kind): Node
  /** Which combinations of its levels mean anything; each means one fact. */
  valid(diagram: Diagram): Node
  factAt(point: readonly number[]): Fact<unknown>
}

/** A fact with all its answers at one level. */
export function plainFact(name: FactName, questions: Questions, level: number): FactSpace & { readonly answers: readonly Answer[] } {
  const answers = answersOf(name, questions)
  const place = new Map(questions.tests.map((test, at) => [keyOf(test), at]))
  return {
    name,
    level,
    answers,
    arities: [answers.length],
    unknowns: answers.flatMap(({ kind }, at) => (kind === 'unknown' || kind === 'unread' ? [at] : [])),
    labels: [name],
    verdict(diagram, test) {
      const at = placeOf(place, test)
      const where = (verdict: Verdict) => diagram.where(level, (answer) => answers[answer]?.verdicts[at] === verdict)
      return { met: where('met'), unmet: where('unmet') }
    },
    kindIs: (diagram, kind) => diagram.where(level, (answer) => answers[answer]?.kind === kind),
    valid: () => ALL,
    factAt: (point) => answers[point[level] ?? 0]?.fact ?? unknown('not-recorded'),
  }
}

/** A coded fact with many values: known values at one level, and for a contradiction a level for each value, said or not. */
export function manyValued(name: FactName, values: readonly unknown[], level: number): FactSpace {
  const conflict = values.length + 1
  const verdictOf = (value: unknown, test: Test) =>
    testFact(test, { facts: { ...nothingKnown(), [name]: factKnown(value) } as PatientFacts, asOf: DAY })
  const saidAt = (at: number) => level + 1 + at
  return {
    name,
    level,
    unknowns: [0],
    arities: [values.length + 2, ...values.map(() => 2)],
    labels: [name, ...values.map((value) => `${name}, if contradictory: ${String(value)}`)],
    verdict(diagram, test) {
      const verdicts = values.map((value) => verdictOf(value, test))
      const where = (verdict: Verdict) => {
        const agreed = diagram.every(
          verdicts.flatMap((one, at) => (one === verdict ? [] : [diagram.where(saidAt(at), (said) => said === 0)])),
        )
        return diagram.branch(level, [NONE, ...verdicts.map((one) => (one === verdict ? ALL : NONE)), agreed])
      }
      return { met: where('met'), unmet: where('unmet') }
    },
    kindIs: (diagram, kind) =>
      diagram.where(level, (answer) => (answer === 0 ? 'unknown' : answer === conflict ? 'conflicting' : 'known') === kind),
    valid(diagram) {
      const said = values.map((_, at) => diagram.where(saidAt(at), (answer) => answer === 1))
      const none = diagram.every(said.map((one) => diagram.not(one)))
      const two = said.reduce(({ one, more }, is) => ({ one: diagram.or(one, is), more: diagram.or(more, diagram.and(one, is)) }), {
        one: NONE,
        more: NONE,
      }).more
      return diagram.branch(level, [none, ...values.map(() => none), two])
    },
    factAt(point) {
      const answer = point[level] ?? 0
      if (answer === 0) return unknown('not-recorded')
      if (answer < conflict) return factKnown(values[answer - 1])
      const readings = values.filter((_, at) => point[saidAt(at)] === 1).map((value) => ({ value, sources: [] }))
      return { state: 'conflicting', readings: readings as never }
    },
  }
}

/** A list: what is known of it at one level, then what it holds of each group, then the same for the second account of a contradiction. */
export function listFact(name: FactName, { tests, asksIfRead }: Questions, level: number): FactSpace {
  const groups = groupsOf(name, tests).filter(({ holdings }) => holdings.length > 1)
  const kinds: readonly Kind[] = ['unknown', 'known', 'conflicting', ...(asksIfRead ? (['unread'] as const) : [])]
  const place = new Map(tests.map((test, at) => [keyOf(test), at]))
  const accounts = [level + 1, level + 1 + groups.length]
  const empty = (diagram: Diagram, first: number) => diagram.every(groups.map((_, at) => diagram.where(first + at, (held) => held === 0)))
  const said = (diagram: Diagram, test: Test, first: number) => {
    const at = placeOf(place, test)
    const where = (group: Group, n: number, verdict: Verdict) =>
      diagram.where(first + n, (held) => group.holdings[held]?.verdicts[at] === verdict)
    const some = diagram.any(groups.map((group, n) => where(group, n, 'met')))
    const none = diagram.every(groups.map((group, n) => where(group, n, 'unmet')))
    return test.kind === 'is-empty' ? { met: none, unmet: some } : { met: some, unmet: none }
  }
  const byKind = (diagram: Diagram, once: Node, twice: Node) =>
    diagram.branch(
      level,
      kinds.map((kind) => (kind === 'known' ? once : kind === 'conflicting' ? twice : NONE)),
    )
  return {
    name,
    level,
    unknowns: kinds.flatMap((kind, at) => (kind === 'unknown' || kind === 'unread' ? [at] : [])),
    arities: [kinds.length, ...groups.map(({ holdings }) => holdings.length), ...groups.map(({ holdings }) => holdings.length)],
    labels: [name, ...groups.map((group) => `${name}: ${group.name}`), ...groups.map((group) => `${name}, otherwise: ${group.name}`)],
    verdict(diagram, test) {
      const [first, second] = accounts.map((from) => said(diagram, test, from))
      if (first === undefined || second === undefined) return { met: NONE, unmet: NONE }
      return {
        met: byKind(diagram, first.met, diagram.and(first.met, second.met)),
        unmet: byKind(diagram, first.unmet, diagram.and(first.unmet, second.unmet)),
      }
    },
    kindIs: (diagram, kind) => diagram.where(level, (answer) => kinds[answer] === kind),
    valid(diagram) {
      const [first, second] = accounts.map((from) => empty(diagram, from))
      const neither = diagram.and(first ?? ALL, second ?? ALL)
      return diagram.branch(
        level,
        kinds.map((kind) => (kind === 'known' ? (second ?? ALL) : kind === 'conflicting' ? ALL : neither)),
      )
    },
    factAt(point) {
      const kind = kinds[point[level] ?? 0]
      const [first, second] = accounts.map((from) => groups.flatMap((group, at) => group.holdings[point[from + at] ?? 0]?.items ?? []))
      if (kind === 'known') return factKnown(first)
      if (kind === 'conflicting')
        return {
          state: 'conflicting',
          readings: [
            { value: first, sources: [] },
            { value: second, sources: [] },
          ] as never,
        }
      return unknown(kind === 'unread' ? 'unreachable' : 'not-recorded')
    },
  }
}

/** A question that nobody announced could merge answers which it tells apart, and so find nothing: that is no answer. */
function placeOf(places: ReadonlyMap<string, number>, test: Test): number {
  const at = places.get(keyOf(test))
  if (at === undefined) throw new Error(`A question about ${test.fact} that is not among those asked`)
  return at
}
