import { expect, test } from 'vitest'
import { known, unknown } from '../facts/fact.ts'
import type { IsoDate, PartialDate } from '../facts/iso-date.ts'
import { nothingKnown, type PatientFacts, withFacts } from '../facts/patient-facts.ts'
import type { QueryOutcome, Unread } from '../fhir/chart.ts'
import { recheckChart } from './recheck-chart.ts'
import type { ReadyScreen } from './screen.ts'

const patient = { id: 'p1', name: 'Ada', birthDate: '1960-01-01' as PartialDate, sex: null, recordNumber: null }
const from = (version: string) => [{ kind: 'record' as const, reference: 'Observation/1', version }]
const chart = (facts: PatientFacts, who = patient) => ({ patient: who, facts, unread: [], earlier: [] })
const laboratory = (outcome: QueryOutcome['outcome']): QueryOutcome => ({
  what: 'laboratory',
  resourceType: 'Observation',
  outcome,
  count: 1,
})
const BEFORE = withFacts(nothingKnown(), { ecog: known(1, from('1')) })
const screen = {
  kind: 'ready',
  chart: chart(BEFORE),
  queries: [laboratory('read')],
  asOf: '2026-01-05' as IsoDate,
} as unknown as ReadyScreen

const rechecked = (facts: PatientFacts, who = patient, queries = [laboratory('read')]) =>
  recheckChart(screen, {
    read: async () => ({ kind: 'read', resources: [], queries, complete: true, userName: null, encounterName: null, requestsLeft: 40 }),
    chart: async () => chart(facts, who),
  })

test('the same values from the same versions are the same chart', async () => {
  expect(await rechecked(BEFORE)).toEqual({ kind: 'same' })
})

test.each([
  ['another value', withFacts(nothingKnown(), { ecog: known(2, from('1')) }), ['ecog']],
  ['another version', withFacts(nothingKnown(), { ecog: known(1, from('2')) }), ['ecog']],
  ['a fact that is no longer known', nothingKnown(), ['ecog']],
  ['a fact that is new', withFacts(BEFORE, { histology: unknown('pending') }), ['histology']],
] as const)('%s is a changed chart', async (_, facts, names) => {
  expect(await rechecked(facts)).toMatchObject({ kind: 'changed', facts: names, screen: { chart: { facts } } })
})

test('bug: a report to be opened that came, changed or went since the preview was not noticed', async () => {
  const report = (problem: string) => ({ reference: 'DiagnosticReport/1', problem })
  const between = (was: readonly Unread[], is: readonly Unread[]) =>
    recheckChart({ ...screen, chart: { ...screen.chart, unread: was } } as ReadyScreen, {
      read: async () => ({
        kind: 'read',
        resources: [],
        queries: [laboratory('read')],
        complete: true,
        userName: null,
        encounterName: null,
        requestsLeft: 40,
      }),
      chart: async () => ({ ...chart(BEFORE), unread: is }),
    })
  const [old, amended] = [report('open it: no leptomeningeal enhancement'), report('open it: leptomeningeal enhancement')]
  expect(await between([old], [old])).toEqual({ kind: 'same' })
  expect(await between([old], [amended])).toMatchObject({ kind: 'changed', facts: [], listed: { come: [amended], gone: [] } })
  expect(await between([], [old])).toMatchObject({ kind: 'changed', listed: { come: [old], gone: [] } })
  expect(await between([old], [])).toMatchObject({ kind: 'changed', listed: { come: [], gone: [old] } })
})

test('a question that was answered and now is not leaves it open whether anything changed', async () => {
  expect(await rechecked(nothingKnown(), patient, [laboratory('unreachable')])).toMatchObject({
    kind: 'not-checked',
    why: expect.stringContaining('laboratory'),
  })
})

test('another name or date of birth stops everything', async () => {
  expect((await rechecked(BEFORE, { ...patient, name: 'Eve' })).kind).toBe('stopped')
})
