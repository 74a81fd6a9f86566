import { MemoryRepository } from '@medplum/fhir-router'
import type { Bundle, BundleEntry, FhirResource, Meta } from 'fhir/r4'
import { type Asked, interact } from './router.ts'
import type { SearchParameters } from './search-parameters.ts'

/** A resource as the server holds it. */
export type Held = FhirResource & {
  readonly id: string
  readonly meta: Meta & { readonly versionId: string; readonly lastUpdated: string }
}

/** What a write came to: the outcome's status, and the resource where it was written or, for a conditional create, was there. */
export interface Kept {
  readonly status: number
  readonly text: string
  readonly resource?: Held
}

/** Seeding is medplum's way to say versions and times oneself; its own versions are random, and both vendors' and this server's count. */
export async function filledWith(resources: readonly FhirResource[], started: string): Promise<MemoryRepository> {
  const repository = new MemoryRepository()
  await repository.withSeeding(async () => {
    for (const each of resources) {
      const meta = { ...each.meta, versionId: '1', lastUpdated: each.meta?.lastUpdated ?? started }
      await repository.createResource({ ...each, meta } as never) // medplum's FHIR types are a parallel set to @types/fhir
    }
  })
  return repository
}

/** Read or vread. */
export async function readIn(repository: MemoryRepository, url: string): Promise<Held | undefined> {
  const { status, resource } = await interact(repository, { method: 'GET', url })
  return status === 200 ? (resource as Held) : undefined
}

/** `_search` by POST, because the router limits the length of an address. */
export async function searchIn(
  repository: MemoryRepository,
  type: string,
  parameters: SearchParameters,
): Promise<readonly BundleEntry<Held>[]> {
  const body: Record<string, string[]> = {}
  for (const [name, value] of parameters) body[name] = [...(body[name] ?? []), value]
  const { status, text, resource } = await interact(repository, { method: 'POST', url: `${type}/_search`, body })
  if (status !== 200) throw new Error(text)
  return (resource as Bundle<Held>).entry ?? []
}

/** A new version of the resource; If-Match and If-None-Exist are the router's to judge. */
export async function writeTo(
  repository: MemoryRepository,
  resource: FhirResource,
  lastUpdated: string,
  headers: Asked['headers'] = {},
): Promise<Kept> {
  const { resourceType, id } = resource
  const earlier = id === undefined ? undefined : await readIn(repository, `${resourceType}/${id}`)
  const versionId = String(Number(earlier?.meta.versionId ?? 0) + 1)
  const address = earlier ? ({ method: 'PUT', url: `${resourceType}/${id}` } as const) : ({ method: 'POST', url: resourceType } as const)
  const body = { ...resource, meta: { ...resource.meta, versionId, lastUpdated } }
  const { status, text, resource: written } = await repository.withSeeding(() => interact(repository, { ...address, body, headers }))
  return { status, text, ...(written ? { resource: written as Held } : {}) }
}
