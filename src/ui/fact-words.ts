import type { CodedListName, CodedName, FactName, ValueOf } from '../facts/patient-facts.ts'
import { wordsFrom } from './language/words-from.ts'

/** What each fact is called on screen. Sentence case, singular, as a clinician would say it. */
export const ENGLISH_FACT_LABELS = {
  primaryCancer: 'Primary cancer',
  histology: 'Histology',
  ageYears: 'Age',
  ecog: 'ECOG performance status',
  ecogPrior: 'ECOG before this episode',
  ecogPriorDate: 'Date of that ECOG',
  performanceCause: 'Cause of the performance status',
  goalsOfCare: 'Goals of care',
  fitForCombination: 'Fit for combination therapy',
  treatmentPreference: 'Treatment preference',

  driver: 'Driver',
  egfrVariant: 'EGFR variant',
  t790mPlasma: 'T790M in plasma',
  t790mTissue: 'T790M in tissue',
  t790mCsf: 'T790M in CSF',
  c797sPlasma: 'C797S in plasma',
  c797sTissue: 'C797S in tissue',
  c797sCsf: 'C797S in CSF',
  c797sT790mPhase: 'C797S and T790M, allelic phase',
  metAmplificationPlasma: 'MET amplification in plasma',
  metAmplificationTissue: 'MET amplification in tissue',
  metAmplificationCsf: 'MET amplification in CSF',
  metCopyNumberPlasma: 'MET copy number in plasma',
  metCopyNumberTissue: 'MET copy number in tissue',
  metCopyNumberCsf: 'MET copy number in CSF',
  metRatioPlasma: 'MET/CEP7 ratio in plasma',
  metRatioTissue: 'MET/CEP7 ratio in tissue',
  metRatioCsf: 'MET/CEP7 ratio in CSF',
  alkResistancePlasma: 'ALK resistance in plasma',
  alkResistanceTissue: 'ALK resistance in tissue',
  alkResistanceCsf: 'ALK resistance in CSF',
  pdL1Tps: 'PD-L1 (TPS)',

  brainMetastases: 'Brain metastases',
  brainMetastasisCount: 'Number of brain metastases',
  largestBrainMetastasisMm: 'Largest brain metastasis',
  brainMetastasesSymptomatic: 'Brain metastases cause symptoms',
  massEffect: 'Mass effect',
  intracranialHaemorrhage: 'Intracranial haemorrhage',
  eloquentSite: 'Metastasis in an eloquent site',
  posteriorFossa: 'Metastasis in the posterior fossa',
  progressingBrainLesionCount: 'Number of progressing brain lesions',
  lesionInRadiotherapyField: 'Growing lesion in a radiotherapy field',
  lesionPerfusion: 'Perfusion of the growing lesion',

  lmSuspected: 'Leptomeningeal disease suspected',
  csfCytology: 'CSF cytology',
  csfVolumeMl: 'CSF volume sent for cytology',
  csfProcessingMinutes: 'CSF time to processing',
  csfDriverDna: 'Driver DNA in CSF',
  leptomeningealMri: 'MRI of the leptomeninges',
  mriAfterLumbarPuncture: 'MRI followed a lumbar puncture',
  leptomeningealSymptoms: 'Leptomeningeal symptoms',
  leptomeningealDisease: 'Leptomeningeal disease',
  leptomeningealDiseaseBasis: 'Basis of the leptomeningeal diagnosis',
  bulkySymptomaticLmSite: 'Bulky or symptomatic leptomeningeal site',
  bulkySymptomaticLmSiteLocation: 'Where that site is',
  csfFlow: 'CSF flow',
  hydrocephalus: 'Hydrocephalus',
  neurologicalEmergency: 'Neurological emergency',
  encephalopathy: 'Encephalopathy',

  extracranialDisease: 'Extracranial disease',
  progression: 'Progression',
  symptomaticProgression: 'Progression causes symptoms',
  extracranialProgressionSites: 'Extracranial sites of progression',

  priorTherapies: 'Systemic therapies',
  priorCnsRadiotherapy: 'CNS radiotherapy',
  lastImmunotherapy: 'Last PD-(L)1 inhibitor',
  immunotherapyResponse: 'Response to immunotherapy',

  interstitialLungDisease: 'Interstitial lung disease',
  ildGrade: 'Grade of interstitial lung disease',
  ildConfirmed: 'Interstitial lung disease confirmed',
  qtcMs: 'QTc',
  potassiumMmolL: 'Potassium',
  lvefPercent: 'LVEF',
  neutrophils: 'Neutrophils',
  platelets: 'Platelets',
  creatinineClearanceMlMin: 'Creatinine clearance',
  prIntervalMs: 'PR interval',
  alatUL: 'ALT',
  bilirubinUmolL: 'Bilirubin',
  cholesterolMmolL: 'Cholesterol',
  avBlock: 'Atrioventricular block',
  hepaticImpairment: 'Hepatic impairment',
  strongCyp3aInducer: 'Takes a strong CYP3A inducer',
  qtProlongingDrug: 'Takes a QT-prolonging drug',
  anticoagulated: 'Takes an anticoagulant',
  corticosteroid: 'Takes a corticosteroid',
  activeBleeding: 'Active bleeding',
  cavitatingCentralTumour: 'Cavitating central tumour',
  recentPsychosisOrSeizure: 'Recent psychosis or seizure',

  region: 'Region',
  drugAccess: 'Access to drugs',
  protonCentreAvailable: 'Proton centre available',
} as const satisfies Readonly<Record<FactName, string>>

