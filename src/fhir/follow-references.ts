import { isRecord } from './operation-outcome.ts'
import type { Query } from './read-query.ts'

type Followed = 'Specimen' | 'Medication'

const WORDS: Readonly<Record<Followed, string>> = { Specimen: 'specimens', Medication: 'medications' }
/** Ids in one search by `_id`; keeps addresses well below 4,000 characters. */
const AT_A_TIME = 40

/** Searches by id for what the resources refer to and do not hold: which specimen a result is from, which drug an order is for. */
export function queriesForReferences(resources: readonly unknown[], types: readonly Followed[]): readonly Query[] {
  const present = new Set(resources.filter(isRecord).map(({ resourceType, id }) => `${String(resourceType)}/${String(id)}`))
  return types.flatMap((type) => {
    const wanted = resources.filter(isRecord).flatMap((resource) => referencesIn(resource, type))
    const ids = [...new Set(wanted)].filter((id) => !present.has(`${type}/${id}`))
    return inGroups(ids, AT_A_TIME).map((group) => ({
      what: WORDS[type],
      resourceType: type,
      address: `${type}?${new URLSearchParams({ _id: group.join(',') })}`,
      optional: true,
    }))
  })
}

function referencesIn(resource: Record<string, unknown>, type: Followed): string[] {
  const places = type === 'Medication' ? [resource.medicationReference] : [resource.specimen].flat()
  return places.flatMap((place) => {
    const reference = isRecord(place) && typeof place.reference === 'string' ? place.reference : ''
    return new RegExp(`(?:^|/)${type}/([A-Za-z0-9\\-.]{1,128})(?:/_history/.+)?$`).exec(reference)?.[1] ?? []
  })
}

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) => items.slice(group * size, (group + 1) * size))
