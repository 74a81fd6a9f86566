import type { EarlierValue } from '../facts/earlier-value.ts'
import type { PartialDate } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'

/** Something in the record that was there and was not understood, or was left out: shown, never swallowed. */
export type Unread = { readonly reference: string; readonly problem: string }

/** How one question to the record system ended. Facts that depend on a refused or unreachable query say so. */
export type QueryOutcome = {
  /** What was asked for, in words: "laboratory observations". */
  readonly what: string
  readonly resourceType: string
  readonly outcome: 'read' | 'partly-read' | 'refused' | 'unreachable' | 'not-offered'
  /** Why it is not whole, in words a clinician understands. */
  readonly why?: string
  /** This vendor is known not to offer it, and something else is read instead. */
  readonly expected?: true
  /** What is missing of it was refused, not lost. */
  readonly withheld?: true
  /** All that speaks against its being whole is a reservation that the record system makes without naming what is missing. */
  readonly reserved?: true
  readonly count: number
  /** How far back: the earliest date that any of these gives. Absent where none gives one. */
  readonly since?: PartialDate
}

/** Who the record is about, as the banner shows it. Null: the record does not say. */
export type PatientIdentity = {
  readonly id: string
  readonly name: string | null
  readonly birthDate: PartialDate | null
  readonly sex: string | null
  /** A medical record number, where the record marks one as such. */
  readonly recordNumber: string | null
}

/** What was read of one patient's chart: the facts, and everything that could not become one. */
export type Chart = {
  readonly patient: PatientIdentity
  readonly facts: PatientFacts
  readonly unread: readonly Unread[]
  /** What it holds of earlier days, for the assessment of response. */
  readonly earlier: readonly EarlierValue[]
}
