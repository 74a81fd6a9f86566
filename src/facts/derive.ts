import { type Fact, known, type Reading, readingsOf, type Source, sourcesOf, unknown } from './fact.ts'
import { compareDates, type PartialDate } from './iso-date.ts'
import type { FactName, PatientFacts, ValueOf } from './patient-facts.ts'
import type { Therapy } from './therapy.ts'

/**
 * Facts that follow from other facts: the certainty of leptomeningeal disease and its basis, interstitial lung disease that ended osimertinib,
 * the date of the last immunotherapy and how it ended.
 * Runs after the clinician's answers, so that an answer to a part changes the whole. A clinician's own answer to the whole wins.
 */
export function withDerivedFacts(facts: PatientFacts): PatientFacts {
  return {
    ...facts,
    leptomeningealDisease: leptomeningealCertaintyFrom(facts),
    leptomeningealDiseaseBasis: leptomeningealBasisFrom(facts),
    interstitialLungDisease: lungDiseaseFrom(facts),
    lastImmunotherapy: lastImmunotherapyFrom(facts),
    immunotherapyResponse: immunotherapyResponseFrom(facts),
  }
}

/** What each derived fact follows from: an answer to one of these changes the whole. */
export const DERIVED_FROM: { readonly [N in FactName]?: readonly FactName[] } = {
  leptomeningealDisease: [
    'csfCytology',
    'csfDriverDna',
    'leptomeningealMri',
    'leptomeningealSymptoms',
    'mriAfterLumbarPuncture',
    'lmSuspected',
  ],
  leptomeningealDiseaseBasis: ['csfCytology', 'csfDriverDna', 'leptomeningealMri', 'leptomeningealSymptoms', 'mriAfterLumbarPuncture'],
  interstitialLungDisease: ['priorTherapies'],
  lastImmunotherapy: ['priorTherapies'],
  immunotherapyResponse: ['priorTherapies'],
}

type Certainty = ValueOf<'leptomeningealDisease'>
const MOST_CERTAIN_FIRST: readonly Certainty[] = ['confirmed', 'probable', 'possible']

/**
 * Confirmed: cytology positive or suspicious at any time (RANO-LM counts suspicious as positive). Probable: typical MRI not explained
 * by a preceding lumbar puncture, with symptoms; or the driver found in CSF; or a diagnosis in the problem list alone. Possible: any
 * other suspicion. Absence is never concluded from a single negative finding: it has to be stated.
 */
function leptomeningealCertaintyFrom(facts: PatientFacts): Fact<Certainty> {
  const stated = facts.leptomeningealDisease
  if (stated.state === 'known' && stated.reading.sources.some((s) => s.kind === 'clinician')) return stated
  if (stated.state === 'conflicting') return confirmedDespite(stated, facts)
  const found = [...evidenceOfLeptomeningealDisease(facts), ...readingsOf(stated)]
  for (const certainty of MOST_CERTAIN_FIRST) {
    const readings = found.filter((reading) => reading.value === certainty)
    if (readings.length > 0) return known(certainty, sourcesOfAll(readings), notesOf(readings))
  }
  return stated
}

/** Contradictory statements do not mask a positive cytology; they stay visible beside it. */
function confirmedDespite(stated: Fact<Certainty> & { state: 'conflicting' }, facts: PatientFacts): Fact<Certainty> {
  const confirming = evidenceOfLeptomeningealDisease(facts).filter(({ value }) => value === 'confirmed')
  if (confirming.length === 0) return stated
  const note = `${notesOf(confirming)}; the statements about leptomeningeal disease contradict each other`
  return { state: 'known', reading: { value: 'confirmed', sources: sourcesOfAll(confirming), note }, superseded: stated.readings }
}

function evidenceOfLeptomeningealDisease(facts: PatientFacts): Reading<Certainty>[] {
  const is = (name: 'leptomeningealSymptoms' | 'mriAfterLumbarPuncture' | 'lmSuspected') => saysOnly(facts[name], 'yes')
  const cytology = readingsOf(facts.csfCytology).filter(({ value }) =>
    value.some((result) => result === 'positive' || result === 'suspicious'),
  )
  const mriTypical = saysOnly(facts.leptomeningealMri, 'typical')
  const mriAtypical = saysOnly(facts.leptomeningealMri, 'atypical')
  const dna = saysOnly(facts.csfDriverDna, 'detected')
  const reading = (value: Certainty, note: string, ...names: (keyof PatientFacts)[]): Reading<Certainty> => ({
    value,
    note,
    sources: names.flatMap((name) => sourcesOf(facts[name])),
  })
  return [
    ...cytology.map(({ sources }): Reading<Certainty> => ({ value: 'confirmed', sources, note: noteOfCytology(facts) })),
    ...(mriTypical && is('leptomeningealSymptoms') && !is('mriAfterLumbarPuncture')
      ? [reading('probable', noteOfPicture(facts), 'leptomeningealMri', 'leptomeningealSymptoms')]
      : []),
    ...(dna ? [reading('probable', CSF_DNA_NOTE, 'csfDriverDna')] : []),
    ...(mriTypical || mriAtypical ? [reading('possible', 'MRI raises the question', 'leptomeningealMri')] : []),
    ...(is('lmSuspected') ? [reading('possible', 'leptomeningeal disease is suspected', 'lmSuspected')] : []),
    ...(is('leptomeningealSymptoms') ? [reading('possible', 'symptoms raise the question', 'leptomeningealSymptoms')] : []),
  ]
}

