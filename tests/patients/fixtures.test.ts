import fs from 'node:fs'
import path from 'node:path'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { describe, expect, test } from 'vitest'
import { answersFrom } from '../../src/facts/answers.ts'
import { isFactName } from '../../src/facts/patient-facts.ts'
import { ASK_LABELS, OPTION_LABELS, RESPONSE_FRAMEWORKS, WARNING_LABELS } from '../../src/knowledge/vocabulary.ts'

/** The invented patients themselves, without the app: readable, closed, well coded, and expecting only what the app can say. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Resource = { readonly resourceType: string; readonly id: string; readonly status?: string }
type Bundle = { readonly type: string; readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[] }
type ExpectedFact = { readonly state: string; readonly value?: Json; readonly values?: readonly Json[]; readonly why?: string }
type IdList = 'topTierIncludes' | 'topTierOnly' | 'listed' | 'notListed' | 'avoid' | 'provisional' | 'asks' | 'warnings' | 'response'
type Expected = { readonly [L in IdList]?: readonly string[] } & {
  readonly asOf: string
  readonly region: string
  readonly title: string
  readonly status: string
  readonly basis: string
  readonly facts: { readonly [name: string]: ExpectedFact }
}

const ROOT = path.resolve(import.meta.dirname, '../../fixtures/patients')
const DEFINITIONS = path.resolve(import.meta.dirname, '../../src/sandbox/definitions/structure.json')
const AS_OF = '2026-11-01'
const FIRST_DAY = '2023-01-01'
const WHYS = ['not-recorded', 'pending', 'unreadable', 'not-permitted', 'unreachable']
const VOCABULARY: { readonly [L in IdList]: readonly string[] } = {
  topTierIncludes: Object.keys(OPTION_LABELS),
  topTierOnly: Object.keys(OPTION_LABELS),
  listed: Object.keys(OPTION_LABELS),
  notListed: Object.keys(OPTION_LABELS),
  avoid: Object.keys(OPTION_LABELS),
  provisional: Object.keys(OPTION_LABELS),
  asks: Object.keys(ASK_LABELS),
  warnings: Object.keys(WARNING_LABELS),
  response: RESPONSE_FRAMEWORKS,
}

const cases = fs
  .readdirSync(ROOT, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map((each) => each.name)

const read = <T>(name: string, file: string): T => JSON.parse(fs.readFileSync(path.join(ROOT, name, file), 'utf8')) as T

function* nodesOf(json: Json): Generator<{ readonly [key: string]: Json }> {
  if (json === null || typeof json !== 'object') return
  if (Array.isArray(json)) {
    for (const item of json) yield* nodesOf(item)
    return
  }
  const node = json as { readonly [key: string]: Json }
  yield node
  for (const value of Object.values(node)) yield* nodesOf(value)
}

/** LOINC's check digit: Mod-10 over the digits before the hyphen. Answer codes (LA…) follow another scheme and only have to look right. */
function isLoinc(code: string): boolean {
  if (/^LA\d+-\d$/.test(code)) return true
  const match = /^(\d+)-(\d)$/.exec(code)
  if (!match?.[1]) return false
  const sum = Array.from(match[1], Number)
    .reverse()
    .reduce((total, digit, place) => {
      const weighted = digit * (place % 2 === 0 ? 2 : 1)
      return total + (weighted > 9 ? weighted - 9 : weighted)
    }, 0)
  return (10 - (sum % 10)) % 10 === Number(match[2])
}

/** Multiplication in the dihedral group D5, on which Verhoeff's check digit rests. */
function times(a: number, b: number): number {
  const sum = a < 5 ? (a + (b % 5)) % 5 : (a + 5 - (b % 5)) % 5
  return a < 5 === b < 5 ? sum : sum + 5
}
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
const permuted = (digit: number, rounds: number): number => (rounds === 0 ? digit : permuted(PERMUTATION[digit] ?? 0, rounds - 1))

/** SNOMED CT's check digit. */
const isSnomed = (code: string): boolean =>
  /^\d{6,18}$/.test(code) &&
  Array.from(code, Number)
    .reverse()
    .reduce((check, digit, place) => times(check, permuted(digit, place % 8)), 0) === 0

test('the check digits are told right from wrong', () => {
  expect(['69548-6', '55769-4', 'LA9633-4'].every(isLoinc)).toBe(true)
  expect(['76042-8', '81202-7', '69548-5'].some(isLoinc)).toBe(false)
  expect(['254637007', '94225005', '1155991005', '422512005'].every(isSnomed)).toBe(true)
  expect(['254637008', '942250050', '422521005'].some(isSnomed)).toBe(false)
})

