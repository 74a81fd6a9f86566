/** What waiting needs from outside, so that tests need not wait. */
export type Waiting = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** Busy or briefly away: too many requests, bad gateway, unavailable, gateway timeout. */
const WORTH_RETRYING: ReadonlySet<number> = new Set([429, 502, 503, 504])
export const isWorthRetrying = (status: number): boolean => WORTH_RETRYING.has(status)

export const MOST_RETRIES = 3
/** A server that asks for more patience than this is told to the person instead. */
const LONGEST_WAIT_MS = 30_000
const FIRST_BACKOFF_MS = 500

/**
 * How long to wait before asking again; null when the server wants longer than a person should wait.
 * Retry-After is seconds or a date (RFC 9110, 10.2.3). Without one: doubling steps with full jitter. Oracle Health does not expose
 * the header to browsers, so the second way is the usual one there.
 */
export function waitBefore(retry: number, retryAfter: string | null, { now, random }: Waiting): number | null {
  const asked = retryAfter === null ? null : askedFor(retryAfter.trim(), now())
  if (asked !== null) return asked <= LONGEST_WAIT_MS ? asked : null
  const most = FIRST_BACKOFF_MS * 2 ** retry
  return Math.round(most / 2 + (most / 2) * random())
}

function askedFor(text: string, now: number): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Waits; ends early, without an error, when the caller has lost interest. */
export const sleep: Waiting['sleep'] = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted === true) return resolve()
    const wake = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    signal?.addEventListener('abort', wake)
  })
