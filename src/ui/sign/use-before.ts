import { useCallback, useEffect, useState } from 'react'
import type { BeforeSigning, Signing } from './review.ts'

const NOT_LOOKED: BeforeSigning = { problems: [], earlier: [], whole: false }

/** What stands in the record and in the way, looked at when the note is opened and when asked again; null while looking. */
export function useBefore(before: Signing['before']): { readonly found: BeforeSigning | null; readonly again: () => void } {
  const [answer, setAnswer] = useState<{ readonly to: Signing['before']; readonly found: BeforeSigning } | null>(null)
  const again = useCallback(() => {
    before().then(
      (found) => setAnswer({ to: before, found }),
      () => setAnswer({ to: before, found: NOT_LOOKED }),
    )
  }, [before])
  useEffect(again, [again])
  // An answer about an earlier state of the facts is no answer.
  return { found: answer?.to === before ? answer.found : null, again }
}
