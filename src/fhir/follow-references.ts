import { isRecord } from './operation-outcome.ts'
import { type Reading, readOne } from './read-one.ts'
import { type QueryRead, readQuery, unpermitted } from './read-query.ts'
import { permissionFor } from './scopes.ts'

type Followed = 'Specimen' | 'Medication'

const WORDS: Readonly<Record<Followed, string>> = { Specimen: 'specimens', Medication: 'medications' }
/** Ids in one search by `_id`; keeps addresses well below 4,000 characters. */
const IDS_IN_A_SEARCH = 40
/** With the id of what it refers to. An address on another server is nothing that this one could be asked for. */
const REFERENCE: Readonly<Record<Followed, RegExp>> = {
  Specimen: /^Specimen\/([A-Za-z0-9\-.]{1,128})(?:\/_history\/.+)?$/,
  Medication: /^Medication\/([A-Za-z0-9\-.]{1,128})(?:\/_history\/.+)?$/,
}
/** Where only single reads are permitted. */
const MOST_SINGLE_READS = 20

/** Fetches what the results refer to and do not hold: which specimen a result is from, which drug an order is for. */
export async function followReferences(reading: Reading, resources: readonly unknown[]): Promise<readonly QueryRead[]> {
  const present = new Set(resources.filter(isRecord).map(({ resourceType, id }) => `${String(resourceType)}/${String(id)}`))
  const reads = reading.vendor.followed.flatMap((type) => {
    const wanted = new Set(resources.filter(isRecord).flatMap((resource) => referencesIn(resource, type)))
    const ids = [...wanted].filter((id) => !present.has(`${type}/${id}`))
    return ids.length === 0 ? [] : [followed(reading, type, ids)]
  })
  return (await Promise.all(reads)).flat()
}

async function followed(reading: Reading, type: Followed, ids: readonly string[]): Promise<readonly QueryRead[]> {
  const what = WORDS[type]
  if (permissionFor(reading.scopes, type, 's') !== 'no') {
    const searches = inGroups(ids, IDS_IN_A_SEARCH).map((group) => `${type}?${new URLSearchParams({ _id: group.join(',') })}`)
    return Promise.all(searches.map((address) => readQuery(reading, { what, resourceType: type, address, optional: true })))
  }
  if (permissionFor(reading.scopes, type, 'r') === 'no') return [unpermitted(what, type)]
  const read = await Promise.all(ids.slice(0, MOST_SINGLE_READS).map((id) => readOne(reading, what, `${type}/${id}`)))
  return [together(what, type, read, ids.length)]
}

/** Many single reads count as one question. */
function together(what: string, resourceType: Followed, reads: readonly QueryRead[], wanted: number): QueryRead {
  const resources = reads.flatMap((read) => read.resources)
  const whys = [...new Set(reads.flatMap(({ query }) => query.why ?? []))]
  const outcome = resources.length === wanted ? 'read' : resources.length > 0 ? 'partly-read' : (reads[0]?.query.outcome ?? 'unreachable')
  const why = whys.length > 0 ? whys.join(' ') : `Only ${resources.length} of ${wanted} were read.`
  return { resources, query: { what, resourceType, outcome, count: resources.length, ...(outcome === 'read' ? {} : { why }) } }
}

function referencesIn(resource: Record<string, unknown>, type: Followed): string[] {
  const places = type === 'Medication' ? [resource.medicationReference] : [resource.specimen].flat()
  return places.flatMap((place) => {
    const reference = isRecord(place) && typeof place.reference === 'string' ? place.reference : ''
    return REFERENCE[type].exec(reference)?.[1] ?? []
  })
}

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) => items.slice(group * size, (group + 1) * size))
