import type { FactName } from '../facts/patient-facts.ts'
import type { QueryOutcome } from './chart.ts'

const OBSERVATION = ['Observation'] as const
const CONDITION = ['Condition'] as const
const MEDICATION = ['MedicationRequest', 'MedicationStatement', 'Medication'] as const
const GENOMIC = ['Observation', 'DiagnosticReport'] as const
/** Of which compartment a result is, its specimen says. */
const BY_SPECIMEN = ['Observation', 'DiagnosticReport', 'Specimen'] as const

/** Which resources each fact is looked for in. A fact that is not here is asked, not looked for. */
const LOOKED_FOR_IN: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  primaryCancer: ['Condition', 'Observation', 'DiagnosticReport'],
  histology: ['Condition', 'Observation'],
  ageYears: ['Patient'],
  ecog: OBSERVATION,
  ecogPrior: OBSERVATION,
  driver: GENOMIC,
  egfrVariant: GENOMIC,
  t790mPlasma: BY_SPECIMEN,
  t790mTissue: BY_SPECIMEN,
  t790mCsf: BY_SPECIMEN,
  c797sPlasma: BY_SPECIMEN,
  c797sTissue: BY_SPECIMEN,
  c797sCsf: BY_SPECIMEN,
  c797sT790mPhase: GENOMIC,
  metAmplificationPlasma: BY_SPECIMEN,
  metAmplificationTissue: BY_SPECIMEN,
  metAmplificationCsf: BY_SPECIMEN,
  metCopyNumberPlasma: BY_SPECIMEN,
  metCopyNumberTissue: BY_SPECIMEN,
  metCopyNumberCsf: BY_SPECIMEN,
  metRatioPlasma: BY_SPECIMEN,
  metRatioTissue: BY_SPECIMEN,
  metRatioCsf: BY_SPECIMEN,
  alkResistancePlasma: BY_SPECIMEN,
  alkResistanceTissue: BY_SPECIMEN,
  alkResistanceCsf: BY_SPECIMEN,
  pdL1Tps: GENOMIC,
  csfDriverDna: BY_SPECIMEN,
  brainMetastases: ['Condition', 'Observation'],
  brainMetastasisCount: OBSERVATION,
  largestBrainMetastasisMm: OBSERVATION,
  leptomeningealMri: OBSERVATION,
  leptomeningealDisease: ['Condition', 'Observation'],
  lmSuspected: CONDITION,
  posteriorFossa: CONDITION,
  csfCytology: BY_SPECIMEN,
  extracranialDisease: OBSERVATION,
  progression: OBSERVATION,
  priorTherapies: [...MEDICATION, 'MedicationAdministration', 'Procedure'],
  lastImmunotherapy: [...MEDICATION, 'MedicationAdministration', 'Procedure'],
  immunotherapyResponse: [...MEDICATION, 'MedicationAdministration', 'Procedure'],
  priorCnsRadiotherapy: ['Procedure'],
  interstitialLungDisease: ['Condition', 'AllergyIntolerance', 'AdverseEvent'],
  ildGrade: ['Condition', 'AllergyIntolerance', 'AdverseEvent'],
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

/** The kind of a search of which only the answer was kept: it may have been for anything. */
export const ANYTHING = 'resources'

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
  ecogPrior: ['examination'],
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

const kindsOf = (name: FactName): readonly Kind[] | undefined => KINDS[name] ?? (isGenetic(name) ? ['genetic'] : undefined)

function isGenetic(name: FactName): boolean {
  const types = LOOKED_FOR_IN[name]
  return types === GENOMIC || (types === BY_SPECIMEN && name !== 'csfCytology')
}

/** Whether the answer to a search could have said anything about a fact of which nothing was found: anything of its resources. */
export const mayHold = ({ resourceType }: QueryOutcome, name: FactName): boolean =>
  resourceType === ANYTHING ? name in LOOKED_FOR_IN : (LOOKED_FOR_IN[name] ?? []).includes(resourceType)

/**
 * Whether it could hold newer entries of a fact of which something was found: of observations, those of the same kind. A result whose
 * specimen did not come is reported as not placed, except a cytology, which then does not show as one of cerebrospinal fluid.
 */
export function mayHoldNewer(query: QueryOutcome, name: FactName): boolean {
  if (!mayHold(query, name)) return false
  if (query.resourceType === 'Specimen') return name === 'csfCytology'
  const [wanted, brought] = [kindsOf(name), BRINGS[query.what]]
  if (query.resourceType !== 'Observation' || wanted === undefined || brought === undefined) return true
  return brought.some((kind) => wanted.includes(kind))
}

/** Which searches for observations are known to bring what. */
export const KNOWN_SEARCHES: readonly string[] = Object.keys(BRINGS)
