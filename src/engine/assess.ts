import { type Source, sourcesOf } from '../facts/fact.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import { type Case, testFact } from './test-fact.ts'
import { allOf, anyOf, not, type Verdict, verdictOf } from './truth.ts'

/** The answer to one criterion, with what it rests on and what is still needed. Mirrors the criterion's shape. */
export type Finding = {
  readonly says: string
  readonly verdict: Verdict
  readonly restsOn: readonly Source[]
  /** Facts that would settle it. A settled whole needs nothing, even if parts of it are missing. */
  readonly needs: readonly FactName[]
  /** The fact asked about, where it is a question about one fact. */
  readonly fact?: FactName
  readonly parts: readonly Finding[]
}

/** The verdict with its explanation: built only when somebody asks why. */
export function assess(criterion: OpenCriterion, about: Case): Finding {
  switch (criterion.kind) {
    case 'all': {
      const parts = criterion.of.map((part) => assess(part, about))
      return combine(criterion.says, allOf(parts, verdictIn), parts)
    }
    case 'any': {
      const parts = criterion.of.map((part) => assess(part, about))
      return combine(criterion.says, anyOf(parts, verdictIn), parts)
    }
    case 'not': {
      const part = assess(criterion.of, about)
      return combine(criterion.says, not(part.verdict), [part])
    }
    case 'not-established': {
      const part = assess(criterion.of, about)
      return combine(criterion.says, verdictOf(part.verdict !== 'met'), [part])
    }
    default: {
      const verdict = testFact(criterion, about)
      const needs = verdict === 'unknown' ? [criterion.fact] : []
      return { says: criterion.says, verdict, restsOn: sourcesOf(about.facts[criterion.fact]), needs, fact: criterion.fact, parts: [] }
    }
  }
}

const verdictIn = ({ verdict }: Finding): Verdict => verdict

function combine(says: string, verdict: Verdict, parts: readonly Finding[]): Finding {
  const needs = verdict === 'unknown' ? [...new Set(parts.flatMap((part) => part.needs))] : []
  return { says, verdict, restsOn: [...new Set(parts.flatMap((part) => part.restsOn))], needs, parts }
}
