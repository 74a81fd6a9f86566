import { expect, test } from 'vitest'
import { known } from '../facts/fact.ts'
import { type FactName, nothingKnown, withFacts } from '../facts/patient-facts.ts'
import { model } from '../knowledge/index.ts'
import type { QueryOutcome } from './chart.ts'
import { withFailedQueries } from './failed-queries.ts'
import { chartOf, diagnosis, loinc, observation, order, quantity, report, snomed, statement, text } from './invented-chart.ts'
import { unpermitted } from './read-query.ts'
import { VENDORS } from './vendors/vendors.ts'
import { KNOWN_SEARCHES } from './where-facts-are.ts'

const query = (resourceType: string, outcome: QueryOutcome['outcome'], more: Partial<QueryOutcome> = {}): QueryOutcome => ({
  what: 'the list',
  resourceType,
  outcome,
  count: 0,
  ...more,
})
const partOf = (resourceType: string, what = 'the list') => query(resourceType, 'partly-read', { what, why: 'page 2 did not come' })
const factOf = (name: FactName, resources: Parameters<typeof chartOf>[0], ...queries: readonly QueryOutcome[]) =>
  chartOf(resources, { queries }).facts[name]
const qtc = (ms: number) => observation(loinc('8636-3'), quantity(ms, 'ms'))
const platelets = (value: number) => observation(loinc('777-3'), quantity(value, '10*9/L'))
const ecog = (valueInteger: number) => observation(loinc('89247-1'), { valueInteger })

test('ungranted becomes not recorded: a missing scope for medication statements is the reason why the therapies are not known', () => {
  const { query: ungranted } = unpermitted('medication statements', 'MedicationStatement')
  expect(factOf('priorTherapies', [], ungranted)).toMatchObject({
    state: 'unknown',
    why: 'not-permitted',
    note: 'medication statements: The sign-in did not include the permission to read this.',
  })
})

