import { expect, test } from 'vitest'
import { chartOf, loinc, observation, text } from '../invented-chart.ts'

type Resource = Record<string, unknown>
const day = { effectiveDateTime: '2026-09-10' }
const said = (id: string, value: string, rest: Resource = {}, code: Resource = text('EGFR')) =>
  observation(code, { id, valueString: value, ...day, ...rest })
const driver = (...resources: Resource[]): string => {
  const fact = chartOf(resources).facts.driver
  return fact.state === 'known' ? fact.reading.value : fact.state === 'unknown' ? `unknown: ${fact.why}` : 'conflict'
}

test.each(['amended', 'corrected'])('an %s result of the same test and day replaces the earlier one, it is no other test', (status) => {
  expect(driver(said('a', 'L858R detected'), said('b', 'Not detected'))).toBe('conflict')
  expect(driver(said('a', 'L858R detected'), said('b', 'Not detected', { status }))).toBe('unknown: not-recorded')
  expect(driver(said('a', 'Not detected', { issued: '2026-09-10T10:00:00Z' }), said('b', 'L858R detected', { status }))).toBe('egfr-common')
  expect(driver(said('a', 'L858R detected'), said('b', 'xyzzy', { status }))).toBe('unknown: unreadable')
})

test('a correction that was not understood leaves no older reading standing; one of another day, test or specimen does', () => {
  const corrected = said('b', 'Not detected', { status: 'corrected' })
  expect(driver(said('a', 'L858R detected', { effectiveDateTime: '2026-09-09' }), corrected)).toBe('conflict')
  expect(driver(said('a', 'EGFR L858R detected', {}, text('NGS')), corrected)).toBe('conflict')
  expect(driver(said('a', 'L858R detected', { specimen: { display: 'Lung biopsy' } }), corrected)).toBe('conflict')
})

test('a correction about another alteration of the gene replaces nothing', () => {
  const chart = chartOf([said('a', 'Exon 19 deletion detected'), said('b', 'T790M not detected', { status: 'corrected' })])
  expect(chart.facts.driver).toMatchObject({ state: 'known', reading: { value: 'egfr-common' } })
})

test('a coded variant that is called absent in its corrected form is gone', () => {
  const variant = (id: string, answer: string, change: string, rest: Resource = {}) =>
    observation(loinc('69548-6'), {
      id,
      ...day,
      valueCodeableConcept: loinc(answer),
      component: [
        { code: loinc('48018-6'), valueCodeableConcept: { text: 'EGFR' } },
        { code: loinc('48005-3'), valueCodeableConcept: { text: change } },
      ],
      ...rest,
    })
  const absent = variant('b', 'LA9634-2', 'p.Leu858Arg', { status: 'corrected' })
  expect(driver(variant('a', 'LA9633-4', 'p.Leu858Arg'), absent)).toBe('unknown: not-recorded')
  expect(driver(variant('a', 'LA9633-4', 'p.Gly719Ala'), absent)).toBe('egfr-uncommon')
})

test('an amended report replaces the panel that was negative before', () => {
  const report = (id: string, conclusion: string, status: string) => ({
    resourceType: 'DiagnosticReport',
    id,
    status,
    subject: { reference: 'Patient/p' },
    code: { text: 'NGS panel' },
    conclusion,
    ...day,
  })
  expect(driver(report('a', 'No actionable alterations detected', 'final'))).toBe('none')
  expect(driver(report('a', 'No actionable alterations detected', 'final'), report('b', 'EGFR L858R detected', 'amended'))).toBe(
    'egfr-common',
  )
  expect(driver(report('a', 'No actionable alterations detected', 'final'), report('b', 'EGFR xyzzy', 'amended'))).toBe(
    'unknown: unreadable',
  )
})

test.each(['unknown', 'FINAL', 'done'])('a genomic result of the status "%s" is unreadable, word for word', (status) => {
  const { facts, unread } = chartOf([said('a', 'L858R detected', { status })])
  expect(facts.driver).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(unread.map(({ problem }) => problem).join()).toMatch(new RegExp(`"${status}".*L858R`))
  const plasma = chartOf([said('a', 'T790M not detected', { status, specimen: { display: 'plasma' } })])
  expect(plasma.facts.t790mPlasma).toMatchObject({ state: 'unknown', why: 'unreadable' })
  expect(driver(said('p', 'No actionable alterations detected', { status }, text('NGS panel')))).toMatch(/^unknown/)
  expect(chartOf([observation(text('PD-L1 TPS'), { valueString: '60%', status })]).facts.pdL1Tps).toMatchObject({
    state: 'unknown',
    why: 'unreadable',
  })
})

test('two variants of one class of driver are both named, whether or not one of them has an exact name', () => {
  const variant = (...values: [string, string][]) => {
    const fact = chartOf(values.map(([effectiveDateTime, value], at) => said(`v${at}`, value, { effectiveDateTime }))).facts.egfrVariant
    return fact.state === 'known' ? fact.reading.value : fact.state
  }
  expect(variant(['2024-01-01', 'L858R detected'], ['2026-01-01', 'Exon 19 deletion detected'])).toBe('L858R + exon 19 deletion')
  expect(variant(['2026-01-01', 'L858R detected'], ['2026-01-01', 'Exon 19 deletion detected'])).toBe('L858R + exon 19 deletion')
  expect(variant(['2026-01-01', 'p.E746_A750del detected'], ['2026-01-01', 'Exon 19 deletion detected'])).toBe('E746_A750del')
  expect(variant(['2026-01-01', 'L858R detected'], ['2026-01-01', 'sensitising mutation detected'])).toBe('L858R')
})
