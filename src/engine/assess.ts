import { type Source, sourcesOf } from '../facts/fact.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'
import { type Case, testFact } from './test-fact.ts'
import { and, not, or, type Verdict } from './truth.ts'
import { verdictFor } from './verdicts.ts'

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
      return combine(criterion.says, and(parts.map((part) => part.verdict)), parts)
    }
    case 'any': {
      const parts = criterion.of.map((part) => assess(part, about))
      return combine(criterion.says, or(parts.map((part) => part.verdict)), parts)
    }
    case 'not':
    case 'not-established':
      return combine(criterion.says, verdictFor(criterion, about), [assess(criterion.of, about)])
    default: {
      const verdict = verdictFor(criterion, about)
      const needs = verdict === 'unknown' ? [criterion.fact] : []
      return { says: criterion.says, verdict, restsOn: sourcesOf(about.facts[criterion.fact]), needs, fact: criterion.fact, parts: [] }
    }
  }
}

function combine(says: string, verdict: Verdict, parts: readonly Finding[]): Finding {
  const needs = verdict === 'unknown' ? [...new Set(parts.flatMap((part) => part.needs))] : []
  return { says, verdict, restsOn: [...new Set(parts.flatMap((part) => part.restsOn))], needs, parts }
}

/** The facts that would settle an undecided criterion; none when it is settled. */
export function needsOf(criterion: OpenCriterion, about: Case): readonly FactName[] {
  const needs: FactName[] = []
  gather(criterion, about, needs)
  return [...new Set(needs)]
}

/** The verdict, adding to `needs` what an undecided part needs; a part that turns out settled takes back what its parts had added. */
function gather(criterion: OpenCriterion, about: Case, needs: FactName[]): Verdict {
  switch (criterion.kind) {
    case 'all':
      return gatherEvery(criterion.of, about, needs, 'unmet', 'met')
    case 'any':
      return gatherEvery(criterion.of, about, needs, 'met', 'unmet')
    case 'not':
      return not(gather(criterion.of, about, needs))
    case 'not-established':
    case 'not-known':
    case 'conflicting':
    case 'not-read':
      return verdictFor(criterion, about)
    default: {
      const verdict = testFact(criterion, about)
      if (verdict === 'unknown') needs.push(criterion.fact)
      return verdict
    }
  }
}

function gatherEvery(parts: readonly OpenCriterion[], about: Case, needs: FactName[], settles: Verdict, otherwise: Verdict): Verdict {
  const before = needs.length
  let whole = otherwise
  for (const part of parts) {
    const verdict = gather(part, about, needs)
    if (verdict === settles) {
      needs.length = before
      return settles
    }
    if (verdict === 'unknown') whole = 'unknown'
  }
  return whole
}

/** The facts whose answer may still turn a criterion either way, also where it holds only because something is not known. */
export function openFactsIn(criterion: OpenCriterion, about: Case): readonly FactName[] {
  switch (criterion.kind) {
    case 'all':
      return openInEvery(criterion.of, about, 'unmet')
    case 'any':
      return openInEvery(criterion.of, about, 'met')
    case 'not':
    case 'not-established':
      return openFactsIn(criterion.of, about)
    case 'not-known':
    case 'conflicting':
    case 'not-read':
      return about.facts[criterion.fact].state === 'known' ? [] : [criterion.fact]
    default:
      return testFact(criterion, about) === 'unknown' ? [criterion.fact] : []
  }
}

/** Nothing is open in a whole that one settled part settles. */
function openInEvery(parts: readonly OpenCriterion[], about: Case, settles: Verdict): readonly FactName[] {
  const open = parts.map((part) => openFactsIn(part, about))
  const settled = parts.some((part, at) => open[at]?.length === 0 && verdictFor(part, about) === settles)
  return settled ? [] : [...new Set(open.flat())]
}
