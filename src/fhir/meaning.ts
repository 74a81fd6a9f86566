import { type CodeSet, ICD_10_SYSTEMS } from '../knowledge/codes/code-set.ts'
import type { CodeableConcept } from './resources/coding.ts'

/** From `system|code` to what the code means to us. */
export type Meanings<M extends string> = ReadonlyMap<string, M>

/** Turns lists of codes into one table, so that a code is looked up instead of searched for. */
export function meaningsFrom<M extends string>(sets: Readonly<Record<M, readonly CodeSet[]>>): Meanings<M> {
  const table = new Map<string, M>()
  // Object.entries forgets the key type; the keys are those of `sets`.
  for (const [meaning, list] of Object.entries(sets) as [M, readonly CodeSet[]][])
    for (const set of list) for (const code of set.codes) table.set(`${set.system}|${code}`, meaning)
  return table
}

/** What the codes of a concept mean, in their order and without repeats; empty when none is known. */
export function meaningsOf<M extends string>(concept: CodeableConcept | undefined, meanings: Meanings<M>): readonly M[] {
  const found = new Set<M>()
  for (const { system, code } of concept?.coding ?? []) {
    const meaning = meanings.get(`${system}|${code}`)
    if (meaning !== undefined) found.add(meaning)
  }
  return [...found]
}

/** True when one of the codes of the concept is in the set. */
export const isOneOf = (concept: CodeableConcept | undefined, sets: readonly CodeSet[]): boolean =>
  concept?.coding?.some(
    ({ system, code }) => code !== undefined && sets.some((set) => set.system === system && set.codes.includes(code)),
  ) ?? false

/** The ICD-10 codes of a concept, of whatever edition, upper case and with the dot. */
export function icd10CodesOf(concept: CodeableConcept | undefined): readonly string[] {
  const found: string[] = []
  for (const { system, code } of concept?.coding ?? [])
    if (code !== undefined && system !== undefined && ICD_10_SYSTEMS.includes(system)) found.push(code.toUpperCase())
  return found
}

/** A value of a table by a key that comes from outside; undefined when the table itself does not hold it. */
export const lookUp = <V>(table: Readonly<Record<string, V>>, key: string | undefined): V | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
