import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'
import { Annotation, Extension, Period } from './values.ts'

/** https://hl7.org/fhir/R4/procedure.html */
export const Procedure = z.object({
  resourceType: z.literal('Procedure'),
  ...identity,
  extension: z.optional(z.array(Extension)),
  status: z.string(),
  statusReason: z.optional(CodeableConcept),
  category: z.optional(CodeableConcept),
  code: z.optional(CodeableConcept),
  subject: z.optional(Reference),
  performedDateTime: z.optional(z.string()),
  performedPeriod: z.optional(Period),
  performedString: z.optional(z.string()),
  reasonCode: z.optional(z.array(CodeableConcept)),
  bodySite: z.optional(z.array(CodeableConcept)),
  outcome: z.optional(CodeableConcept),
  partOf: z.optional(z.array(Reference)),
  note: z.optional(z.array(Annotation)),
  usedCode: z.optional(z.array(CodeableConcept)),
})
export type Procedure = z.infer<typeof Procedure>
