import { useSyncExternalStore } from 'react'
import { WORDS } from '../words.ts'

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether this computer is connected to anything at all, as far as the browser can tell. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)

/** That nothing can be read or stored now, and that nothing is lost. The live region stays, so that the change is read out. */
export const OfflineNotice = () => (
  <p className="offline problem" role="status">
    {useOnline() ? '' : WORDS.offline}
  </p>
)