test.each(['refused', 'unreachable', 'partly-read', 'not-offered'] as const)(
  'a list of which a source was %s may not be whole',
  (outcome) => {
    expect(factOf('priorTherapies', [order(text('osimertinib'))], query('MedicationStatement', outcome))).toMatchObject({
      state: 'known',
      reading: { note: expect.stringMatching(/^the list may not be whole \(the list: /) },
    })
  },
)

test('a kind that the vendor is known to lack takes nothing away and needs no note', () => {
  const lacking = query('MedicationStatement', 'not-offered', { expected: true })
  expect(factOf('priorTherapies', [], lacking)).toEqual({ state: 'unknown', why: 'not-recorded', sources: [] })
  const therapies = factOf('priorTherapies', [order(text('osimertinib'))], lacking)
  expect(therapies.state === 'known' && therapies.reading.note).toBe(undefined)
})

test('a kind that is unexpectedly not offered is said where nothing was found', () =>
  expect(factOf('priorTherapies', [], query('MedicationStatement', 'not-offered'))).toMatchObject({
    why: 'not-recorded',
    note: 'the list: the record system does not offer this',
  }))

test('stale scalars: QTc 420 beside a page that was not read is not known, and 420 is shown', () =>
  expect(factOf('qtcMs', [qtc(420)], partOf('Observation'))).toMatchObject({
    state: 'unknown',
    why: 'unreachable',
    sources: [{ kind: 'record', date: '2026-11-01' }],
    note: 'newer entries may not have been read (the list: page 2 did not come); what was read: 420 ms',
  }))

test('stale scalars: QTc 512 beside a page that was not read still acts', () =>
  expect(factOf('qtcMs', [qtc(512)], partOf('Observation'))).toMatchObject({
    state: 'known',
    reading: { value: { value: 512 }, note: 'newer entries may not have been read (the list: page 2 did not come)' },
  }))

test.each([
  ['platelets', platelets(150), 'unknown'],
  ['platelets', platelets(60), 'known'],
  ['ecog', ecog(1), 'unknown'],
  ['ecog', ecog(3), 'unknown'],
  ['potassiumMmolL', observation(loinc('2823-3'), quantity(4.1, 'mmol/L')), 'unknown'],
  ['potassiumMmolL', observation(loinc('2823-3'), quantity(3.1, 'mmol/L')), 'known'],
  ['lvefPercent', observation(loinc('10230-1'), quantity(60, '%')), 'unknown'],
] as const)('stale scalars: %s (%#) read in part', (name, resource, state) => {
  expect(factOf(name, [resource], partOf('Observation')).state).toBe(state)
})

test('two readings that disagree are not decided by what did not come, and are not known where both are harmless', () => {
  expect(factOf('platelets', [platelets(150), platelets(170)], partOf('Observation'))).toMatchObject({
    state: 'unknown',
    note: expect.stringContaining('150 10*9/L / 170 10*9/L'),
  })
  expect(factOf('platelets', [platelets(60), platelets(170)], partOf('Observation')).state).toBe('conflicting')
})

test('"absent" and "no" are not known when a search for diagnoses was refused; what was found stands', () => {
  const denied = diagnosis(text('No brain metastases'))
  expect(factOf('brainMetastases', [denied]).state).toBe('known')
  expect(factOf('brainMetastases', [denied], query('Condition', 'refused'))).toMatchObject({
    state: 'unknown',
    why: 'not-permitted',
    note: expect.stringContaining('what was read: absent'),
  })
  expect(factOf('brainMetastases', [diagnosis(snomed('94225005'))], query('Condition', 'refused'))).toMatchObject({
    state: 'known',
    reading: { value: 'present', note: expect.stringContaining('newer entries may not have been read') },
  })
})

test('"not detected" is not known when a search for results did not answer; a detection stands', () => {
  const plasma = (words: string) =>
    report(text('Liquid biopsy, plasma: EGFR mutation analysis'), { conclusion: `Plasma ctDNA: EGFR T790M ${words}.` })
  expect(factOf('t790mPlasma', [plasma('not detected')])).toMatchObject({ state: 'known', reading: { value: 'not-detected' } })
  expect(factOf('t790mPlasma', [plasma('not detected')], query('DiagnosticReport', 'unreachable'))).toMatchObject({
    state: 'unknown',
    note: expect.stringContaining('what was read: not detected'),
  })
  expect(factOf('t790mPlasma', [plasma('detected')], query('DiagnosticReport', 'unreachable')).state).toBe('known')
})

test('a first-degree heart block may have become a higher one; a third-degree one stands', () => {
  const block = (words: string) => [diagnosis(text(words))]
  expect(factOf('avBlock', block('First-degree AV block'), query('Condition', 'unreachable')).state).toBe('unknown')
  expect(factOf('avBlock', block('Third-degree AV block'), query('Condition', 'unreachable')).state).toBe('known')
})

test('"treatment naive" is not known when medication was refused', () => {
  const naive = diagnosis(text('Treatment-naive lung cancer'))
  expect(factOf('priorTherapies', [naive])).toMatchObject({ state: 'known', reading: { value: [] } })
  expect(factOf('priorTherapies', [naive], query('MedicationRequest', 'refused'))).toMatchObject({ state: 'unknown', why: 'not-permitted' })
})

test('"treatment naive" stands beside procedures that did not come, and says so', () =>
  expect(factOf('priorTherapies', [diagnosis(text('Treatment-naive lung cancer'))], query('Procedure', 'unreachable'))).toMatchObject({
    state: 'known',
    reading: { value: [], note: expect.stringContaining('the list may not be whole') },
  }))

test('a genetic search that was refused leaves blood counts, ECOG and QTc alone', () => {
  const genetic = query('Observation', 'refused', { what: 'genomic observations' })
  for (const [name, resource] of [['platelets', platelets(150)] as const, ['ecog', ecog(1)] as const, ['qtcMs', qtc(420)] as const])
    expect(factOf(name, [resource], genetic)).toEqual({ ...factOf(name, [resource]) })
})

test('an imaging search that did not answer leaves genetic results and blood counts alone, not the QTc', () => {
  const imaging = query('Observation', 'unreachable', { what: 'imaging observations' })
  const plasma = report(text('Liquid biopsy, plasma'), { conclusion: 'Plasma ctDNA: EGFR T790M not detected.' })
  expect(factOf('t790mPlasma', [plasma], imaging).state).toBe('known')
  expect(factOf('platelets', [platelets(150)], imaging).state).toBe('known')
  expect(factOf('qtcMs', [qtc(420)], imaging).state).toBe('unknown')
})

test('drugs that orders only refer to are part of the list of therapies', () => {
  expect(factOf('priorTherapies', [statement(text('osimertinib'))], query('Medication', 'refused'))).toMatchObject({
    reading: { note: expect.stringContaining('may not be whole') },
  })
})

test('specimens that were refused: a compartment of which nothing was found is not "not recorded"; what was placed stands', () => {
  const refused = query('Specimen', 'refused')
  const plasma = report(text('Liquid biopsy, plasma'), { conclusion: 'Plasma ctDNA: EGFR T790M not detected.' })
  expect(factOf('t790mCsf', [], refused)).toMatchObject({ state: 'unknown', why: 'not-permitted' })
  expect(factOf('t790mPlasma', [plasma], refused)).toMatchObject({ state: 'known', reading: { value: 'not-detected' } })
})

type Limit = { readonly kind: string; readonly fact: FactName; readonly limit: { readonly value: number; readonly unit: string } }
const limitsIn = (part: unknown): readonly Limit[] => {
  if (typeof part !== 'object' || part === null) return []
  return 'limit' in part && 'fact' in part ? [part as Limit] : Object.values(part).flatMap(limitsIn)
}

test('a measurement that a safety check of the model acts upon stands', () => {
  const limits = model.filters.flatMap(({ when }) => limitsIn(when))
  expect(limits.length).toBeGreaterThan(5)
  for (const { kind, fact, limit } of limits) {
    const value = { ...limit, value: limit.value + (kind === 'less-than' ? -0.01 : 0.01) }
    const facts = withFacts(nothingKnown(), { [fact]: known(value, [{ kind: 'record', reference: 'Observation/1' }]) })
    expect([fact, withFailedQueries(facts, [partOf('Observation')])[fact].state]).toEqual([fact, 'known'])
  }
})

test('every search for observations of every vendor is known by what it brings', () => {
  const asked = Object.values(VENDORS).flatMap(({ queries }) => queries.filter(({ resourceType }) => resourceType === 'Observation'))
  expect(new Set(KNOWN_SEARCHES)).toEqual(new Set(asked.map(({ what }) => what)))
})

test('bug: what was withheld from a part of the answer was said to be out of reach', () => {
  const part = (withheld: object) =>
    ({ what: 'orders', resourceType: 'MedicationRequest', outcome: 'partly-read', count: 1, ...withheld }) as const
  const whyOf = (withheld: object) => withFailedQueries(nothingKnown(), [part(withheld)]).priorTherapies
  expect(whyOf({ withheld: true })).toMatchObject({ state: 'unknown', why: 'not-permitted' })
  expect(whyOf({})).toMatchObject({ state: 'unknown', why: 'unreachable' })
})

test('bug: Epic’s standing reservation (4119) beside results took away every ECOG and every measurement', () => {
  const said = {
    what: 'assessments',
    outcome: 'partly-read',
    why: 'It may not contain the entire record.',
    resourceType: 'Observation',
  } as const
  const reserved = { ...said, count: 2, reserved: true } as const
  expect(factOf('ecog', [ecog(2)], reserved)).toMatchObject({
    state: 'known',
    reading: { value: 2, note: expect.stringContaining('entire record') },
  })
  expect(factOf('qtcMs', [qtc(420)], { ...reserved, what: 'the list' })).toMatchObject({
    state: 'known',
    reading: { note: expect.any(String) },
  })
  // Without results, with something named that is missing, or beside another search that failed, the latest that came is not known to be the latest.
  expect(factOf('ecog', [ecog(2)], { ...reserved, count: 0 })).toMatchObject({ state: 'unknown', why: 'unreachable' })
  expect(factOf('ecog', [ecog(2)], { ...said, count: 2 })).toMatchObject({ state: 'unknown', why: 'unreachable' })
  expect(factOf('ecog', [ecog(2)], reserved, partOf('Observation'))).toMatchObject({ state: 'unknown', why: 'unreachable' })
  expect(factOf('ecog', [], reserved)).toMatchObject({ state: 'unknown', why: 'unreachable' })
})

test('a "none" beside Epic’s standing reservation is not the last word', () => {
  const reserved = {
    what: 'problem list',
    resourceType: 'Condition',
    outcome: 'partly-read',
    count: 3,
    reserved: true,
    why: 'more',
  } as const
  const denied = observation(text('Brain metastases'), { valueString: 'none' })
  expect(factOf('brainMetastases', [denied])).toMatchObject({ state: 'known', reading: { value: 'absent' } })
  expect(factOf('brainMetastases', [denied], reserved)).toMatchObject({ state: 'unknown', why: 'unreachable' })
})
