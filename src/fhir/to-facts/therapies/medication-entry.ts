import type { Source } from '../../../facts/fact.ts'
import type { PartialDate } from '../../../facts/iso-date.ts'
import type { CodeableConcept } from '../../resources/coding.ts'
import type { Dosage } from '../../resources/dosage.ts'

/**
 * Whether what an entry speaks of took place. `unclear`: it may have, and the entry does not let us say. `isStated`: the record says that
 * the drug was not handed over or not taken; otherwise it was only planned or prepared.
 */
export type Taken =
  | { readonly kind: 'taken'; readonly status: 'active' | 'stopped' | 'completed' | 'unknown' }
  | { readonly kind: 'not-taken'; readonly isStated: boolean }
  | { readonly kind: 'held'; readonly problem: string }
  | { readonly kind: 'unclear'; readonly problem: string }

/** One entry of a medication list, of whatever kind, in one shape. */
export type MedicationEntry = {
  readonly reference: string
  readonly source: Source
  readonly medication: CodeableConcept
  readonly taken: Taken
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  /** Why it ended. */
  readonly reasons: readonly CodeableConcept[]
  /** What it was given for. */
  readonly indications: readonly CodeableConcept[]
  readonly dosages: readonly Dosage[]
  readonly notes: readonly string[]
  readonly kind: 'statement' | 'request' | 'administration' | 'dispense'
  /** The orders that it carries out. */
  readonly orders: readonly string[]
}
