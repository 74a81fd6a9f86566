import { completeLaunch, type SessionResult } from './complete-launch.ts'
import type { Config } from './config.ts'
import { issuerKeysAt } from './issuer-keys.ts'
import type { KeyValueStore } from './pending-launch.ts'
import { exchangeCode } from './smart-client.ts'

export type { SessionResult } from './complete-launch.ts'
export type { Session } from './opened-session.ts'

let opening: Promise<SessionResult> | null = null

/**
 * Completes the launch after the redirect, from the query that the page came with. Asked for again (React's strict mode, a second caller), it
 * gives the same session.
 */
export function openSession(config: Config, query: string): Promise<SessionResult> {
  opening ??= completeLaunch(config, {
    query,
    store: windowsStore(),
    now: Date.now,
    elapsed: () => performance.now(),
    exchangeCode,
    issuerKeysAt,
    checkIdToken: async () => (await import('./id-token.ts')).signedInFrom,
  })
  return opening
}

/** A browser that blocks storage throws when it is named: then no launch of this window is known, and nothing can be kept. */
function windowsStore(): KeyValueStore {
  try {
    return window.sessionStorage
  } catch {
    return { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} }
  }
}
