import type { QueryOutcome } from './chart.ts'
import { queriesForReferences } from './follow-references.ts'
import { isRecord } from './operation-outcome.ts'
import { type Budget, budgetOf, type Query, type QueryRead, readQuery } from './read-query.ts'
import { failureFrom } from './read-words.ts'
import { coversSearch, type GrantedScopes, permissionFor } from './scopes.ts'
import type { Transport } from './transport.ts'
import type { QueryRule, VendorName } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'

export type WhatToRead = {
  readonly patientId: string
  readonly encounterId: string | null
  /** The signed-in practitioner, for the note's author. */
  readonly userReference?: string | null
  readonly vendor: VendorName
  readonly scopes: GrantedScopes
  /** How many requests the reading may cost. */
  readonly budget?: number
}

export type Progress = { readonly done: number; readonly total: number; readonly queries: readonly QueryOutcome[] }

export type RecordRead =
  | {
      readonly kind: 'read'
      readonly resources: readonly unknown[]
      readonly queries: readonly QueryOutcome[]
      /** Every query that the app relies on was answered whole. */
      readonly complete: boolean
    }
  /**
   * Nothing is shown. `wrong-patient`: the server answered with somebody else (a merged record, for one). `patient-not-read`: we cannot
   * tell whose chart this is. `session-ended`: the token has expired.
   */
  | {
      readonly kind: 'stopped'
      readonly problem: 'wrong-patient' | 'patient-not-read' | 'session-ended' | 'cancelled'
      readonly why: string
    }

const REQUEST_BUDGET = 60

/**
 * Reads one patient's chart: everything side by side, then what the results refer to. With the token exchange before it that is three
 * round trips deep, two when nothing needs to be followed. No /metadata is needed: what each vendor offers is known from its table.
 */
export async function readRecord(
  transport: Transport,
  about: WhatToRead,
  onProgress: (progress: Progress) => void = () => {},
  signal?: AbortSignal,
): Promise<RecordRead> {
  const vendor = VENDORS[about.vendor]
  const budget = budgetOf(about.budget ?? REQUEST_BUDGET)
  const read = (query: Query) => readQuery(transport, vendor, query, budget, signal)
  const progress = progressTo(onProgress, vendor.queries.length + 1)
  const patient = readPatient(transport, about, budget, signal)
  const singles = [about.encounterId === null ? null : `Encounter/${about.encounterId}`, about.userReference ?? null]
  const [identified, ...answers] = await Promise.all([
    patient.then(progress.told),
    ...vendor.queries.map((rule) => askOrExplain(rule, about, read).then(progress.told)),
    ...singles.filter((address) => address !== null).map((address) => readOne(transport, about, address, budget, signal)),
  ])
  if (signal?.aborted === true) return { kind: 'stopped', problem: 'cancelled', why: 'Reading was stopped.' }
  if ('kind' in identified) return identified
  const followed = await Promise.all(
    queriesForReferences(
      answers.flatMap(({ resources }) => resources),
      vendor.followed,
    ).map(read),
  )
  const reads = [identified, ...answers, ...followed]
  const notOffered = vendor.notOffered.map((entry): QueryOutcome => ({ ...entry, outcome: 'not-offered', count: 0 }))
  return {
    kind: 'read',
    resources: withoutRepeats(reads.flatMap(({ resources }) => resources)),
    queries: [...reads.map(({ query }) => query), ...notOffered],
    complete: reads.every(({ query }) => query.outcome === 'read' || isDispensable(query, vendor.queries)),
  }
}

/** Asks only what the sign-in permits, and says so where it does not; a permission for a part makes the answer partial. */
async function askOrExplain(rule: QueryRule, about: WhatToRead, read: (query: Query) => Promise<QueryRead>): Promise<QueryRead> {
  const { what, resourceType } = rule
  const permission = permissionFor(about.scopes, resourceType, 's')
  if (permission === 'no') {
    return {
      resources: [],
      query: { what, resourceType, outcome: 'refused', count: 0, why: 'The sign-in did not include the permission to read this.' },
    }
  }
  const limit = rule.mostPages === undefined ? {} : { mostPages: rule.mostPages }
  const answer = await read({ what, resourceType, address: searchFor(rule, about.patientId), optional: rule.optional === true, ...limit })
  if (permission === 'yes' || answer.query.outcome !== 'read' || coversSearch(about.scopes, resourceType, rule.parameters)) return answer
  const why = 'The sign-in permits reading only a part of these; there may be more.'
  return { ...answer, query: { ...answer.query, outcome: 'partly-read', why } }
}

