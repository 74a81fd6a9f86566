/** The resources of a bundle, or why it is none. Nothing about the resources themselves is checked here. */
export type BundleContents = { readonly resources: readonly unknown[] } | { readonly problem: string }

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Takes the resources out of a Bundle of any type. References to entries by `urn:uuid:` (https://hl7.org/fhir/R4/bundle.html#references)
 * become ordinary ones, `Type/id`, so that a resource is called the same everywhere.
 */
export function resourcesOf(bundle: unknown): BundleContents {
  if (!isObject(bundle) || bundle.resourceType !== 'Bundle') return { problem: 'it is not a FHIR Bundle' }
  if (bundle.entry !== undefined && !Array.isArray(bundle.entry)) return { problem: 'the entries of the Bundle are not a list' }
  const entries: unknown[] = bundle.entry ?? []
  const named = entries.map((entry) => (isObject(entry) ? withId(entry) : entry))
  const names = new Map(named.flatMap(localName))
  const resources = named.map((entry) => (isObject(entry) ? entry.resource : entry))
  return { resources: names.size === 0 ? resources : resources.map((resource) => renamed(resource, names)) }
}

const URN = 'urn:uuid:'

/** An entry that has only a `urn:uuid:` name gives that to its resource as id. */
function withId(entry: Json): Json {
  const { fullUrl, resource } = entry
  if (!isObject(resource) || typeof resource.id === 'string' || typeof fullUrl !== 'string' || !fullUrl.startsWith(URN)) return entry
  return { ...entry, resource: { ...resource, id: fullUrl.slice(URN.length) } }
}

function localName(entry: unknown): [string, string][] {
  if (!isObject(entry) || !isObject(entry.resource) || typeof entry.fullUrl !== 'string' || !entry.fullUrl.startsWith('urn:')) return []
  return [[entry.fullUrl, `${String(entry.resource.resourceType)}/${String(entry.resource.id)}`]]
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'reference' && typeof inner === 'string' ? (names.get(inner) ?? inner) : renamed(inner, names),
  ])
  return Object.fromEntries(entries)
}
