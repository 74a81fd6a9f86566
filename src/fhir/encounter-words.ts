import * as z from 'zod/mini'
import { isRecord } from './operation-outcome.ts'
import { Coding } from './resources/coding.ts'
import { Identifier } from './resources/reference.ts'

/** https://hl7.org/fhir/R4/encounter.html */
const Encounter = z.object({
  class: z.optional(Coding),
  identifier: z.optional(z.array(Identifier)),
  period: z.optional(z.object({ start: z.optional(z.string()) })),
})

/**
 * The encounter as people at the hospital speak of it: kind, first day, visit number ("ambulatory, from 2026-10-30, number V-17"), as far as
 * the record says. Null: it says nothing of it.
 */
export function encounterInWords(resources: readonly unknown[], encounterId: string | null): string | null {
  const own = resources.filter(isRecord).find(({ resourceType, id }) => resourceType === 'Encounter' && id === encounterId)
  const read = Encounter.safeParse(own)
  if (!read.success) return null
  const { class: kind, period, identifier = [] } = read.data
  const number = identifier.find(({ use, value }) => use !== 'old' && value !== undefined && value.trim() !== '')?.value?.trim()
  const parts = [
    kind?.display ?? kind?.code,
    period?.start === undefined ? undefined : `from ${period.start.slice(0, 10)}`,
    number === undefined ? undefined : `number ${number}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? null : parts.join(', ')
}