/** Every value percent-encoded: `|` and `,` in a raw address are refused by some servers. */
function searchFor({ resourceType, parameters, patientParameter = 'patient' }: QueryRule, patientId: string): string {
  const patient = patientParameter === 'subject' ? `Patient/${patientId}` : patientId
  return `${resourceType}?${new URLSearchParams({ [patientParameter]: patient, ...parameters })}`
}

type Stopped = Extract<RecordRead, { readonly kind: 'stopped' }>

/** The patient of the token, and no other: their id is compared before anything of the chart is used. */
async function readPatient(transport: Transport, about: WhatToRead, budget: Budget, signal?: AbortSignal): Promise<QueryRead | Stopped> {
  budget.take()
  const answer = await transport.get(`Patient/${about.patientId}`, signal === undefined ? {} : { signal })
  if (answer.kind === 'refused' && answer.status === 401)
    return { kind: 'stopped', problem: 'session-ended', why: 'The sign-in has expired.' }
  if (answer.kind !== 'ok')
    return { kind: 'stopped', problem: 'patient-not-read', why: failureFrom(answer, VENDORS[about.vendor], false).why }
  if (!isRecord(answer.body) || answer.body.resourceType !== 'Patient') {
    return { kind: 'stopped', problem: 'patient-not-read', why: 'The record system’s answer is not a patient.' }
  }
  if (answer.body.id !== about.patientId) {
    return {
      kind: 'stopped',
      problem: 'wrong-patient',
      why: 'The record system answered with another patient than the one Meninx was started for.',
    }
  }
  return { resources: [answer.body], query: { what: 'patient', resourceType: 'Patient', outcome: 'read', count: 1 } }
}

/** A resource that is named by the sign-in: the encounter, the practitioner. */
async function readOne(transport: Transport, about: WhatToRead, address: string, budget: Budget, signal?: AbortSignal): Promise<QueryRead> {
  const resourceType = address.slice(0, address.indexOf('/'))
  const what = resourceType === 'Encounter' ? 'this encounter' : 'signed-in person'
  if (permissionFor(about.scopes, resourceType, 'r') === 'no' || !budget.take()) {
    return {
      resources: [],
      query: { what, resourceType, outcome: 'refused', count: 0, why: 'The sign-in did not include the permission to read this.' },
    }
  }
  const answer = await transport.get(address, signal === undefined ? {} : { signal })
  if (answer.kind !== 'ok')
    return { resources: [], query: { what, resourceType, count: 0, ...failureFrom(answer, VENDORS[about.vendor], false) } }
  return { resources: [answer.body], query: { what, resourceType, outcome: 'read', count: 1 } }
}

/** What the decision does not need: an optional query that is not offered, the person's own entry. */
function isDispensable({ what, outcome, resourceType }: QueryOutcome, rules: readonly QueryRule[]): boolean {
  const rule = rules.find((candidate) => candidate.what === what)
  return (outcome === 'not-offered' && rule?.optional === true) || /^(Practitioner|PractitionerRole|Person|Encounter)$/.test(resourceType)
}

/** Pages and overlapping searches bring the same resource more than once; one of each type, id and version is kept. */
function withoutRepeats(resources: readonly unknown[]): readonly unknown[] {
  const named = new Map<unknown, unknown>()
  for (const resource of resources) named.set(keyOf(resource) ?? resource, resource)
  return [...named.values()]
}

function keyOf(resource: unknown): string | null {
  if (!isRecord(resource) || typeof resource.id !== 'string') return null
  const version = isRecord(resource.meta) && typeof resource.meta.versionId === 'string' ? resource.meta.versionId : ''
  return `${String(resource.resourceType)}/${resource.id}/${version}`
}

function progressTo(onProgress: (progress: Progress) => void, total: number) {
  const queries: QueryOutcome[] = []
  let done = 0
  return {
    told: <T extends QueryRead | Stopped>(read: T): T => {
      done += 1
      if ('query' in read) queries.push(read.query)
      onProgress({ done, total, queries: [...queries] })
      return read
    },
  }
}
