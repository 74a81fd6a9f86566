import { useEffect, useState } from 'react'

/** How long the sign-in lasts, as far as a person has to know. */
export type TimeLeft = 'enough' | 'five-minutes' | 'one-minute' | 'none'

/** Null: the record system did not say when it ends. */
export function timeLeftFrom(seconds: number | null): TimeLeft {
  if (seconds === null || seconds > 5 * 60) return 'enough'
  if (seconds > 60) return 'five-minutes'
  return seconds > 0 ? 'one-minute' : 'none'
}

const LOOK_EVERY_MS = 2000

/** Looks at the time again and again, and when somebody comes back to the page. */
export function useTimeLeft(secondsLeft: () => number | null): TimeLeft {
  const [left, setLeft] = useState(() => timeLeftFrom(secondsLeft()))
  useEffect(() => {
    const look = (): void => setLeft(timeLeftFrom(secondsLeft()))
    const ticking = setInterval(look, LOOK_EVERY_MS)
    window.addEventListener('pageshow', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(ticking)
      window.removeEventListener('pageshow', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [secondsLeft])
  return left
}
