import * as z from 'zod/mini'

/** https://hl7.org/fhir/R4/datatypes.html#Coding */
export const Coding = z.object({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
})
export type Coding = z.infer<typeof Coding>

/** https://hl7.org/fhir/R4/datatypes.html#CodeableConcept */
export const CodeableConcept = z.object({
  coding: z.optional(z.array(Coding)),
  text: z.optional(z.string()),
})
export type CodeableConcept = z.infer<typeof CodeableConcept>

/** True when the concept carries this very code of this very system. */
export const hasCode = (concept: CodeableConcept | undefined, system: string, code: string): boolean =>
  concept?.coding?.some((coding) => coding.code === code && coding.system === system) ?? false

/** A name is no essay: what lies beyond is not looked at, so that no name, however long, holds up the reading of the others. */
const LONGEST_NAME = 2000

/** Every text a concept carries, its own first, then the displays of its codes. Empty when it has none. */
export function textsOf(concept: CodeableConcept | undefined): readonly string[] {
  if (concept === undefined) return []
  const texts = [concept.text, ...(concept.coding ?? []).map((coding) => coding.display)]
  return texts.filter((text): text is string => text !== undefined && text.trim() !== '').map((text) => text.slice(0, LONGEST_NAME))
}

/** What to call a concept on screen: its text, else a display, else its code; null when it is empty. */
export const labelOf = (concept: CodeableConcept | undefined): string | null =>
  textsOf(concept)[0] ?? concept?.coding?.find((coding) => coding.code !== undefined)?.code ?? null
