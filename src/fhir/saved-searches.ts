import type { QueryOutcome } from './chart.ts'
import { earliestOf } from './how-far-back.ts'
import { isRecord, isRefusal, issuesFrom, type ServerIssue, wordsFrom } from './operation-outcome.ts'
import { type Searchset, searchsetFrom } from './searchset.ts'
import { epic } from './vendors/epic.ts'
import { ANYTHING } from './where-facts-are.ts'

/**
 * How the searches ended whose answers a file holds: a searchset, several in a collection or a batch's response, or an OperationOutcome
 * that somebody kept with the results. Pages that follow one another are one search. Empty where the file holds plain resources: then
 * nothing is known of any search. https://hl7.org/fhir/R4/bundle.html#searchset
 */
export function savedSearchesIn(bundle: unknown): readonly QueryOutcome[] {
  const pages = searchsetsIn(bundle)
  const own = new Map(pages.flatMap((page) => (page.self === null ? [] : [[page.self, page]])))
  const continued = new Set(pages.flatMap(({ next }) => (next === null ? [] : [next])))
  const firsts = pages.filter(({ self }) => self === null || !continued.has(self))
  return [...firsts.map((first) => searchFrom(pagesFrom(first, own))), ...outcomesIn(bundle)]
}

type Page = Searchset & { readonly self: string | null; readonly total: number | null }

function searchsetsIn(value: unknown): readonly Page[] {
  if (!isRecord(value) || value.resourceType !== 'Bundle') return []
  if (value.type === 'searchset') {
    const searchset = searchsetFrom(value)
    const total = typeof value.total === 'number' ? value.total : null
    return searchset === null ? [] : [{ ...searchset, self: linkFrom(value.link, 'self'), total }]
  }
  return entriesOf(value).flatMap(({ resource }) => searchsetsIn(resource))
}

function linkFrom(links: unknown, relation: string): string | null {
  const link = (Array.isArray(links) ? links : []).find((one) => isRecord(one) && one.relation === relation)
  return isRecord(link) && typeof link.url === 'string' ? link.url : null
}

function pagesFrom(first: Page, own: ReadonlyMap<string, Page>): readonly Page[] {
  const pages = [first]
  for (let page = first; page.next !== null; ) {
    const next = own.get(page.next)
    if (next === undefined || pages.includes(next)) break
    pages.push(next)
    page = next
  }
  return pages
}

function searchFrom(pages: readonly Page[]): QueryOutcome {
  const resources = pages.flatMap((page) => page.resources)
  const types = new Set(resources.filter(isRecord).map(({ resourceType }) => resourceType))
  const [only] = types
  const asked = askedBy(pages[0]?.self ?? null)
  const withheld = typeNamed(pages.flatMap(({ issues }) => issues.filter(isIncomplete)))
  const resourceType = asked?.resourceType ?? (types.size === 1 && typeof only === 'string' ? only : (withheld ?? ANYTHING))
  const since = earliestOf(resources)
  const base = { what: asked?.what ?? `answer to a search for ${resourceType}`, resourceType, count: resources.length }
  const whys = whysOf(pages, resources.length)
  const isWithheld = pages.some(({ issues }) => issues.some((issue) => isIncomplete(issue) && isRefusal(issue)))
  const reservations = new Set(pages.flatMap(({ issues }) => issues.filter(isReservation).map(saidIn)))
  if (whys.length === 0) return { ...base, ...(since === null ? {} : { since }), outcome: 'read' }
  if (isWithheld && resources.length === 0) return { ...base, outcome: 'refused', why: whys.join(' ') }
  return {
    ...base,
    ...(since === null ? {} : { since }),
    ...(isWithheld ? { withheld: true } : {}),
    ...(whys.every((why) => reservations.has(why)) ? { reserved: true } : {}),
    outcome: 'partly-read',
    why: whys.join(' '),
  }
}

/** What was asked, in the words of its address, without the patient. */
function askedBy(self: string | null): { readonly what: string; readonly resourceType: string } | null {
  const [path, query = ''] = (self ?? '').split('?')
  const resourceType = /([A-Z][A-Za-z]+)(?:\/_search)?$/.exec(path ?? '')?.[1]
  if (resourceType === undefined) return null
  const asked = [...new URLSearchParams(query)].filter(([name]) => /^(category|code|intent|status|type|date|clinical-status)$/.test(name))
  return { resourceType, what: [resourceType, ...asked.map(([name, value]) => `${name}=${value}`)].join(' ') }
}

/** The one kind that the server names where it says what it left out, as Epic does: "Condition - Encounter Diagnosis". */
function typeNamed(issues: readonly ServerIssue[]): string | null {
  const named = new Set(issues.map(({ says }) => /^([A-Z][A-Za-z]+) - /.exec(says)?.[1] ?? ''))
  const [only = ''] = named
  return named.size === 1 && only !== '' ? only : null
}

function whysOf(pages: readonly Page[], count: number): readonly string[] {
  const last = pages.at(-1)
  const total = pages[0]?.total ?? null
  return [
    ...new Set(pages.flatMap(({ issues }) => issues.filter(isIncomplete).map(saidIn))),
    ...(last?.next == null ? [] : ['A further page is not in the file.']),
    ...(total !== null && total > count ? [`The record system counted ${total}, the file holds ${count}.`] : []),
    ...(pages.some(({ empty }) => empty > 0) ? ['Some of the results came without content.'] : []),
  ]
}

/** https://hl7.org/fhir/R4/valueset-issue-type.html */
const REFUSED: ReadonlySet<string> = new Set(['forbidden', 'security', 'login', 'suppressed'])

/** Numbers of one vendor and FHIR's own words: the number's system is never another's. */
const isReservation = (issue: ServerIssue): boolean => epic.meaningOf(issue) === 'may-be-more'
const saidIn = (issue: ServerIssue): string => wordsFrom([issue]) || 'Something was left out.'
const isIncomplete = (issue: ServerIssue): boolean => !['nothing-found', 'unimportant'].includes(epic.meaningOf(issue))

/** What a server said instead of an answer, beside the resources or as one answer of a batch. What it was asked for, the file does not say. */
function outcomesIn(bundle: unknown): readonly QueryOutcome[] {
  if (!isRecord(bundle) || bundle.resourceType !== 'Bundle' || bundle.type === 'searchset') return []
  return entriesOf(bundle).flatMap((entry) => {
    const response = isRecord(entry.response) ? entry.response : {}
    const issues = issuesFrom(isOutcome(entry.resource) ? entry.resource : response.outcome).filter(isIncomplete)
    const status = typeof response.status === 'string' ? response.status : ''
    if (issues.length === 0 && !/^[45]/.test(status)) return []
    const isRefused = /^40[13]/.test(status) || issues.some(({ type }) => REFUSED.has(type))
    const numbers = [status, ...issues.flatMap(({ codes }) => codes)].filter((one) => one !== '').join(', ')
    const why = wordsFrom(issues) || `The record system answered with ${numbers === '' ? 'a warning without words' : numbers}.`
    return [
      { what: 'an answer in the file', resourceType: ANYTHING, outcome: isRefused ? 'refused' : 'partly-read', count: 0, why } as const,
    ]
  })
}

const isOutcome = (resource: unknown): boolean => isRecord(resource) && resource.resourceType === 'OperationOutcome'
const entriesOf = (bundle: Record<string, unknown>): readonly Record<string, unknown>[] =>
  Array.isArray(bundle.entry) ? bundle.entry.filter(isRecord) : []
