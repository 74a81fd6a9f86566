import * as z from 'zod/mini'
import { Identifier } from './reference.ts'
import { identity } from './resource.ts'

/** https://hl7.org/fhir/R4/datatypes.html#HumanName */
export const HumanName = z.object({
  use: z.optional(z.string()),
  text: z.optional(z.string()),
  family: z.optional(z.string()),
  given: z.optional(z.array(z.nullable(z.string()))),
  prefix: z.optional(z.array(z.nullable(z.string()))),
  suffix: z.optional(z.array(z.nullable(z.string()))),
  period: z.optional(z.object({ end: z.optional(z.string()) })),
})
export type HumanName = z.infer<typeof HumanName>

/** https://hl7.org/fhir/R4/patient.html */
export const Patient = z.object({
  resourceType: z.literal('Patient'),
  ...identity,
  identifier: z.optional(z.array(Identifier)),
  name: z.optional(z.array(HumanName)),
  gender: z.optional(z.string()),
  birthDate: z.optional(z.string()),
  deceasedBoolean: z.optional(z.boolean()),
  deceasedDateTime: z.optional(z.string()),
})
export type Patient = z.infer<typeof Patient>
