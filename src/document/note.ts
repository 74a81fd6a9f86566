import type { Background } from '../engine/background.ts'
import type { Decision } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import type { FactName, PatientFacts } from '../facts/patient-facts.ts'
import type { Visit } from '../response/visit.ts'
import type { Say } from './say.ts'

/** A note as headings with plain content: what every rendering shows, in the same order and words. */
export type Note = {
  readonly title: string
  readonly reference: string
  readonly lead: string
  /** As a BCP 47 tag. */
  readonly language: string
  readonly sections: readonly NoteSection[]
}
export type NoteSection = { readonly heading: string; readonly blocks: readonly NoteBlock[] }
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** "Label: text", line by line. */
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  /** Something with a name and details about it: an option, a row of evidence. */
  | { readonly kind: 'entry'; readonly title: string; readonly rows: readonly Pair[] }
export type Pair = readonly [label: string, text: string]

/** Everything a note is made of. Nothing else is looked up: no clock, no record, no knowledge. */
export type NoteInput = {
  readonly patient: NotePatient
  readonly encounterId: string | null
  /** The encounter as people speak of it: "ambulatory, from 2026-10-30"; null when the record says nothing of it. */
  readonly encounterName: string | null
  readonly author: NoteAuthor
  /** Date and time with zone, as written into the document. */
  readonly writtenAt: string
  /** Short, unique, visible in the text: by it the note is found again, and counted. */
  readonly reference: string
  readonly status: 'final' | 'preliminary'
  /** An earlier note of ours about this patient that this one speaks of; null where there is none or it is left alone. */
  readonly earlier: EarlierInNote | null
  readonly facts: PatientFacts
  readonly decision: Decision
  readonly model: Pick<Model, 'options' | 'asks' | 'warnings' | 'responseFrameworks' | 'reviewBy'>
  readonly background: Pick<Background, 'evidence' | 'conflicts' | 'supersessions'>
  readonly review: NoteReview
  /** How each question to the record ended. */
  readonly queries: readonly NoteQuery[]
  /** The person chose not to wait for what had not come yet. */
  readonly wentOnWithoutRest: boolean
  readonly unread: readonly { readonly reference: string; readonly problem: string }[]
  /**
   * The visits of the response assessment and those of them that this note keeps; and by reference, stored ones that it takes back and ones
   * that were taken back and count again. Null when none was entered or read.
   */
  readonly response: {
    readonly visits: readonly Visit[]
    readonly keptHere: readonly Visit[]
    readonly inError: readonly string[]
    readonly countAgain: readonly string[]
  } | null
  readonly words: NoteWords
}

/**
 * `replaces`: this note corrects it; `follows`: a later note about the same patient. `changes` in sentences; null when its text could not
 * be compared.
 */
export type EarlierInNote = {
  readonly relation: 'replaces' | 'follows'
  readonly reference: string
  /** As the record has it; null when it does not say. */
  readonly date: string | null
  /** `DocumentReference/7`. */
  readonly where: string
  readonly changes: readonly string[] | null
}

/** Null: the record does not say. */
type NotePatient = {
  readonly id: string
  readonly name: string | null
  readonly birthDate: string | null
  readonly sex: string | null
  readonly recordNumber: string | null
}
type NoteAuthor = { readonly name: string | null; readonly reference: string | null }
type NoteReview = {
  readonly options: readonly { readonly option: string; readonly choice: 'accepted' | 'declined' | 'deferred'; readonly reason?: string }[]
  readonly comment: string
}
type NoteQuery = {
  readonly what: string
  readonly outcome: 'read' | 'partly-read' | 'refused' | 'unreachable' | 'not-offered'
  readonly why?: string
  readonly count: number
}

/** What facts and their values are called: the same words as on screen, handed in by whoever shows both. */
type NoteWords = {
  readonly factLabel: (name: FactName) => string
  readonly valueLines: (name: FactName, value: unknown) => readonly string[]
  /** In the order in which they are to be read; every fact that is to appear. */
  readonly factOrder: readonly FactName[]
  /** As a BCP 47 tag: of the words of this note, its model and its background alike. */
  readonly language: string
  /** The note's own words in that language. */
  readonly say: Say
}
