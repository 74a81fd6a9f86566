import { isRecord } from './operation-outcome.ts'

/** An address of a resource, taken apart: which server (host and base path, whatever the scheme), and what of it, `Patient/7`. */
export type ServerAddress = { readonly server: string; readonly local: string }

const ADDRESS =
  /^https?:\/\/(?<host>[^/?#\s]+)(?<path>(?:\/[^/?#\s]+)*?)\/(?<local>[A-Za-z]+\/[A-Za-z0-9\-.]{1,128})(?:\/_history\/[^/?#\s]+)?$/i

/**
 * Null for what is no address of a resource on a server. http and https, and their usual ports, are one server: a record system behind
 * another machine often writes the former. https://hl7.org/fhir/R4/references.html#literal
 */
export function serverAddressOf(address: string): ServerAddress | null {
  const found = ADDRESS.exec(address)?.groups
  if (found?.host === undefined || found.local === undefined) return null
  return { server: `${found.host.toLowerCase().replace(/:(?:80|443)$/, '')}${found.path ?? ''}`, local: found.local }
}

/** The server of a base address, in the same spelling; null for what is none. */
export const serverOfBase = (base: string): string | null => serverAddressOf(`${base.replace(/\/+$/, '')}/X/1`)?.server ?? null

/** A reference as it is called where the record was read: an address on that server by its type and id, any other as it is. */
export function localReference(reference: string, home: string | null): string {
  const address = home === null ? null : serverAddressOf(reference)
  return address !== null && address.server === home ? address.local : reference
}

/** Deeper than any resource is: what lies below stays as it is. */
const DEEPEST = 40

/** A resource with each of its references renamed, itself where none changes. */
export function withReferences(value: unknown, rename: (reference: string) => string, depth = 0): unknown {
  if (depth > DEEPEST) return value
  if (Array.isArray(value)) {
    const renamed = value.map((item) => withReferences(item, rename, depth + 1))
    return renamed.some((item, at) => item !== value[at]) ? renamed : value
  }
  if (!isRecord(value)) return value
  let changed: Record<string, unknown> | null = null
  for (const key in value) {
    const inner = value[key]
    if (typeof inner === 'string' ? key !== 'reference' : typeof inner !== 'object') continue
    const renamed = typeof inner === 'string' ? rename(inner) : withReferences(inner, rename, depth + 1)
    if (renamed !== inner) changed = { ...(changed ?? value), [key]: renamed }
  }
  return changed ?? value
}

/** A resource that came from a server: what refers to that server by its address refers to it by type and id. */
export function asReadFrom(base: string, resource: unknown): unknown {
  const home = serverOfBase(base)
  return home === null ? resource : withReferences(resource, (reference) => localReference(reference, home))
}
