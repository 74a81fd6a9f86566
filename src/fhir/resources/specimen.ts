import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'
import { Annotation, Period } from './values.ts'

/** https://hl7.org/fhir/R4/specimen.html */
export const Specimen = z.object({
  resourceType: z.literal('Specimen'),
  ...identity,
  status: z.optional(z.string()),
  type: z.optional(CodeableConcept),
  subject: z.optional(Reference),
  receivedTime: z.optional(z.string()),
  parent: z.optional(z.array(Reference)),
  collection: z.optional(
    z.object({
      collectedDateTime: z.optional(z.string()),
      collectedPeriod: z.optional(Period),
      method: z.optional(CodeableConcept),
      bodySite: z.optional(CodeableConcept),
    }),
  ),
  condition: z.optional(z.array(CodeableConcept)),
  note: z.optional(z.array(Annotation)),
})
export type Specimen = z.infer<typeof Specimen>