export const FACT_LABELS: Readonly<Record<FactName, string>> = wordsFrom('facts', ENGLISH_FACT_LABELS)

/** Shorter names where space is short and the abbreviation is everyday speech. */
export const ENGLISH_SHORT_LABELS = {
  ecog: 'ECOG',
  brainMetastasisCount: 'BM count',
  largestBrainMetastasisMm: 'largest BM',
  brainMetastasesSymptomatic: 'BM symptoms',
  intracranialHaemorrhage: 'haemorrhage on MRI',
  progressingBrainLesionCount: 'progressing BM count',
  leptomeningealDisease: 'LM',
  priorTherapies: 'earlier therapies',
  priorCnsRadiotherapy: 'CNS radiotherapy',
  lastImmunotherapy: 'last PD-(L)1 dose',
  interstitialLungDisease: 'ILD',
  creatinineClearanceMlMin: 'creatinine clearance',
  strongCyp3aInducer: 'CYP3A inducer',
  qtProlongingDrug: 'QT-prolonging drug',
  anticoagulated: 'anticoagulant',
  corticosteroid: 'corticosteroid',
  avBlock: 'AV block',
  protonCentreAvailable: 'proton centre',
} as const satisfies Partial<Readonly<Record<FactName, string>>>

const SHORT_LABELS: Partial<Readonly<Record<FactName, string>>> = wordsFrom('shortFacts', ENGLISH_SHORT_LABELS)