test('there are twelve patients, and no two resources share an id', () => {
  expect(cases).toHaveLength(12)
  const ids = cases.flatMap((name) =>
    read<Bundle>(name, 'bundle.json').entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

const hasDefinitions = fs.existsSync(DEFINITIONS)
if (hasDefinitions) indexStructureDefinitionBundle(JSON.parse(fs.readFileSync(DEFINITIONS, 'utf8')))

test.runIf(hasDefinitions)('the validator refuses what is not FHIR', () => {
  const withoutStatus = { resourceType: 'Observation', code: { text: 'any' } } as Parameters<typeof validateResource>[0]
  expect(() => validateResource(withoutStatus)).toThrow('status')
})

describe.each(cases)('%s', (name) => {
  const bundle = read<Bundle>(name, 'bundle.json')
  const resources = bundle.entry.map(({ resource }) => resource)
  const expected = read<Expected>(name, 'expected.json')
  const nodes = [...nodesOf(bundle as unknown as Json)]

  test('is a collection about one patient, seen today by one clinician', () => {
    const count = (type: string) => resources.filter(({ resourceType }) => resourceType === type).length
    expect(bundle.type).toBe('collection')
    expect([count('Patient'), count('Encounter'), count('Practitioner')]).toEqual([1, 1, 1])
    for (const { fullUrl, resource } of bundle.entry) expect(fullUrl.endsWith(`/${resource.resourceType}/${resource.id}`)).toBe(true)
  })

  test('refers only to what it holds', () => {
    const held = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`))
    const dangling = nodes.flatMap(({ reference }) => (typeof reference === 'string' && !held.has(reference) ? [reference] : []))
    expect(dangling).toEqual([])
  })

  test('carries only codes with right check digits', () => {
    const wrong = nodes.filter(
      ({ system, code }) =>
        typeof code === 'string' &&
        ((system === 'http://loinc.org' && !isLoinc(code)) || (system === 'http://snomed.info/sct' && !isSnomed(code))),
    )
    expect(wrong).toEqual([])
  })

  test('happened between 2023 and the day of the visit', () => {
    const dates = nodes.flatMap((node) =>
      Object.entries(node).flatMap(([key, value]) =>
        key !== 'birthDate' && typeof value === 'string' && /^(19|20)\d\d(-\d\d){0,2}(T.*)?$/.test(value) ? [value.slice(0, 10)] : [],
      ),
    )
    expect(dates.filter((date) => date >= AS_OF || date < FIRST_DAY.slice(0, date.length))).toEqual([])
  })

  test.runIf(hasDefinitions)('is valid FHIR R4', () => {
    const problems = resources.flatMap((resource) => {
      try {
        validateResource(resource as unknown as Parameters<typeof validateResource>[0])
        return []
      } catch (error) {
        return [`${resource.resourceType}/${resource.id}: ${error instanceof Error ? error.message : String(error)}`]
      }
    })
    expect(problems).toEqual([])
  })

  test('expects only what the app can say, without contradicting itself', () => {
    expect(expected.asOf).toBe(AS_OF)
    expect(['options', 'workup-first', 'out-of-scope', 'urgent']).toContain(expected.status)
    expect(expected.title.length * expected.basis.length).toBeGreaterThan(0)
    const lists = Object.keys(VOCABULARY) as IdList[]
    expect(lists.flatMap((list) => (expected[list] ?? []).filter((id) => !VOCABULARY[list].includes(id)))).toEqual([])
    const positive = ['topTierIncludes', 'topTierOnly', 'listed', 'provisional'] as const
    const never = [...(expected.notListed ?? []), ...(expected.avoid ?? [])]
    expect(positive.flatMap((list) => expected[list] ?? []).filter((id) => never.includes(id))).toEqual([])
  })

  test('expects facts by their names and with possible values', () => {
    expect(Object.keys(expected.facts).length).toBeGreaterThanOrEqual(6)
    expect(Object.entries(expected.facts).flatMap(([fact, reading]) => problemsOf(fact, reading))).toEqual([])
  })

  test('brings only answers that the app accepts', () => {
    if (!fs.existsSync(path.join(ROOT, name, 'answers.json'))) return
    expect(answersFrom(read(name, 'answers.json')).problems).toEqual([])
  })
})

function problemsOf(fact: string, { state, value, values, why }: ExpectedFact): readonly string[] {
  if (!isFactName(fact)) return [`${fact} is not a fact`]
  if (state === 'unknown') return WHYS.includes(why ?? '') ? [] : [`${fact}: ${why} is not a reason`]
  if (state === 'conflicting') return (values ?? []).flatMap((each) => valueProblems(fact, each))
  return state === 'known' ? valueProblems(fact, value) : [`${fact}: ${state} is not a state`]
}

/** Therapies are expected in part, so what is left out is filled in before they are checked. */
function valueProblems(fact: string, value: Json | undefined): readonly string[] {
  if (fact !== 'priorTherapies') return answersFrom({ [fact]: value }).problems
  const whole = (value as readonly object[]).map((therapy) => ({ agent: 'any', class: 'other', status: 'unknown', ...therapy }))
  return answersFrom({ [fact]: whole }).problems
}
