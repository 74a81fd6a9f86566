import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Period, Quantity } from './values.ts'

/** https://hl7.org/fhir/R4/datatypes.html#Timing */
const Timing = z.object({
  repeat: z.optional(
    z.object({
      boundsPeriod: z.optional(Period),
      frequency: z.optional(z.number()),
      frequencyMax: z.optional(z.number()),
      period: z.optional(z.number()),
      periodMax: z.optional(z.number()),
      periodUnit: z.optional(z.string()),
      when: z.optional(z.array(z.string())),
    }),
  ),
  code: z.optional(CodeableConcept),
})

/** https://hl7.org/fhir/R4/dosage.html */
export const Dosage = z.object({
  text: z.optional(z.string()),
  patientInstruction: z.optional(z.string()),
  timing: z.optional(Timing),
  asNeededBoolean: z.optional(z.boolean()),
  route: z.optional(CodeableConcept),
  doseAndRate: z.optional(z.array(z.object({ doseQuantity: z.optional(Quantity) }))),
})
export type Dosage = z.infer<typeof Dosage>
