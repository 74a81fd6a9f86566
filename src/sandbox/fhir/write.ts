import type { FhirResource, OperationOutcomeIssue } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import type { Session, WriteRule } from '../characters/character.ts'
import type { Tenant } from '../tenant.ts'
import { problemsOf } from './definitions.ts'
import { otherPatient, refusal } from './outcome.ts'
import { findOne, isAnswer, recordOf } from './read.ts'
import type { PatientRecord } from './records.ts'
import type { Kept } from './repository.ts'

/** R4 "RESTful API", create: the server chooses the id; `If-None-Exist` where the character offers conditional create. */
export async function create(tenant: Tenant, session: Session, type: string, request: Request): Promise<Answer> {
  const { character, fhirBase } = tenant
  const read = await readBody(tenant, session, type, request)
  if ('refused' in read) return read.refused
  const prefer = request.headers.get('prefer') ?? ''
  const condition = character.answers.conditionalCreate ? request.headers.get('if-none-exist') : null
  const { id: _, ...unnamed } = read.resource as FhirResource & { id?: string }
  const body = { resource: unnamed as FhirResource, record: read.record }
  const kept = await keepBy(character.create, tenant, session, body, condition ? { 'if-none-exist': condition.replace(/^\?/, '') } : {})
  if ('refused' in kept) return kept.refused
  if (kept.status === 412) return refusal(412, 'multiple-matches', 'If-None-Exist matches more than one resource')
  if (!kept.resource) return refusal(kept.status, 'value', kept.text)
  return { ...character.answers.created(kept.resource, prefer, fhirBase), status: kept.status }
}

/** R4 "RESTful API", update, with version-aware updates by If-Match; nothing is created by PUT here. */
export async function update(tenant: Tenant, session: Session, type: string, id: string, request: Request): Promise<Answer> {
  const { answers, update: rule } = tenant.character
  const current = await findOne(tenant, session, type, id)
  if (isAnswer(current)) return current
  const ifMatch = request.headers.get('if-match')
  const versionNeeded = ifMatch === null ? answers.versionNeeded() : undefined
  if (versionNeeded) return versionNeeded
  const read = await readBody(tenant, session, type, request)
  if ('refused' in read) return read.refused
  if (read.resource.id !== id) return refusal(400, 'invariant', 'The id of the body and of the address differ', `${type}.id`)
  const kept = await keepBy(rule, tenant, session, read, ifMatch === null ? {} : { 'if-match': quoted(ifMatch) })
  if ('refused' in kept) return kept.refused
  if (kept.status === 412) return answers.stale()
  return kept.resource ? answers.updated(kept.resource, request.headers.get('prefer') ?? '') : refusal(kept.status, 'value', kept.text)
}

interface Body {
  readonly resource: FhirResource
  readonly record: PatientRecord
}

async function readBody(tenant: Tenant, session: Session, type: string, request: Request): Promise<Body | { readonly refused: Answer }> {
  if (!/^application\/(fhir\+)?json\b/.test(request.headers.get('content-type') ?? ''))
    return { refused: refusal(415, 'not-supported', 'Send application/fhir+json') }
  const resource = (await request.json().catch(() => undefined)) as FhirResource | undefined
  if (typeof resource !== 'object' || resource === null) return { refused: refusal(400, 'structure', 'The body is not JSON') }
  if (resource.resourceType !== type) return { refused: refusal(400, 'structure', `The body is not a ${type}`) }
  const record = recordOf(tenant, session)
  if (!record) return { refused: refusal(403, 'forbidden', 'No patient is in context') }
  const named = patientNamedBy(resource)
  if (named !== undefined && named !== record.patientId && tenant.records.has(named)) return { refused: otherPatient() }
  const issues = problemsOf(resource)
  const structural = issues.some(({ code }) => code !== 'code-invalid')
  if (structural && tenant.character.key !== 'oracle')
    return { refused: { status: 400, body: { resourceType: 'OperationOutcome', issue: issues } } }
  if (issues.length > 0) return { refused: tenant.character.answers.invalid(issues.map(described)) }
  if (named === undefined && type !== 'Binary' && type !== 'Provenance')
    return { refused: tenant.character.answers.invalid([{ text: 'The subject is missing', expression: `${type}.subject` }]) }
  return { resource, record }
}

const described = ({ details, expression }: OperationOutcomeIssue) => ({
  text: details?.text ?? 'invalid',
  expression: expression?.[0] ?? '',
})

function patientNamedBy(resource: FhirResource): string | undefined {
  const named = resource as Partial<Record<'subject' | 'patient' | 'for', { reference?: string }>>
  return (named.subject ?? named.patient ?? named.for)?.reference?.match(/^Patient\/([^/]+)$/)?.[1]
}

/** The router takes an If-Match without quotes, or an empty one, for none at all. */
const quoted = (ifMatch: string): string => `W/"${ifMatch.replace(/^W\//, '').replaceAll('"', '') || 'none'}"`

async function keepBy(
  rule: WriteRule,
  tenant: Tenant,
  session: Session,
  { resource, record }: Body,
  headers: Readonly<Record<string, string>>,
): Promise<Kept | { readonly refused: Answer }> {
  const result = await rule({ resource, record, session, now: tenant.now() })
  return 'refused' in result ? result : record.keep(result.keep, headers)
}
