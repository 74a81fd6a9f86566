import type { Fact } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import type { Question } from './criterion.ts'
import type { Model } from './model.ts'
import { type Numbered, type ReadyModel, readyModel } from './ready-model.ts'
import { answerFrom, type Case } from './test-fact.ts'
import { not, type Verdict, verdictOf } from './truth.ts'
import { unique } from './unique.ts'

/** This model asked about this case. */
export const evaluationOf = (model: Model, about: Case): Evaluation => new Evaluation(readyModel(model), about)

const VERDICTS = [undefined, 'met', 'unmet', 'unknown'] as const

/**
 * The verdicts of a model's criteria about one case: each is worked out when it is asked for, and once. The same verdict as in the
 * explanation (`assess`), without building one.
 */
export class Evaluation {
  readonly ready: ReadyModel
  readonly asOf: Case['asOf']
  readonly #facts: readonly Fact<unknown>[]
  /** By the number of the criterion; 0 where nobody asked yet. */
  readonly #verdicts: Uint8Array

  constructor(ready: ReadyModel, { facts, asOf }: Case, verdicts: Uint8Array = new Uint8Array(ready.criteria)) {
    this.ready = ready
    this.asOf = asOf
    this.#facts = FACT_NAMES.map((name) => facts[name])
    this.#verdicts = verdicts
  }

  /** The same day with other facts. What reads none of those that differ is not worked out again. */
  besides(facts: PatientFacts): Evaluation {
    const verdicts = this.#verdicts.slice()
    for (const [place, name] of FACT_NAMES.entries())
      if (!sameAnswer(this.#facts[place] as Fact<unknown>, facts[name]))
        for (const at of this.ready.readers[place] as readonly number[]) verdicts[at] = 0
    return new Evaluation(this.ready, { facts, asOf: this.asOf }, verdicts)
  }

  verdict(asked: Numbered): Verdict {
    const found = VERDICTS[this.#verdicts[asked.at] as number]
    if (found !== undefined) return found
    const verdict = this.#workedOut(asked)
    this.#verdicts[asked.at] = VERDICTS.indexOf(verdict)
    return verdict
  }

  /** The facts that would settle the undecided ones of these criteria, without repeats, in the order in which they ask. */
  needs(asked: readonly Numbered[]): readonly FactName[] {
    const needs: FactName[] = []
    for (const one of asked) this.#addNeeds(one, needs)
    return needs
  }

  /** A settled whole needs nothing, even if parts of it are missing. */
  #addNeeds(asked: Numbered, needs: FactName[]): void {
    if (this.verdict(asked) !== 'unknown') return
    const fact = FACT_NAMES[asked.fact]
    if (fact !== undefined && !needs.includes(fact)) needs.push(fact)
    for (const part of asked.parts) this.#addNeeds(part, needs)
  }

  /** Whether no other facts than these keep the criterion from being settled. */
  needsOnly(asked: Numbered, allowed: readonly FactName[]): boolean {
    if (this.verdict(asked) !== 'unknown') return true
    return asked.parts.length === 0
      ? allowed.includes(FACT_NAMES[asked.fact] as FactName)
      : asked.parts.every((part) => this.needsOnly(part, allowed))
  }

  /** The facts whose answer may still turn a criterion either way, also where it holds only because something is not known. */
  openFacts(asked: Numbered): readonly FactName[] {
    const { criterion, parts } = asked
    switch (criterion.kind) {
      case 'all':
        return this.#openInEvery(parts, 'unmet')
      case 'any':
        return this.#openInEvery(parts, 'met')
      case 'not':
      case 'not-established':
        return parts.flatMap((part) => this.openFacts(part))
      case 'not-known':
      case 'conflicting':
      case 'not-read':
        return this.#facts[asked.fact]?.state === 'known' ? [] : [criterion.fact]
      default:
        return this.verdict(asked) === 'unknown' ? [criterion.fact] : []
    }
  }

  /** Nothing is open in a whole that one settled part settles. */
  #openInEvery(parts: readonly Numbered[], settles: Verdict): readonly FactName[] {
    const open = parts.map((part) => this.openFacts(part))
    const settled = parts.some((part, at) => open[at]?.length === 0 && this.verdict(part) === settles)
    return settled ? [] : unique(open.flat())
  }

  #workedOut({ kind, criterion, parts, fact }: Numbered): Verdict {
    switch (kind) {
      case 'all':
        return this.#every(parts, 'unmet', 'met')
      case 'any':
        return this.#every(parts, 'met', 'unmet')
      case 'not':
        return not(this.verdict(parts[0] as Numbered))
      case 'not-established':
        return verdictOf(this.verdict(parts[0] as Numbered) !== 'met')
      // Every kind without parts asks about one fact; the compiler does not see that the two names are of one criterion.
      default:
        return answerFrom(criterion as Question, this.#facts[fact] as Fact<unknown>, this.asOf)
    }
  }

  /** As `allOf` and `anyOf`, of what is asked most often. */
  #every(parts: readonly Numbered[], settles: Verdict, otherwise: Verdict): Verdict {
    let whole = otherwise
    for (const part of parts) {
      const verdict = this.verdict(part)
      if (verdict === settles) return settles
      if (verdict === 'unknown') whole = 'unknown'
    }
    return whole
  }
}

/** No criterion tells them apart: who said it, and what it replaced, is asked by none. Lists are compared as such, not by what they hold. */
const sameAnswer = (one: Fact<unknown>, other: Fact<unknown>): boolean =>
  one === other || (one.state === 'known' && other.state === 'known' && one.reading.value === other.reading.value)
