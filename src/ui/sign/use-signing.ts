import { useRef, useState } from 'react'
import { isStored, type Review, type Signing, type SignOutcome } from './review.ts'

export type SigningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly outcome: SignOutcome }

type Sign = Signing['sign']
export type Attempt = {
  readonly state: SigningState
  readonly start: (review: Review) => void
  /** Looks for a note whose fate is unknown; sends nothing. */
  readonly look: (review: Review) => void
}

const IDLE: SigningState = { kind: 'idle' }

/**
 * One attempt at a time: a second click while one is under way does nothing, and what was stored is not stored again. Held by the
 * workspace, so that closing the preview does not forget it; a change of the facts gives another `sign` and starts afresh. That the chart
 * has changed is said beside the note that was made anew.
 */
export function useSigning({ sign, look }: Pick<Signing, 'sign' | 'look'>): Attempt {
  const [attempt, setAttempt] = useState<{ readonly sign: Sign; readonly state: SigningState }>({ sign, state: IDLE })
  const busy = useRef<Sign | null>(null)
  const begin = (work: Sign, review: Review): void => {
    if (busy.current === sign) return
    busy.current = sign
    setAttempt({ sign, state: { kind: 'running' } })
    const end = (outcome: SignOutcome): void => {
      if (!isStored(outcome)) busy.current = null
      setAttempt({ sign, state: { kind: 'ended', outcome } })
    }
    work(review).then(end, () => end({ kind: 'unknown', why: '' }))
  }
  const stays = attempt.state.kind === 'ended' && attempt.state.outcome.kind === 'chart-changed'
  return {
    state: attempt.sign === sign || stays ? attempt.state : IDLE,
    start: (review) => begin(sign, review),
    look: (review) => begin(look, review),
  }
}
