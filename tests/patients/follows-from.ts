import { recommendationFrom } from '../../src/app/recommendation.ts'
import { readingsOf, type Source, sourcesOf } from '../../src/facts/fact.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../../src/facts/patient-facts.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { model } from '../../src/knowledge/index.ts'

type Raw = { readonly resourceType: string; readonly id?: unknown }

/** The facts of a chart, with what follows from them. */
export function factsOf(resources: readonly unknown[], asOf: IsoDate): PatientFacts {
  const chart = chartFrom(resources, { asOf, region: 'EU' })
  return recommendationFrom({ facts: chart.facts, answers: [], model, asOf }).facts
}

/** Facts that only mean something beside another: an earlier grade is the one before the latest. */
const BESIDE: Readonly<Partial<Record<FactName, FactName>>> = { ecogPrior: 'ecog', ecogPriorDate: 'ecog', egfrVariant: 'driver' }
/** What a resource may need in order to be read, and that states nothing by itself. */
const SUPPORT = new Set(['Patient', 'Specimen', 'Medication'])

/**
 * Known values that do not follow from the resources they name: read from these alone, with what they refer to and what refers to them, the
 * value has to be the same; and without them the fact may only be known from others.
 */
export function notFollowing(facts: PatientFacts, resources: readonly unknown[], asOf: IsoDate): readonly string[] {
  const raw = resources.filter(isResource)
  return FACT_NAMES.filter((name) => name !== 'region' && facts[name].state === 'known').flatMap((name) => {
    const named = namesIn(facts, name)
    const beside = BESIDE[name]
    const alone = factsOf(withNeighbours(raw, new Set([...named, ...(beside === undefined ? [] : namesIn(facts, beside))])), asOf)
    const rest = factsOf(
      raw.filter((one) => one.resourceType === 'Patient' || !named.has(nameOf(one))),
      asOf,
    )
    const others = namesIn(rest, name)
    return [
      ...(valuesOf(alone, name) === valuesOf(facts, name)
        ? []
        : [`${name} is ${valuesOf(facts, name)}, and from ${[...named].join(', ')} alone ${valuesOf(alone, name)}`]),
      ...(name !== 'ageYears' && rest[name].state === 'known' && (others.size === 0 || [...others].some((one) => named.has(one)))
        ? [`${name} is known without ${[...named].join(', ')}, which it names`]
        : []),
    ]
  })
}

const valuesOf = (facts: PatientFacts, name: FactName): string => JSON.stringify(readingsOf<unknown>(facts[name]).map(({ value }) => value))

/** Of a result inside a report, the report. */
const referenceIn = (source: Source): string => (source.kind === 'record' ? (source.reference.split('#')[0] ?? '') : '')
const namesIn = (facts: PatientFacts, name: FactName): ReadonlySet<string> => new Set(sourcesOf(facts[name]).map(referenceIn))

function withNeighbours(resources: readonly Raw[], named: ReadonlySet<string>): readonly Raw[] {
  const core = resources.filter((one) => named.has(nameOf(one)))
  const pointed = new Set(core.flatMap(referencesIn))
  return resources.filter(
    (one) =>
      SUPPORT.has(one.resourceType) ||
      named.has(nameOf(one)) ||
      pointed.has(nameOf(one)) ||
      referencesIn(one).some((reference) => named.has(reference)),
  )
}

function referencesIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > 12) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner.split('/').slice(-2).join('/')] : referencesIn(inner, depth + 1),
  )
}

const isResource = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string'
const nameOf = ({ resourceType, id }: Raw): string => (typeof id === 'string' ? `${resourceType}/${id}` : resourceType)
