import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import { known, readingsOf, type Source, sourcesOf } from '../../src/facts/fact.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../../src/facts/patient-facts.ts'
import type { Chart } from '../../src/fhir/chart.ts'
import { chartFrom, UnreadableChart } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { Condition } from '../../src/fhir/resources/condition.ts'
import { DiagnosticReport } from '../../src/fhir/resources/diagnostic-report.ts'
import { DocumentReference } from '../../src/fhir/resources/document-reference.ts'
import { Medication } from '../../src/fhir/resources/medication.ts'
import { MedicationAdministration, MedicationRequest, MedicationStatement } from '../../src/fhir/resources/medication-use.ts'
import { Observation } from '../../src/fhir/resources/observation.ts'
import { Procedure } from '../../src/fhir/resources/procedure.ts'
import { AdverseEvent, AllergyIntolerance } from '../../src/fhir/resources/reactions.ts'
import { Specimen } from '../../src/fhir/resources/specimen.ts'
import { model } from '../../src/knowledge/index.ts'
import { factsOf, notFollowing } from './follows-from.ts'
import { type Bundle, damaged } from './mutations.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/patients')
const bundleOf = (name: string): Bundle => JSON.parse(readFileSync(path.join(folder, name, 'bundle.json'), 'utf8')) as Bundle
const LARGE = 'alk-after-crizotinib-two-thousand-resources'
const SMALL = readdirSync(folder).filter((name) => name !== LARGE)
const asOf = '2026-11-20' as IsoDate
const CASES = 20_020
const MOST_RESOURCES = 16
/** Of one bundle in so many, every known fact is read once more from the resources it names, and once without them. */
const LOOKED_INTO = 50

const SCHEMAS = new Map<string, z.ZodMiniType>(
  Object.entries({
    AdverseEvent,
    AllergyIntolerance,
    Condition,
    DiagnosticReport,
    DocumentReference,
    Medication,
    MedicationAdministration,
    MedicationRequest,
    MedicationStatement,
    Observation,
    Procedure,
    Specimen,
  }),
)

type Raw = { resourceType?: unknown; id?: unknown; subject?: { reference?: unknown }; patient?: { reference?: unknown } }
const isResource = (value: unknown): value is Raw & { resourceType: string } =>
  typeof value === 'object' && value !== null && typeof (value as Raw).resourceType === 'string'
const nameOf = ({ resourceType, id }: Raw): string => (typeof id === 'string' ? `${String(resourceType)}/${id}` : String(resourceType))

/** What is wrong with how a bundle was read; nothing when all is well. */
function faultsOf(bundle: unknown, isLookedInto: boolean): readonly string[] {
  const contents = resourcesOf(bundle)
  if ('problem' in contents) return [`the bundle itself: ${contents.problem}`]
  try {
    const chart = chartFrom(contents.resources, { asOf, region: 'EU' })
    const { facts, decision } = recommendationFrom({ facts: chart.facts, answers: [], model, asOf })
    return [
      ...knownFromNothing(facts, chart, contents.resources),
      ...unreported(chart, contents.resources),
      ...(isLookedInto ? notFollowing(facts, contents.resources, asOf) : []),
      ...notJson({ chart, facts, decision }),
    ]
  } catch (problem) {
    return problem instanceof UnreadableChart ? [] : [`crashed: ${problem instanceof Error ? problem.stack : String(problem)}`]
  }
}

/** Facts that rest on nothing, on what is not there, on what is not of this patient, or on what was not read. */
function knownFromNothing(facts: PatientFacts, { patient, unread }: Chart, resources: readonly unknown[]): readonly string[] {
  const present = new Set(resources.filter(isResource).map(nameOf))
  const own = new Set(resources.filter((one) => isResource(one) && isOf(one, patient.id)).map((one) => nameOf(one as Raw)))
  const leftOut = new Set(unread.filter(({ problem }) => /: it was (not read|left out)$/.test(problem)).map(({ reference }) => reference))
  const wrong = (source: Source): string | null => {
    if (source.kind !== 'record') return source.kind
    if (!present.has(source.reference)) return `${source.reference}, which is not there`
    if (!own.has(source.reference)) return `${source.reference}, which is not of this patient`
    return source.reference.includes('/') && leftOut.has(source.reference) ? `${source.reference}, which was not read` : null
  }
  return FACT_NAMES.filter((name) => name !== 'region').flatMap((name) =>
    readingsOf<unknown>(facts[name]).flatMap(({ sources }) =>
      (sources.length === 0 ? ['no source'] : sources.map(wrong).filter((problem) => problem !== null)).map(
        (problem) => `${name} rests on ${problem}`,
      ),
    ),
  )
}

