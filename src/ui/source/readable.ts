/** One line of a resource as a person reads it. `depth`: how far it is inside something that has a line of its own. */
export type ReadableLine = { readonly label: string; readonly text: string; readonly depth: number }

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')

/** Shown above the lines, or only in the resource as it came: narrative is markup, and is never shown as such. */
const LEFT_OUT = new Set(['resourceType', 'id', 'meta', 'text', 'implicitRules', 'language'])

/**
 * Any FHIR R4 resource in lines: field and value, in the order it came. The general data types are put into words
 * (https://hl7.org/fhir/R4/datatypes.html); anything else is taken apart field by field, so that nothing is left out but the narrative.
 */
export const readableLines = (resource: Json): readonly ReadableLine[] =>
  Object.entries(resource)
    .filter(([field]) => !LEFT_OUT.has(field))
    .flatMap(([field, value]) => linesOf(field, value, 0))

function linesOf(field: string, value: unknown, depth: number): readonly ReadableLine[] {
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(field, item, depth))
  const label = labelOf(field)
  const text = inWords(value)
  if (text !== null) return [{ label, text, depth }]
  if (!isObject(value)) return []
  return [{ label, text: '', depth }, ...Object.entries(value).flatMap(([inner, part]) => linesOf(inner, part, depth + 1))]
}

/** `effectiveDateTime` → "Effective date time". */
function labelOf(field: string): string {
  const words = field.replace(/^_/, '').replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value or a general data type in words; null for what has to be taken apart. */
function inWords(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isObject(value)) return null
  const type = TYPES.find(({ fits }) => fits(value))
  return type === undefined ? null : type.words(value)
}

const has =
  (...fields: readonly string[]) =>
  (value: Json): boolean =>
    fields.some((field) => field in value) && Object.keys(value).every((field) => fields.includes(field) || field === 'id')

const isPlainCoding = has('system', 'version', 'code', 'display', 'userSelected')
const isPlainConcept = (value: Json): boolean =>
  has('coding', 'text')(value) &&
  [value.coding].flat().every((coding) => coding === undefined || (isObject(coding) && isPlainCoding(coding)))

/** A type fits only where all its fields are put into words: an extension or a modifier is taken apart, and so is seen. */
const TYPES: readonly { readonly fits: (value: Json) => boolean; readonly words: (value: Json) => string }[] = [
  { fits: isPlainConcept, words: conceptInWords },
  { fits: isPlainCoding, words: codingInWords },
  { fits: has('value', 'comparator', 'unit', 'system', 'code'), words: quantityInWords },
  { fits: has('start', 'end'), words: ({ start, end }) => [textOf(start) || '?', textOf(end) || '…'].join(' to ') },
  { fits: has('reference', 'display', 'type'), words: ({ reference, display }) => joined([textOf(display), bracketed(textOf(reference))]) },
  { fits: has('contentType', 'title', 'data', 'url', 'size', 'creation', 'language', 'hash'), words: attachmentInWords },
]

function conceptInWords({ coding, text }: Json): string {
  const codings = Array.isArray(coding) ? coding.filter(isObject).map(codingInWords) : []
  return joined([textOf(text), ...codings.map((one) => (textOf(text) === '' ? one : `[${one}]`))])
}

function codingInWords({ system, code, display }: Json): string {
  return joined([textOf(display), bracketed(joined([textOf(system), textOf(code)]))])
}

function quantityInWords({ comparator, value, unit, code }: Json): string {
  return joined([textOf(comparator), textOf(value), textOf(unit) || textOf(code)])
}

/** Plain text is shown; anything else is named. */
function attachmentInWords({ contentType, title, data, url, size }: Json): string {
  const about = joined([textOf(title), textOf(contentType), textOf(url), textOf(size) === '' ? '' : `${textOf(size)} bytes`])
  const text = typeof data === 'string' && textOf(contentType).startsWith('text/plain') ? decoded(data) : null
  return text === null ? about : `${about}\n${text}`
}

function decoded(base64: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))
  } catch {
    return null
  }
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
const bracketed = (text: string): string => (text === '' ? '' : `(${text})`)
