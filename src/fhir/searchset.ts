import { isRecord, issuesFrom, type ServerIssue } from './operation-outcome.ts'

/** One page of search results, opened. */
export type Searchset = {
  readonly resources: readonly unknown[]
  /** From OperationOutcome entries, which are about the search and never results. */
  readonly issues: readonly ServerIssue[]
  /** The next page's address, as the server wrote it. */
  readonly next: string | null
  /** Entries that hold nothing. */
  readonly empty: number
}

/** Null when the body is not a searchset. Read by hand, so that one malformed entry does not cost the page. */
export function searchsetFrom(body: unknown): Searchset | null {
  if (!isRecord(body) || body.resourceType !== 'Bundle' || (body.entry !== undefined && !Array.isArray(body.entry))) return null
  const entries: readonly unknown[] = body.entry ?? []
  const held = entries.map((entry) => (isRecord(entry) ? withPlainName(entry.resource ?? null) : null))
  const present = held.filter((resource) => resource !== null)
  const [outcomes, resources] = [present.filter(isOutcome), present.filter((resource) => !isOutcome(resource))]
  return { resources, issues: outcomes.flatMap(issuesFrom), next: nextFrom(body.link), empty: held.length - present.length }
}

/**
 * A resource is named in sentences and lists by its type and id. One whose id is no text keeps none, so that a list of lists in its place cannot
 * stop the reading; it is reported as not having the form of FHIR like any other.
 */
function withPlainName(resource: unknown): unknown {
  if (!isRecord(resource)) return resource
  const crooked = ['id', 'resourceType'].filter((name) => typeof resource[name] === 'object')
  return crooked.length === 0 ? resource : { ...resource, ...Object.fromEntries(crooked.map((name) => [name, null])) }
}

const isOutcome = (resource: unknown): boolean => isRecord(resource) && resource.resourceType === 'OperationOutcome'

function nextFrom(links: unknown): string | null {
  if (!Array.isArray(links)) return null
  const next = links.find((link) => isRecord(link) && link.relation === 'next')
  return isRecord(next) && typeof next.url === 'string' ? next.url : null
}
