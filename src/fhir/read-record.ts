import type { QueryOutcome } from './chart.ts'
import { encounterInWords } from './encounter-words.ts'
import { followReferences } from './follow-references.ts'
import { nameFrom } from './identity.ts'
import { withOthersNamed } from './of-another-patient.ts'
import { isRecord } from './operation-outcome.ts'
import { type Reading, type ReadingStopped, readingStopped, readOne, readPatient, sessionEnded } from './read-one.ts'
import { budgetOf, type Query, type QueryRead, readQuery, unpermitted } from './read-query.ts'
import { withoutRepeats } from './repeats.ts'
import { Practitioner } from './resources/practitioner.ts'
import { coversSearch, type GrantedScopes, permissionFor } from './scopes.ts'
import type { Transport } from './transport.ts'
import { untilSignInEnds } from './until-sign-in-ends.ts'
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
  /** Lets others run between steps that take long when much was read. */
  readonly rest?: () => Promise<void>
}

export type Progress = { readonly done: number; readonly total: number; readonly queries: readonly QueryOutcome[] }

export type RecordRead =
  | {
      readonly kind: 'read'
      readonly resources: readonly unknown[]
      readonly queries: readonly QueryOutcome[]
      /** Every query that the app relies on was answered whole. */
      readonly complete: boolean
      /** What the signed-in person is called in the record system; null when it could not be read. */
      readonly userName: string | null
      /** The encounter as people speak of it; null when there is none or the record says nothing of it. */
      readonly encounterName: string | null
      /** How many requests of the reading's budget were not needed. */
      readonly requestsLeft: number
    }
  | ReadingStopped

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
  const { transport: whileSignedIn, hasEnded } = untilSignInEnds(transport)
  const reading: Reading = {
    transport: whileSignedIn,
    vendor,
    scopes: about.scopes,
    budget: budgetOf(about.budget ?? REQUEST_BUDGET),
    signal,
    rest: about.rest,
  }
  const told = progressTo(onProgress, vendor.queries.length + 1)
  const [patient, ...answers] = await Promise.all([
    readPatient(reading, about.patientId).then(told),
    ...vendor.queries.map((rule) => askOrExplain(reading, rule, about.patientId).then(told)),
    ...namedBySignIn(about).map(([what, address]) => readOne(reading, what, address)),
  ])
  if (signal?.aborted === true) return readingStopped('cancelled', 'Reading was stopped.')
  if (hasEnded()) return sessionEnded()
  if ('kind' in patient) return patient
  await about.rest?.()
  const followed = await followReferences(
    reading,
    answers.flatMap(({ resources }) => resources),
  )
  if (hasEnded()) return sessionEnded()
  await about.rest?.()
  const reads = [patient, ...answers, ...followed]
  const resources = withoutRepeats(reads.flatMap((read) => read.resources))
  const notOffered = vendor.notOffered.map((entry): QueryOutcome => ({ ...entry, outcome: 'not-offered', expected: true, count: 0 }))
  return {
    kind: 'read',
    resources,
    queries: [...reads.map(({ query }) => query), ...notOffered],
    complete: reads.every(({ query }) => query.outcome === 'read' || isDispensable(query, vendor.queries)),
    userName: userNameFrom(resources, about.userReference ?? null),
    encounterName: encounterInWords(resources, about.encounterId),
    requestsLeft: reading.budget.left(),
  }
}

function namedBySignIn({ encounterId, userReference }: WhatToRead): readonly (readonly [what: string, address: string])[] {
  return [
    ...(encounterId === null ? [] : [['this encounter', `Encounter/${encounterId}`] as const]),
    ...(userReference == null ? [] : [['signed-in person', userReference] as const]),
  ]
}

/** Asks only what the sign-in permits, and says so where it does not; a permission for a part makes the answer partial. */
async function askOrExplain(reading: Reading, rule: QueryRule, patientId: string): Promise<QueryRead> {
  const { what, resourceType, optional = false, mostPages } = rule
  const permission = permissionFor(reading.scopes, resourceType, 's')
  if (permission === 'no') return unpermitted(what, resourceType)
  const query: Query = {
    what,
    resourceType,
    optional,
    address: searchFor(rule, patientId),
    ...(mostPages === undefined ? {} : { mostPages }),
  }
  const read = await readQuery(reading, query)
  await reading.rest?.()
  const answer = withOthersNamed(read, patientId)
  if (permission === 'yes' || answer.query.outcome !== 'read' || coversSearch(reading.scopes, resourceType, rule.parameters)) return answer
  const why = 'The sign-in permits reading only a part of these; there may be more.'
  return { ...answer, query: { ...answer.query, outcome: 'partly-read', withheld: true, why } }
}

/** Every value percent-encoded: `|` and `,` in a raw address are refused by some servers. */
function searchFor({ resourceType, parameters, patientParameter = 'patient' }: QueryRule, patientId: string): string {
  const patient = patientParameter === 'subject' ? `Patient/${patientId}` : patientId
  return `${resourceType}?${new URLSearchParams({ [patientParameter]: patient, ...parameters })}`
}

/** What the decision does not need: an optional query that is not offered, the person's own entry. */
function isDispensable({ what, outcome, resourceType }: QueryOutcome, rules: readonly QueryRule[]): boolean {
  const rule = rules.find((candidate) => candidate.what === what)
  return (outcome === 'not-offered' && rule?.optional === true) || /^(Practitioner|PractitionerRole|Person|Encounter)$/.test(resourceType)
}

/** Epic and Oracle Health give no name in the sign-in: it is in the practitioner's own entry. */
function userNameFrom(resources: readonly unknown[], reference: string | null): string | null {
  const own = resources.filter(isRecord).find(({ resourceType, id }) => `${String(resourceType)}/${String(id)}` === reference)
  const read = Practitioner.safeParse(own)
  return read.success ? nameFrom(read.data.name ?? []) : null
}

function progressTo(onProgress: (progress: Progress) => void, total: number): <T extends QueryRead | ReadingStopped>(read: T) => T {
  const queries: QueryOutcome[] = []
  let done = 0
  return (read) => {
    done += 1
    if ('query' in read) queries.push(read.query)
    onProgress({ done, total, queries: [...queries] })
    return read
  }
}
