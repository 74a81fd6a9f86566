import { useSyncExternalStore } from 'react'

const HASH = '#about-this-model'
/** Marks the entry in the browser's history that opening the page made: closing takes it back, and so does the Back button. */
const MARK = { aboutThisModel: true }

const listeners = new Set<() => void>()
const tell = (): void => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', tell)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', tell)
  }
}

const isOpen = (): boolean => window.location.hash === HASH

function show(): void {
  if (isOpen()) return
  window.history.pushState(MARK, '', HASH)
  tell()
}

function close(): void {
  const state: unknown = window.history.state
  const ours = typeof state === 'object' && state !== null && 'aboutThisModel' in state
  if (ours) {
    window.history.back()
    return
  }
  window.history.replaceState(null, '', window.location.pathname + window.location.search)
  tell()
}

/** Whether the address says that the page about the model is open. Everything beneath it stays as it is. */
export const useAboutPage = () => ({ open: useSyncExternalStore(subscribe, isOpen), show, close })
