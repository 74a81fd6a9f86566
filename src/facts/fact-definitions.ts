/**
 * Every fact the decision model may ask about, once: its name, what kind of value it takes, and which values.
 * Types, answer checking, the forms on screen and "what would change this" all follow from this table.
 * Names and values are stable: they appear in the command line's output, in notes and in tests.
 */
const coded = <const V extends readonly (string | number)[]>(...values: V) => ({ kind: 'coded', values }) as const
/** A plain number in the given UCUM unit. `min`/`max`: outside this a value is refused as implausible. */
const number = <const U extends string>(unit: U, min: number, max: number) => ({ kind: 'number', unit, min, max }) as const
/** A measured quantity, kept together with its UCUM unit. */
const quantity = <const U extends string>(unit: U, min: number, max: number) => ({ kind: 'quantity', unit, min, max }) as const
/** A list of coded results, oldest first. An empty list means "done, none", not "unknown". */
const codedList = <const V extends readonly string[]>(...values: V) => ({ kind: 'coded-list', values }) as const
const text = () => ({ kind: 'text' }) as const
const textList = () => ({ kind: 'text-list' }) as const
const date = () => ({ kind: 'date' }) as const
/** Drugs whose access was stated, each with yes or no. A drug that is not in the list was not asked about: not known, never "available". */
const drugAccess = () => ({ kind: 'drug-access' }) as const
const therapies = () => ({ kind: 'therapies' }) as const
const radiotherapies = () => ({ kind: 'radiotherapies' }) as const

const yesNo = () => coded('yes', 'no')
const detected = () => coded('detected', 'not-detected')

export const FACTS = {
  primaryCancer: coded('nsclc', 'small-cell-lung', 'other'),
  histology: coded('adenocarcinoma', 'squamous', 'other'),
  ageYears: number('a', 0, 130),
  ecog: coded(0, 1, 2, 3, 4),
  ecogPrior: coded(0, 1, 2, 3, 4),
  ecogPriorDate: date(),
  performanceCause: coded('cns', 'other', 'mixed'),
  goalsOfCare: coded('life-prolonging', 'comfort-focused', 'not-discussed'),
  fitForCombination: yesNo(),
  treatmentPreference: coded('combination', 'single-agent', 'undecided'),

  driver: coded(
    'egfr-common',
    'egfr-uncommon',
    'egfr-exon20-insertion',
    'egfr-other',
    'alk',
    'ros1',
    'ret',
    'met-exon14',
    'braf-v600e',
    'ntrk',
    'her2',
    'kras-g12c',
    'none',
  ),
  egfrVariant: text(),
  t790mPlasma: detected(),
  t790mTissue: detected(),
  t790mCsf: detected(),
  c797sPlasma: detected(),
  c797sTissue: detected(),
  c797sCsf: detected(),
  c797sT790mPhase: coded('cis', 'trans', 'unknown', 'not-applicable'),
  metAmplificationPlasma: detected(),
  metAmplificationTissue: detected(),
  metAmplificationCsf: detected(),
  metCopyNumberPlasma: number('1', 0, 1000),
  metCopyNumberTissue: number('1', 0, 1000),
  metCopyNumberCsf: number('1', 0, 1000),
  metRatioPlasma: number('1', 0, 1000),
  metRatioTissue: number('1', 0, 1000),
  metRatioCsf: number('1', 0, 1000),
  alkResistancePlasma: textList(),
  alkResistanceTissue: textList(),
  alkResistanceCsf: textList(),
  pdL1Tps: number('%', 0, 100),

  brainMetastases: coded('present', 'absent'),
  brainMetastasisCount: number('{count}', 0, 500),
  largestBrainMetastasisMm: number('mm', 0, 200),
  brainMetastasesSymptomatic: yesNo(),
  massEffect: yesNo(),
  intracranialHaemorrhage: yesNo(),
  eloquentSite: yesNo(),
  posteriorFossa: yesNo(),
  progressingBrainLesionCount: number('{count}', 0, 500),
  lesionInRadiotherapyField: yesNo(),
  lesionPerfusion: coded('low', 'high', 'not-done'),

  lmSuspected: yesNo(),
  csfCytology: codedList('positive', 'suspicious', 'atypical', 'negative'),
  csfVolumeMl: number('mL', 0, 200),
  csfProcessingMinutes: number('min', 0, 10_000),
  csfDriverDna: detected(),
  leptomeningealMri: coded('typical', 'atypical', 'normal'),
  mriAfterLumbarPuncture: yesNo(),
  leptomeningealSymptoms: yesNo(),
  leptomeningealDisease: coded('confirmed', 'probable', 'possible', 'absent'),
  /** What `leptomeningealDisease` rests on, strongest first: cytology, mri+symptoms, csf-dna, coded. */
  leptomeningealDiseaseBasis: text(),
  bulkySymptomaticLmSite: yesNo(),
  bulkySymptomaticLmSiteLocation: text(),
  csfFlow: coded('normal', 'obstructed', 'not-tested'),
  hydrocephalus: coded('none', 'communicating', 'obstructive'),
  neurologicalEmergency: yesNo(),
  encephalopathy: yesNo(),

  extracranialDisease: coded('controlled', 'progressing', 'none'),
  progression: coded('none', 'cns-only', 'cns-and-extracranial', 'extracranial-only'),
  symptomaticProgression: yesNo(),
  extracranialProgressionSites: text(),

  priorTherapies: therapies(),
  priorCnsRadiotherapy: radiotherapies(),
  lastImmunotherapy: date(),
  immunotherapyResponse: coded('progressed', 'responding', 'not-evaluable'),

  interstitialLungDisease: coded('none', 'history', 'caused-by-osimertinib'),
  ildGrade: coded(1, 2, 3, 4, 5),
  ildConfirmed: yesNo(),
  qtcMs: quantity('ms', 200, 900),
  potassiumMmolL: quantity('mmol/L', 0.5, 15),
  lvefPercent: quantity('%', 1, 100),
  neutrophils: quantity('10*9/L', 0, 500),
  platelets: quantity('10*9/L', 0, 5000),
  creatinineClearanceMlMin: quantity('mL/min', 0, 300),
  prIntervalMs: quantity('ms', 50, 800),
  alatUL: quantity('U/L', 0, 20_000),
  bilirubinUmolL: quantity('umol/L', 0, 1500),
  cholesterolMmolL: quantity('mmol/L', 0, 50),
  avBlock: coded('none', 'first-degree', 'second-degree', 'third-degree'),
  hepaticImpairment: coded('none', 'mild', 'moderate', 'severe'),
  strongCyp3aInducer: yesNo(),
  qtProlongingDrug: yesNo(),
  anticoagulated: yesNo(),
  corticosteroid: yesNo(),
  activeBleeding: yesNo(),
  cavitatingCentralTumour: yesNo(),
  recentPsychosisOrSeizure: yesNo(),

  region: coded('US', 'EU', 'CN', 'JP', 'other'),
  drugAccess: drugAccess(),
  protonCentreAvailable: yesNo(),
} as const

export type FactDefinition = (typeof FACTS)[keyof typeof FACTS]
