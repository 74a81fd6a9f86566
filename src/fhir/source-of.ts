import type { Source } from '../facts/fact.ts'
import { type PartialDate, partialDateFrom } from '../facts/iso-date.ts'

type Resource = {
  readonly resourceType: string
  readonly id?: string | undefined
  readonly containedIn?: string | undefined
  readonly meta?: { readonly versionId?: string | undefined } | undefined
}

/**
 * The name of a resource inside its record: `Observation/7`; of one contained in another, `DiagnosticReport/7#result`. A resource without
 * an id is named by its type alone, and one of another server by its address. https://hl7.org/fhir/R4/references.html#contained
 */
export function referenceOf({ resourceType, id, containedIn }: Resource): string {
  if (containedIn !== undefined) return `${containedIn}#${id ?? ''}`
  if (id === undefined) return resourceType
  return id.includes('://') ? id : `${resourceType}/${id}`
}

/** A resource as the source of a statement, with the date it speaks of and what it says, word for word. */
export function sourceOf(resource: Resource, date: PartialDate | null, says: string | null): Source {
  const version = resource.meta?.versionId
  return {
    kind: 'record',
    reference: referenceOf(resource),
    ...(version === undefined ? {} : { version }),
    ...(date === null ? {} : { date }),
    ...(says === null ? {} : { says }),
  }
}

/** The first of several dates that a record gives and that is one; null when none is. */
export function firstDate(...texts: readonly (string | undefined)[]): PartialDate | null {
  for (const text of texts) {
    const date = text === undefined ? null : partialDateFrom(text)
    if (date !== null) return date
  }
  return null
}
