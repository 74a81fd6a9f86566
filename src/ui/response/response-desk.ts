import type { EarlierValue } from '../../facts/earlier-value.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { Visit } from '../../response/visit.ts'
import type { VisitDraft } from './visit-draft.ts'

/** Where a visit comes from. `chart`: made of single results that the record holds, such as a cytology. */
export type VisitOrigin = 'entered' | 'questionnaire-response' | 'note' | 'chart'

export type VisitStoring =
  | { readonly kind: 'not-stored' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'stored'; readonly where: string }
  | { readonly kind: 'failed'; readonly why: string }
  /** Sent, and it could not be seen whether it arrived. */
  | { readonly kind: 'unknown'; readonly why: string }

export type KeptVisit = {
  readonly visit: Visit
  readonly origin: VisitOrigin
  /** `QuestionnaireResponse/7`; null of what was entered here. */
  readonly where: string | null
  readonly storing: VisitStoring
}

/** A stored visit that somebody took back: entered in error, and counted nowhere. */
export type InErrorVisit = {
  readonly visit: Visit
  readonly origin: VisitOrigin
  /** Where the visit itself is stored. */
  readonly where: string
  /** `not-stored`: taken back here only. `stored`: the record says so, `where`: the form itself, or the note that says it. */
  readonly storing: VisitStoring
}

export type ResponseBook = {
  /** One a day, oldest first. */
  readonly visits: readonly KeptVisit[]
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
  /** Takes back what the record holds for that day, as entered in error. */
  readonly takeBack: (date: IsoDate) => readonly Visit[]
  /** Counts one that was taken back again; where the record says that it was, it is entered anew. */
  readonly countAgain: (where: string, date: IsoDate) => readonly Visit[]
  /** Marks a form as entered in error in the record. */
  readonly markInRecord: (where: string, date: IsoDate) => void
  /** Why a form cannot be marked in the record from here; null when it can. */
  readonly whyNotMarked: string | null
  readonly undo: () => readonly Visit[]
  /** A form that was half typed before the panel was loaded again, and who is told of every key. */
  readonly typed: { readonly restored: VisitDraft | null; readonly onTyped: (draft: VisitDraft | null) => void }
  readonly whereStored: WhereStored
  readonly store: (date: IsoDate) => void
}
