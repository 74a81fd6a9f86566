import type { IsoDate, PartialDate } from './iso-date.ts'

/**
 * Where a value came from: a resource of the record (with its version and the date it speaks of, where it gives them),
 * an answer of the clinician in this session, the deployment's configuration, or a rule that derived it from other facts.
 */
export type Source =
  | {
      readonly kind: 'record'
      readonly reference: string
      readonly version?: string
      readonly date?: PartialDate
      /** What the record says, word for word where it is text. Shown as text, never as markup. */
      readonly says?: string
    }
  | { readonly kind: 'clinician'; readonly at: IsoDate; readonly reason?: string }
  | { readonly kind: 'configuration'; readonly says: string }

/** One reading of a fact. More than one source where several resources together say it (a list of therapies, a panel). */
export type Reading<T> = { readonly value: T; readonly sources: readonly Source[]; readonly note?: string }

/**
 * Why we cannot say. `not-recorded`: the record was searched and holds nothing. `pending`: a result is awaited.
 * `unreadable`: something is there that we do not understand. `not-permitted`: the server refused. `unreachable`: it did not answer, or not in full.
 */
export type WhyUnknown = 'not-recorded' | 'pending' | 'unreadable' | 'not-permitted' | 'unreachable'

/**
 * One thing the app may know about a patient.
 * "Looked for and negative" is a value of T; "we do not know" is a state.
 */
export type Fact<T> =
  | { readonly state: 'known'; readonly reading: Reading<T>; readonly superseded?: readonly Reading<T>[] }
  | {
      readonly state: 'unknown'
      readonly why: WhyUnknown
      /** What was there and did not settle it: the unreadable text, the pending order, an older result that was not used. */
      readonly sources: readonly Source[]
      readonly note?: string
    }
  | { readonly state: 'conflicting'; readonly readings: readonly [Reading<T>, Reading<T>, ...Reading<T>[]] }

export const known = <T>(value: T, sources: readonly Source[], note?: string): Fact<T> => ({
  state: 'known',
  reading: note === undefined ? { value, sources } : { value, sources, note },
})

export const unknown = (why: WhyUnknown, sources: readonly Source[] = [], note?: string): Fact<never> =>
  note === undefined ? { state: 'unknown', why, sources } : { state: 'unknown', why, sources, note }

/** Nobody could look, or what is there is not understood: never the same as "looked for and not there". */
export const isUnread = (fact: Fact<unknown>): boolean =>
  fact.state === 'unknown' && (fact.why === 'not-permitted' || fact.why === 'unreadable' || fact.why === 'unreachable')

/** The values the fact could take: one if known, several if readings disagree, none if unknown. */
export function readingsOf<T>(fact: Fact<T>): readonly Reading<T>[] {
  switch (fact.state) {
    case 'known':
      return [fact.reading]
    case 'conflicting':
      return fact.readings
    case 'unknown':
      return []
  }
}

/** Every source a fact rests on or was looked for in, without repeats. */
export function sourcesOf(fact: Fact<unknown>): readonly Source[] {
  return fact.state === 'unknown' ? fact.sources : readingsOf(fact).flatMap((reading) => reading.sources)
}
