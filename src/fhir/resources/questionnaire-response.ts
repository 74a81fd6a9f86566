import * as z from 'zod/mini'
import { Coding } from './coding.ts'
import { Reference } from './reference.ts'
import { identity } from './resource.ts'

/** https://hl7.org/fhir/R4/questionnaireresponse.html */
const Answer = z.object({
  valueCoding: z.optional(Coding),
  valueDecimal: z.optional(z.number()),
  valueInteger: z.optional(z.number()),
  valueQuantity: z.optional(z.object({ value: z.optional(z.number()), unit: z.optional(z.string()), code: z.optional(z.string()) })),
  valueDate: z.optional(z.string()),
  valueDateTime: z.optional(z.string()),
  valueString: z.optional(z.string()),
})
const Item = z.object({
  linkId: z.string(),
  answer: z.optional(z.array(Answer)),
  get item() {
    return z.optional(z.array(Item))
  },
})
export type QuestionnaireResponseItem = z.infer<typeof Item>

export const QuestionnaireResponse = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  ...identity,
  identifier: z.optional(z.object({ system: z.optional(z.string()), value: z.optional(z.string()) })),
  questionnaire: z.optional(z.string()),
  status: z.string(),
  subject: z.optional(Reference),
  authored: z.optional(z.string()),
  author: z.optional(Reference),
  item: z.optional(z.array(Item)),
})
