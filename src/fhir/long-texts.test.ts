import { expect, test } from 'vitest'
import { type ChartContext, chartFromInSlices } from './chart-from.ts'
import { chartOf, diagnosis, observation, report, snomed, TODAY, text } from './invented-chart.ts'

const HALF_A_MEGABYTE = 500_000
const filled = (piece: string, length = HALF_A_MEGABYTE): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const PIECES = [
  'EGFR exon 19 deletion detected (p.E746_A750del), VAF 23.4%. ALK: no rearrangement. PD-L1 TPS 40%.\n',
  'Patient with known brain metastases and lung cancer seen today in clinic, no seizure, no bleeding, ECOG 1. ',
  'EGFR ',
  'x',
]
const driverOf = (...resources: Parameters<typeof chartOf>[0]) => chartOf(resources).facts.driver

test.each(PIECES)('bug: half a megabyte in one result took a quarter of a minute: %s', (piece) => {
  const { unread, facts } = chartOf([observation(text('Molecular report'), { id: 'o', valueString: filled(piece) })])
  expect(unread).toContainEqual({
    reference: 'Observation/o',
    problem: 'holds a text of 500000 characters, too long to be read: open it',
  })
  expect(facts.driver).toMatchObject({ state: 'unknown', why: piece.includes('EGFR') ? 'unreadable' : 'not-recorded' })
})

test('a text that is too long is not understood, and no older result takes its place', () => {
  const older = observation(text('EGFR mutation analysis'), { valueString: 'L858R detected', effectiveDateTime: '2025-01-01' })
  const long = filled('ALK: no rearrangement. EGFR: no mutation found. ')
  expect(driverOf(older)).toMatchObject({ state: 'known' })
  expect(driverOf(older, observation(text('Molecular report'), { valueString: long }))).toMatchObject({
    state: 'unknown',
    why: 'unreadable',
  })
  expect(driverOf(older, report(text('Molecular report'), { conclusion: long }))).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(driverOf(older, observation(text('EGFR mutation analysis'), { valueString: filled('x ') }))).toMatchObject({
    state: 'unknown',
    why: 'unreadable',
  })
})

test('the rest of a resource with a text that is too long is read', () => {
  const { facts, unread } = chartOf([diagnosis(snomed('254637007'), { id: 'c', note: [{ text: filled('word ') }] })])
  expect(facts.primaryCancer).toMatchObject({ state: 'known', reading: { value: 'nsclc' } })
  expect(unread.map(({ reference }) => reference)).not.toContain('Condition/other')
})

test('a report of twenty thousand characters is read', () => {
  const whole = `${filled('The material was suitable for the examination. ', 19_900)}\nEGFR exon 19 deletion detected.`
  expect(driverOf(observation(text('Molecular report'), { valueString: whole }))).toMatchObject({
    state: 'known',
    reading: { value: 'egfr-common' },
  })
})

test('a hundred long reports rest in between: no slice holds two of them', async () => {
  const long = filled('EGFR exon 19 deletion detected. ALK: no rearrangement.\n', 9_000)
  const many = Array.from({ length: 100 }, (_, at) => observation(text('Molecular report'), { id: `o${at}`, valueString: long }))
  const patient = { resourceType: 'Patient', id: 'p' }
  const context: ChartContext = { asOf: TODAY, region: 'EU' }
  let rests = 0
  await chartFromInSlices([patient, ...many], context, () => {
    rests += 1
    return Promise.resolve()
  })
  expect(rests).toBeGreaterThan(100)
})
