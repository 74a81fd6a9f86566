import type { EarlierValue } from '../../facts/earlier-value.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { Difference } from '../../response/differences.ts'
import type { Visit } from '../../response/visit.ts'
import type { VisitDraft } from './visit-draft.ts'

/** Where a visit comes from. `draft`: a note that nobody signed. `chart`: made of single results that the record holds, such as a cytology. */
export type VisitOrigin = 'entered' | 'questionnaire-response' | 'note' | 'draft' | 'chart'

/** Who wrote it. `who`: a name, or the reference of the person; null when the record does not say. `own`: the person who is signed in. */
export type Writer = { readonly who: string | null; readonly own: boolean }

export type VisitStoring =
  | { readonly kind: 'not-stored' }
  | { readonly kind: 'under-way' }
  | {
      readonly kind: 'stored'
      readonly where: string
      /** Of a form, for a change of it; null where the record system gives none. */
      readonly version?: string | null
    }
  | { readonly kind: 'failed'; readonly why: string }
  /** Sent, and it could not be seen whether it arrived. */
  | { readonly kind: 'unknown'; readonly why: string }

export type KeptVisit = {
  readonly visit: Visit
  readonly origin: VisitOrigin
  /** `QuestionnaireResponse/7`; null of what was entered here. */
  readonly where: string | null
  /** When it was written, in milliseconds since 1970; null when the record does not say, and of what was entered here. */
  readonly at: number | null
  readonly by: Writer
  readonly storing: VisitStoring
}

/** The visit of a day that counts. */
export type ShownVisit = KeptVisit & {
  /** With single results of the record beneath what it leaves empty. They are shown and computed with, and never kept with the visit. */
  readonly withResults: Visit
  /** The record takes it back, and it was counted again here: the record does not say so yet. */
  readonly again: boolean
}

/** What else the record holds of a day, and says otherwise than the visit that counts. */
export type BesideVisit = {
  readonly kept: KeptVisit & { readonly where: string }
  /** Where the visit that counts is stored; null: it was entered here. */
  readonly counts: string | null
  readonly differences: readonly Difference[]
}

/** A stored visit that somebody took back: entered in error, and counted nowhere. */
export type InErrorVisit = {
  readonly visit: Visit
  readonly origin: VisitOrigin
  readonly by: Writer
  /** Where the visit itself is stored. */
  readonly where: string
  /** `not-stored`: taken back here only. `stored`: the record says so, `where`: the form itself, or the note that says it. */
  readonly storing: VisitStoring
}

export type ResponseBook = {
  /** One a day, oldest first. */
  readonly visits: readonly ShownVisit[]
  /** Other visits of the same days that do not count. */
  readonly beside: readonly BesideVisit[]
  /** Taken back, oldest first. */
  readonly inError: readonly InErrorVisit[]
  readonly reading: 'not-yet' | 'under-way' | 'done'
  /** What was there and could not be read, or not looked for, in words. */
  readonly unread: readonly string[]
  readonly canUndo: boolean
  /** How many of them were entered before the panel was loaded again. */
  readonly restored: number
}

/** Where visits are kept: as forms of their own, or in the text of the next note that is signed. */
export type WhereStored = { readonly kind: 'record' } | { readonly kind: 'note'; readonly why: string }

/** The visits of this patient, and what can be done with them. */
export type ResponseDesk = {
  readonly book: ResponseBook
  /** Single values of the record, newest first: to be looked at while a visit is entered. */
  readonly earlier: readonly EarlierValue[]
  /** Looks in the record for earlier visits; the second time it does nothing. */
  readonly read: () => void
  /** Gives the visits as they are then, as do the next two. `instead`: the day that it was entered under before. */
  readonly keep: (visit: Visit, instead: IsoDate | null) => readonly Visit[]
  /** Takes away what was entered here; what the record holds for that day shows again. */
  readonly remove: (date: IsoDate) => readonly Visit[]
  /** Takes back the visit that is stored there, as entered in error, wherever else it is stored. */
  readonly takeBack: (where: string, date: IsoDate) => readonly Visit[]
  /** Counts one that was taken back again; where the form itself is marked, it is entered anew. */
  readonly countAgain: (where: string, date: IsoDate) => readonly Visit[]
  /** Marks a form as entered in error in the record. */
  readonly markInRecord: (where: string) => void
  /** Why a form cannot be marked in the record from here; null when it can. */
  readonly whyNotMarked: string | null
  /** A note can be signed from here, which then says what was taken back and what counts again. */
  readonly canSign: boolean
  readonly undo: () => readonly Visit[]
  /** A form that was half typed before the panel was loaded again, and who is told of every key. */
  readonly typed: { readonly restored: VisitDraft | null; readonly onTyped: (draft: VisitDraft | null) => void }
  readonly whereStored: WhereStored
  readonly store: (date: IsoDate) => void
}
