import { type Fact, isUnread } from '../facts/fact.ts'
import { FACT_NAMES } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import { type FactBits, factBits, meet, readBy } from './read-facts.ts'
import { type Case, type Memory, testFact } from './test-fact.ts'
import { not, type Verdict, verdictOf } from './truth.ts'

/** The verdict alone: what deciding uses, without building explanations. */
export function verdictFor(criterion: OpenCriterion, about: Case): Verdict {
  const { memory } = about
  return memory === undefined || criterion.kind === 'is' ? verdictOn(criterion, about) : memory.verdict(criterion)
}

/** The same case, of which verdicts are remembered: for deciding again with some facts different. */
export const remembering = (about: Case): Case => withMemory(about, null)

/** The remembering case with other facts. What reads none of those that differ is not worked out again. */
export const besides = (before: Case, facts: Case['facts']): Case => withMemory({ ...before, facts }, before)

/** What `work` gives for this case, if it reads no other facts than these: remembered, where the case remembers. */
export const workedOut = <T extends object>(about: Case, key: object, reads: FactBits, work: () => T): T =>
  about.memory === undefined ? work() : about.memory.result(key, reads, work)

function verdictOn(criterion: OpenCriterion, about: Case): Verdict {
  switch (criterion.kind) {
    case 'all':
      return every(criterion.of, about, 'unmet', 'met')
    case 'any':
      return every(criterion.of, about, 'met', 'unmet')
    case 'not':
      return not(verdictFor(criterion.of, about))
    case 'not-established':
      return verdictOf(verdictFor(criterion.of, about) !== 'met')
    case 'not-known':
      return verdictOf(about.facts[criterion.fact].state !== 'known')
    case 'conflicting':
      return verdictOf(about.facts[criterion.fact].state === 'conflicting')
    case 'not-read':
      return verdictOf(isUnread(about.facts[criterion.fact]))
    default:
      return testFact(criterion, about)
  }
}

/** Kleene "and" (settled by one `unmet`) and "or" (settled by one `met`), stopping as soon as it is settled. */
function every(parts: readonly OpenCriterion[], about: Case, settles: Verdict, otherwise: Verdict): Verdict {
  let whole = otherwise
  for (const part of parts) {
    const verdict = verdictFor(part, about)
    if (verdict === settles) return settles
    if (verdict === 'unknown') whole = 'unknown'
  }
  return whole
}

function withMemory(about: Case, before: Case | null): Case {
  const memory = new Remembered(about.facts, before)
  const remembering: Case = { ...about, memory }
  memory.about = remembering
  return remembering
}

class Remembered implements Memory {
  about: Case | null = null
  readonly #before: Memory | null
  readonly #changed: FactBits
  readonly #verdicts = new Map<OpenCriterion, Verdict>()
  readonly #results = new Map<object, object>()

  constructor(facts: Case['facts'], before: Case | null) {
    this.#before = before?.memory ?? null
    this.#changed = before === null ? [] : factBits(FACT_NAMES.filter((name) => !sameAnswer(before.facts[name], facts[name])))
  }

  verdict(criterion: OpenCriterion): Verdict {
    const found = this.#verdicts.get(criterion)
    if (found !== undefined) return found
    const before = this.#unchanged(readBy(criterion))
    const verdict = before === null ? verdictOn(criterion, this.about as Case) : before.verdict(criterion)
    this.#verdicts.set(criterion, verdict)
    return verdict
  }

  result<T extends object>(key: object, reads: FactBits, work: () => T): T {
    const result = this.known(key, reads) ?? work()
    this.#results.set(key, result)
    return result as T
  }

  known = (key: object, reads: FactBits): object | undefined => this.#results.get(key) ?? this.#unchanged(reads)?.known(key, reads)

  /** The memory of the case before, where the two differ in none of these facts. */
  #unchanged = (reads: FactBits): Memory | null => (this.#before === null || meet(reads, this.#changed) ? null : this.#before)
}

/** No criterion tells them apart: who said it, and what it replaced, is asked by none. Lists are compared as such, not by what they hold. */
const sameAnswer = (one: Fact<unknown>, other: Fact<unknown>): boolean =>
  one === other || (one.state === 'known' && other.state === 'known' && one.reading.value === other.reading.value)
