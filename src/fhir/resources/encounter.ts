import * as z from 'zod/mini'
import { CodeableConcept, Coding } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'
import { Period } from './values.ts'

/** https://hl7.org/fhir/R4/encounter.html */
export const Encounter = z.object({
  resourceType: z.literal('Encounter'),
  ...identity,
  status: z.optional(z.string()),
  class: z.optional(Coding),
  type: z.optional(z.array(CodeableConcept)),
  subject: z.optional(Reference),
  period: z.optional(Period),
})
export type Encounter = z.infer<typeof Encounter>
