import { isRecord } from './operation-outcome.ts'

/** An absolute reference: the server's address, then type and id. https://hl7.org/fhir/R4/references.html#literal */
const ABSOLUTE = /^https?:\/\/(.+?)\/[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[^/]+)?$/

/** The address of the server that an absolute reference or `fullUrl` names, without scheme and case; null where it names none. */
const serverIn = (reference: string): string | null => ABSOLUTE.exec(reference)?.[1]?.toLowerCase() ?? null

/**
 * Whether a reference names a resource of another server: the same type and id are another patient's there. Not where it names no server,
 * and not where the patient's own is not known.
 */
export function isElsewhere(reference: string | undefined, servers: ReadonlySet<string>): boolean {
  const server = serverIn(reference ?? '')
  return server !== null && servers.size > 0 && !servers.has(server)
}

/** The servers that the patients of a bundle come from, by the entries' full addresses; bundles inside it included. */
export function patientServersIn(value: unknown): readonly string[] {
  if (!isRecord(value) || value.resourceType !== 'Bundle' || !Array.isArray(value.entry)) return []
  return value.entry.filter(isRecord).flatMap(({ fullUrl, resource }) => {
    const server = typeof fullUrl === 'string' && isRecord(resource) && resource.resourceType === 'Patient' ? serverIn(fullUrl) : null
    return [...(server === null ? [] : [server]), ...patientServersIn(resource)]
  })
}

/** A server as `isElsewhere` compares it, from the address of its base. */
export const serverAt = (base: string): string =>
  base
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '')
    .toLowerCase()
