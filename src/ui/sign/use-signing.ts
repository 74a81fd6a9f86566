import { useRef, useState } from 'react'
import type { Review, SignOutcome } from './review.ts'

export type SigningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly outcome: SignOutcome }

/** One attempt at a time: a second click while one is under way does nothing, and what was stored is not stored again. */
export function useSigning(sign: (review: Review) => Promise<SignOutcome>): {
  readonly state: SigningState
  readonly start: (review: Review) => void
} {
  const [state, setState] = useState<SigningState>({ kind: 'idle' })
  const busy = useRef(false)
  const end = (outcome: SignOutcome): void => {
    busy.current = outcome.kind === 'stored'
    setState({ kind: 'ended', outcome })
  }
  const start = (review: Review): void => {
    if (busy.current) return
    busy.current = true
    setState({ kind: 'running' })
    sign(review).then(end, () => end({ kind: 'unknown', why: '' }))
  }
  return { state, start }
}
