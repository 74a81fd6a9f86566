import * as z from 'zod/mini'

/** https://hl7.org/fhir/R4/bundle.html ; its entries are read one by one, so that a bad one cannot hide the others. */
export const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  id: z.optional(z.string()),
  type: z.optional(z.string()),
  total: z.optional(z.number()),
  link: z.optional(z.array(z.object({ relation: z.string(), url: z.string() }))),
  entry: z.optional(
    z.array(
      z.nullable(
        z.object({
          fullUrl: z.optional(z.string()),
          resource: z.optional(z.unknown()),
          search: z.optional(z.object({ mode: z.optional(z.string()) })),
        }),
      ),
    ),
  ),
})
export type Bundle = z.infer<typeof Bundle>
