import { matchesSearchRequest, parseSearchRequest } from '@medplum/core'
import type { BundleEntry, FhirResource } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import type { SearchParameters, Session } from '../characters/character.ts'
import type { Tenant } from '../tenant.ts'
import { otherPatient, refusal } from './outcome.ts'
import { nextLink, openPage, type Page, pageSize } from './paging.ts'
import { recordOf } from './read.ts'
import type { Held, PatientRecord } from './records.ts'
import { sorted } from './sort.ts'

/** Parameters about the answer rather than about which resources match. */
const ABOUT_THE_ANSWER = ['_count', '_sort', '_include', '_revinclude', '_format', '_pretty', '_total', '_summary']

/** GET with the parameters in the address, or POST `_search` with a form; a page link carries the parameters of its first page. */
export async function search(tenant: Tenant, session: Session, type: string, request: Request): Promise<Answer> {
  const url = new URL(request.url)
  const sealed = url.searchParams.get('_page')
  if (sealed !== null) {
    const page = await openPage(tenant, session, type, sealed)
    return 'status' in page ? page : answerPage(tenant, session, page, url)
  }
  const given = request.method === 'POST' ? new URLSearchParams(await request.text()) : url.searchParams
  return answerPage(tenant, session, { type, parameters: [...given], offset: 0 }, url)
}

async function answerPage(tenant: Tenant, session: Session, page: Page, url: URL): Promise<Answer> {
  const { character } = tenant
  const refused = character.search.refuse(page) ?? foreignPatient(tenant, session, page)
  if (refused) return refused
  const { known, unknown } = sortOut(tenant, page)
  if (unknown.length > 0 && character.search.unknownParameter === 'refused')
    return refusal(400, 'not-supported', `Not supported for ${page.type}: ${unknown.join(', ')}`)
  const record = recordOf(tenant, session)
  if (!record) return refusal(403, 'forbidden', 'No patient is in context')
  try {
    const found = sorted(page, matchesIn(record, page.type, known))
    return await bundleAnswer(tenant, session, { page, found, unknown, record, url })
  } catch (thrown) {
    return refusal(400, 'value', thrown instanceof Error ? thrown.message : String(thrown))
  }
}

/** A search for another patient is refused, whatever the scopes say. */
function foreignPatient({ fhirBase }: Tenant, { patientId }: Session, { type, parameters }: Page): Answer | undefined {
  const named = parameters.filter(([name]) => name === 'patient' || name === 'subject' || (type === 'Patient' && name === '_id'))
  const own = (value: string) => value.replace(`${fhirBase}/`, '').replace('Patient/', '') === patientId
  return named.every(([, value]) => own(value)) ? undefined : otherPatient()
}

function sortOut({ character }: Tenant, { type, parameters }: Page) {
  const offered = character.offers[type]?.parameters ?? []
  const base = (name: string) => name.split(':')[0] ?? name
  const about = (name: string) => ABOUT_THE_ANSWER.includes(base(name))
  const isKnown = (name: string) =>
    offered.includes(base(name)) || (about(name) && name !== '_sort' && !name.startsWith('_rev') && name !== '_include')
  return {
    known: parameters.filter(([name]) => isKnown(name) && !about(name) && name !== 'patient' && name !== 'subject'),
    unknown: parameters.map(([name]) => name).filter((name) => !isKnown(name)),
  }
}

function matchesIn(record: PatientRecord, type: string, known: SearchParameters): readonly Held[] {
  const query: Record<string, string[]> = {}
  for (const [name, value] of known) query[name] = [...(query[name] ?? []), value]
  const request = parseSearchRequest(type, query)
  return record.all(type).filter((each) => matchesSearchRequest(each as never, request))
}

interface Result {
  readonly page: Page
  readonly found: readonly Held[]
  readonly unknown: readonly string[]
  readonly record: PatientRecord
  readonly url: URL
}

async function bundleAnswer(tenant: Tenant, session: Session, { page, found, unknown, record, url }: Result): Promise<Answer> {
  const { character, fhirBase } = tenant
  const { offset } = page
  const suppressed = tenant.suppressed(record)
  const { matches, outcomes } = character.search.comment({ search: page, matches: found, unknown, record, suppressed, offset })
  const size = pageSize(tenant, page)
  const shown = matches.slice(offset, offset + size)
  const next = offset + size < matches.length && size > 0 ? await nextLink(tenant, session, { ...page, offset: offset + size }) : undefined
  const entry = [
    ...shown.map((each) => entryOf(fhirBase, each, 'match')),
    ...includedIn(record, page, shown).map((each) => entryOf(fhirBase, each, 'include')),
    ...outcomes.map((resource): BundleEntry => ({ fullUrl: `urn:uuid:${crypto.randomUUID()}`, resource, search: { mode: 'outcome' } })),
  ]
  const link = [{ relation: 'self', url: url.href }, ...(next ? [{ relation: 'next', url: next }] : [])]
  const body = {
    resourceType: 'Bundle',
    id: crypto.randomUUID(),
    type: 'searchset',
    ...(character.search.total ? { total: matches.length } : {}),
    link,
    ...(entry.length > 0 ? { entry } : {}),
  }
  return { status: 200, body }
}

const entryOf = (fhirBase: string, resource: FhirResource, mode: 'match' | 'include'): BundleEntry => ({
  fullUrl: `${fhirBase}/${resource.resourceType}/${resource.id}`,
  resource,
  search: { mode },
})

/** The one include that apps of this kind use: the Medication that an order or statement refers to. */
function includedIn(record: PatientRecord, { parameters }: Page, shown: readonly Held[]): readonly Held[] {
  if (!parameters.some(([name, value]) => name === '_include' && value.endsWith(':medication'))) return []
  const ids = shown.flatMap((each) =>
    'medicationReference' in each ? (each.medicationReference?.reference?.match(/^Medication\/(.+)$/)?.[1] ?? []) : [],
  )
  return [...new Set(ids)].flatMap((id) => record.read('Medication', id) ?? [])
}
