import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { type Budget, type QueryRead, unpermitted } from './read-query.ts'
import { failureFrom } from './read-words.ts'
import { type GrantedScopes, permissionFor } from './scopes.ts'
import type { Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

/** What every request of one reading shares. */
export type Reading = {
  readonly transport: Transport
  readonly vendor: Vendor
  readonly scopes: GrantedScopes
  readonly budget: Budget
  readonly signal?: AbortSignal | undefined
  /** Called between steps that take long when much was read. */
  readonly rest?: (() => Promise<void>) | undefined
}

/**
 * Nothing is shown. `wrong-patient`: the server answered with somebody else (a merged record, for one). `patient-not-read`: we cannot
 * tell whose chart this is. `session-ended`: the token has expired.
 */
export type ReadingStopped = {
  readonly kind: 'stopped'
  readonly problem: 'wrong-patient' | 'patient-not-read' | 'session-ended' | 'cancelled'
  readonly why: string
}
export const readingStopped = (problem: ReadingStopped['problem'], why: string): ReadingStopped => ({ kind: 'stopped', problem, why })
export const sessionEnded = (): ReadingStopped => readingStopped('session-ended', 'The sign-in has expired.')

/** The patient of the token, and no other: their id is compared before anything of the chart is used. */
export async function readPatient({ transport, vendor, budget, signal }: Reading, patientId: string): Promise<QueryRead | ReadingStopped> {
  budget.take()
  const answer = await transport.get(`Patient/${patientId}`, signal === undefined ? {} : { signal })
  if (answer.kind === 'refused' && answer.status === 401) return sessionEnded()
  if (answer.kind !== 'ok') return readingStopped('patient-not-read', failureFrom(answer, vendor, false).why)
  if (!isRecord(answer.body) || answer.body.resourceType !== 'Patient') {
    return readingStopped('patient-not-read', 'The record system’s answer is not a patient.')
  }
  if (answer.body.id !== patientId) {
    return readingStopped('wrong-patient', 'The record system answered with another patient than the one Meninx was started for.')
  }
  return { resources: [answer.body], query: { what: 'patient', resourceType: 'Patient', outcome: 'read', count: 1 } }
}

/** One resource by its id: the encounter, the signed-in person, a specimen. */
export async function readOne({ transport, vendor, scopes, budget, signal }: Reading, what: string, address: string): Promise<QueryRead> {
  const resourceType = address.slice(0, address.indexOf('/'))
  if (permissionFor(scopes, resourceType, 'r') === 'no') return unpermitted(what, resourceType)
  const failed = (failure: ReturnType<typeof failureFrom>): QueryRead => ({
    resources: [],
    query: { what, resourceType, count: 0, ...failure },
  })
  if (!budget.take()) return failed({ outcome: 'unreachable', why: `Reading stopped after ${budget.limit} requests.` })
  const answer = await transport.get(address, signal === undefined ? {} : { signal })
  if (answer.kind !== 'ok') return failed(failureFrom(answer, vendor, false))
  if (!isRecord(answer.body) || answer.body.resourceType !== resourceType)
    return failed(failureFrom({ kind: 'garbage', status: answer.status }, vendor, false))
  return { resources: [asReadFrom(transport.base, answer.body)], query: { what, resourceType, outcome: 'read', count: 1 } }
}
