import { type Fact, unknown, type WhyUnknown } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import type { QueryOutcome } from './chart.ts'

const OBSERVATION = ['Observation'] as const
const CONDITION = ['Condition'] as const
const RESULTS = ['Observation', 'DiagnosticReport'] as const
const MEDICATION = ['MedicationRequest', 'MedicationStatement'] as const
const GENOMIC = ['Observation', 'DiagnosticReport'] as const

/** Which resources each fact is looked for in. A fact that is not here is asked, not looked for. */
const LOOKED_FOR_IN: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  primaryCancer: ['Condition', 'Observation'],
  histology: ['Condition', 'Observation'],
  ageYears: ['Patient'],
  ecog: OBSERVATION,
  driver: GENOMIC,
  egfrVariant: GENOMIC,
  t790mPlasma: GENOMIC,
  t790mTissue: GENOMIC,
  t790mCsf: GENOMIC,
  c797sPlasma: GENOMIC,
  c797sTissue: GENOMIC,
  c797sCsf: GENOMIC,
  c797sT790mPhase: GENOMIC,
  metAmplificationPlasma: GENOMIC,
  metAmplificationTissue: GENOMIC,
  metAmplificationCsf: GENOMIC,
  metCopyNumberPlasma: GENOMIC,
  metCopyNumberTissue: GENOMIC,
  metCopyNumberCsf: GENOMIC,
  metRatioPlasma: GENOMIC,
  metRatioTissue: GENOMIC,
  metRatioCsf: GENOMIC,
  alkResistancePlasma: GENOMIC,
  alkResistanceTissue: GENOMIC,
  alkResistanceCsf: GENOMIC,
  pdL1Tps: GENOMIC,
  csfDriverDna: GENOMIC,
  brainMetastases: ['Condition', 'Observation'],
  brainMetastasisCount: OBSERVATION,
  largestBrainMetastasisMm: OBSERVATION,
  leptomeningealMri: OBSERVATION,
  leptomeningealDisease: ['Condition', 'Observation'],
  csfCytology: RESULTS,
  extracranialDisease: OBSERVATION,
  progression: OBSERVATION,
  priorTherapies: [...MEDICATION, 'MedicationAdministration', 'Procedure'],
  lastImmunotherapy: [...MEDICATION, 'MedicationAdministration', 'Procedure'],
  priorCnsRadiotherapy: ['Procedure'],
  interstitialLungDisease: ['Condition', 'AllergyIntolerance', 'AdverseEvent'],
  brainMetastasesSymptomatic: CONDITION,
  massEffect: CONDITION,
  intracranialHaemorrhage: CONDITION,
  recentPsychosisOrSeizure: CONDITION,
  encephalopathy: CONDITION,
  neurologicalEmergency: CONDITION,
  activeBleeding: CONDITION,
  hydrocephalus: CONDITION,
  avBlock: CONDITION,
  hepaticImpairment: CONDITION,
  strongCyp3aInducer: MEDICATION,
  qtProlongingDrug: MEDICATION,
  anticoagulated: [...MEDICATION, 'Condition'],
  corticosteroid: MEDICATION,
  qtcMs: OBSERVATION,
  prIntervalMs: OBSERVATION,
  lvefPercent: OBSERVATION,
  potassiumMmolL: OBSERVATION,
  neutrophils: OBSERVATION,
  platelets: OBSERVATION,
  creatinineClearanceMlMin: OBSERVATION,
  alatUL: OBSERVATION,
  bilirubinUmolL: OBSERVATION,
  cholesterolMmolL: OBSERVATION,
}

/** Facts that are lists: what is known of them may not be all when part of the record did not come. */
const LISTS: readonly FactName[] = ['priorTherapies', 'priorCnsRadiotherapy', 'csfCytology']

/**
 * A search that failed is never an absent finding: a fact that nothing was found for, and whose resources were refused or did not all
 * come, is unknown for that reason. A list that is known says that it may not be whole.
 */
export function withFailedQueries(facts: PatientFacts, queries: readonly QueryOutcome[]): PatientFacts {
  const failed = queries.filter(({ outcome }) => outcome === 'refused' || outcome === 'unreachable' || outcome === 'partly-read')
  if (failed.length === 0) return facts
  const changes = FACT_NAMES.map((name) => [name, afterFailures(name, facts[name], failed)])
  return { ...facts, ...Object.fromEntries(changes) }
}

function afterFailures(name: FactName, fact: Fact<unknown>, failed: readonly QueryOutcome[]): Fact<unknown> {
  const types = LOOKED_FOR_IN[name] ?? []
  const missing = failed.filter(({ resourceType }) => types.includes(resourceType))
  if (missing.length === 0) return fact
  const note = missing.map(sentenceOf).join('; ')
  if (fact.state === 'known' && LISTS.includes(name)) {
    const notes = [fact.reading.note, `the list may not be whole: ${note}`].filter((part) => part !== undefined)
    return { ...fact, reading: { ...fact.reading, note: notes.join('; ') } }
  }
  if (fact.state !== 'unknown' || fact.why !== 'not-recorded') return fact
  const why: WhyUnknown = missing.some(({ outcome }) => outcome === 'refused') ? 'not-permitted' : 'unreachable'
  return unknown(why, fact.sources, [fact.note, note].filter((part) => part !== undefined).join('; '))
}

function sentenceOf({ what, outcome, why }: QueryOutcome): string {
  if (why !== undefined) return `${what}: ${why}`
  switch (outcome) {
    case 'refused':
      return `${what}: the record system refused`
    case 'partly-read':
      return `${what}: only a part was read`
    case 'unreachable':
    case 'not-offered':
    case 'read':
      return `${what}: the record system did not answer`
  }
}
