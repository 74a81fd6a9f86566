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
 * not be there.
 */
export type SignOutcome =
  | { readonly kind: 'stored'; readonly where: string; readonly remark: string | null }
  | { readonly kind: 'blocked'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string }

/** Whether the note can be stored at all from here; if not, the reason in words. */
export type Writing = { readonly kind: 'possible' } | { readonly kind: 'not-possible'; readonly why: string }
