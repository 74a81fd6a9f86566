import type { Criterion, OpenCriterion } from '../engine/criterion.ts'
import type { FactName } from '../facts/patient-facts.ts'

/** Short ways to write criteria. Of settled parts a settled whole; one open part makes the whole open. */
export function all(says: string, ...of: readonly Criterion[]): Criterion
export function all(says: string, ...of: readonly OpenCriterion[]): OpenCriterion
export function all(says: string, ...of: readonly OpenCriterion[]): OpenCriterion {
  return { kind: 'all', says, of }
}

export function any(says: string, ...of: readonly Criterion[]): Criterion
export function any(says: string, ...of: readonly OpenCriterion[]): OpenCriterion
export function any(says: string, ...of: readonly OpenCriterion[]): OpenCriterion {
  return { kind: 'any', says, of }
}

export const not = (says: string, of: Criterion): Criterion => ({ kind: 'not', says, of })
/** The question is answered with no, or not answered. */
export const notEstablished = (says: string, of: OpenCriterion): OpenCriterion => ({ kind: 'not-established', says, of })
/** The question is answered with yes; while it is open, this is a no. */
export const established = (says: string, of: OpenCriterion): OpenCriterion => ({
  kind: 'not',
  says,
  of: { kind: 'not-established', says: `not established: ${says}`, of },
})
export const notKnown = (says: string, fact: FactName): OpenCriterion => ({ kind: 'not-known', says, fact })
export const conflicting = (says: string, fact: FactName): OpenCriterion => ({ kind: 'conflicting', says, fact })
/** The search failed, or its result is not understood: never the same as nothing recorded. */
export const notRead = (says: string, fact: FactName): OpenCriterion => ({ kind: 'not-read', says, fact })
export const isKnown = (says: string, fact: FactName): OpenCriterion => ({ kind: 'not', says, of: notKnown(`not known: ${says}`, fact) })
