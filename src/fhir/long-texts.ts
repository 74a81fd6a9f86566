import { isWorthReading } from './genomics/result-text.ts'
import { isRecord } from './operation-outcome.ts'

/** In characters; a molecular report with its methods and references has about a tenth of it. */
const LONGEST_TEXT = 20_000

/** The length of the longest text in a resource in its read form, where one is longer than what is read; null where none is. */
export function tooLongIn(value: unknown): number | null {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? value.length : null
  if (typeof value !== 'object' || value === null) return null
  let longest: number | null = null
  for (const key in value) {
    const inner = tooLongIn((value as Readonly<Record<string, unknown>>)[key])
    if (inner !== null && inner > (longest ?? 0)) longest = inner
  }
  return longest
}

/**
 * The resource with a stand-in for each text that is too long: nothing is read out of a part of one. The stand-in names the genes that the
 * text names, so that what it may say of them is not understood rather than not there.
 */
export function withoutLongTexts<T>(value: T): T {
  // What has the form of a schema keeps it: a text stays a text.
  if (typeof value === 'string') return (value.length > LONGEST_TEXT ? standIn(value) : value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => withoutLongTexts(item)) as T
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLongTexts(inner)])) as T
}

const GENES = /\b(?:EGFR|ALK|ROS1|RET|MET|BRAF|KRAS|NTRK[123]?|ERBB2|HER2|PD-?L1)\b/g

function standIn(text: string): string {
  const named = new Set(text.match(GENES))
  const genes = named.size === 0 && isWorthReading(text) ? 'EGFR' : [...named].join(', ')
  return `A text of ${text.length} characters, too long to be read${genes === '' ? '' : `, which speaks of ${genes}`}`
}
