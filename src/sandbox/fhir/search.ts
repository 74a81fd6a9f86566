import { getSearchParameter } from '@medplum/core'
import type { BundleEntry, FhirResource } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import { allows } from '../auth/scopes.ts'
import type { Session } from '../characters/character.ts'
import type { Tenant } from '../tenant.ts'
import { otherPatient, refusal } from './outcome.ts'
import { nextLink, openPage, type Page, pageSize } from './paging.ts'
import { recordOf } from './read.ts'
import type { PatientRecord } from './records.ts'
import type { Held } from './repository.ts'
import type { SearchParameters } from './search-parameters.ts'

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
  const found = await record.search(page.type, known).catch((thrown: Error) => thrown.message)
  if (typeof found === 'string') return refusal(400, 'value', found)
  const matches = found.flatMap(({ resource }) => resource ?? [])
  return bundleAnswer(tenant, session, { page, found: matches, unknown, record, url })
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
    known: [
      ...parameters.filter(([name]) => isKnown(name) && !about(name) && name !== 'patient' && name !== 'subject'),
      ...(isKnown('_sort') ? sortRules(parameters) : []),
    ],
    unknown: parameters.map(([name]) => name).filter((name) => !isKnown(name)),
  }
}

/** The repository sorts by one rule after the other, so that the last is the strongest; in FHIR the first one is (R4 "Search", 3.1.1.5.1). */
function sortRules(parameters: SearchParameters): SearchParameters {
  const rules = parameters.filter(([name]) => name === '_sort').flatMap(([, value]) => value.split(','))
  return rules.length > 0 ? [['_sort', rules.toReversed().join(',')]] : []
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
    ...(await includedIn(tenant, session, record, page, shown)).map((each) => entryOf(fhirBase, each, 'include')),
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

/**
 * What the page's matches refer to or are referred to by, as far as asked for, offered and covered by the scopes. The router looks it up
 * for this page alone; an include that no definition knows is left out, because the router would refuse the search.
 */
async function includedIn(
  { character }: Tenant,
  { scope }: Session,
  record: PatientRecord,
  { type, parameters }: Page,
  shown: readonly Held[],
): Promise<readonly Held[]> {
  const { offers, unregistered } = character
  const asked = parameters.filter(([name, value]) => {
    const [from = '', parameter = ''] = value.split(':')
    return /^_(rev)?include$/.test(name) && offers[type]?.parameters.includes(name) && getSearchParameter(from, parameter) !== undefined
  })
  if (asked.length === 0 || shown.length === 0) return []
  const found = await record.search(type, [['_id', shown.map(({ id }) => id).join(',')], ...asked])
  return found
    .flatMap(({ search, resource }) => (search?.mode === 'include' && resource ? [resource] : []))
    .filter(
      ({ resourceType: each }) => offers[each] && !unregistered.includes(each) && (allows(scope, each, 'r') || allows(scope, each, 's')),
    )
}
