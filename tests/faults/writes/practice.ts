import path from 'node:path'
import type { DocumentReference, FhirResource } from 'fhir/r4'
import type { Config } from '../../../src/app/config.ts'
import { recheckChart } from '../../../src/app/recheck-chart.ts'
import { recommendationFrom } from '../../../src/app/recommendation.ts'
import type { ReadyScreen } from '../../../src/app/screen.ts'
import type { Session } from '../../../src/app/session.ts'
import { signingFor } from '../../../src/app/signing.ts'
import { isoDateFrom } from '../../../src/facts/iso-date.ts'
import { chartFrom } from '../../../src/fhir/chart-from.ts'
import { readRecord } from '../../../src/fhir/read-record.ts'
import { scopesFrom } from '../../../src/fhir/scopes.ts'
import { createTransport } from '../../../src/fhir/transport.ts'
import type { VendorName } from '../../../src/fhir/vendors/vendor.ts'
import { model } from '../../../src/knowledge/index.ts'
import type { Fault } from '../../../src/sandbox/control/faults.ts'
import type { LoggedCall } from '../../../src/sandbox/control/log.ts'
import { fromBase64, fromUtf8 } from '../../../src/sandbox/encoding.ts'
import { serve } from '../../../src/sandbox/serve.ts'
import { casesIn } from '../../../src/sandbox/server/fixtures-folder.ts'
import { EMPTY_REVIEW, type Review } from '../../../src/ui/sign/review.ts'
import { signIn, tenantsOf } from '../reads/practice.ts'

export const CHARACTERS = ['generic', 'epic', 'oracle'] as const satisfies readonly VendorName[]
const NOW = new Date('2026-11-20T12:00:00Z')
const TODAY = isoDateFrom('2026-11-20')
const PATIENT = 'egfr-ex19del-three-small-bm-naive'

/** What a test changes about one session of the app. */
export type Changes = {
  readonly scope?: (granted: string) => string
  readonly session?: Partial<Session>
  readonly writing?: Config['tenants'][number]['writing']
  readonly launch?: object
  readonly timeoutMs?: number
}

/** The practice EHR on a free port with one invented patient, and the app's own reading, deciding, signing and storing against it. */
export async function startPractice() {
  const cases = casesIn(path.resolve(import.meta.dirname, '../../../fixtures/patients')).filter(({ name }) => name === PATIENT)
  const server = await serve({ port: 0, now: () => NOW, cases: () => cases })
  const at = (where: string, init?: RequestInit) => fetch(server.origin + where, init)
  const configured = await tenantsOf(server.origin)
  const calls = async (): Promise<readonly LoggedCall[]> => (await (await at('/__practice/log')).json()) as readonly LoggedCall[]
  return {
    origin: server.origin,
    close: server.close,
    reset: () => at('/__practice/reset', { method: 'POST' }),
    faulty: (...faults: readonly Fault[]) => at('/__practice/faults', posted(faults)),
    /** What somebody else does with the chart meanwhile. */
    puts: (vendor: VendorName, patient: string, resource: FhirResource) =>
      at(`/__practice/chart/${vendor}/${patient}`, { ...posted(resource), method: 'PUT' }),
    /** Creates and updates of documents, as they came. */
    writes: async () => (await calls()).filter(({ method, path: where }) => method !== 'GET' && where.includes('/DocumentReference')),
    calls,
    opens: (vendor: VendorName, changes: Changes = {}) => opened(server.origin, configured, vendor, changes),
  }
}
export type PracticeUnderTest = Awaited<ReturnType<typeof startPractice>>

async function opened(origin: string, configured: Awaited<ReturnType<typeof tenantsOf>>, vendor: VendorName, changes: Changes) {
  const { patientId, accessToken, scope, encounterId, user } = await signIn(origin, configured, vendor, changes.launch)
  const transport = createTransport({
    base: `${origin}/fhir/${vendor}`,
    accessToken: () => accessToken,
    ...(changes.timeoutMs === undefined ? {} : { timeoutMs: changes.timeoutMs }),
    waiting: { now: () => NOW.getTime(), random: () => 0.5, sleep: async () => {} },
  })
  const scopes = scopesFrom(changes.scope?.(scope) ?? scope)
  const tenant = {
    ...configured.find((one) => one.vendor === vendor),
    name: 'Practice',
    iss: `${origin}/fhir/${vendor}`,
    writing: changes.writing,
  }
  // What signing looks at of a session; the rest is the launch's.
  const session = {
    tenant,
    patientId,
    encounterId,
    userReference: user,
    userName: null,
    transport,
    scopes,
    whyNotWrite: null,
    ...changes.session,
  } as unknown as Session
  const about = { patientId, encounterId, vendor, scopes, userReference: session.userReference }
  const read = () => readRecord(transport, about)
  if (TODAY === null) throw new Error('not a day')
  const asOf = TODAY
  const chartOf = (answer: Extract<Awaited<ReturnType<typeof read>>, { kind: 'read' }>) =>
    chartFrom(answer.resources, { asOf, region: 'US', queries: answer.queries, patientId })
  const first = await read()
  if (first.kind !== 'read') throw new Error(first.why)
  let screen: ReadyScreen = {
    kind: 'ready',
    session,
    chart: chartOf(first),
    queries: first.queries,
    wentOnWithoutRest: false,
    userName: first.userName,
    encounterName: first.encounterName,
    asOf,
    readAt: '10:42',
    requestsLeft: 40,
    rereading: 'no',
  }
  const tookAway: string[] = []
  const rechecking = {
    recheck: (before: ReadyScreen) => recheckChart(before, { read, chart: async (answer) => chartOf(answer) }),
    adopt: (next: ReadyScreen) => {
      screen = next
    },
    otherPatient: (why: string) => void tookAway.push(why),
  }
  const signing = () => signingFor(screen, rechecking)(recommendationFrom({ facts: screen.chart.facts, answers: [], model, asOf }), [])
  return {
    patientId,
    encounterId,
    session,
    transport,
    screen: () => screen,
    /** Why the chart was taken from the screen, once for each time. */
    tookAway: (): readonly string[] => tookAway,
    /** Signing for the chart as it is on screen now. */
    signing,
    /** Opens the preview, and signs what is shown. */
    signs: async (review: Review = { ...EMPTY_REVIEW }, within = signing()) => {
      await within.before()
      const prepared = await within.noteText(review)
      return { prepared, outcome: await within.sign(review) }
    },
    documents: () => documentsOf(transport, patientId),
  }
}

/** The notes in the record with their texts, by the app's own sign-in. */
async function documentsOf(transport: ReturnType<typeof createTransport>, patientId: string) {
  const answer = await transport.get(`DocumentReference?patient=${patientId}`)
  if (answer.kind !== 'ok') throw new Error(answer.kind)
  const { entry = [] } = answer.body as { entry?: { resource?: FhirResource }[] }
  const notes = entry.flatMap(({ resource }) => (resource?.resourceType === 'DocumentReference' ? [resource] : []))
  return Promise.all(notes.map(async (note) => ({ note, texts: await textsOf(transport, note) })))
}

async function textsOf(transport: ReturnType<typeof createTransport>, { content }: DocumentReference): Promise<readonly string[]> {
  return Promise.all(
    content.map(async ({ attachment: { data, url } }) => {
      const answer = data === undefined && url !== undefined ? await transport.get(url) : null
      const encoded = data ?? (answer?.kind === 'ok' ? (answer.body as { data: string }).data : '')
      return fromUtf8(fromBase64(encoded))
    }),
  )
}

export const note = (more: Partial<Review> = {}): Review => ({ ...EMPTY_REVIEW, ...more })

const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
