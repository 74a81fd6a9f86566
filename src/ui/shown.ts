import type { Background } from '../engine/background.ts'
import type { Decision } from '../engine/decision.ts'
import type { PartialDate } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'

/** Who the record is about. Null: the record does not say. */
export type ShownPatient = {
  readonly name: string | null
  readonly birthDate: PartialDate | null
  readonly sex: string | null
  readonly recordNumber: string | null
}

/** How one question to the record ended, in words. */
export type ShownQuery = {
  readonly what: string
  readonly outcome: 'read' | 'partly-read' | 'refused' | 'unreachable' | 'not-offered'
  readonly why?: string
  readonly count: number
  /** The earliest date among what came. */
  readonly since?: PartialDate
}

/** What was read of the record, and what was not. */
export type ReadReport = {
  readonly queries: readonly ShownQuery[]
  readonly unread: readonly { readonly reference: string; readonly problem: string }[]
}

/** Evidence, conflicts and drugs are fetched apart from the rules, because only explanations need them. */
export type EvidenceShelf =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly background: Background }
  | { readonly kind: 'failed' }

/** A resource of the record as it is now, or why it cannot be shown. */
export type SourceShown =
  | { readonly kind: 'read'; readonly resource: Readonly<Record<string, unknown>>; readonly version: string | null }
  | { readonly kind: 'not-read'; readonly why: string }

/** A chart with answers, what follows from it, and what the model says. */
export type Recommended = { readonly given: PatientFacts; readonly facts: PatientFacts; readonly decision: Decision }

/** A drug that can be picked when a therapy is entered. */
export type KnownAgent = Pick<Therapy, 'agent' | 'class' | 'generation'>
