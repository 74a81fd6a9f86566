import type { FactName } from '../facts/patient-facts.ts'
import type { QueryOutcome } from './chart.ts'

const OBSERVATION = ['Observation'] as const
const CONDITION = ['Condition'] as const
const RESULTS = ['Observation', 'DiagnosticReport'] as const
const MEDICATION = ['MedicationRequest', 'MedicationStatement', 'Medication'] as const
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

type Kind = 'laboratory' | 'imaging' | 'examination' | 'genetic'

/** What the searches for observations bring, by what the vendors' tables call them. One that is not here may bring anything. */
const BRINGS: Readonly<Partial<Record<string, readonly Kind[]>>> = {
  'laboratory observations': ['laboratory', 'genetic'],
  'imaging observations': ['imaging'],
  'genomic observations': ['genetic'],
  assessments: ['examination'],
  'examination findings': ['examination', 'imaging'],
  'vital signs and assessments': ['examination'],
  'status and measurements by code': ['examination', 'imaging'],
  'genetic tests by code': ['genetic'],
}

/** Facts that stand in observations of some kinds only: a genetic search that failed says nothing about the platelets. */
const KINDS: Readonly<Partial<Record<FactName, readonly Kind[]>>> = {
  ecog: ['examination'],
  potassiumMmolL: ['laboratory'],
  neutrophils: ['laboratory'],
  platelets: ['laboratory'],
  creatinineClearanceMlMin: ['laboratory'],
  alatUL: ['laboratory'],
  bilirubinUmolL: ['laboratory'],
  cholesterolMmolL: ['laboratory'],
  qtcMs: ['laboratory', 'imaging', 'examination'],
  prIntervalMs: ['laboratory', 'imaging', 'examination'],
  lvefPercent: ['laboratory', 'imaging', 'examination'],
  brainMetastasisCount: ['imaging'],
  largestBrainMetastasisMm: ['imaging'],
  leptomeningealMri: ['imaging'],
  extracranialDisease: ['imaging', 'examination'],
  progression: ['imaging', 'examination'],
}

/** Whether the answer to a search could have said anything about a fact of which nothing was found: anything of its resources. */
export const mayHold = ({ resourceType }: QueryOutcome, name: FactName): boolean => (LOOKED_FOR_IN[name] ?? []).includes(resourceType)

/** Whether it could hold newer entries of a fact of which something was found: of observations, those of the same kind. */
export function mayHoldNewer(query: QueryOutcome, name: FactName): boolean {
  const [wanted, brought] = [KINDS[name], BRINGS[query.what]]
  if (!mayHold(query, name)) return false
  return (
    query.resourceType !== 'Observation' || wanted === undefined || brought === undefined || brought.some((kind) => wanted.includes(kind))
  )
}

/** Which searches for observations are known to bring what. */
export const KNOWN_SEARCHES: readonly string[] = Object.keys(BRINGS)
