import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const NARROWEST = 280

/** The width of a place in pixels, followed as it changes. The picture is drawn for it, so that its text stays as large as the page's. */
export function useWidth<E extends HTMLElement>(): { readonly place: RefObject<E | null>; readonly width: number } {
  const place = useRef<E>(null)
  const [width, setWidth] = useState(NARROWEST)
  useLayoutEffect(() => {
    const shown = place.current
    if (shown === null) return
    const measure = (): void => setWidth(Math.max(NARROWEST, Math.floor(shown.clientWidth)))
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(shown)
    return () => watching.disconnect()
  }, [])
  return { place, width }
}
