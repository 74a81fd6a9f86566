import { isRecord } from './operation-outcome.ts'

/** The parts of a DocumentReference that rules look at, of any JSON: what is not there or not of its form gives nothing. */
export type Json = Readonly<Record<string, unknown>>

export const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])
export const codingsOf = (concept: unknown): readonly Json[] => (isRecord(concept) ? listOf(concept.coding) : [])
export const contextOf = ({ context }: Json): Json => (isRecord(context) ? context : {})
export const attachmentsOf = ({ content }: Json): readonly Json[] =>
  listOf(content).map(({ attachment }) => (isRecord(attachment) ? attachment : {}))
export const referenceOf = (value: unknown): unknown => (isRecord(value) ? value.reference : undefined)
export const mediaTypeOf = ({ contentType }: Json): string => (typeof contentType === 'string' ? contentType.toLowerCase() : '')
export const isBase64 = (data: unknown): boolean =>
  typeof data === 'string' && data.length > 0 && data.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(data)
/** `2026-01-05T10:00:00+01:00`. */
export const hasTime = (date: unknown): boolean =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(date)
export const datesOf = (document: Json): readonly unknown[] => {
  const { period } = contextOf(document)
  const { start, end } = isRecord(period) ? period : {}
  return [document.date, start, end, ...attachmentsOf(document).map(({ creation }) => creation)].filter((date) => date !== undefined)
}
export const hasTypeOf = (document: Json, system: (system: string) => boolean): boolean =>
  codingsOf(document.type).some((coding) => typeof coding.code === 'string' && typeof coding.system === 'string' && system(coding.system))
export const LOINC = 'http://loinc.org'
