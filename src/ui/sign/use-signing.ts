import { useRef, useState } from 'react'
import { isStored, type Review, type SignOutcome } from './review.ts'

export type SigningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly outcome: SignOutcome }

type Sign = (review: Review) => Promise<SignOutcome>
export type Attempt = { readonly state: SigningState; readonly start: (review: Review) => void }

const IDLE: SigningState = { kind: 'idle' }

/**
 * One attempt at a time: a second click while one is under way does nothing, and what was stored is not stored again. Held by the
 * workspace, so that closing the preview does not forget it; a change of the facts gives another `sign` and starts afresh.
 */
export function useSigning(sign: Sign): Attempt {
  const [attempt, setAttempt] = useState<{ readonly sign: Sign; readonly state: SigningState }>({ sign, state: IDLE })
  const busy = useRef<Sign | null>(null)
  const end = (outcome: SignOutcome): void => {
    if (!isStored(outcome)) busy.current = null
    setAttempt({ sign, state: { kind: 'ended', outcome } })
  }
  const start = (review: Review): void => {
    if (busy.current === sign) return
    busy.current = sign
    setAttempt({ sign, state: { kind: 'running' } })
    sign(review).then(end, () => end({ kind: 'unknown', why: '' }))
  }
  return { state: attempt.sign === sign ? attempt.state : IDLE, start }
}
