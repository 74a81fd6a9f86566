import { useSyncExternalStore } from 'react'
import { WORDS } from '../words.ts'

/** Whether an answer is being worked in: the list on screen is then still the one without it. */
export type Deciding = {
  readonly now: () => boolean
  readonly subscribe: (onChange: () => void) => () => void
  readonly set: (now: boolean) => void
}

/** Apart from the workspace, so that it is said in the next frame and nothing else has to be drawn for that. */
export function createDeciding(): Deciding {
  const listeners = new Set<() => void>()
  let current = false
  return {
    now: () => current,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    set: (now) => {
      current = now
      for (const tell of listeners) tell()
    },
  }
}

/** That what stands below does not know the answer yet; nothing once it does. */
export function DecidingNotice({ deciding }: { readonly deciding: Deciding }) {
  const now = useSyncExternalStore(deciding.subscribe, deciding.now)
  return now ? <p className="deciding">{WORDS.changed.deciding}</p> : null
}
