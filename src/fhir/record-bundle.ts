import { localReference, serverAddressOf, serverOfBase, withReferences } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'

/** The resources of a bundle, or why it is none. Nothing about the resources themselves is checked here. */
export type BundleContents = { readonly resources: readonly unknown[] } | { readonly problem: string }

type Json = Record<string, unknown>

/**
 * Takes the resources out of a Bundle of any type, and out of Bundles in it. What a reference means is what the entry's address makes of it
 * (https://hl7.org/fhir/R4/bundle.html#references): one to another entry, by `urn:uuid:` or by its address on the patient's server, becomes
 * an ordinary one, `Type/id`, so that a resource is called the same everywhere. An entry of another server than the patient's is called by
 * its whole address, and so is what it refers to: the same id on another server is another resource, and another person.
 */
export function resourcesOf(bundle: unknown): BundleContents {
  if (!isRecord(bundle) || bundle.resourceType !== 'Bundle') return { problem: 'it is not a FHIR Bundle' }
  if (bundle.entry !== undefined && !Array.isArray(bundle.entry)) return { problem: 'the entries of the Bundle are not a list' }
  const entries = entriesOf(bundle, 0)
  const homes = new Set(entries.map(homeOf).filter((server) => server !== null))
  const [home = null, another] = homes
  if (another !== undefined) return { problem: 'its patients are of more than one record system, and it does not say which is meant' }
  const named = entries.map(({ entry }) => withId(entry, home))
  const names = new Map(named.flatMap((entry) => localName(entry, home)))
  return { resources: named.map((entry) => (isRecord(entry) ? resolved(entry, names, home) : entry)) }
}

type Entry = { readonly entry: unknown; readonly self: string | null }

/** Bundles within bundles are opened; further down than anybody nests them they stay. */
const DEEPEST_BUNDLE = 8

function entriesOf(bundle: Json, depth: number): readonly Entry[] {
  const self = selfOf(bundle.link)
  return (Array.isArray(bundle.entry) ? bundle.entry : []).flatMap((entry: unknown) => {
    const inner = isRecord(entry) && isRecord(entry.resource) && entry.resource.resourceType === 'Bundle' ? entry.resource : null
    const isWhole = inner !== null && (inner.entry === undefined || Array.isArray(inner.entry))
    return isWhole && depth < DEEPEST_BUNDLE ? entriesOf(inner, depth + 1) : [{ entry, self }]
  })
}

/** The address that a searchset gives itself, without what was asked; null where it gives none. */
function selfOf(links: unknown): string | null {
  const self = (Array.isArray(links) ? links : []).filter(isRecord).find(({ relation }) => relation === 'self')?.url
  return typeof self === 'string' ? (self.split('?')[0] ?? null) : null
}

/** The server that a patient's entry was read from: by its address, else by that of the search that found it. */
function homeOf({ entry, self }: Entry): string | null {
  if (!isRecord(entry) || !isRecord(entry.resource) || entry.resource.resourceType !== 'Patient') return null
  const own = typeof entry.fullUrl === 'string' ? serverAddressOf(entry.fullUrl) : null
  return own?.server ?? (self === null || entry.fullUrl !== undefined ? null : serverOfBase(self.replace(/\/[^/]*$/, '')))
}

const URN = 'urn:uuid:'

/** An entry that has only a `urn:uuid:` name gives that to its resource as id; one of another server gives its whole address. */
function withId(entry: unknown, home: string | null): unknown {
  if (!isRecord(entry)) return entry
  const { fullUrl, resource } = entry
  if (!isRecord(resource) || typeof fullUrl !== 'string') return entry
  if (isElsewhere(fullUrl, home)) return { ...entry, resource: { ...resource, id: fullUrl } }
  if (typeof resource.id === 'string' || !fullUrl.startsWith(URN)) return entry
  return { ...entry, resource: { ...resource, id: fullUrl.slice(URN.length) } }
}

function isElsewhere(fullUrl: string, home: string | null): boolean {
  const server = serverAddressOf(fullUrl)?.server
  return home !== null && server !== undefined && server !== home
}

/** Where no patient's server is known, entries still call one another by their addresses. */
function localName(entry: unknown, home: string | null): [string, string][] {
  if (!isRecord(entry) || !isRecord(entry.resource) || typeof entry.fullUrl !== 'string') return []
  const isName = entry.fullUrl.startsWith('urn:') || (home === null && typeof entry.resource.id === 'string')
  return isName ? [[entry.fullUrl, `${String(entry.resource.resourceType)}/${String(entry.resource.id)}`]] : []
}

function resolved({ fullUrl, resource }: Json, names: ReadonlyMap<string, string>, home: string | null): unknown {
  const address = typeof fullUrl === 'string' && isElsewhere(fullUrl, home) ? fullUrl : null
  return withReferences(resource, (reference) => {
    const name = names.get(reference)
    if (name !== undefined) return name
    if (address !== null && RELATIVE.test(reference)) return `${address.replace(OWN_NAME, '')}/${reference}`
    return localReference(reference, home)
  })
}

const RELATIVE = /^[A-Za-z]+\/[A-Za-z0-9\-.]+(?:\/_history\/[^/]+)?$/
const OWN_NAME = /\/[^/]+\/[^/]+(?:\/_history\/[^/]+)?$/
