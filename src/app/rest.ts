/** How long the page may be kept busy at a stretch, in milliseconds: less than a frame. */
const LONGEST_STRETCH = 12

/** A rest for long work: lets the page draw and answer, if it has been kept waiting. */
export function createRest(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH) return
    await othersRun()
    since = performance.now()
  }
}

/** Everything that waits for its turn gets it. Older browsers have no `scheduler`; a message to oneself is not slowed down as timers are. */
function othersRun(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
