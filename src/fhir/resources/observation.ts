import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { Contained, identity } from './resource.ts'
import { Annotation, Extension, Period, Quantity, Range, Ratio } from './values.ts'

/** https://hl7.org/fhir/R4/observation-definitions.html#Observation.value_x_ */
const value = {
  valueQuantity: z.optional(Quantity),
  valueCodeableConcept: z.optional(CodeableConcept),
  valueString: z.optional(z.string()),
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  valueRange: z.optional(Range),
  valueRatio: z.optional(Ratio),
  valueDateTime: z.optional(z.string()),
  dataAbsentReason: z.optional(CodeableConcept),
  interpretation: z.optional(z.array(CodeableConcept)),
}

export const ObservationComponent = z.object({ extension: z.optional(z.array(Extension)), code: CodeableConcept, ...value })
export type ObservationComponent = z.infer<typeof ObservationComponent>

/** https://hl7.org/fhir/R4/observation.html */
export const Observation = z.object({
  resourceType: z.literal('Observation'),
  ...identity,
  contained: z.optional(z.array(Contained)),
  extension: z.optional(z.array(Extension)),
  status: z.string(),
  category: z.optional(z.array(CodeableConcept)),
  code: CodeableConcept,
  subject: z.optional(Reference),
  focus: z.optional(z.array(Reference)),
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  effectiveInstant: z.optional(z.string()),
  issued: z.optional(z.string()),
  ...value,
  note: z.optional(z.array(Annotation)),
  bodySite: z.optional(CodeableConcept),
  method: z.optional(CodeableConcept),
  specimen: z.optional(Reference),
  hasMember: z.optional(z.array(Reference)),
  derivedFrom: z.optional(z.array(Reference)),
  component: z.optional(z.array(ObservationComponent)),
})
export type Observation = z.infer<typeof Observation>
