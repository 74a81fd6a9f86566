import * as z from 'zod/mini'

/** https://hl7.org/fhir/R4/resource.html#Meta */
const Meta = z.object({
  versionId: z.optional(z.string()),
  lastUpdated: z.optional(z.string()),
})

/** A resource inside another. What it is, is decided where it is used. https://hl7.org/fhir/R4/references.html#contained */
export const Contained = z.looseObject({ resourceType: z.string(), id: z.optional(z.string()) })
export type Contained = z.infer<typeof Contained>

/** What every resource we read has in common. https://hl7.org/fhir/R4/domainresource.html */
export const identity = {
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  /** Not of FHIR: the resource that this one was taken out of (`DiagnosticReport/7`). */
  containedIn: z.optional(z.string()),
}
