import { isRecord } from './operation-outcome.ts'
import { finalityOf } from './result-status.ts'

type Raw = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/**
 * A report or panel that carries its results inside itself, as one resource and its results side by side: each result keeps the container's
 * patient, date and specimens where it has none of its own, and the container refers to it by its whole name, `DiagnosticReport/7#result`.
 * A contained result has no life of its own: it is no more final than its container, as withdrawn, about the same person, and marked by what
 * changes the container's meaning. Everything else comes back as it is. https://hl7.org/fhir/R4/references.html#contained
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
    ...bound(own, result),
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

/** A report may have several specimens, a result has one: only one that is the only one is the result's too. */
function inherited(container: Raw): Record<string, unknown> {
  const entries = INHERITED.flatMap((field) => {
    const value = container[field]
    const single = field === 'specimen' && Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value
    return single === undefined ? [] : [[field, single]]
  })
  return Object.fromEntries(entries)
}

/** What the container says of all that it holds, whatever the result says of itself. Whom the container is about, the result is about too. */
function bound(container: Raw, result: Raw): Record<string, unknown> {
  const ofBoth = (field: string): readonly unknown[] => [container[field], result[field]].flat().filter((one) => one != null)
  const focus = [
    ...ofBoth('focus'),
    ...(isRecord(container.subject) && typeof container.subject.reference === 'string' ? [container.subject] : []),
  ]
  const modifierExtension = ofBoth('modifierExtension')
  return {
    status: lessFinal(container, result),
    ...(focus.length === 0 ? {} : { focus }),
    ...(modifierExtension.length === 0 ? {} : { modifierExtension }),
  }
}

const WITHDRAWN: readonly unknown[] = ['entered-in-error', 'cancelled']

/**
 * Of two statuses the one that says less of the result: withdrawn, none that there is, awaited, final. What a partial report holds may be
 * final: it only lacks others.
 */
function lessFinal(container: Raw, result: Raw): unknown {
  const rank = ({ resourceType, status }: Raw): number => {
    if (WITHDRAWN.includes(status)) return 0
    if (resourceType === 'DiagnosticReport' && status === 'partial') return 3
    return ['not-said', 'awaited', 'final'].indexOf(finalityOf({ resourceType, status: typeof status === 'string' ? status : '' })) + 1
  }
  if (rank(container) >= rank(result)) return result.status
  return typeof container.status === 'string' ? container.status : 'unknown'
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