/** For the middle of a sentence: the first letter small, unless an abbreviation begins there. */
export function shortLabelFor(name: FactName): string {
  const label = SHORT_LABELS[name] ?? FACT_LABELS[name]
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

const YES_NO = { yes: 'yes', no: 'no' } as const
const DETECTED = { detected: 'detected', 'not-detected': 'not detected' } as const

type ValueWords = {
  readonly [N in CodedName]: Readonly<Record<ValueOf<N>, string>>
} & { readonly [N in CodedListName]: Readonly<Record<ValueOf<N>[number], string>> }

/** What each coded value is called. The compiler asks for a word as soon as a fact gets a new value. */
export const ENGLISH_VALUE_WORDS = {
  primaryCancer: { nsclc: 'non-small-cell lung cancer', 'small-cell-lung': 'small-cell lung cancer', other: 'another cancer' },
  histology: { adenocarcinoma: 'adenocarcinoma', squamous: 'squamous', other: 'other' },
  ecog: { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4' },
  ecogPrior: { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4' },
  performanceCause: { cns: 'CNS disease', other: 'another cause', mixed: 'CNS disease and another cause' },
  goalsOfCare: { 'life-prolonging': 'life-prolonging', 'comfort-focused': 'comfort-focused', 'not-discussed': 'not discussed' },
  fitForCombination: YES_NO,
  treatmentPreference: { combination: 'combination', 'single-agent': 'single agent', undecided: 'undecided' },
  driver: {
    'egfr-common': 'EGFR exon 19 deletion or L858R',
    'egfr-uncommon': 'EGFR uncommon (G719X, S768I, L861Q)',
    'egfr-exon20-insertion': 'EGFR exon 20 insertion',
    'egfr-other': 'EGFR, other or unclassified',
    alk: 'ALK fusion',
    ros1: 'ROS1 fusion',
    ret: 'RET fusion',
    'met-exon14': 'MET exon 14 skipping',
    'braf-v600e': 'BRAF V600E',
    ntrk: 'NTRK fusion',
    her2: 'HER2 mutation',
    'kras-g12c': 'KRAS G12C',
    none: 'no driver found',
  },
  t790mPlasma: DETECTED,
  t790mTissue: DETECTED,
  t790mCsf: DETECTED,
  c797sPlasma: DETECTED,
  c797sTissue: DETECTED,
  c797sCsf: DETECTED,
  c797sT790mPhase: { cis: 'in cis', trans: 'in trans', unknown: 'tested, phase not settled', 'not-applicable': 'not applicable' },
  metAmplificationPlasma: DETECTED,
  metAmplificationTissue: DETECTED,
  metAmplificationCsf: DETECTED,
  brainMetastases: { present: 'present', absent: 'absent' },
  brainMetastasesSymptomatic: YES_NO,
  massEffect: YES_NO,
  intracranialHaemorrhage: YES_NO,
  eloquentSite: YES_NO,
  posteriorFossa: YES_NO,
  lesionInRadiotherapyField: YES_NO,
  lesionPerfusion: { low: 'low', high: 'high', 'not-done': 'not done' },
  lmSuspected: YES_NO,
  csfCytology: { positive: 'positive', suspicious: 'suspicious', atypical: 'atypical', negative: 'negative' },
  csfDriverDna: DETECTED,
  leptomeningealMri: { typical: 'typical of leptomeningeal disease', atypical: 'raises the question', normal: 'normal' },
  mriAfterLumbarPuncture: YES_NO,
  leptomeningealSymptoms: YES_NO,
  leptomeningealDisease: { confirmed: 'confirmed', probable: 'probable', possible: 'possible', absent: 'absent' },
  bulkySymptomaticLmSite: YES_NO,
  csfFlow: { normal: 'normal', obstructed: 'obstructed', 'not-tested': 'not tested' },
  hydrocephalus: { none: 'none', communicating: 'communicating', obstructive: 'obstructive' },
  neurologicalEmergency: YES_NO,
  encephalopathy: YES_NO,
  extracranialDisease: { controlled: 'controlled', progressing: 'progressing', none: 'none' },
  progression: {
    none: 'none',
    'cns-only': 'CNS only',
    'cns-and-extracranial': 'CNS and extracranial',
    'extracranial-only': 'extracranial only',
  },
  symptomaticProgression: YES_NO,
  immunotherapyResponse: { progressed: 'progressed', responding: 'responding', 'not-evaluable': 'not evaluable' },
  interstitialLungDisease: { none: 'none', history: 'in the history', 'caused-by-osimertinib': 'caused by osimertinib' },
  ildGrade: { 1: 'grade 1', 2: 'grade 2', 3: 'grade 3', 4: 'grade 4', 5: 'grade 5' },
  ildConfirmed: YES_NO,
  avBlock: { none: 'none', 'first-degree': 'first degree', 'second-degree': 'second degree', 'third-degree': 'third degree' },
  hepaticImpairment: { none: 'none', mild: 'mild', moderate: 'moderate', severe: 'severe' },
  strongCyp3aInducer: YES_NO,
  qtProlongingDrug: YES_NO,
  anticoagulated: YES_NO,
  corticosteroid: YES_NO,
  activeBleeding: YES_NO,
  cavitatingCentralTumour: YES_NO,
  recentPsychosisOrSeizure: YES_NO,
  region: { US: 'United States', EU: 'European Union', CN: 'China', JP: 'Japan', other: 'elsewhere' },
  protonCentreAvailable: YES_NO,
} as const satisfies ValueWords

export const VALUE_WORDS: ValueWords = wordsFrom('values', ENGLISH_VALUE_WORDS)

/** The word for one coded value. A value outside the table shows as it is, never as another. */
export function wordFor(name: FactName, value: unknown): string {
  const words: Readonly<Record<string, string>> | undefined = (VALUE_WORDS as Record<string, Record<string, string>>)[name]
  return words?.[String(value)] ?? String(value)
}
