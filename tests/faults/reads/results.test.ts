import type { Observation } from 'fhir/r4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fact, readingsOf, sourcesOf } from '../../../src/facts/fact.ts'
import { chartOf, egfr, lungCancer, platelets, result } from './chart.ts'
import { CHARACTERS, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())

const read = async (...results: readonly Observation[]) => {
  await ehr.holds(chartOf(lungCancer(), ...results))
  return ehr.reads('generic')
}
const later = { effectiveDateTime: '2026-10-05' }
const plasma = { specimen: { display: 'plasma' } }
const sources = (fact: Fact<unknown>) => sourcesOf(fact).map((source) => (source.kind === 'record' ? [source.reference, source.date] : []))
const words = (fact: Fact<unknown>) => sourcesOf(fact).map((source) => (source.kind === 'clinician' ? '' : source.says))
const noteOf = (fact: Fact<unknown>) => (fact.state === 'known' ? fact.reading.note : fact.state === 'unknown' ? fact.note : undefined)
const absent = (code: string): Partial<Observation> => ({
  dataAbsentReason: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code }] },
})

test.for(CHARACTERS)('38 at %s what was entered in error or cancelled is left out, however new it is', async (vendor) => {
  const [wrong, withdrawn] = [
    platelets('b', 5, { status: 'entered-in-error', ...later }),
    platelets('c', 6, { status: 'cancelled', ...later }),
  ]
  await ehr.holds(chartOf(platelets('a', 120), wrong, withdrawn))
  const { fact } = await ehr.reads(vendor)
  expect(fact('platelets')).toMatchObject({ state: 'known', reading: { value: { value: 120 } } })
  expect(sources(fact('platelets'))).toEqual([['Observation/a', '2026-10-01']])
})

test('38 a preliminary result is awaited, not read; the older final one is shown and does not stand for it', async () => {
  const { fact } = await read(platelets('a', 120), platelets('b', 5, { status: 'preliminary', ...later }))
  expect(fact('platelets')).toMatchObject({ state: 'unknown', why: 'pending', note: expect.stringContaining('120') })
})

test.for(['amended', 'corrected'] as const)(
  '38 an %s result replaces what was reported for the same moment, and nothing else',
  async (status) => {
    const { value } = await read(platelets('a', 120), platelets('b', 90, { status }))
    expect(value('platelets')).toMatchObject({ value: 90 })
    const final = await read(platelets('a', 120), platelets('b', 90))
    expect(final.fact('platelets').state).toBe('conflicting')
    const other = await read(platelets('a', 120, later), platelets('b', 90, { status }))
    expect(other.value('platelets')).toMatchObject({ value: 120 })
  },
)

test.for(['amended', 'corrected'] as const)('38 an %s genomic result replaces the one of the same test and moment', async (status) => {
  const { value, fact } = await read(egfr('a', 'EGFR L858R detected'), egfr('b', 'EGFR mutation not detected', { status }))
  expect(value('driver')).toMatch(/^unknown/)
  expect(sources(fact('driver')).map(([reference]) => reference)).toEqual(['Observation/b'])
  const final = await read(egfr('a', 'EGFR L858R detected'), egfr('b', 'EGFR mutation not detected'))
  expect(final.fact('driver').state).toBe('conflicting')
})

test.for([
  ['unknown', 'unknown: not-recorded'],
  ['masked', 'unknown: not-permitted'],
] as const)('39 a value that is absent because it is %s is not available, never negative', async ([code, why]) => {
  const masked = { ...absent(code), ...plasma }
  const { value } = await read(egfr('e', null, masked), platelets('p', null, absent(code)))
  expect([value('driver'), value('platelets'), value('t790mPlasma')]).toEqual([why, why, expect.stringMatching(/^unknown/)])
})

test('40 a result that is only components is shown verbatim, and is not understood', async () => {
  const component = [{ code: { text: 'Interpretation' }, valueString: 'complex rearrangement of uncertain kind' }]
  const { value, unread, fact } = await read(egfr('e', null, { component }))
  expect([value('driver'), unread()]).toEqual([
    'unknown: unreadable',
    ['Observation/e: not understood: complex rearrangement of uncertain kind'],
  ])
  expect(words(fact('driver'))).toEqual(['EGFR gene mutation analysis: complex rearrangement of uncertain kind'])
})

test('40 a result that is only words is read, or shown word for word', async () => {
  expect((await read(egfr('e', 'EGFR exon 19 deletion detected'))).value('driver')).toBe('egfr-common')
  const { value, unread } = await read(egfr('e', 'zorbly pattern, see discussion'))
  expect([value('driver'), unread()]).toEqual(['unknown: unreadable', [expect.stringContaining('zorbly pattern, see discussion')]])
})

