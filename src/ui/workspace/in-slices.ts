/** Short enough that a click in between is answered within a frame or two, also on a slow machine. */
const SLICE_MS = 8

/**
 * Takes a long work's steps in slices, each a task of its own behind the next frame, and hands over all of them at the end.
 * Returns a function that stops it.
 */
export function inSlices<T>(steps: Iterator<T>, onDone: (all: readonly T[]) => void): () => void {
  const all: T[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const slice = (): void => {
    const end = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done === true) {
        onDone(all)
        return
      }
      all.push(step.value)
    } while (performance.now() < end)
    timer = setTimeout(slice, 0)
  }
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(slice, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
