import * as z from 'zod/mini'
import { HumanName } from './patient.ts'
import { Identifier } from './reference.ts'
import { identity } from './resource.ts'

/** https://hl7.org/fhir/R4/practitioner.html */
export const Practitioner = z.object({
  resourceType: z.literal('Practitioner'),
  ...identity,
  identifier: z.optional(z.array(Identifier)),
  name: z.optional(z.array(HumanName)),
})
export type Practitioner = z.infer<typeof Practitioner>
