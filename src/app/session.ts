import { completeLaunch, type SessionResult } from './complete-launch.ts'
import type { Config } from './config.ts'
import { issuerKeysAt } from './issuer-keys.ts'
import { exchangeCode } from './smart-client.ts'

export type { SessionResult } from './complete-launch.ts'
export type { Session } from './opened-session.ts'

let opening: Promise<SessionResult> | null = null

/** Completes the launch after the redirect. Asked for again (React's strict mode, a second caller), it gives the same session. */
export function openSession(config: Config): Promise<SessionResult> {
  opening ??= completeLaunch(config, {
    query: window.location.search,
    cleanAddress: () => window.history.replaceState(null, '', window.location.pathname),
    store: window.sessionStorage,
    now: Date.now,
    elapsed: () => performance.now(),
    exchangeCode,
    issuerKeysAt,
    checkIdToken: async () => (await import('./id-token.ts')).signedInFrom,
  })
  return opening
}
