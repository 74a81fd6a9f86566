/** What the practice record system answers before it becomes an HTTP response: most rules are about these three things only. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON content; `undefined` is an empty body, which both vendors really send. */
  readonly body?: unknown
  /** Content that is not JSON: pages and Binary contents. */
  readonly raw?: string | Uint8Array<ArrayBuffer>
}

/** Turns an answer into a response; FHIR JSON unless the answer names another content type. */
export function toResponse({ status, headers = {}, body, raw }: Answer, extra: Readonly<Record<string, string>> = {}): Response {
  const content = raw ?? (body === undefined ? null : JSON.stringify(body))
  const all = new Headers({ 'cache-control': 'no-store', ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }) })
  for (const [name, value] of Object.entries({ ...headers, ...extra })) all.set(name, value)
  if (content === null && status !== 204 && status !== 304) all.set('content-length', '0')
  return new Response(content, { status, headers: all })
}

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body,
  headers: { 'content-type': 'application/json', ...headers },
})
