import type { ShownPatient } from '../shown.ts'

/** What the clinician states about one option. Without a statement nothing is recorded as decided. */
export type Choice = 'accepted' | 'declined' | 'deferred'
export type OptionReview = { readonly option: string; readonly choice: Choice; readonly reason?: string }

/** What the clinician adds to the note before signing it, and what kind of note it is to be. */
export type Review = {
  readonly options: readonly OptionReview[]
  readonly comment: string
  readonly status: 'final' | 'preliminary'
  /** The stored note that this one speaks of, by its id; null: none. */
  readonly earlier: { readonly id: string; readonly relation: 'replaces' | 'follows' } | null
}

export const EMPTY_REVIEW: Review = { options: [], comment: '', status: 'final', earlier: null }

/** What was stated before a relaunch, and who is told of every change. */
export type KeptReview = { readonly restored: Review; readonly onReview: (review: Review) => void }

/** Whether somebody has stated anything: a comment, a decision, or that the note is a draft. */
export const isStated = ({ options, comment, status }: Review): boolean =>
  options.length > 0 || comment !== '' || status !== EMPTY_REVIEW.status

/** The review with one option's statement replaced; null takes it back. */
export function withStatement(review: Review, option: string, statement: Omit<OptionReview, 'option'> | null): Review {
  const others = review.options.filter((one) => one.option !== option)
  return { ...review, options: statement === null ? others : [...others, { option, ...statement }] }
}

/**
 * How an attempt to store the note ended. `blocked`: nothing was sent. `unknown`: it was sent and no answer came, so that it may or may
 * not be there. `stored-otherwise`: it is there with another text. `earlier-…`: nothing was sent, because of a note sent before.
 * `chart-changed`, `not-checked`, `other-note`: nothing was sent, and the person has to look and sign again.
 */
export type SignOutcome =
  | { readonly kind: 'stored'; readonly where: string; readonly remark: string }
  | { readonly kind: 'stored-otherwise'; readonly where: string; readonly why: string }
  | { readonly kind: 'earlier-stored'; readonly reference: string; readonly where: string }
  | { readonly kind: 'earlier-open'; readonly reference: string; readonly why: string }
  | { readonly kind: 'chart-changed'; readonly changes: readonly string[] }
  | { readonly kind: 'not-checked'; readonly why: string }
  | { readonly kind: 'other-note'; readonly reference: string; readonly where: string }
  | { readonly kind: 'changed-meanwhile'; readonly why: string }
  | { readonly kind: 'blocked'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string }

export const isStored = ({ kind }: SignOutcome): boolean => kind === 'stored' || kind === 'stored-otherwise'

/** The note for one review. */
export type PreparedNote = {
  readonly text: string
  readonly reference: string
  /** In the record it is formatted text with this content, and not this text. */
  readonly formatted: boolean
  /** How an earlier attempt with this very note ended. */
  readonly earlier: SignOutcome | null
}

/** A note of ours that stands in the record. */
export type EarlierLine = {
  readonly id: string
  readonly reference: string
  readonly date: string | null
  readonly docStatus: string | null
  /** What its author is called; null where the record does not say. */
  readonly author: string | null
  /** The reference of the note that took its place; null when it stands. */
  readonly replacedBy: string | null
  /** How it is corrected from here: by a further note, or in its place. */
  readonly correcting: 'new-note' | 'in-place'
  /** Why it cannot be marked as entered in error from here; null when it can. */
  readonly whyNotRetract: string | null
  /** What the note on screen says differently, in sentences; null: its text could not be compared. */
  readonly changes: readonly string[] | null
}

/** What is looked at before anybody signs. `problems` keep the note from being stored; `whole` false: there may be more notes. */
export type BeforeSigning = {
  readonly problems: readonly string[]
  readonly earlier: readonly EarlierLine[]
  readonly whole: boolean
}

/** Work-up that the note asks for and that can be stored as a draft, with what became of it. */
export type WorkUpLine = { readonly ask: string; readonly label: string }
export type WorkUpResult = WorkUpLine &
  ({ readonly kind: 'stored'; readonly where: readonly string[] } | { readonly kind: 'not-stored' | 'unknown'; readonly why: string })

/** A note of this session that was sent, for the workspace to speak of. */
export type SentLine = { readonly reference: string; readonly outcome: SignOutcome }

/** Whether the note can be stored at all from here; if not, the reason in words. */
export type Writing = { readonly kind: 'possible' } | { readonly kind: 'not-possible'; readonly why: string }

/** How notes about this chart are written, signed and stored, for one state of the facts. */
export type Signing = {
  readonly writing: Writing
  readonly patient: ShownPatient
  /** As what, for whom and where the note will be filed, in words. */
  readonly filing: readonly (readonly [label: string, text: string])[]
  /** A note may be stored as a draft. */
  readonly drafts: boolean
  readonly before: () => Promise<BeforeSigning>
  /** The note as it will be stored, with this review in it; or as it was stored, when it was sent before. */
  readonly noteText: (review: Review) => Promise<PreparedNote>
  readonly sign: (review: Review) => Promise<SignOutcome>
  /** Looks for a note whose fate is unknown, and sends nothing. */
  readonly look: (review: Review) => Promise<SignOutcome>
  /** Marks a stored note as entered in error; null when that took, else why not. */
  readonly retract: (id: string) => Promise<string | null>
  /** Work-up of this note that can be stored as drafts; empty where that is not offered. */
  readonly workUp: readonly WorkUpLine[]
  readonly storeWorkUp: (asks: readonly string[], documentId: string) => Promise<readonly WorkUpResult[]>
  /** Everything that was done with notes in this session, as a file. */
  readonly activity: () => string
}
