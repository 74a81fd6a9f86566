import type { Unread } from './chart.ts'
import { withResultsOutside } from './contained-results.ts'
import { eachOf, type InSlices } from './in-slices.ts'
import { referenceOfRaw } from './parse-each.ts'
import { resourcesOf } from './record-bundle.ts'

type Raw = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/** Resources by type, each once. */
export type Sorted = { readonly byType: ReadonlyMap<string, readonly Raw[]>; readonly unread: readonly Unread[] }

/** Opens bundles, sorts by type and keeps the newest version of a resource that came more than once. */
export function* sortResources(resources: readonly unknown[]): InSlices<Sorted> {
  const newest = new Map<string, Raw>()
  const unread: Unread[] = []
  let nameless = 0
  const sort = (entry: unknown): void => {
    if (!isRaw(entry)) {
      unread.push({ reference: 'unnamed entry', problem: 'is not a FHIR resource: it was not read' })
      return
    }
    const key = typeof entry.id === 'string' ? `${entry.resourceType}/${entry.id}` : `${entry.resourceType}#${nameless++}`
    const earlier = newest.get(key)
    if (earlier !== undefined && !haveVersions(entry, earlier) && JSON.stringify(entry) !== JSON.stringify(earlier))
      unread.push({
        reference: key,
        problem: 'came twice with different content, and nothing says which is newer: the later in the list was read',
      })
    if (earlier === undefined || isNewer(entry, earlier)) newest.set(key, entry)
  }
  yield* eachOf(opened(resources, unread), sort)
  return { byType: yield* byTypeOf(withResults(newest.values())), unread }
}

function* opened(resources: readonly unknown[], unread: Unread[]): Iterable<unknown> {
  for (const resource of resources) {
    if (!isRaw(resource) || resource.resourceType !== 'Bundle') {
      yield resource
      continue
    }
    const contents = resourcesOf(resource)
    if ('resources' in contents) yield* contents.resources
    else unread.push({ reference: referenceOfRaw(resource), problem: `${contents.problem}: it was not read` })
  }
}

/** Only what the newest version of a report holds: a result that was in an older one went with it. */
function* withResults(newest: Iterable<Raw>): Iterable<Raw> {
  for (const entry of newest) yield* withResultsOutside(entry)
}

function* byTypeOf(resources: Iterable<Raw>): InSlices<ReadonlyMap<string, readonly Raw[]>> {
  const byType = new Map<string, Raw[]>()
  yield* eachOf(resources, (resource) => {
    const list = byType.get(resource.resourceType)
    if (list === undefined) byType.set(resource.resourceType, [resource])
    else list.push(resource)
  })
  return byType
}

const isRaw = (entry: unknown): entry is Raw =>
  typeof entry === 'object' && entry !== null && 'resourceType' in entry && typeof entry.resourceType === 'string'

const haveVersions = (a: Raw, b: Raw): boolean =>
  (metaOf(a, 'lastUpdated') !== undefined && metaOf(b, 'lastUpdated') !== undefined) ||
  (metaOf(a, 'versionId') !== undefined && metaOf(b, 'versionId') !== undefined)

/** By `lastUpdated`, else by a version that is a number; of two that cannot be told apart the later in the list is kept. */
function isNewer(a: Raw, b: Raw): boolean {
  const [updatedA, updatedB] = [metaOf(a, 'lastUpdated'), metaOf(b, 'lastUpdated')]
  if (updatedA !== undefined && updatedB !== undefined && updatedA !== updatedB) return Date.parse(updatedA) >= Date.parse(updatedB)
  const [versionA, versionB] = [Number(metaOf(a, 'versionId')), Number(metaOf(b, 'versionId'))]
  return Number.isNaN(versionA) || Number.isNaN(versionB) || versionA >= versionB
}

function metaOf(resource: Raw, field: 'lastUpdated' | 'versionId'): string | undefined {
  const meta = resource.meta
  // Narrowed to an object by hand: what it holds is checked on the next line.
  const value = typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>)[field] : undefined
  return typeof value === 'string' ? value : undefined
}
