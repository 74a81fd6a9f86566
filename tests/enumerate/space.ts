import type { OpenCriterion } from '../../src/engine/criterion.ts'
import type { Model, State } from '../../src/engine/model.ts'
import { testFact } from '../../src/engine/test-fact.ts'
import { isUnread, known } from '../../src/facts/fact.ts'
import { type FactName, nothingKnown, type PatientFacts, withFacts } from '../../src/facts/patient-facts.ts'
import { type Answers, answersOf, DAY } from './answers.ts'

/** Facts with their answers, and the patient to whom everything else belongs. A point is one answer's index for every fact. */
export type Space = { readonly facts: readonly FactName[]; readonly answers: readonly Answers[]; readonly patient: PatientFacts }
export type Point = readonly number[]

/** An adult with non-small-cell lung cancer and no emergency: the gates that stand before every state. */
const ADULT: PatientFacts = withFacts(nothingKnown(), {
  primaryCancer: known('nsclc', []),
  ageYears: known(60, []),
  neurologicalEmergency: known('no', []),
})

export const spaceOf = (facts: readonly FactName[], state: State, model: Model): Space => ({
  facts,
  answers: facts.map((fact) => answersOf(fact, state, model)),
  patient: ADULT,
})

export const sizeOf = ({ answers }: Space): number => answers.reduce((product, { length }) => product * length, 1)

export const patientAt = ({ facts, answers, patient }: Space, point: Point): PatientFacts => {
  const changes: Record<string, unknown> = {}
  for (const [at, fact] of facts.entries()) changes[fact] = answers[at]?.[point[at] ?? 0]
  return { ...patient, ...changes }
}

/**
 * A point at which all these criteria are met, by climbing: one fact at a time takes the answer that brings them nearest to being met.
 * Null when several starts in a row did not get there (the criteria may exclude each other).
 */
export function pointThatMeets(space: Space, criteria: readonly OpenCriterion[]): Point | null {
  for (let start = 0; start < 12; start++) {
    const point = climbed(space, criteria, start)
    if (nearness({ kind: 'all', says: '', of: criteria }, patientAt(space, point)) === 1) return point
  }
  return null
}

function climbed(space: Space, criteria: readonly OpenCriterion[], start: number): Point {
  const point = space.answers.map(({ length }, at) => (start === 0 ? 0 : (start * (at + 3) + at) % length))
  const heightAt = () => criteria.reduce((sum, criterion) => sum + nearness(criterion, patientAt(space, point)), 0)
  for (let height = -1; heightAt() > height; ) {
    height = heightAt()
    for (const [at, answers] of space.answers.entries()) {
      let best = { index: point[at] ?? 0, height: heightAt() }
      for (const index of answers.keys()) {
        point[at] = index
        const here = heightAt()
        if (here > best.height) best = { index, height: here }
      }
      point[at] = best.index
    }
  }
  return point
}

/** How near a criterion is to being met: 1 is met, 0 as far as can be. Never 1 for anything that is not met. */
function nearness(criterion: OpenCriterion, facts: PatientFacts): number {
  switch (criterion.kind) {
    case 'all': {
      const parts = criterion.of.map((part) => nearness(part, facts))
      return parts.length === 0 ? 1 : parts.reduce((a, b) => a + b, 0) / parts.length
    }
    case 'any':
      return Math.max(0, ...criterion.of.map((part) => nearness(part, facts)))
    case 'not':
      return farness(criterion.of, facts)
    case 'not-established':
      return nearness(criterion.of, facts) < 1 ? 1 : 0
    case 'not-known':
      return facts[criterion.fact].state === 'known' ? 0 : 1
    case 'conflicting':
      return facts[criterion.fact].state === 'conflicting' ? 1 : 0
    case 'not-read':
      return isUnread(facts[criterion.fact]) ? 1 : 0
    default: {
      const verdict = testFact(criterion, { facts, asOf: DAY })
      return verdict === 'met' ? 1 : verdict === 'unknown' ? 0.5 : 0
    }
  }
}

/** How near it is to being settled with no. */
function farness(criterion: OpenCriterion, facts: PatientFacts): number {
  switch (criterion.kind) {
    case 'all':
      return Math.max(0, ...criterion.of.map((part) => farness(part, facts)))
    case 'any': {
      const parts = criterion.of.map((part) => farness(part, facts))
      return parts.length === 0 ? 1 : parts.reduce((a, b) => a + b, 0) / parts.length
    }
    case 'not':
      return nearness(criterion.of, facts)
    default:
      return 1 - nearness(criterion, facts)
  }
}
