import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'
import { Annotation } from './values.ts'

/** https://hl7.org/fhir/R4/allergyintolerance.html */
export const AllergyIntolerance = z.object({
  resourceType: z.literal('AllergyIntolerance'),
  ...identity,
  clinicalStatus: z.optional(CodeableConcept),
  verificationStatus: z.optional(CodeableConcept),
  code: z.optional(CodeableConcept),
  patient: z.optional(Reference),
  onsetDateTime: z.optional(z.string()),
  recordedDate: z.optional(z.string()),
  reaction: z.optional(
    z.array(
      z.object({
        substance: z.optional(CodeableConcept),
        manifestation: z.optional(z.array(CodeableConcept)),
        description: z.optional(z.string()),
      }),
    ),
  ),
  note: z.optional(z.array(Annotation)),
})
export type AllergyIntolerance = z.infer<typeof AllergyIntolerance>

/** https://hl7.org/fhir/R4/adverseevent.html */
export const AdverseEvent = z.object({
  resourceType: z.literal('AdverseEvent'),
  ...identity,
  actuality: z.optional(z.string()),
  event: z.optional(CodeableConcept),
  subject: z.optional(Reference),
  date: z.optional(z.string()),
  detected: z.optional(z.string()),
  recordedDate: z.optional(z.string()),
  suspectEntity: z.optional(
    z.array(
      z.object({
        instance: z.optional(Reference),
        causality: z.optional(z.array(z.object({ assessment: z.optional(CodeableConcept) }))),
      }),
    ),
  ),
})
export type AdverseEvent = z.infer<typeof AdverseEvent>
