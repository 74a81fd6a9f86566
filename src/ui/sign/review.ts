/** What the clinician states about one option. Without a statement nothing is recorded as decided. */
export type Choice = 'accepted' | 'declined' | 'deferred'
export type OptionReview = { readonly option: string; readonly choice: Choice; readonly reason?: string }

/** What the clinician adds to the note before signing it. */
export type Review = { readonly options: readonly OptionReview[]; readonly comment: string }

export const EMPTY_REVIEW: Review = { options: [], comment: '' }

/** The review with one option's statement replaced; null takes it back. */
export function withStatement(review: Review, option: string, statement: Omit<OptionReview, 'option'> | null): Review {
  const others = review.options.filter((one) => one.option !== option)
  return { ...review, options: statement === null ? others : [...others, { option, ...statement }] }
}

/**
 * How an attempt to store the note ended. `blocked`: nothing was sent. `unknown`: it was sent and no answer came, so that it may or may
 * not be there. `stored-otherwise`: it is there with another text. `earlier-…`: nothing was sent, because of a note sent before.
 */
export type SignOutcome =
  | { readonly kind: 'stored'; readonly where: string; readonly remark: string }
  | { readonly kind: 'stored-otherwise'; readonly where: string; readonly why: string }
  | { readonly kind: 'earlier-stored'; readonly reference: string; readonly where: string }
  | { readonly kind: 'earlier-open'; readonly reference: string; readonly why: string }
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

/** A note of this session that was sent, for the workspace to speak of. */
export type SentLine = { readonly reference: string; readonly outcome: SignOutcome }

/** Whether the note can be stored at all from here; if not, the reason in words. */
export type Writing = { readonly kind: 'possible' } | { readonly kind: 'not-possible'; readonly why: string }
