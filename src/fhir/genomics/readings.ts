import { type Fact, type Reading, type Source, unknown } from '../../facts/fact.ts'
import { WITHHELD } from './answer.ts'
import type { Evidence } from './evidence.ts'

/** Readings of the same value become one. None: not recorded; one: known; several: they conflict. */
export function conflict<T>(readings: readonly Reading<T>[]): Fact<T> {
  const byValue = new Map<string, { readonly first: Reading<T>; readonly sources: Source[] }>()
  for (const reading of readings) {
    const key = JSON.stringify(reading.value)
    const same = byValue.get(key)
    if (same === undefined) byValue.set(key, { first: reading, sources: [...reading.sources] })
    else same.sources.push(...reading.sources)
  }
  const [a, b, ...rest] = [...byValue.values()].map(({ first, sources }) => ({ ...first, sources }))
  if (a === undefined) return unknown('not-recorded')
  return b === undefined ? { state: 'known', reading: a } : { state: 'conflicting', readings: [a, b, ...rest] }
}

/** Every source once. */
export const sourcesOf = (items: readonly { readonly source: Source }[]): readonly Source[] => [
  ...new Set(items.map(({ source }) => source)),
]

/** A result that is withheld was recorded. */
export const whyNoResult = (about: readonly Evidence[]): 'not-permitted' | 'not-recorded' =>
  about.some(({ finding }) => finding.reason === WITHHELD) ? 'not-permitted' : 'not-recorded'
