import { matchesSearchRequest, parseSearchRequest } from '@medplum/core'
import type { FhirResource, OperationOutcomeIssue } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import type { Session, WriteRule } from '../characters/character.ts'
import type { Tenant } from '../tenant.ts'
import { problemsOf } from './definitions.ts'
import { notFound, otherPatient, refusal } from './outcome.ts'
import { findOne, isAnswer, recordOf } from './read.ts'
import type { Held, PatientRecord } from './records.ts'

/** R4 "RESTful API", create: the server chooses the id; `If-None-Exist` where the character offers conditional create. */
export async function create(tenant: Tenant, session: Session, type: string, request: Request): Promise<Answer> {
  const { character, fhirBase } = tenant
  const read = await readBody(tenant, session, type, request)
  if ('refused' in read) return read.refused
  const prefer = request.headers.get('prefer') ?? ''
  const condition = request.headers.get('if-none-exist')
  if (condition !== null && character.answers.conditionalCreate) {
    const existing = existingFor(read.record, type, condition)
    if (existing.length > 1) return refusal(412, 'multiple-matches', 'If-None-Exist matches more than one resource')
    if (existing[0]) return { ...character.answers.created(existing[0], prefer, fhirBase), status: 200 }
  }
  const { id: _, ...unnamed } = read.resource as FhirResource & { id?: string }
  const kept = keepBy(character.create, tenant, session, { resource: unnamed as FhirResource, record: read.record })
  return 'refused' in kept ? kept.refused : character.answers.created(kept.written, prefer, fhirBase)
}

/** R4 "RESTful API", update, with version-aware updates by If-Match; nothing is created by PUT here. */
export async function update(tenant: Tenant, session: Session, type: string, id: string, request: Request): Promise<Answer> {
  const { answers, update: rule } = tenant.character
  const current = findOne(tenant, session, type, id)
  if (isAnswer(current)) return current
  const ifMatch = request.headers.get('if-match')
  const versionNeeded = ifMatch === null ? answers.versionNeeded() : undefined
  if (versionNeeded) return versionNeeded
  if (ifMatch !== null && ifMatch.replace(/^W\//, '').replaceAll('"', '') !== current.meta.versionId) return answers.stale()
  const read = await readBody(tenant, session, type, request)
  if ('refused' in read) return read.refused
  if (read.resource.id !== id) return refusal(400, 'invariant', 'The id of the body and of the address differ', `${type}.id`)
  const kept = keepBy(rule, tenant, session, read)
  return 'refused' in kept ? kept.refused : answers.updated(kept.written, request.headers.get('prefer') ?? '')
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
  const named = resource as { subject?: { reference?: string }; patient?: { reference?: string } }
  return (named.subject ?? named.patient)?.reference?.match(/^Patient\/([^/]+)$/)?.[1]
}

function existingFor(record: PatientRecord, type: string, condition: string): readonly Held[] {
  const request = parseSearchRequest(`${type}?${condition.replace(/^\?/, '')}`)
  return record.all(type).filter((each) => matchesSearchRequest(each as never, request))
}

function keepBy(
  rule: WriteRule,
  tenant: Tenant,
  session: Session,
  { resource, record }: Body,
): { readonly written: Held } | { readonly refused: Answer } {
  const result = rule({ resource, record, session, now: tenant.now() })
  if ('refused' in result) return result
  const [written] = result.keep.map((each) => record.keep({ ...each, id: each.id ?? crypto.randomUUID() }))
  return written ? { written } : { refused: notFound('Nothing was written, the resource') }
}