/** Specimens and medications need not say whose they are; everything else has to. */
function isOf({ resourceType, id, subject, patient }: Raw, patientId: string): boolean {
  if (resourceType === 'Patient') return id === patientId
  const reference = (subject ?? patient)?.reference
  if (reference === undefined) return resourceType === 'Specimen' || resourceType === 'Medication'
  return typeof reference === 'string' && (reference.endsWith(`Patient/${patientId}`) || reference === `urn:uuid:${patientId}`)
}

/** Resources that do not have the form of their schema, and of which nobody is told. One of each name is read: of repeated names any may be. */
function unreported({ unread }: Chart, resources: readonly unknown[]): readonly string[] {
  const told = new Set(unread.map(({ reference }) => reference))
  const names = resources.filter(isResource).map(nameOf)
  const once = new Set(names.filter((name) => names.indexOf(name) === names.lastIndexOf(name)))
  const faults =
    resources.filter((one) => !isResource(one)).length > 0 && !told.has('unnamed entry') ? ['an entry that is no resource'] : []
  const misread = resources
    .filter(isResource)
    .filter((one) => once.has(nameOf(one)) && SCHEMAS.get(one.resourceType)?.safeParse(one).success === false && !told.has(nameOf(one)))
  return [...faults, ...misread.map((one) => `${nameOf(one)} does not parse and nobody is told`)]
}

/** What would be lost or changed on the way through JSON. */
function notJson(value: unknown, depth = 0): readonly string[] {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`the number ${value}`]
  if (typeof value !== 'object' || depth > 300) return [`a ${typeof value}, or a circle`]
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== Array.prototype) return ['an object that is not plain']
  for (const inner of Object.values(value)) {
    const found = notJson(inner, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

/** Only what went wrong, with how to see it again. */
function failures(name: string, first: number, count: number, most: number): readonly string[] {
  const whole = bundleOf(name)
  return Array.from({ length: count }, (_, i) => first + i).flatMap((seed) => {
    const { bundle, what } = damaged(whole, most, seed)
    return faultsOf(bundle, seed % LOOKED_INTO === 0).map((fault) => `${name}, seed ${seed} (${what.join(', ')}): ${fault}`)
  })
}

const EACH = Math.ceil(CASES / SMALL.length)
const cases = SMALL.map((name, i) => ({ name, first: i * EACH }))

test.for(cases)('$name: however it is damaged, it is read, and what is not is reported', { timeout: 120_000 }, ({ name, first }) =>
  expect(failures(name, first, EACH, MOST_RESOURCES)).toEqual([]),
)

test('two thousand resources: however they are damaged, they are read, and what is not is reported', { timeout: 60_000 }, () =>
  expect(failures(LARGE, CASES, 5, 2_000)).toEqual([]),
)

test.for(SMALL)('%s: every known fact follows from the resources it names, and without them it may only be known from others', (name) => {
  const contents = resourcesOf(bundleOf(name))
  const resources = 'resources' in contents ? contents.resources : []
  const facts = factsOf(resources, asOf)
  expect(FACT_NAMES.some((fact) => facts[fact].state === 'known')).toBe(true)
  expect(notFollowing(facts, resources, asOf)).toEqual([])
})

test('a value that its sources do not hold is noticed', () => {
  const contents = resourcesOf(bundleOf(SMALL[0] ?? ''))
  const resources = 'resources' in contents ? contents.resources : []
  const facts = factsOf(resources, asOf)
  const sources = sourcesOf(facts.primaryCancer)
  const invented = { ...facts, qtcMs: known({ value: 400, unit: 'ms' as const }, sources), ecog: known(3 as const, sourcesOf(facts.ecog)) }
  expect(notFollowing(invented, resources, asOf).map((fault) => fault.split(' ')[0])).toEqual(['ecog', 'qtcMs'])
})

test('from a damaged patient alone nothing is known but the age and the region', () => {
  const whole = bundleOf(LARGE)
  for (let seed = 0; seed < 500; seed += 1) {
    const contents = resourcesOf(damaged(whole, 0, seed).bundle)
    const resources = 'resources' in contents ? contents.resources : []
    expect(FACT_NAMES.filter((name) => name !== 'ageYears' && name !== 'region' && isKnown(resources, name))).toEqual([])
  }
})

function isKnown(resources: readonly unknown[], name: FactName): boolean {
  try {
    return chartFrom(resources, { asOf, region: 'EU' }).facts[name].state !== 'unknown'
  } catch (problem) {
    if (problem instanceof UnreadableChart) return false
    throw problem
  }
}
