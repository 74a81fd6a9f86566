import * as z from 'zod/mini'
import { Coding } from './coding.ts'

/** https://hl7.org/fhir/R4/datatypes.html#Quantity . `comparator`: `<`, `<=`, `>=` or `>`: the true value lies beyond the number. */
export const Quantity = z.object({
  value: z.optional(z.number()),
  comparator: z.optional(z.string()),
  unit: z.optional(z.string()),
  system: z.optional(z.string()),
  code: z.optional(z.string()),
})
export type Quantity = z.infer<typeof Quantity>

/** https://hl7.org/fhir/R4/datatypes.html#Range */
export const Range = z.object({ low: z.optional(Quantity), high: z.optional(Quantity) })
/** https://hl7.org/fhir/R4/datatypes.html#Ratio */
export const Ratio = z.object({ numerator: z.optional(Quantity), denominator: z.optional(Quantity) })

/** https://hl7.org/fhir/R4/datatypes.html#Period */
export const Period = z.object({ start: z.optional(z.string()), end: z.optional(z.string()) })
export type Period = z.infer<typeof Period>

/** https://hl7.org/fhir/R4/datatypes.html#Annotation */
export const Annotation = z.object({ text: z.optional(z.string()), time: z.optional(z.string()) })

/** https://hl7.org/fhir/R4/datatypes.html#Attachment ; without its data: we name a document, we do not read it. */
export const Attachment = z.object({
  contentType: z.optional(z.string()),
  url: z.optional(z.string()),
  title: z.optional(z.string()),
  creation: z.optional(z.string()),
})

/** https://hl7.org/fhir/R4/extensibility.html#Extension ; only the forms that the genomics profiles and vendors use for values. */
export const Extension = z.object({
  url: z.string(),
  valueString: z.optional(z.string()),
  valueCode: z.optional(z.string()),
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  valueDecimal: z.optional(z.number()),
  valueCoding: z.optional(Coding),
  valueCodeableConcept: z.optional(z.object({ coding: z.optional(z.array(Coding)), text: z.optional(z.string()) })),
  valueReference: z.optional(z.object({ reference: z.optional(z.string()), display: z.optional(z.string()) })),
})
export type Extension = z.infer<typeof Extension>
