import { localReference, serverOfBase } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { failureFrom } from './read-words.ts'
import { referenceKey } from './resources/reference.ts'
import { type GrantedScopes, permissionFor } from './scopes.ts'
import type { Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

/** One resource as the record system gives it now, or why it cannot be shown. */
export type SourceRead =
  | { readonly kind: 'read'; readonly resource: Readonly<Record<string, unknown>>; readonly version: string | null }
  | { readonly kind: 'not-read'; readonly why: string }

export type SourceOf = {
  readonly transport: Transport
  readonly vendor: Vendor
  readonly scopes: GrantedScopes
  readonly patientId: string
}

/**
 * Fetches what a fact names as its source: while the chart is read, only what is needed of each resource is kept. `reference`:
 * `Observation/7`, or `DiagnosticReport/7#part` for one that is contained in another. What says that it is somebody else's is not shown.
 */
export async function readSource({ transport, vendor, scopes, patientId }: SourceOf, reference: string): Promise<SourceRead> {
  const [address = '', part] = reference.split('#')
  const [resourceType = '', id] = address.split('/')
  if (id === undefined) return notRead('The record gives it no address of its own.')
  if (permissionFor(scopes, resourceType, 'r') === 'no') return notRead('The sign-in did not include the permission to read this.')
  const answer = await transport.get(address)
  if (answer.kind !== 'ok') return notRead(failureFrom(answer, vendor, false).why)
  const { body } = answer
  if (!isRecord(body) || body.resourceType !== resourceType || body.id !== id)
    return notRead('The record system answered with something else.')
  if (isOfAnother(body, patientId, transport.base)) return notRead('It belongs to another patient.')
  const resource = part === undefined ? body : containedIn(body, part)
  return resource === undefined
    ? notRead('The part that was read is no longer in it.')
    : { kind: 'read', resource, version: versionOf(body) }
}

const notRead = (why: string): SourceRead => ({ kind: 'not-read', why })

function isOfAnother({ resourceType, id, subject, patient }: Readonly<Record<string, unknown>>, patientId: string, base: string): boolean {
  if (resourceType === 'Patient') return id !== patientId
  const whose = [subject, patient].find(isRecord)
  const key = typeof whose?.reference === 'string' ? referenceKey({ reference: localReference(whose.reference, serverOfBase(base)) }) : null
  return key !== null && /(?:^|\/)Patient\/[^/]+$/.test(key) && key !== `Patient/${patientId}`
}

function containedIn({ contained }: Readonly<Record<string, unknown>>, id: string): Record<string, unknown> | undefined {
  return Array.isArray(contained) ? contained.filter(isRecord).find((one) => one.id === id) : undefined
}

const versionOf = ({ meta }: Readonly<Record<string, unknown>>): string | null =>
  isRecord(meta) && typeof meta.versionId === 'string' ? meta.versionId : null
