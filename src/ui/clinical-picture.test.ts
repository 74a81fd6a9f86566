import { expect, test } from 'vitest'
import { known, type Source, unknown } from '../facts/fact.ts'
import type { IsoDate, PartialDate } from '../facts/iso-date.ts'
import { nothingKnown, type PatientFacts, withFacts } from '../facts/patient-facts.ts'
import { clinicalPicture } from './clinical-picture.ts'

const chart: readonly Source[] = [{ kind: 'record', reference: 'Observation/1' }]
const says = (changes: Partial<PatientFacts>): string =>
  clinicalPicture(withFacts(nothingKnown(), changes))
    .map((phrase) => phrase.says)
    .join(' · ')

test('of an empty chart every part is said to be not known, and nothing is said to be absent', () => {
  expect(says({})).toBe(
    'driver not known · leptomeningeal disease not known · brain metastases not known · systemic therapy not known · progression not known · ECOG not known',
  )
})

test('an ECOG of 0 is a value', () => {
  expect(says({ ecog: known(0, chart) })).toContain('ECOG 0')
})

test('readings that disagree are both shown', () => {
  const ecog = {
    state: 'conflicting' as const,
    readings: [
      { value: 1 as const, sources: chart },
      { value: 2 as const, sources: chart },
    ] as const,
  }
  expect(says({ ecog })).toContain('ECOG conflicting: ECOG 1 / ECOG 2')
})

test('a refused fact could not be read; it is not said to be unknown to medicine', () => {
  expect(says({ progression: unknown('not-permitted') })).toContain('progression could not be read')
})

test('T790M is shown per compartment for EGFR, and not at all for ALK', () => {
  const egfr = says({ driver: known('egfr-common', chart), t790mPlasma: known('not-detected', chart) })
  expect(egfr).toContain('T790M plasma not detected · T790M tissue not known · T790M CSF not known')
  expect(says({ driver: known('alk', chart) })).not.toContain('T790M')
})

test('brain metastases that are present with an unknown number say so; absent ones have no number', () => {
  expect(says({ brainMetastases: known('present', chart) })).toContain('brain metastases · number not known · largest not known')
  expect(says({ brainMetastases: known('absent', chart) })).toMatch(/no brain metastases · systemic/)
  expect(says({ brainMetastases: known('present', chart), brainMetastasisCount: known(1, chart) })).toContain(
    '1 brain metastasis · largest',
  )
})

test('what is being taken comes before what was taken; an untold reason for stopping is said to be not known', () => {
  const therapies = known(
    [
      { agent: 'gefitinib', class: 'egfr-tki' as const, status: 'stopped' as const, end: '2024-05' as PartialDate },
      { agent: 'osimertinib', class: 'egfr-tki' as const, status: 'active' as const, start: '2025-03-01' as IsoDate, dailyDoseMg: 80 },
    ],
    chart,
  )
  expect(says({ priorTherapies: therapies })).toContain(
    'on osimertinib 80 mg/day since 2025-03-01; after gefitinib (why stopped not known)',
  )
})

test('a drug of which the record does not say whether it goes on is neither taken nor over', () => {
  const open = known([{ agent: 'lorlatinib', class: 'alk-tki' as const, status: 'unknown' as const }], chart)
  expect(says({ priorTherapies: open })).toContain('lorlatinib (whether it goes on not known)')
  expect(says({ priorTherapies: open })).not.toMatch(/\b(on|after) lorlatinib/)
})

test('a known empty history is said to be none; it differs from a history that is not known', () => {
  expect(says({ priorTherapies: known([], chart) })).toContain('no systemic therapy so far')
})

test('what the clinician answered is marked', () => {
  const facts = withFacts(nothingKnown(), { ecog: known(2, [{ kind: 'clinician', at: '2026-11-20' as IsoDate }]) })
  expect(clinicalPicture(facts).find(({ fact }) => fact === 'ecog')?.answered).toBe(true)
})