/** Every basis that is there, strongest first. `coded`: a diagnosis is stated and nothing else. Not known where nothing speaks for the disease. */
function leptomeningealBasisFrom(facts: PatientFacts): Fact<string> {
  const stated = facts.leptomeningealDiseaseBasis
  if (stated.state !== 'unknown') return stated
  const found = evidenceOfLeptomeningealDisease(facts).filter(({ value }) => value !== 'possible')
  const parts = [...new Set(found.map(basisOf))]
  if (parts.length > 0) return known(parts.join(', '), sourcesOfAll(found))
  const said = readingsOf(facts.leptomeningealDisease).filter(({ value }) => value === 'confirmed' || value === 'probable')
  return said.length > 0 ? known('coded', sourcesOfAll(said)) : stated
}

const basisOf = ({ value, note }: Reading<Certainty>): string =>
  value === 'confirmed' ? 'cytology' : note === CSF_DNA_NOTE ? 'csf-dna' : 'mri+symptoms'

/** Osimertinib ended by interstitial lung disease says that it caused it; a statement of none stands against that. */
function lungDiseaseFrom(facts: PatientFacts): Fact<ValueOf<'interstitialLungDisease'>> {
  const stated = facts.interstitialLungDisease
  const { priorTherapies } = facts
  if (stated.state === 'conflicting' || priorTherapies.state !== 'known') return stated
  const caused = priorTherapies.reading.value.some(({ agent, toxicity }) => agent === 'osimertinib' && toxicity?.kind === 'ild')
  if (!caused || (stated.state === 'known' && stated.reading.value === 'caused-by-osimertinib')) return stated
  const reading: Reading<ValueOf<'interstitialLungDisease'>> = {
    value: 'caused-by-osimertinib',
    sources: priorTherapies.reading.sources,
    note: 'osimertinib was stopped for interstitial lung disease',
  }
  if (stated.state === 'known' && stated.reading.value === 'none') return { state: 'conflicting', readings: [stated.reading, reading] }
  return stated.state === 'known' ? { state: 'known', reading, superseded: [stated.reading] } : { state: 'known', reading }
}

const CSF_DNA_NOTE = 'driver alteration found in CSF'

const noteOfCytology = ({ csfCytology }: PatientFacts): string =>
  csfCytology.state === 'conflicting'
    ? 'CSF cytology positive or suspicious in one account, which another contradicts'
    : 'CSF cytology positive or suspicious'

const noteOfPicture = ({ mriAfterLumbarPuncture }: PatientFacts): string =>
  mriAfterLumbarPuncture.state === 'known'
    ? 'typical MRI with symptoms'
    : 'typical MRI with symptoms; whether the MRI followed a lumbar puncture is not known'

/** True when the fact is not unknown and every reading of it is this value. */
const saysOnly = (fact: Fact<unknown>, value: unknown): boolean => {
  const readings = readingsOf(fact)
  return readings.length > 0 && readings.every((reading) => reading.value === value)
}

const sourcesOfAll = (readings: readonly Reading<unknown>[]): readonly Source[] => [...new Set(readings.flatMap((r) => r.sources))]
const notesOf = (readings: readonly Reading<unknown>[]): string =>
  [...new Set(readings.map((r) => r.note).filter((note) => note !== undefined))].join('; ')

/**
 * The latest day a PD-(L)1 inhibitor may last have been given: the end of the last period, where every period has one. Where part of the
 * record did not come, a later one may be in it: then the day is not known, unless a clinician answered which therapies there were.
 */
function lastImmunotherapyFrom(facts: PatientFacts): Fact<PartialDate> {
  const stated = facts.lastImmunotherapy
  if (stated.state !== 'unknown' || facts.priorTherapies.state !== 'known') return stated
  const given = facts.priorTherapies.reading.value.filter((therapy) => therapy.class === 'immunotherapy')
  const ends = given.map(lastDateOf).filter((date) => date !== null)
  if (given.length === 0 || ends.length < given.length) return stated
  const last = ends.reduce((a, b) => (compareDates(a, b) === 'before' ? b : a))
  const { sources } = facts.priorTherapies.reading
  const answered = sources.some(({ kind }) => kind === 'clinician')
  if ((stated.why === 'not-permitted' || stated.why === 'unreachable') && !answered)
    return unknown(
      stated.why,
      sources,
      [stated.note, `the last that was read ended ${last}`].filter((part) => part !== undefined).join('; '),
    )
  return known(last, sources)
}

const lastDateOf = (therapy: Therapy): PartialDate | null => therapy.end ?? null

/** Progressed where a PD-(L)1 inhibitor was stopped for progression. Any other reason for stopping says nothing about its effect. */
function immunotherapyResponseFrom(facts: PatientFacts): Fact<ValueOf<'immunotherapyResponse'>> {
  const stated = facts.immunotherapyResponse
  if (stated.state !== 'unknown' || facts.priorTherapies.state !== 'known') return stated
  const { value, sources } = facts.priorTherapies.reading
  const progressed = value.some((therapy) => therapy.class === 'immunotherapy' && therapy.stopReason === 'progression')
  return progressed ? known('progressed', sources, 'an immunotherapy was stopped for progression') : stated
}
