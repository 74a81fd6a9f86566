import { FACT_NAMES, type FactName } from '../facts/patient-facts.ts'
import type { OpenCriterion } from './criterion.ts'

/** A set of facts as bits, thirty to a number: which facts a criterion reads is asked very often. */
export type FactBits = readonly number[]

const PER_NUMBER = 30
const LENGTH = Math.ceil(FACT_NAMES.length / PER_NUMBER)
const placeOf = new Map(FACT_NAMES.map((name, at) => [name, at]))

export function factBits(names: readonly FactName[]): FactBits {
  const bits = Array.from({ length: LENGTH }, () => 0)
  for (const name of names) {
    const place = placeOf.get(name) ?? 0
    bits[Math.floor(place / PER_NUMBER)] = (bits[Math.floor(place / PER_NUMBER)] ?? 0) | (1 << (place % PER_NUMBER))
  }
  return bits
}

/** Whether the two sets have a fact in common. */
export const meet = (one: FactBits, other: FactBits): boolean => one.some((bits, at) => (bits & (other[at] ?? 0)) !== 0)

/** Both sets together. */
export const united = (sets: readonly FactBits[]): FactBits =>
  Array.from({ length: LENGTH }, (_, at) => sets.reduce((bits, set) => bits | (set[at] ?? 0), 0))

/** Every fact that the criterion asks about, however deep. Worked out once. */
export function readBy(criterion: OpenCriterion): FactBits {
  const found = known.get(criterion)
  if (found !== undefined) return found
  const bits = 'of' in criterion ? united([criterion.of].flat().map(readBy)) : factBits([criterion.fact])
  known.set(criterion, bits)
  return bits
}

const known = new WeakMap<OpenCriterion, FactBits>()
