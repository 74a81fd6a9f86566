import type { CodedListName, CodedName, DateName, FactName, MeasuredName, TextListName, UnitOf, ValueOf } from '../facts/patient-facts.ts'
import type { RADIOTHERAPY_KINDS, Therapy } from '../facts/therapy.ts'

/**
 * The rule language: questions about facts, written as data, so that one rule can be evaluated, printed, counted and reviewed.
 * Every criterion has `says`: the sentence shown on screen and in the note.
 */
type About<N extends FactName, Q> = { readonly says: string; readonly fact: N } & Q

/** Which therapies are meant. A field left out does not matter; one that the record leaves open makes the answer unknown. */
export type TherapyPattern = {
  readonly agents?: readonly string[]
  readonly classes?: readonly Therapy['class'][]
  readonly generations?: readonly NonNullable<Therapy['generation']>[]
  readonly statuses?: readonly Therapy['status'][]
  readonly stopReasons?: readonly NonNullable<Therapy['stopReason']>[]
  /** Counts as a line of treatment. Unknown for a therapy completed as planned: adjuvant and definitive treatment end so too. */
  readonly line?: true
  /** mg a day, inclusive. */
  readonly dailyDoseAtLeastMg?: number
  /** mg a day, exclusive. */
  readonly dailyDoseBelowMg?: number
}

/** A question about one fact. Only real fact names, their real values and their real units compile. */
export type Test =
  | { [N in CodedName]: About<N, { readonly kind: 'is'; readonly oneOf: readonly ValueOf<N>[] }> }[CodedName]
  | {
      [N in MeasuredName]: About<
        N,
        {
          readonly kind: 'at-least' | 'at-most' | 'more-than' | 'less-than'
          readonly limit: { readonly value: number; readonly unit: UnitOf<N> }
        }
      >
    }[MeasuredName]
  /** The list has at least one of these results. */
  | { [N in CodedListName]: About<N, { readonly kind: 'includes'; readonly oneOf: readonly ValueOf<N>[number][] }> }[CodedListName]
  /** The newest result is one of these. An empty list has no newest result: not met. */
  | { [N in CodedListName]: About<N, { readonly kind: 'latest-is'; readonly oneOf: readonly ValueOf<N>[number][] }> }[CodedListName]
  /** This drug was stated as not available. Unknown while nobody said anything about this very drug. */
  | About<'drugAccess', { readonly kind: 'no-access'; readonly drug: string }>
  /** The list is known and has nothing in it: looked for, none found. */
  | About<TextListName | CodedListName | 'priorTherapies' | 'priorCnsRadiotherapy', { readonly kind: 'is-empty' }>
  /** A therapy of this pattern was received. */
  | About<'priorTherapies', { readonly kind: 'received'; readonly therapy: TherapyPattern }>
  | About<'priorCnsRadiotherapy', { readonly kind: 'irradiated'; readonly kinds: readonly (typeof RADIOTHERAPY_KINDS)[number][] }>
  /** The date lies fewer than this many weeks before the day of the decision. A partial date that straddles is unknown. */
  | About<DateName, { readonly kind: 'within-weeks'; readonly weeks: number }>

/** A question whose settled answer is never overturned by learning more. */
export type Criterion =
  | Test
  | { readonly kind: 'all'; readonly says: string; readonly of: readonly Criterion[] }
  | { readonly kind: 'any'; readonly says: string; readonly of: readonly Criterion[] }
  | { readonly kind: 'not'; readonly says: string; readonly of: Criterion }

/**
 * A question that may also fire because something is not known: exempt from "learning more never overturns".
 * `not-known`: the fact is unknown or conflicting. `conflicting`: its readings disagree. `not-established`: the inner question is not met.
 * `not-read`: nobody could look: the server refused or did not answer, or what is there is not understood. Never the same as "nothing found".
 */
export type OpenCriterion =
  | Question
  | { readonly kind: 'all'; readonly says: string; readonly of: readonly OpenCriterion[] }
  | { readonly kind: 'any'; readonly says: string; readonly of: readonly OpenCriterion[] }
  | { readonly kind: 'not'; readonly says: string; readonly of: OpenCriterion }
  | { readonly kind: 'not-established'; readonly says: string; readonly of: OpenCriterion }

/** A criterion about one fact, without parts. */
export type Question =
  | Test
  | { readonly kind: 'not-known'; readonly says: string; readonly fact: FactName }
  | { readonly kind: 'conflicting'; readonly says: string; readonly fact: FactName }
  | { readonly kind: 'not-read'; readonly says: string; readonly fact: FactName }
