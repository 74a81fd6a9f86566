import type { Unread } from './chart.ts'
import { referenceOfRaw } from './parse-each.ts'
import { Bundle } from './resources/bundle.ts'

type Raw = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/** Resources by type, each once; `aliases` leads from a bundle's own address (`urn:uuid:…`) to `Type/id`. */
export type Sorted = {
  readonly byType: ReadonlyMap<string, readonly Raw[]>
  readonly aliases: ReadonlyMap<string, string>
  readonly unread: readonly Unread[]
}

/** Opens bundles, sorts by type and keeps the newest version of a resource that came more than once. */
export function sortResources(resources: readonly unknown[]): Sorted {
  const newest = new Map<string, Raw>()
  const aliases = new Map<string, string>()
  const unread: Unread[] = []
  let nameless = 0
  const add = (entry: unknown, address: string | undefined): void => {
    if (!isRaw(entry)) {
      unread.push({ reference: 'unnamed entry', problem: 'is not a FHIR resource: it was not read' })
      return
    }
    if (entry.resourceType === 'Bundle') {
      openBundle(entry, add, unread)
      return
    }
    const reference = referenceOfRaw(entry)
    if (address !== undefined) aliases.set(address, reference)
    const key = typeof entry.id === 'string' ? reference : `${reference}#${nameless++}`
    const earlier = newest.get(key)
    if (earlier === undefined || isNewer(entry, earlier)) newest.set(key, entry)
  }
  for (const resource of resources) add(resource, undefined)
  return { byType: byTypeOf(newest.values()), aliases, unread }
}

function openBundle(bundle: Raw, add: (entry: unknown, address: string | undefined) => void, unread: Unread[]): void {
  const read = Bundle.safeParse(bundle)
  if (!read.success) {
    unread.push({ reference: referenceOfRaw(bundle), problem: 'is a bundle that does not have the form FHIR R4 gives it: it was not read' })
    return
  }
  for (const entry of read.data.entry ?? []) if (entry?.resource !== undefined) add(entry.resource, entry.fullUrl)
}

function byTypeOf(resources: Iterable<Raw>): Map<string, Raw[]> {
  const byType = new Map<string, Raw[]>()
  for (const resource of resources) {
    const list = byType.get(resource.resourceType)
    if (list === undefined) byType.set(resource.resourceType, [resource])
    else list.push(resource)
  }
  return byType
}

const isRaw = (entry: unknown): entry is Raw =>
  typeof entry === 'object' && entry !== null && 'resourceType' in entry && typeof entry.resourceType === 'string'

/** By `lastUpdated`, else by a version that is a number; of two that cannot be told apart the later in the list is kept. */
function isNewer(a: Raw, b: Raw): boolean {
  const [updatedA, updatedB] = [metaOf(a, 'lastUpdated'), metaOf(b, 'lastUpdated')]
  if (updatedA !== undefined && updatedB !== undefined && updatedA !== updatedB) return Date.parse(updatedA) >= Date.parse(updatedB)
  const [versionA, versionB] = [Number(metaOf(a, 'versionId')), Number(metaOf(b, 'versionId'))]
  return Number.isNaN(versionA) || Number.isNaN(versionB) || versionA >= versionB
}

function metaOf(resource: Raw, field: 'lastUpdated' | 'versionId'): string | undefined {
  const meta = resource.meta
  const value = typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>)[field] : undefined
  return typeof value === 'string' ? value : undefined
}
