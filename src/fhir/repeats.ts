import { isRecord } from './operation-outcome.ts'

/** Pages and overlapping searches bring the same resource more than once; one of each type, id and version is kept. */
export function withoutRepeats(resources: readonly unknown[]): readonly unknown[] {
  const named = new Map<unknown, unknown>()
  for (const resource of resources) named.set(keyOf(resource) ?? resource, resource)
  return [...named.values()]
}

function keyOf(resource: unknown): string | null {
  if (!isRecord(resource) || typeof resource.id !== 'string') return null
  const version = isRecord(resource.meta) && typeof resource.meta.versionId === 'string' ? resource.meta.versionId : ''
  return `${String(resource.resourceType)}/${resource.id}/${version}`
}
