import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'

/** https://hl7.org/fhir/R4/operationoutcome.html */
export const OperationOutcome = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z.optional(
    z.array(
      z.object({
        severity: z.optional(z.string()),
        code: z.optional(z.string()),
        details: z.optional(CodeableConcept),
        diagnostics: z.optional(z.string()),
        location: z.optional(z.array(z.string())),
        expression: z.optional(z.array(z.string())),
      }),
    ),
  ),
})
export type OperationOutcome = z.infer<typeof OperationOutcome>
