import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Identifier, Reference } from './reference.ts'
import { identity } from './resource.ts'
import { Attachment, Period } from './values.ts'

/** https://hl7.org/fhir/R4/documentreference.html ; its metadata, not its content. */
export const DocumentReference = z.object({
  resourceType: z.literal('DocumentReference'),
  ...identity,
  masterIdentifier: z.optional(Identifier),
  identifier: z.optional(z.array(Identifier)),
  status: z.string(),
  docStatus: z.optional(z.string()),
  type: z.optional(CodeableConcept),
  category: z.optional(z.array(CodeableConcept)),
  subject: z.optional(Reference),
  date: z.optional(z.string()),
  author: z.optional(z.array(Reference)),
  description: z.optional(z.string()),
  content: z.optional(z.array(z.object({ attachment: z.optional(Attachment) }))),
  context: z.optional(z.object({ encounter: z.optional(z.array(Reference)), period: z.optional(Period) })),
})
export type DocumentReference = z.infer<typeof DocumentReference>
