import { expect, test } from 'vitest'
import { withDerivedFacts } from './derive.ts'
import { type Fact, known, unknown } from './fact.ts'
import type { IsoDate, PartialDate } from './iso-date.ts'
import { nothingKnown, type PatientFacts } from './patient-facts.ts'
import type { Therapy } from './therapy.ts'

const chart = [{ kind: 'record', reference: 'Observation/1' }] as const
const saying = <T>(value: T): Fact<T> => known(value, chart)
const derived = (facts: Partial<PatientFacts>) => withDerivedFacts({ ...nothingKnown(), ...facts })
const certainty = (facts: Partial<PatientFacts>) => {
  const fact = derived(facts).leptomeningealDisease
  return fact.state === 'known' ? fact.reading.value : fact.state
}
type Cytology = PatientFacts['csfCytology'] extends Fact<infer L> ? L : never
const cytology = (...results: Cytology): Partial<PatientFacts> => ({ csfCytology: saying<Cytology>(results) })

test('positive or suspicious cytology at any time confirms; atypical counts as negative', () => {
  expect(
    [['positive'], ['suspicious'], ['positive', 'negative'], ['atypical'], ['negative'], []].map((r) =>
      certainty(cytology(...(r as Cytology))),
    ),
  ).toEqual(['confirmed', 'confirmed', 'confirmed', 'unknown', 'unknown', 'unknown'])
})

test('one negative cytology never excludes leptomeningeal disease', () => {
  expect(certainty({ ...cytology('negative'), lmSuspected: saying('yes') })).toBe('possible')
  expect(certainty({ ...cytology('negative'), leptomeningealMri: saying('normal') })).toBe('unknown')
})

test('typical MRI is probable with symptoms, possible without, and only possible after a lumbar puncture', () => {
  const mri = { leptomeningealMri: saying<'typical'>('typical') }
  expect(certainty({ ...mri, leptomeningealSymptoms: saying('yes') })).toBe('probable')
  expect(certainty({ ...mri, leptomeningealSymptoms: saying('no') })).toBe('possible')
  expect(certainty({ ...mri, leptomeningealSymptoms: saying('yes'), mriAfterLumbarPuncture: saying('yes') })).toBe('possible')
})

test('the driver found in CSF makes it probable', () => {
  expect(certainty({ csfDriverDna: saying('detected') })).toBe('probable')
  expect(certainty({ csfDriverDna: saying('not-detected') })).toBe('unknown')
})

test("a clinician's own statement wins over what would be derived", () => {
  const stated = known<'absent'>('absent', [{ kind: 'clinician', at: '2026-11-01' as IsoDate }])
  expect(certainty({ leptomeningealDisease: stated, ...cytology('positive') })).toBe('absent')
})

test('a coded diagnosis stays probable until cytology confirms it', () => {
  expect(certainty({ leptomeningealDisease: saying('probable') })).toBe('probable')
  expect(certainty({ leptomeningealDisease: saying('probable'), ...cytology('positive') })).toBe('confirmed')
})

test('the last immunotherapy is known only when every period of it has an end', () => {
  const pembrolizumab = (end?: string): Therapy => ({
    agent: 'pembrolizumab',
    class: 'immunotherapy',
    status: 'stopped',
    ...(end ? { end: end as PartialDate } : {}),
  })
  const last = (...therapies: Therapy[]) => derived({ priorTherapies: saying<readonly Therapy[]>(therapies) }).lastImmunotherapy
  expect(last(pembrolizumab('2026-01-05'), pembrolizumab('2026-03'))).toMatchObject({ state: 'known', reading: { value: '2026-03' } })
  expect(last(pembrolizumab('2026-01-05'), pembrolizumab())).toMatchObject({ state: 'unknown' })
  expect(last()).toMatchObject({ state: 'unknown' })
})

test('stale scalars: the last immunotherapy is not known where a later one may not have been read, unless a clinician answered', () => {
  const therapies: readonly Therapy[] = [
    { agent: 'pembrolizumab', class: 'immunotherapy', status: 'stopped', end: '2026-03' as PartialDate },
  ]
  const lastImmunotherapy = unknown('unreachable', [], 'medication orders: only a part was read')
  expect(derived({ priorTherapies: saying(therapies), lastImmunotherapy }).lastImmunotherapy).toMatchObject({
    state: 'unknown',
    why: 'unreachable',
    note: 'medication orders: only a part was read; the last that was read ended 2026-03',
  })
  const answered = known(therapies, [{ kind: 'clinician', at: '2026-11-20' as IsoDate }])
  expect(derived({ priorTherapies: answered, lastImmunotherapy }).lastImmunotherapy).toMatchObject({ state: 'known' })
})

test('an immunotherapy stopped for progression has failed; any other end says nothing of its effect', () => {
  const response = (stopReason: 'progression' | 'toxicity') =>
    derived({ priorTherapies: saying<readonly Therapy[]>([{ agent: 'nivolumab', class: 'immunotherapy', status: 'stopped', stopReason }]) })
      .immunotherapyResponse
  expect(response('progression')).toMatchObject({ reading: { value: 'progressed' } })
  expect(response('toxicity').state).toBe('unknown')
})

const basis = (facts: Partial<PatientFacts>) => {
  const fact = derived(facts).leptomeningealDiseaseBasis
  return fact.state === 'known' ? fact.reading.value : fact.state
}

test('the basis of leptomeningeal disease names everything that makes it probable or confirmed, strongest first; a diagnosis alone is coded', () => {
  const picture = { leptomeningealMri: saying<'typical'>('typical'), leptomeningealSymptoms: saying<'yes'>('yes') }
  const dna = { csfDriverDna: saying<'detected'>('detected') }
  expect(basis({ ...cytology('positive'), ...picture, ...dna })).toBe('cytology, mri+symptoms, csf-dna')
  expect(basis(dna)).toBe('csf-dna')
  expect(basis({ leptomeningealDisease: saying<'probable'>('probable') })).toBe('coded')
  expect(basis({ leptomeningealDisease: saying<'possible'>('possible'), lmSuspected: saying<'yes'>('yes') })).toBe('unknown')
  expect(basis({ ...dna, leptomeningealDiseaseBasis: saying('biopsy') })).toBe('biopsy')
})

test('osimertinib ended by interstitial lung disease caused it; "none" stands against that; another drug says nothing', () => {
  const ended = (agent: string, kind: 'ild' | 'skin'): Partial<PatientFacts> => ({
    priorTherapies: saying<readonly Therapy[]>([
      { agent, class: 'egfr-tki', status: 'stopped', stopReason: 'toxicity', toxicity: { kind } },
    ]),
  })
  expect(derived(ended('osimertinib', 'ild')).interstitialLungDisease).toMatchObject({ reading: { value: 'caused-by-osimertinib' } })
  expect(derived(ended('osimertinib', 'skin')).interstitialLungDisease.state).toBe('unknown')
  expect(derived(ended('gefitinib', 'ild')).interstitialLungDisease.state).toBe('unknown')
  const history = { ...ended('osimertinib', 'ild'), interstitialLungDisease: saying<'history'>('history') }
  expect(derived(history).interstitialLungDisease).toMatchObject({
    reading: { value: 'caused-by-osimertinib' },
    superseded: [{ value: 'history' }],
  })
  expect(derived({ ...history, interstitialLungDisease: saying<'none'>('none') }).interstitialLungDisease.state).toBe('conflicting')
  const known = { ...history, interstitialLungDisease: saying<'caused-by-osimertinib'>('caused-by-osimertinib') }
  expect(derived(known).interstitialLungDisease).toBe(known.interstitialLungDisease)
})
