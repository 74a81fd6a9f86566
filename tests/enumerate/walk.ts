import { isDeepStrictEqual } from 'node:util'
import { decide } from '../../src/engine/decide.ts'
import { withDerivedFacts } from '../../src/facts/derive.ts'
import { type Fact, readingsOf } from '../../src/facts/fact.ts'
import { model } from '../../src/knowledge/index.ts'
import { DAY } from './answers.ts'
import { broken } from './invariants.ts'
import { keyOf, type Stance, silentlyRemoved, stanceOf } from './learning.ts'
import { type Point, patientAt, type Space } from './space.ts'

export type Broken = { readonly what: string; readonly example: string }
export type Result = {
  readonly tried: number
  readonly learnt: number
  readonly met: number
  readonly broken: Readonly<Record<string, Broken & { count: number }>>
}

/** Every so many combinations the decision is made twice and compared, word for word. */
const TWICE = 16

/** Tries points of one state's space; remembers what each said, so that a point and the same with one fact unknown can be compared. */
export class Walk {
  readonly #space: Space
  readonly #state: string
  readonly #stances: Stance[] = []
  readonly #numbers = new Map<string, number>()
  readonly #compared = new Map<number, readonly string[]>()
  readonly #broken: Record<string, Broken & { count: number }> = {}
  #tried = 0
  #learnt = 0
  #met = 0

  constructor(space: Space, state: string) {
    this.#space = space
    this.#state = state
  }

  /** Decides at this point; the number stands for everything the decision says about cautions. */
  visit(point: Point): number {
    const facts = withDerivedFacts(patientAt(this.#space, point))
    const decision = decide(model, { facts, asOf: DAY })
    for (const name of broken(facts, decision)) this.#report(name, point)
    if (decision.states.some(({ state, verdict }) => state.id === this.#state && verdict === 'met')) this.#met += 1
    if (this.#tried % TWICE === 0 && !isDeepStrictEqual(decide(model, { facts, asOf: DAY }), decision))
      this.#report('the same facts give the same decision', point)
    this.#tried += 1
    return this.#numberOf(stanceOf(decision))
  }

  /** Compares the decision before one fact was known with the decision after. */
  learn(before: number, after: number, point: Point): void {
    this.#learnt += 1
    if (before === after) return
    const pair = before * 0x4000000 + after
    let problems = this.#compared.get(pair)
    if (problems === undefined) {
      const [was, is] = [this.#stances[before], this.#stances[after]]
      problems = was === undefined || is === undefined ? [] : silentlyRemoved(was, is)
      this.#compared.set(pair, problems)
    }
    for (const problem of problems) this.#report(problem, point)
  }

  result(): Result {
    return { tried: this.#tried, learnt: this.#learnt, met: this.#met, broken: this.#broken }
  }

  #numberOf(stance: Stance): number {
    const key = keyOf(stance)
    const number = this.#numbers.get(key) ?? this.#stances.push(stance) - 1
    this.#numbers.set(key, number)
    return number
  }

  #report(what: string, point: Point): void {
    const seen = this.#broken[what]
    this.#broken[what] = { what, example: seen?.example ?? this.#describe(point), count: (seen?.count ?? 0) + 1 }
  }

  #describe = (point: Point): string =>
    this.#space.facts
      .map((fact, at) => `${fact}=${words(this.#space.answers[at]?.[point[at] ?? 0])}`)
      .filter((text) => !text.endsWith('=unknown'))
      .join(' ')
}

const words = (fact: Fact<unknown> | undefined): string =>
  fact === undefined || fact.state === 'unknown'
    ? 'unknown'
    : readingsOf(fact)
        .map(({ value }) => JSON.stringify(value))
        .join(' or ')
