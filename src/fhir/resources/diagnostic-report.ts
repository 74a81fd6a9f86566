import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Reference } from './reference.ts'
import { Contained, identity } from './resource.ts'
import { Attachment, Extension, Period } from './values.ts'

/** https://hl7.org/fhir/R4/diagnosticreport.html */
export const DiagnosticReport = z.object({
  resourceType: z.literal('DiagnosticReport'),
  ...identity,
  contained: z.optional(z.array(Contained)),
  extension: z.optional(z.array(Extension)),
  basedOn: z.optional(z.array(Reference)),
  status: z.string(),
  category: z.optional(z.array(CodeableConcept)),
  code: CodeableConcept,
  subject: z.optional(Reference),
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  issued: z.optional(z.string()),
  specimen: z.optional(z.array(Reference)),
  result: z.optional(z.array(Reference)),
  conclusion: z.optional(z.string()),
  conclusionCode: z.optional(z.array(CodeableConcept)),
  presentedForm: z.optional(z.array(Attachment)),
  /** Only that there is a narrative: it is not read. */
  text: z.optional(z.object({ status: z.optional(z.string()) })),
})
export type DiagnosticReport = z.infer<typeof DiagnosticReport>
