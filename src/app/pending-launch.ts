/**
 * What has to survive the redirect to the sign-in page and back: nothing of a patient, no token. Kept in sessionStorage under the
 * random `state`, because embedded browsers of one Oracle Health workstation may share sessionStorage between several patients.
 */
export type PendingLaunch = {
  readonly iss: string
  readonly nonce: string
  readonly issuer: string | null
  readonly keysAddress: string | null
  readonly tokenEndpoint: string
  /** What was asked for, to be compared with what is granted. */
  readonly scope: string
  /** fhirclient's: the code verifier and where to come back to. */
  readonly kept: unknown
  /** Milliseconds since 1970, to clear away launches that were never finished. */
  readonly at: number
}

export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'meninx.launch.'
/** Says that a session was open in this window: tells "reloaded" from "never launched". Carries nothing else. */
const OPENED = 'meninx.opened'
const GIVEN_UP_AFTER_MS = 10 * 60_000

export const rememberLaunch = (store: KeyValueStore, state: string, launch: PendingLaunch): void =>
  store.setItem(PREFIX + state, JSON.stringify(launch))

/**
 * Takes the launch out, so that an authorization answer can be used once only. Null: this window started no such launch, or too long ago.
 */
export function takeLaunch(store: KeyValueStore, state: string, now: number): PendingLaunch | null {
  const text = store.getItem(PREFIX + state)
  store.removeItem(PREFIX + state)
  // Only rememberLaunch writes under this prefix.
  const launch = text === null ? null : (JSON.parse(text) as PendingLaunch)
  return launch !== null && now - launch.at <= GIVEN_UP_AFTER_MS ? launch : null
}

/** Removes launches that nobody finished. */
export function forgetOldLaunches(store: KeyValueStore, now: number): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(PREFIX))
  for (const state of keys.map((key) => key.slice(PREFIX.length))) {
    const launch = takeLaunch(store, state, now)
    if (launch !== null) rememberLaunch(store, state, launch)
  }
}

export const markOpened = (store: KeyValueStore): void => store.setItem(OPENED, '1')
export const wasOpened = (store: KeyValueStore): boolean => store.getItem(OPENED) !== null
