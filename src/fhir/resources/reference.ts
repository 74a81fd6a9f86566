import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'

/** https://hl7.org/fhir/R4/references.html#Reference */
export const Reference = z.object({
  reference: z.optional(z.string()),
  type: z.optional(z.string()),
  display: z.optional(z.string()),
})
export type Reference = z.infer<typeof Reference>

/** https://hl7.org/fhir/R4/datatypes.html#Identifier */
export const Identifier = z.object({
  type: z.optional(CodeableConcept),
  system: z.optional(z.string()),
  value: z.optional(z.string()),
  use: z.optional(z.string()),
  assigner: z.optional(Reference),
  period: z.optional(z.object({ end: z.optional(z.string()) })),
})
export type Identifier = z.infer<typeof Identifier>

/**
 * What a reference calls its resource, `Patient/123`, whatever version it names. An address on a server stays one: the same id elsewhere is
 * another resource. `urn:uuid:` and `#contained` are kept as they are. Null when there is nothing to follow.
 */
export function referenceKey(reference: Reference | undefined): string | null {
  const text = reference?.reference
  if (text === undefined || text === '') return null
  if (text.startsWith('#') || text.startsWith('urn:')) return text
  return text.replace(/^\/(?=[A-Za-z]+\/[^/]+$)/, '').replace(/\/_history\/[^/]+$/, '')
}
