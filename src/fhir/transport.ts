import { ANSWER_BYTES, bytesWithin, jsonFrom } from './answer-text.ts'
import { atMost } from './at-most.ts'
import { binaryFrom } from './binary-content.ts'
import { isWorthRetrying, MOST_RETRIES, sleep, type Waiting, waitBefore } from './retry.ts'
import { addressWithin } from './tenant-address.ts'

/**
 * How one request ended. Every failure is a value, and none carries an address or a body that could name a patient in a log.
 * `outside`: the address is not below the tenant's base; nothing was sent. `garbage`: an answer that is not JSON.
 * `too-long`: an answer of more bytes than are read of one; the rest was not taken. `cancelled`: the caller lost interest.
 */
export type Answer =
  | { readonly kind: 'ok'; readonly status: number; readonly body: unknown; readonly headers: AnswerHeaders }
  | { readonly kind: 'refused'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'garbage'; readonly status: number }
  | { readonly kind: 'too-long'; readonly mostBytes: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'outside' }

/** The few headers that we use. A browser shows only those that the server exposes. */
type AnswerHeaders = { readonly location: string | null; readonly etag: string | null }

type RequestOptions = {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** What is read is a Binary, which may come as its content instead of as a resource; the body is then the resource all the same. */
  readonly asBinary?: boolean
  /** Nobody waits for it: not asked again while the server is busy. */
  readonly once?: boolean
}

/** Requests to one tenant's FHIR server on behalf of one session. */
export type Transport = {
  readonly base: string
  /** Reads; asked again at most three times while the server is busy. */
  readonly get: (address: string, options?: RequestOptions) => Promise<Answer>
  /** Creates; sent exactly once by us, whatever happens. */
  readonly post: (address: string, body: unknown, options?: RequestOptions) => Promise<Answer>
  /** Updates; sent exactly once too. */
  readonly put: (address: string, body: unknown, options?: RequestOptions) => Promise<Answer>
  /** Waits so many milliseconds before something is asked again. */
  readonly pause: (ms: number) => Promise<void>
}

export type TransportOptions = {
  readonly base: string
  readonly accessToken: () => string | null
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
  /** How many requests may be under way at a time. Left out: four. */
  readonly atATime?: number
  /** How many bytes of one answer are read. Left out: `ANSWER_BYTES`. */
  readonly answerBytes?: number
  readonly waiting?: Waiting
}

const TIMEOUT_MS = 20_000
/** Epic asks apps to throttle themselves, and no vendor publishes a limit; four at a time is what a browser would do anyway. */
const AT_A_TIME = 4
const FHIR_JSON = 'application/fhir+json'

/** The app's only way to a FHIR server. fhirclient sends the token to any address it meets; this sends it to one. */
export function createTransport(options: TransportOptions): Transport {
  const inLine = atMost(options.atATime ?? AT_A_TIME)
  const waiting = options.waiting ?? { now: Date.now, random: Math.random, sleep }
  const once = (address: string, init: Sent, signal?: AbortSignal) => ask(options, address, init, signal)
  return {
    base: options.base,
    get: (address, { headers, signal, asBinary = false, once: isOnce = false } = {}) =>
      inLine(() =>
        persistently((s) => once(address, { headers: { ...headers }, asBinary }, s), waiting, signal, isOnce ? 0 : MOST_RETRIES),
      ),
    post: (address, body, options) => send('POST', address, body, options),
    put: (address, body, options) => send('PUT', address, body, options),
    pause: (ms) => waiting.sleep(ms),
  }

  function send(method: 'POST' | 'PUT', address: string, body: unknown, { headers, signal }: RequestOptions = {}): Promise<Answer> {
    const init: Sent = { method, body: JSON.stringify(body), headers: { 'Content-Type': FHIR_JSON, ...headers } }
    return inLine(async () => (await once(address, init, signal)).answer)
  }
}

type Sent = {
  readonly method?: 'POST' | 'PUT'
  readonly body?: string
  readonly headers: Readonly<Record<string, string>>
  readonly asBinary?: boolean
}
type Attempt = { readonly answer: Answer; readonly retryAfter: string | null }

async function persistently(
  once: (signal?: AbortSignal) => Promise<Attempt>,
  waiting: Waiting,
  signal: AbortSignal | undefined,
  mostRetries: number,
): Promise<Answer> {
  for (let retry = 0; ; retry += 1) {
    const { answer, retryAfter } = await once(signal)
    if (answer.kind !== 'refused' || !isWorthRetrying(answer.status) || retry >= mostRetries) return answer
    const wait = waitBefore(retry, retryAfter, waiting)
    if (wait === null) return answer
    await waiting.sleep(wait, signal)
    if (signal?.aborted === true) return { kind: 'cancelled' }
  }
}

async function ask(
  options: TransportOptions,
  address: string,
  { headers, asBinary = false, ...sent }: Sent,
  signal?: AbortSignal,
): Promise<Attempt> {
  const url = addressWithin(options.base, address)
  if (url === null) return { answer: { kind: 'outside' }, retryAfter: null }
  const token = options.accessToken()
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
  try {
    const response = await (options.fetch ?? fetch)(url, {
      ...sent,
      headers: { Accept: FHIR_JSON, ...headers, ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    const most = options.answerBytes ?? ANSWER_BYTES
    const bytes = await bytesWithin(response, most)
    const answer = bytes === null ? ({ kind: 'too-long', mostBytes: most } as const) : answerFrom(response, bytes, asBinary)
    return { answer, retryAfter: response.headers.get('Retry-After') }
  } catch {
    // fetch rejects for a lost connection, a redirect, a blocked origin or an abort; the browser does not say which of the first three.
    return {
      answer: signal?.aborted === true ? { kind: 'cancelled' } : { kind: timeout.aborted ? 'timeout' : 'unreachable' },
      retryAfter: null,
    }
  }
}

function answerFrom(response: Response, bytes: Uint8Array, asBinary: boolean): Answer {
  const { ok, status } = response
  const json = jsonFrom(bytes)
  if (!ok) return { kind: 'refused', status, body: json ?? null }
  const body = (asBinary ? binaryFrom(response.headers.get('Content-Type'), bytes, json) : null) ?? json
  if (body === undefined) return { kind: 'garbage', status }
  const headers = { location: response.headers.get('Location'), etag: response.headers.get('ETag') }
  return { kind: 'ok', status, body, headers }
}
