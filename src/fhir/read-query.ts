import type { QueryOutcome } from './chart.ts'
import { earliestOf } from './how-far-back.ts'
import { asReadFrom } from './local-references.ts'
import { onArrival } from './on-arrival.ts'
import { isRefusal, issuesFrom, type ServerIssue } from './operation-outcome.ts'
import { failureFrom } from './read-words.ts'
import { withoutRepeats } from './repeats.ts'
import { type Searchset, searchsetFrom } from './searchset.ts'
import { type Share, sharedParts } from './shared-parts.ts'
import { addressWithin } from './tenant-address.ts'
import type { Answer, Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

/** One search, with its address relative to the base. */
export type Query = {
  readonly what: string
  readonly resourceType: string
  readonly address: string
  readonly optional: boolean
  readonly mostPages?: number
  /** Every resource as it came, with what a chart has no use for. */
  readonly asTheyCame?: true
}
export type QueryRead = { readonly resources: readonly unknown[]; readonly query: QueryOutcome }

/** Asked of nobody, because the sign-in does not permit it: refused, however well the app can do without. */
export function unpermitted(what: string, resourceType: string): QueryRead {
  const why = 'The sign-in did not include the permission to read this.'
  return { resources: [], query: { what, resourceType, outcome: 'refused', count: 0, why } }
}

/** Requests that the whole reading of one chart may still make; shared by its queries. */
export type Budget = { readonly take: () => boolean; readonly left: () => number; readonly limit: number }

export function budgetOf(limit: number): Budget {
  let left = limit
  return { limit, take: () => left-- > 0, left: () => Math.max(0, left) }
}

/** Who is asked, and how much may be asked. */
export type Asking = {
  readonly transport: Transport
  readonly vendor: Vendor
  readonly budget: Budget
  readonly signal?: AbortSignal | undefined
  /** Called between steps that take long when much was read. */
  readonly rest?: (() => Promise<void>) | undefined
}

/**
 * Asks one question and turns the pages. What was read stays read: an error on a later page makes the answer partial, not empty, and so
 * does one after the search had to start anew. The end is the last page, a page seen before, an address outside the base, or an empty budget.
 */
export async function readQuery({ transport, vendor, budget, signal, rest }: Asking, query: Query): Promise<QueryRead> {
  // In full, so that a later page that leads back to the first is seen to.
  const first = addressWithin(transport.base, query.address) ?? query.address
  let pages: (readonly unknown[])[] = []
  let whys: readonly string[] = []
  let beforeRestart: typeof pages | null = null
  let isWithheld = false
  const reservations = new Set<string>()
  const seen = new Set<string>()
  const share = sharedParts()
  const withWhys = async (more: readonly string[]): Promise<QueryRead> => {
    await rest?.()
    if (more.length === 0) return wholly(query, pages.flat())
    const isReserved = beforeRestart === null && more.every((why) => reservations.has(why))
    return partly(query, [...(beforeRestart ?? []), ...pages].flat(), more, { isWithheld, isReserved })
  }
  for (let address: string | null = first; address !== null; ) {
    const stop = reasonToStop(address, seen, query, budget)
    if (stop !== null) return withWhys([...whys, stop])
    seen.add(address)
    const answer: Answer = await transport.get(address, signal === undefined ? {} : { signal })
    if (beforeRestart === null && seen.size > 1 && isPageExpired(answer, vendor)) {
      beforeRestart = pages
      pages = []
      whys = []
      seen.clear()
      address = first
      continue
    }
    const page: Page = pageFrom(answer, vendor, query, transport.base, share)
    if (page.kind === 'failed') {
      const nothingYet = seen.size === 1 && beforeRestart === null
      return nothingYet ? { resources: [], query: page.outcome } : withWhys([...whys, page.outcome.why ?? ''])
    }
    pages.push(page.resources)
    whys = [...whys, ...page.whys]
    isWithheld ||= page.isWithheld
    for (const words of page.reservations) reservations.add(words)
    address = page.next
  }
  return withWhys(whys)
}

function reasonToStop(address: string, seen: ReadonlySet<string>, { mostPages }: Query, budget: Budget): string | null {
  if (seen.has(address)) return 'The record system repeated a page; what follows was not read.'
  if (mostPages !== undefined && seen.size >= mostPages) return `Only the first ${mostPages} pages were read.`
  return budget.take() ? null : `Reading stopped after ${budget.limit} requests; there may be more.`
}

type Page =
  | {
      readonly kind: 'page'
      readonly resources: readonly unknown[]
      readonly whys: readonly string[]
      readonly isWithheld: boolean
      readonly reservations: readonly string[]
      readonly next: string | null
    }
  | { readonly kind: 'failed'; readonly outcome: QueryOutcome }

function pageFrom(answer: Answer, vendor: Vendor, query: Query, base: string, share: Share): Page {
  if (answer.kind !== 'ok') {
    const { outcome, why } = failureFrom(answer, vendor, query.optional)
    return { kind: 'failed', outcome: outcomeOf(query, outcome, 0, why) }
  }
  const searchset = searchsetFrom(answer.body)
  if (searchset === null)
    return { kind: 'failed', outcome: outcomeOf(query, 'unreachable', 0, 'The record system’s answer is not a list of results.') }
  const next = searchset.next === null ? null : addressWithin(base, searchset.next)
  const lost = searchset.next !== null && next === null ? ['A further page lies outside of the record system and was not read.'] : []
  const resources =
    query.asTheyCame === true ? searchset.resources : searchset.resources.map((one) => onArrival(asReadFrom(base, one), share))
  const isWithheld = searchset.issues.some((issue) => vendor.meaningOf(issue) === 'incomplete' && isRefusal(issue))
  const reservations = searchset.issues.filter((issue) => vendor.meaningOf(issue) === 'may-be-more').map(saidIn)
  return { kind: 'page', resources, whys: [...whysOf(searchset, vendor), ...lost], isWithheld, reservations, next }
}

/** Why a page that came with 200 may still not be whole. */
function whysOf({ issues, empty }: Searchset, vendor: Vendor): string[] {
  const incomplete = issues.filter((issue) => !['nothing-found', 'unimportant'].includes(vendor.meaningOf(issue)))
  const said = incomplete.map(saidIn)
  return [...new Set(said), ...(empty > 0 ? [`${empty} of the results came without content.`] : [])]
}

const saidIn = ({ says }: ServerIssue): string => (says === '' ? 'The record system says that something was left out.' : says)

/** 410 Gone is how a server without a number for it says that a page link is no longer good. */
const isPageExpired = (answer: Answer, vendor: Vendor): boolean =>
  answer.kind === 'refused' &&
  (answer.status === 410 || issuesFrom(answer.body).some((issue) => vendor.meaningOf(issue) === 'page-expired'))

function wholly(query: Query, read: readonly unknown[]): QueryRead {
  const resources = withoutRepeats(read)
  return { resources, query: { ...outcomeOf(query, 'read', resources.length), ...sinceOf(resources) } }
}

type Missing = { readonly isWithheld: boolean; readonly isReserved: boolean }

function partly(query: Query, read: readonly unknown[], whys: readonly string[], { isWithheld, isReserved }: Missing): QueryRead {
  const resources = withoutRepeats(read)
  const why = [...new Set(whys)].join(' ')
  if (isWithheld && resources.length === 0) return { resources, query: outcomeOf(query, 'refused', 0, why) }
  const outcome = outcomeOf(query, 'partly-read', resources.length, why)
  const flags = { ...(isWithheld ? { withheld: true as const } : {}), ...(isReserved ? { reserved: true as const } : {}) }
  return { resources, query: { ...outcome, ...flags, ...sinceOf(resources) } }
}

function sinceOf(resources: readonly unknown[]): Pick<QueryOutcome, 'since'> {
  const since = earliestOf(resources)
  return since === null ? {} : { since }
}

function outcomeOf({ what, resourceType }: Query, outcome: QueryOutcome['outcome'], count: number, why?: string): QueryOutcome {
  return why === undefined ? { what, resourceType, outcome, count } : { what, resourceType, outcome, count, why }
}
