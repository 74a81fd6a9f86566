/** `warned`: the lock is a minute away. Once `locked` it stays so: only another launch opens a chart again. */
type Idleness = 'in-use' | 'warned' | 'locked'

export type IdleWatch = {
  readonly state: () => Idleness
  readonly subscribe: (onChange: () => void) => () => void
  /** From now on; before a session is open there is nothing to lock. */
  readonly start: (lockAfterMinutes: number, onLock: () => void) => void
  /** Nothing is on screen any more that would have to be locked: nobody is warned, and nothing is called. */
  readonly end: () => void
}

/** What watching needs from the browser. */
export type IdleWorld = {
  /** Milliseconds since the page was loaded; may stand still while the computer sleeps. */
  readonly elapsed: () => number
  /** Milliseconds since 1970; may be set back. */
  readonly now: () => number
  /** Calls back at every key, touch, click and scroll. */
  readonly onUse: (used: () => void) => void
  /** Calls back every few seconds and whenever the page comes back into view. */
  readonly onTick: (tick: () => void) => void
}

const WARN_BEFORE_MS = 60_000

/** Locks a chart that nobody uses. OWASP ASVS 5.0, 7.3.1; a workstation may be left with a chart open. */
export function watchIdle(world: IdleWorld): IdleWatch {
  const listeners = new Set<() => void>()
  let state: Idleness = 'in-use'
  let ended = false
  const set = (next: Idleness): void => {
    if (next === state) return
    state = next
    for (const tell of listeners) tell()
  }
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    start: (lockAfterMinutes, onLock) => {
      let last = { elapsed: world.elapsed(), now: world.now() }
      const look = (): void => {
        if (ended || state === 'locked') return
        // Whichever clock says more: one stands still during sleep, the other can be set back.
        const unused = Math.max(world.elapsed() - last.elapsed, world.now() - last.now)
        const left = lockAfterMinutes * 60_000 - unused
        set(left <= 0 ? 'locked' : left <= WARN_BEFORE_MS ? 'warned' : 'in-use')
        if (left <= 0) onLock()
      }
      world.onUse(() => {
        look()
        last = { elapsed: world.elapsed(), now: world.now() }
        look()
      })
      world.onTick(look)
    },
    end: () => {
      ended = true
      if (state === 'warned') set('in-use')
    },
  }
}

const USES = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'pointermove', 'input'] as const
const LOOK_EVERY_MS = 5000

/** This page and its clocks. */
export const browserIdleWorld: IdleWorld = {
  elapsed: () => performance.now(),
  now: Date.now,
  onUse: (used) => {
    for (const use of USES) window.addEventListener(use, used, { capture: true, passive: true })
  },
  onTick: (tick) => {
    setInterval(tick, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', tick)
    window.addEventListener('pageshow', tick)
  },
}
