import { isRecord } from './operation-outcome.ts'

type Raw = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/**
 * A report or panel that carries its results inside itself, as one resource and its results side by side: each result keeps the container's
 * patient, date and specimens where it has none of its own and is no more final than the container, and the container refers to it by its whole name, `DiagnosticReport/7#result`.
 * Everything else comes back as it is. https://hl7.org/fhir/R4/references.html#contained
 */
export function withResultsOutside(entry: Raw): readonly Raw[] {
  const own = entry.containedIn === undefined ? entry : without(entry, 'containedIn')
  if (own.resourceType !== 'DiagnosticReport' && own.resourceType !== 'Observation') return [own]
  const inside: readonly unknown[] = Array.isArray(own.contained) ? own.contained : []
  const results = inside.filter(isObservation)
  if (results.length === 0) return [own]
  const containedIn = typeof own.id === 'string' ? `${own.resourceType}/${own.id}` : own.resourceType
  const names = new Set(results.map(({ id }) => `#${String(id)}`))
  const renamed = (value: unknown): unknown => renamedReferences(value, names, containedIn)
  const others = inside.filter((one) => !isObservation(one))
  const outside = results.map((result) => ({
    ...inherited(own),
    ...pointed(result, renamed),
    ...statusWithin(own, result),
    contained: others,
    containedIn,
  }))
  return [{ ...own, ...pointed(own, renamed), contained: others }, ...outside]
}

const isObservation = (value: unknown): value is Raw => isRecord(value) && value.resourceType === 'Observation'

function without(entry: Raw, field: string): Raw {
  const { resourceType } = entry
  return { ...Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field)), resourceType }
}

const INHERITED = ['subject', 'effectiveDateTime', 'effectivePeriod', 'issued', 'specimen'] as const

/** Nothing is left of the results of a withdrawn report, and a report that is not final yet makes none inside it final. */
function statusWithin({ status: whole }: Raw, { status: own }: Raw): Record<string, unknown> {
  const isOver = whole === 'entered-in-error' || whole === 'cancelled'
  const isOpen = whole === 'registered' || whole === 'preliminary' || whole === 'unknown'
  const isFinal = own === 'final' || own === 'amended' || own === 'corrected'
  return isOver || (isOpen && isFinal) ? { status: whole } : {}
}

/** A report may have several specimens, a result has one: only one that is the only one is the result's too. */
function inherited(container: Raw): Record<string, unknown> {
  const entries = INHERITED.flatMap((field) => {
    const value = container[field]
    const single = field === 'specimen' && Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value
    return single === undefined ? [] : [[field, single]]
  })
  return Object.fromEntries(entries)
}

const POINTING = ['result', 'hasMember', 'derivedFrom'] as const

const pointed = (entry: Raw, renamed: (value: unknown) => unknown): Raw => ({
  ...entry,
  ...Object.fromEntries(POINTING.flatMap((field) => (entry[field] === undefined ? [] : [[field, renamed(entry[field])]]))),
})

function renamedReferences(value: unknown, names: ReadonlySet<string>, containedIn: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamedReferences(one, names, containedIn))
  if (!isRecord(value) || typeof value.reference !== 'string' || !names.has(value.reference)) return value
  return { ...value, reference: `${containedIn}${value.reference}` }
}
