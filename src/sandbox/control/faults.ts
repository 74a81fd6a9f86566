import type { Binary, Bundle } from 'fhir/r4'
import { fromBase64 } from '../encoding.ts'

/** One way in which the practice system misbehaves for the requests it matches. Development only. */
export interface Fault {
  readonly method?: string
  /** A regular expression over path and query. */
  readonly path: string
  /** Let this many matching requests through first. */
  readonly after?: number
  /** Only once something was created or updated, or tried to be. */
  readonly onceWritten?: boolean
  /** Then misbehave this often; always, when left out. */
  readonly times?: number
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly contentType?: string
  readonly delayMs?: number
  /** Answer a Binary as its content, whatever form was asked for. */
  readonly rawBinary?: boolean
  /** Put so many megabytes of white space before the body. */
  readonly megabytesMore?: number
  /** Cut the body in the middle. */
  readonly truncate?: boolean
  /** Lose the connection before anything happens. */
  readonly dropBefore?: boolean
  /** Do everything, store what was sent, then lose the connection instead of answering. */
  readonly dropAfter?: boolean
  /** Point the page link at this origin. */
  readonly foreignNext?: string
  /** Point the page link at the page itself. */
  readonly loopNext?: boolean
  /** Point the page link at an address that never was given before, again and again. */
  readonly endlessNext?: boolean
  /** The server's clock is so many seconds ahead, or behind when negative. */
  readonly clockSkewSeconds?: number
}

export interface Faults {
  readonly set: (faults: readonly Fault[]) => void
  readonly clear: () => void
  /** The first fault that strikes this request; counts the request for `after` and `times`. */
  readonly strike: (method: string, path: string) => Fault | undefined
  /** How often each of the faults that are set has struck, in their order. */
  readonly struck: () => readonly number[]
}

export function createFaults(): Faults {
  let counted: { readonly fault: Fault; seen: number; struck: number }[] = []
  let written = false
  return {
    set: (faults) => {
      counted = faults.map((fault) => ({ fault, seen: 0, struck: 0 }))
      written = false
    },
    clear: () => {
      counted = []
    },
    strike: (method, path) => {
      written ||= path.startsWith('/fhir/') && (method === 'PUT' || (method === 'POST' && !/\/_search\b/.test(path)))
      for (const entry of counted) {
        const { fault } = entry
        if (!concerns(fault, method, path) || (fault.onceWritten === true && !written)) continue
        entry.seen += 1
        const turn = entry.seen - (fault.after ?? 0)
        if (turn < 1 || turn > (fault.times ?? Number.POSITIVE_INFINITY)) continue
        entry.struck += 1
        return fault
      }
      return undefined
    },
    struck: () => counted.map(({ struck }) => struck),
  }
}

/** A preflight is struck only by a fault that names OPTIONS; otherwise it would use up the turns meant for the call behind it. */
const concerns = (fault: Fault, method: string, path: string): boolean =>
  (fault.method === undefined ? method !== 'OPTIONS' : fault.method === method) && new RegExp(fault.path).test(path)

/** A lost connection: the server destroys the socket when it sees one, and a service worker rejects the fetch. */
const dropped = (): Response => Response.error()

/** Runs the request under the fault; with a status or body of the fault's own the request is not carried out. */
export async function underFault(fault: Fault, request: Request, cors: Readonly<Record<string, string>>, answer: () => Promise<Response>) {
  const { delayMs, dropBefore, dropAfter, status, body } = fault
  if (delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, delayMs))
  if (dropBefore) return dropped()
  const response = status === undefined && body === undefined ? await answer() : instead(fault, cors)
  if (dropAfter) return dropped()
  return altered(fault, request.url, fault.rawBinary ? await asContent(response) : response)
}

async function asContent(response: Response): Promise<Response> {
  const body = (await response.clone().json()) as Partial<Binary>
  if (body.resourceType !== 'Binary') return response
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-type', body.contentType ?? 'application/octet-stream')
  return new Response(fromBase64(body.data ?? ''), { status: response.status, headers })
}

function instead({ status = 200, body }: Fault, cors: Readonly<Record<string, string>>): Response {
  const text = typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body)
  return new Response(text, { status, headers: { ...cors, 'content-type': 'application/fhir+json' } })
}

async function altered(
  { truncate, megabytesMore = 0, foreignNext, loopNext, endlessNext, contentType, headers: added }: Fault,
  url: string,
  response: Response,
): Promise<Response> {
  const { status } = response
  const headers = new Headers(response.headers)
  if (contentType !== undefined) headers.set('content-type', contentType)
  for (const [name, value] of Object.entries(added ?? {})) headers.set(name, value)
  if (!truncate && megabytesMore === 0 && !loopNext && !endlessNext && foreignNext === undefined)
    return new Response(response.body, { status, headers })
  headers.delete('content-length')
  const text = await response.text()
  const next = nextFor(url, { loopNext, endlessNext, foreignNext })
  const linked = next === undefined ? text : withNext(text, next)
  const padded = ' '.repeat(megabytesMore * 1_000_000) + linked
  return new Response(truncate ? linked.slice(0, Math.floor(linked.length / 2)) : padded, { status, headers })
}

type Misleading = { [K in 'loopNext' | 'endlessNext' | 'foreignNext']: Fault[K] | undefined }

function nextFor(url: string, { loopNext, endlessNext, foreignNext }: Misleading): string | undefined {
  if (loopNext) return url
  if (foreignNext !== undefined) return url.replace(new URL(url).origin, foreignNext)
  if (!endlessNext) return undefined
  const next = new URL(url)
  next.searchParams.set('_again', crypto.randomUUID())
  return next.href
}

function withNext(text: string, next: string): string {
  const bundle = JSON.parse(text) as Bundle
  const others = (bundle.link ?? []).filter(({ relation }) => relation !== 'next')
  return JSON.stringify({ ...bundle, link: [...others, { relation: 'next', url: next }] })
}
