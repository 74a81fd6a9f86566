import { bytesWithin } from '../fhir/answer-text.ts'
import { MOST_BYTES } from './json-within.ts'

type Fetch = typeof globalThis.fetch

const nothing: Fetch = () => Promise.reject(new TypeError('Nothing may be fetched at this moment'))
let current: Fetch = nothing

/** What fhirclient has for `fetch` (as its `cross-fetch`, see vite.config.ts): it can reach only what the work under way lets it reach. */
export const fetch: Fetch = (...asked) => current(...asked)

/** Runs one piece of fhirclient's work with this for `fetch`. One at a time: a page signs in once. */
export async function fetchingBy<T>(by: Fetch, work: () => Promise<T>): Promise<T> {
  current = by
  try {
    return await work()
  } finally {
    current = nothing
  }
}

/**
 * One address, by the browser's `fetch`, as a sign-in should be sent: no cookie, no redirect, no cache, no referrer, not for ever.
 * fhirclient alone would follow a redirect of the token endpoint with the code and its verifier.
 */
export const onlyTo =
  (address: string, timeoutMs: number, get: Fetch = globalThis.fetch): Fetch =>
  (asked, init) =>
    asked === address
      ? get(address, {
          ...init,
          credentials: 'omit',
          redirect: 'error',
          cache: 'no-store',
          referrerPolicy: 'no-referrer',
          signal: AbortSignal.timeout(timeoutMs),
        }).then(whole)
      : nothing(asked)

/** The same answer once all of it is there; one that is longer than an answer to a sign-in can be is none. */
async function whole(response: Response): Promise<Response> {
  const bytes = await bytesWithin(response, MOST_BYTES.token)
  if (bytes === null) throw new TypeError('The answer is too long')
  const { status, statusText, headers } = response
  return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers })
}
