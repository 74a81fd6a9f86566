import { useCallback, useEffect, useState } from 'react'
import type { BeforeSigning, Signing } from './review.ts'

/** What stands in the record and in the way, looked at when the note is opened; null while looking. */
export function useBefore(before: Signing['before']): { readonly found: BeforeSigning | null; readonly again: () => void } {
  const [found, setFound] = useState<BeforeSigning | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = true
    before().then(
      (answer) => {
        if (current) setFound(answer)
      },
      () => {
        if (current) setFound({ problems: [], earlier: [], whole: false })
      },
    )
    return () => {
      current = false
    }
    // `round` asks the same question again.
  }, [before, round])
  return { found, again: useCallback(() => setRound((count) => count + 1), []) }
}
