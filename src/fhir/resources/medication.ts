import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'

/** https://hl7.org/fhir/R4/medication.html */
export const Medication = z.object({
  resourceType: z.literal('Medication'),
  ...identity,
  status: z.optional(z.string()),
  code: z.optional(CodeableConcept),
  ingredient: z.optional(
    z.array(
      z.object({
        itemCodeableConcept: z.optional(CodeableConcept),
        itemReference: z.optional(Reference),
        isActive: z.optional(z.boolean()),
      }),
    ),
  ),
})
export type Medication = z.infer<typeof Medication>
