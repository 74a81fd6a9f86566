import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * How many children of a wrapping row stand in its first line; the others are for one step further. Measured before painting, and again
 * whenever the row or what it says changes. `folded` false: all of them.
 */
export function useOneLine<E extends HTMLElement>(
  folded: boolean,
  says: string,
): { readonly row: RefObject<E | null>; readonly fitting: number } {
  const row = useRef<E>(null)
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the row says changes what fits in it
  useLayoutEffect(() => {
    const shown = row.current
    if (shown === null || !folded) return setFitting(Number.POSITIVE_INFINITY)
    const measure = (): void => setFitting(fittingIn(shown))
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(shown)
    return () => watching.disconnect()
  }, [folded, says])
  return { row, fitting }
}

/** The first child always counts: a line that shows nothing helps nobody. */
function fittingIn(row: HTMLElement): number {
  const children = [...row.children]
  const bottom = row.getBoundingClientRect().bottom
  const beyond = children.findIndex((child, index) => index > 0 && child.getBoundingClientRect().bottom > bottom + 1)
  return beyond === -1 ? Number.POSITIVE_INFINITY : beyond
}
