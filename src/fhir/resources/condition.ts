import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'
import { Annotation, Extension, Period } from './values.ts'

/** https://hl7.org/fhir/R4/condition.html */
export const Condition = z.object({
  resourceType: z.literal('Condition'),
  ...identity,
  extension: z.optional(z.array(Extension)),
  clinicalStatus: z.optional(CodeableConcept),
  verificationStatus: z.optional(CodeableConcept),
  category: z.optional(z.array(CodeableConcept)),
  severity: z.optional(CodeableConcept),
  code: z.optional(CodeableConcept),
  bodySite: z.optional(z.array(CodeableConcept)),
  subject: z.optional(Reference),
  onsetDateTime: z.optional(z.string()),
  onsetPeriod: z.optional(Period),
  abatementDateTime: z.optional(z.string()),
  abatementString: z.optional(z.string()),
  abatementBoolean: z.optional(z.boolean()),
  recordedDate: z.optional(z.string()),
  stage: z.optional(z.array(z.object({ summary: z.optional(CodeableConcept), type: z.optional(CodeableConcept) }))),
  note: z.optional(z.array(Annotation)),
})
export type Condition = z.infer<typeof Condition>
