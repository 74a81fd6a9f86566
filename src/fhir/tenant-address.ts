/**
 * Where the access token may travel: the scheme, host, port and base path of one FHIR server, and nowhere else.
 * A `next` link, a `Location` or a reference is somebody else's text; each is checked here before a request is made.
 */

/** The whole address to call, or null when it lies outside the base. A relative one is taken as below the base. */
export function addressWithin(base: string, wanted: string): string | null {
  if (!PLAIN.test(wanted)) return null
  const root = parsed(withoutTrailingSlash(base))
  const target = root === null ? null : parsed(wanted, `${root.href}/`)
  if (root === null || target === null || !isSameServer(root, target) || HIDDEN_STEP.test(target.pathname)) return null
  if (target.pathname !== root.pathname && !target.pathname.startsWith(asFolder(root.pathname))) return null
  target.hash = ''
  return target.href
}

/** True for the addresses that may carry patients' data: https, or http on this very machine (development and tests). */
const isSecureOrLoopback = (url: URL): boolean => url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))

/** Scheme, host with optional port, path of ordinary steps: no user name, backslash, query, fragment, space, escape, `.` or `..`. */
const ORDINARY = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/*$/i

/** A base address in one spelling; null for one that is not ordinary, or neither https nor on this machine. */
export function canonicalBase(address: string): string | null {
  if (!ORDINARY.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  return isSecureOrLoopback(url) ? `${url.origin}${withoutTrailingSlash(url.pathname)}` : null
}

export const withoutTrailingSlash = (address: string): string => address.replace(/\/+$/, '')

/** Printable ASCII without backslash: parsers disagree about everything else. */
const PLAIN = /^[!-[\]-~]+$/
/**
 * `%2f`, `%5c`, `%2e`, and the same written twice (`%252e`): a server may decode them into another path after we have checked this one.
 * `..;`: some servers cut away what follows a semicolon and then go up.
 */
const HIDDEN_STEP = /%(?:25)*(?:2f|5c|2e)|\/\.{1,2};/i
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const isSameServer = (root: URL, target: URL): boolean =>
  target.origin === root.origin && target.origin !== 'null' && target.username === '' && target.password === ''

const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

function parsed(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null
}