test('40 a genetic test whose result is an attachment is listed: open it', async () => {
  const attached = { ...egfr('e', null), valueAttachment: { contentType: 'application/pdf', url: 'Binary/pdf' } }
  const { value, unread, fact } = await read(attached)
  expect(unread()).toEqual(['Observation/e: holds no value that can be read: open it'])
  expect([value('driver'), sources(fact('driver'))]).toEqual(['unknown: not-recorded', [['Observation/e', '2026-10-01']]])
  expect(noteOf(fact('driver'))).toBe('EGFR result without a value that can be read')
})

test('40 a comment in RTF is shown as it is, and not understood', async () => {
  const { value, unread } = await read(egfr('e', null, { note: [{ text: '{\\rtf1\\ansi EGFR exon 19 deletion detected}' }] }))
  expect([value('driver'), unread()]).toEqual(['unknown: unreadable', [expect.stringContaining('{\\rtf1\\ansi EGFR exon 19 deletion')]])
})

test('41 eGFR, whatever it is called and written, is never the gene', async () => {
  const renal = { unit: 'mL/min/1.73m2', value: 55 }
  const { value } = await read(
    result('a', { code: { coding: [{ system: 'http://loinc.org', code: '62238-1' }], text: 'eGFR' }, valueQuantity: renal }),
    result('b', { code: { coding: [{ system: 'http://loinc.org', code: '98979-8' }], text: 'EGFR' }, valueQuantity: renal }),
    result('c', { code: { text: 'EGFR' }, valueQuantity: renal }),
    result('d', { code: { text: 'eGFR' }, valueString: 'positive trend, 55' }),
  )
  expect([value('driver'), value('egfrVariant')]).toEqual(['unknown: not-recorded', 'unknown: not-recorded'])
})

test('42 negative, not detected, uncertain, too little material, failed and absent are told apart', async () => {
  const said = async (text: string) => {
    const { fact, value } = await read(egfr('e', text, plasma))
    return [value('t790mPlasma'), noteOf(fact('t790mPlasma'))]
  }
  expect(await said('T790M negative')).toEqual(['not-detected', undefined])
  expect(await said('T790M not detected')).toEqual(['not-detected', undefined])
  expect(await said('T790M: quantity not sufficient')).toEqual(['unknown: not-recorded', 'insufficient'])
  expect(await said('T790M: test failed')).toEqual(['unknown: not-recorded', 'failed'])
  expect((await read()).fact('t790mPlasma')).toEqual({ state: 'unknown', why: 'not-recorded', sources: [] })
  const uncertain = await read(egfr('e', 'EGFR variant of uncertain significance c.2156G>T detected'))
  expect([uncertain.value('driver'), noteOf(uncertain.fact('driver'))]).toEqual([
    'egfr-other',
    'a variant of uncertain significance: not a target',
  ])
})

test('43 results of one day and material that disagree are both shown, with date and source; other material is apart', async () => {
  const day = { effectiveDateTime: '2026-09-01', ...plasma }
  const { fact, value } = await read(
    egfr('a', 'T790M detected', day),
    egfr('b', 'T790M not detected', day),
    egfr('c', 'T790M not detected', { specimen: { display: 'CSF' } }),
  )
  expect(fact('t790mPlasma').state).toBe('conflicting')
  expect(readingsOf(fact('t790mPlasma')).map((reading) => reading.value)).toEqual(['detected', 'not-detected'])
  expect(sources(fact('t790mPlasma'))).toEqual([
    ['Observation/a', '2026-09-01'],
    ['Observation/b', '2026-09-01'],
  ])
  expect(value('t790mCsf')).toBe('not-detected')
})

test('46 a day stays the day the record wrote, with a zone, without one, and without a day', async () => {
  const neutrophils = { code: { coding: [{ system: 'http://loinc.org', code: '751-8' }] }, effectiveDateTime: '2026-10' }
  const potassium = {
    code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }] },
    effectiveDateTime: '2026-10-01T00:30:00',
    valueQuantity: { value: 4, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
  }
  const { fact } = await read(
    platelets('a', 120, { effectiveDateTime: '2026-10-01T23:30:00-05:00' }),
    platelets('n', 2, neutrophils),
    result('k', potassium),
  )
  const dates = [fact('platelets'), fact('neutrophils'), fact('potassiumMmolL')].map((each) => sources(each)[0]?.[1])
  expect(dates).toEqual(['2026-10-01', '2026-10', '2026-10-01'])
})
