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

/** The level at which a fact's question of this number is asked; its first comes before its others. Told once all facts are arranged. */
export type Place = (question: number) => number

/** One fact in the whole space: its questions, one a level, what is asked of it there, and the fact that a point means. */
export type FactSpace = {
  readonly name: FactName
  /** How many answers each of its questions has. */
  readonly arities: readonly number[]
  readonly levelOf: Place
  /** The answers to its first question that mean nothing is known; at the others the first answer goes with them. */
  readonly unknowns: readonly number[]
  /** Of a list: the questions about the same drugs, to be asked near each other. */
  readonly drugs?: readonly { readonly names: readonly string[]; readonly questions: readonly number[] }[]
  /** Level by level, in words, for printing. */
  readonly labels: readonly string[]
  verdict(diagram: Diagram, test: Test): { readonly met: Node; readonly unmet: Node }
  kindIs(diagram: Diagram, kind: Kind): Node
  /** Which combinations of its levels mean anything; each means one fact. */
  valid(diagram: Diagram): Node
  factAt(point: readonly number[]): Fact<unknown>
}

/** A fact with all its answers at one level. */
export function plainFact(name: FactName, questions: Questions, levelOf: Place): FactSpace & { readonly answers: readonly Answer[] } {
  const answers = answersOf(name, questions)
  const place = new Map(questions.tests.map((test, at) => [keyOf(test), at]))
  return {
    name,
    levelOf,
    answers,
    arities: [answers.length],
    unknowns: answers.flatMap(({ kind }, at) => (kind === 'unknown' || kind === 'unread' ? [at] : [])),
    labels: [name],
    verdict(diagram, test) {
      const at = placeOf(place, test)
      const where = (verdict: Verdict) => diagram.where(levelOf(0), (answer) => answers[answer]?.verdicts[at] === verdict)
      return { met: where('met'), unmet: where('unmet') }
    },
    kindIs: (diagram, kind) => diagram.where(levelOf(0), (answer) => answers[answer]?.kind === kind),
    valid: () => ALL,
    factAt: (point) => answers[point[levelOf(0)] ?? 0]?.fact ?? unknown('not-recorded'),
  }
}

/** A coded fact with many values: known values at one level, and for a contradiction a level for each value, said or not. */
export function manyValued(name: FactName, values: readonly unknown[], levelOf: Place): FactSpace {
  const conflict = values.length + 1
  const verdictOf = (value: unknown, test: Test) =>
    testFact(test, { facts: { ...nothingKnown(), [name]: factKnown(value) } as PatientFacts, asOf: DAY })
  const saidAt = (at: number) => levelOf(1 + at)
  const saidNone = (diagram: Diagram) => diagram.every(values.map((_, at) => diagram.where(saidAt(at), (said) => said === 0)))
  const saidTwo = (diagram: Diagram) => {
    const said = values.map((_, at) => diagram.where(saidAt(at), (answer) => answer === 1))
    return said.reduce(({ one, more }, is) => ({ one: diagram.or(one, is), more: diagram.or(more, diagram.and(one, is)) }), {
      one: NONE,
      more: NONE,
    }).more
  }
  return {
    name,
    levelOf,
    unknowns: [0],
    arities: [values.length + 2, ...values.map(() => 2)],
    labels: [name, ...values.map((value) => `${name}, if contradictory: ${String(value)}`)],
    verdict(diagram, test) {
      const verdicts = values.map((value) => verdictOf(value, test))
      const where = (verdict: Verdict) => {
        const others = verdicts.flatMap((one, at) => (one === verdict ? [] : [diagram.where(saidAt(at), (said) => said === 0)]))
        // A contradiction of which nothing is said would agree with everything: no patient, and no small diagram.
        const agreed = diagram.and(saidTwo(diagram), diagram.every(others))
        return diagram.branch(levelOf(0), [NONE, ...verdicts.map((one) => (one === verdict ? ALL : NONE)), agreed])
      }
      return { met: where('met'), unmet: where('unmet') }
    },
    kindIs: (diagram, kind) =>
      diagram.where(levelOf(0), (answer) => (answer === 0 ? 'unknown' : answer === conflict ? 'conflicting' : 'known') === kind),
    valid(diagram) {
      const none = saidNone(diagram)
      return diagram.branch(levelOf(0), [none, ...values.map(() => none), saidTwo(diagram)])
    },
    factAt(point) {
      const answer = point[levelOf(0)] ?? 0
      if (answer === 0) return unknown('not-recorded')
      if (answer < conflict) return factKnown(values[answer - 1])
      const readings = values.filter((_, at) => point[saidAt(at)] === 1).map((value) => ({ value, sources: [] }))
      return { state: 'conflicting', readings: readings as never }
    },
  }
}

/** A list: what is known of it at one level, then what it holds of each group, then the same for the second account of a contradiction. */
export function listFact(name: FactName, { tests, asksIfRead }: Questions, levelOf: Place): FactSpace {
  const groups = groupsOf(name, tests).filter(({ holdings }) => holdings.length > 1)
  const kinds: readonly Kind[] = ['unknown', 'known', 'conflicting', ...(asksIfRead ? (['unread'] as const) : [])]
  const place = new Map(tests.map((test, at) => [keyOf(test), at]))
  const accounts = [1, 1 + groups.length]
  const empty = (diagram: Diagram, first: number) =>
    diagram.every(groups.map((_, at) => diagram.where(levelOf(first + at), (held) => held === 0)))
  const said = (diagram: Diagram, test: Test, first: number) => {
    const at = placeOf(place, test)
    const where = (group: Group, n: number, verdict: Verdict) =>
      diagram.where(levelOf(first + n), (held) => group.holdings[held]?.verdicts[at] === verdict)
    const some = diagram.any(groups.map((group, n) => where(group, n, 'met')))
    const none = diagram.every(groups.map((group, n) => where(group, n, 'unmet')))
    return test.kind === 'is-empty' ? { met: none, unmet: some } : { met: some, unmet: none }
  }
  const byKind = (diagram: Diagram, once: Node, twice: Node) =>
    diagram.branch(
      levelOf(0),
      kinds.map((kind) => (kind === 'known' ? once : kind === 'conflicting' ? twice : NONE)),
    )
  return {
    name,
    levelOf,
    drugs: groups.map(({ drugs }, at) => ({ names: drugs, questions: accounts.map((first) => first + at) })),
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
    kindIs: (diagram, kind) => diagram.where(levelOf(0), (answer) => kinds[answer] === kind),
    valid(diagram) {
      const [first, second] = accounts.map((from) => empty(diagram, from))
      const neither = diagram.and(first ?? ALL, second ?? ALL)
      return diagram.branch(
        levelOf(0),
        kinds.map((kind) => (kind === 'known' ? (second ?? ALL) : kind === 'conflicting' ? ALL : neither)),
      )
    },
    factAt(point) {
      const kind = kinds[point[levelOf(0)] ?? 0]
      const [first, second] = accounts.map((from) =>
        groups.flatMap((group, at) => group.holdings[point[levelOf(from + at)] ?? 0]?.items ?? []),
      )
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
