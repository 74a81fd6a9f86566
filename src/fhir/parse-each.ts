import * as z from 'zod/mini'
import { DATA_ABSENT_REASON } from '../knowledge/codes/code-set.ts'
import type { Unread } from './chart.ts'
import { eachOf, type InSlices } from './in-slices.ts'
import { tooLongIn, withoutLongTexts } from './long-texts.ts'
import { isRecord } from './operation-outcome.ts'
import { type Share, withSharedParts } from './shared-parts.ts'
import { referenceOf } from './source-of.ts'

export type Parsed<T> = { readonly readable: readonly T[]; readonly unreadable: readonly Unread[] }
type Raw = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/**
 * Reads each entry by itself, so that one malformed resource never hides another. A part that does not fit and that cannot change the
 * meaning (a note, a dosage, a date) is left out and reported; any other misfit leaves the whole resource unread, and reported.
 */
export function* parseEach<T>(resource: z.ZodMiniType<T>, entries: readonly Raw[]): InSlices<Parsed<T>> {
  const readable: T[] = []
  const unreadable: Unread[] = []
  yield* eachOf(entries, (entry) => {
    // What was read on arrival has this form: only readOnArrival marks it, by the same table.
    if (READ.has(entry)) return void readable.push(entry as unknown as T)
    if (isModified(entry)) {
      unreadable.push({
        reference: referenceOfRaw(entry),
        problem: 'carries a modifier that we do not know and that may change what it says: it was not read',
      })
      const valueless = entry.resourceType === 'Observation' ? resource.safeParse(withoutMisfits(entry, VALUES)) : null
      return void (valueless?.success === true && readable.push(withinLength(valueless.data, entry, unreadable)))
    }
    const whole = schemaFor(resource, entry).safeParse(entry)
    if (whole.success) return void readable.push(withinLength(whole.data, entry, unreadable))
    const misfits = [...new Set(whole.error.issues.map((issue) => String(issue.path[0])))]
    const rest = resource.safeParse(withoutMisfits(entry, misfits))
    const kept = rest.success && misfits.every(canBeLeftOut)
    if (kept) readable.push(withinLength(rest.data, entry, unreadable))
    const places = whole.error.issues.map((issue) => issue.path.map(String).join('.')).filter((place) => place !== '')
    unreadable.push({ reference: referenceOfRaw(entry), problem: problemIn(places, kept) })
  })
  return { readable, unreadable }
}

function withinLength<T>(read: T, entry: Raw, unreadable: Unread[]): T {
  const length = tooLongIn(read)
  if (length === null) return read
  unreadable.push({ reference: referenceOfRaw(entry), problem: `holds a text of ${length} characters, too long to be read: open it` })
  return withoutLongTexts(read)
}

const READ = new WeakSet<object>()

/**
 * A resource in its read form, without the fields that nobody looks at: what comes over the network is several times that size. What
 * does not have the form of its schema is left as it came, to be reported with everything else.
 */
export function readOnArrival<T extends object>(resource: z.ZodMiniType<T>, entry: Raw, share: Share): unknown {
  if (isModified(entry)) return entry
  const whole = schemaFor(resource, entry).safeParse(entry)
  if (!whole.success || tooLongIn(whole.data) !== null) return entry
  const read = withSharedParts(whole.data, share)
  READ.add(read)
  return read
}

const SCHEMAS = new WeakMap<object, Map<string, unknown>>()

/**
 * The part of a resource's schema that an entry has fields for, with everything it requires. Most fields of most resources are absent;
 * not looking for them finds the same and takes half the time.
 */
function schemaFor<T>(resource: z.ZodMiniType<T>, entry: Raw): z.ZodMiniType<T> {
  if (!(resource instanceof z.ZodMiniObject)) return resource
  const shape = resource.shape as Readonly<Record<string, z.ZodMiniType>>
  const parts = SCHEMAS.get(resource) ?? new Map<string, unknown>()
  SCHEMAS.set(resource, parts)
  let fields = ''
  for (const field in entry) if (Object.hasOwn(shape, field)) fields += `${field} `
  const known = parts.get(fields)
  // A part of a schema is typed as the part; it is used only for entries that have no other field.
  if (known !== undefined) return known as z.ZodMiniType<T>
  const needed = Object.keys(shape).filter((field) => field in entry || !(shape[field] instanceof z.ZodMiniOptional))
  const part = z.pick(resource, Object.fromEntries(needed.map((field) => [field, true])))
  parts.set(fields, part)
  return part as unknown as z.ZodMiniType<T>
}

/**
 * "Applications SHALL always check for the presence of modifier extensions": https://hl7.org/fhir/R4/extensibility.html#modifierExtension
 * We know none. A result that has one is a result that cannot be read, so that it hides no older one.
 */
function isModified({ modifierExtension, component }: Raw): boolean {
  const has = (value: unknown): boolean => Array.isArray(value) && value.length > 0
  const parts: readonly unknown[] = Array.isArray(component) ? component : []
  return has(modifierExtension) || parts.some((part) => isRecord(part) && has(part.modifierExtension))
}

const VALUES = [
  'valueQuantity',
  'valueCodeableConcept',
  'valueString',
  'valueBoolean',
  'valueInteger',
  'valueRange',
  'valueRatio',
  'valueDateTime',
  'component',
  'interpretation',
  'modifierExtension',
]

const problemIn = (places: readonly string[], kept: boolean): string =>
  `does not have the form that FHIR R4 gives it (${[...new Set(places)].slice(0, 5).join(', ')}): ${kept ? 'that part was not read' : 'it was not read'}`

/** What may not be left out, because without it the rest would say something else. */
const DECIDES =
  /^(resourceType|id|status|docStatus|intent|doNotPerform|code|subject|patient|focus|specimen|clinicalStatus|verificationStatus|abatement.*|medication.*|actuality|deceased.*)$/
const canBeLeftOut = (field: string): boolean => !DECIDES.test(field)

/** A value that cannot be read is marked as absent because of an error: the result is then unknown, and hides no newer one. */
function withoutMisfits(entry: Raw, misfits: readonly string[]): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(entry).filter(([field]) => !misfits.includes(field)))
  const valueLost = entry.resourceType === 'Observation' && misfits.some((field) => /^(value|component|interpretation)/.test(field))
  if (!valueLost) return rest
  return {
    ...rest,
    component: undefined,
    dataAbsentReason: { coding: [{ system: DATA_ABSENT_REASON, code: 'error' }], text: 'not in the form of FHIR R4' },
  }
}

/** The name of something that is not known to be a resource. */
export const referenceOfRaw = (entry: Raw): string =>
  referenceOf({
    resourceType: entry.resourceType,
    id: typeof entry.id === 'string' ? entry.id : undefined,
    containedIn: typeof entry.containedIn === 'string' ? entry.containedIn : undefined,
  })
