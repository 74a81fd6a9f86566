import { useSyncExternalStore } from 'react'

const TALL = window.matchMedia('(min-height: 640px)')

function subscribe(listener: () => void): () => void {
  TALL.addEventListener('change', listener)
  return () => TALL.removeEventListener('change', listener)
}

/** Whether the window is tall enough to show what lies behind each option without opening it. */
export const useRoomy = (): boolean => useSyncExternalStore(subscribe, () => TALL.matches)
