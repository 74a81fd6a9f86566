import type { Answer } from '../answer.ts'
import type { Session } from '../characters/character.ts'
import { fromBase64 } from '../encoding.ts'
import type { Tenant } from '../tenant.ts'
import { notFound, otherPatient, refusal } from './outcome.ts'
import type { PatientRecord } from './records.ts'
import type { Held } from './repository.ts'

/** The record of the patient in context; without one (provider standalone) nothing of any patient is readable. */
export const recordOf = ({ records }: Tenant, { patientId }: Session): PatientRecord | undefined =>
  patientId === undefined ? undefined : records.get(patientId)

/** A resource of the patient in context, or 403 where another patient has it, or 404. */
export async function findOne(tenant: Tenant, session: Session, type: string, id: string): Promise<Held | Answer> {
  const found = await recordOf(tenant, session)?.read(type, id)
  if (found) return found
  const holding = await Promise.all([...tenant.records.values()].map(({ holds }) => holds(type, id)))
  return holding.includes(true) ? otherPatient() : notFound(`${type}/${id}`)
}

export const isAnswer = (found: Held | Answer): found is Answer => 'status' in found && typeof found.status === 'number'

const shown = ({ character }: Tenant, body: Held): Answer => ({
  status: 200,
  body,
  // Epic sends no ETag
  headers:
    character.key === 'epic' ? {} : { etag: `W/"${body.meta.versionId}"`, 'last-modified': new Date(body.meta.lastUpdated).toUTCString() },
})

export async function readOne(tenant: Tenant, session: Session, type: string, id: string): Promise<Answer> {
  const found = await findOne(tenant, session, type, id)
  return isAnswer(found) ? found : shown(tenant, found)
}

export async function readOneVersion(tenant: Tenant, session: Session, type: string, id: string, versionId: string): Promise<Answer> {
  const current = await findOne(tenant, session, type, id)
  if (isAnswer(current)) return current
  const version = await recordOf(tenant, session)?.readVersion(type, id, versionId)
  return version ? shown(tenant, version) : notFound(`${type}/${id} version ${versionId}`)
}

/**
 * A Binary as the resource or as its content, by Accept; anything else is 406 without a body, as Oracle Health documents it
 * (R4 "Binary", section 2.1.6.2).
 */
export async function readBinary(tenant: Tenant, session: Session, id: string, request: Request): Promise<Answer> {
  const found = await findOne(tenant, session, 'Binary', id)
  if (isAnswer(found)) return found
  if (found.resourceType !== 'Binary') return refusal(500, 'exception', 'The content is not a Binary')
  const accept = request.headers.get('accept') ?? '*/*'
  if (/json/.test(accept)) return shown(tenant, found)
  const mediaType = found.contentType.split(';')[0] ?? ''
  if (!accept.includes('*/*') && !accept.includes(mediaType)) return { status: 406 }
  return { status: 200, headers: { 'content-type': found.contentType }, raw: fromBase64(found.data ?? '') }
}
