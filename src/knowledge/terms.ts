import type { Criterion, OpenCriterion, TherapyPattern } from '../engine/criterion.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { all, any, conflicting, established, isKnown, not, notEstablished, notKnown, notRead } from './criteria.ts'

/**
 * The clinical words that more than one rule uses, each defined once. `Criterion`: its settled answer is never overturned by learning
 * more. `OpenCriterion`: may also hold because something is not known; only states and `while-unknown` rules use those.
 */

const brainMm = (value: number) => ({ value, unit: 'mm' }) as const
const lesions = (value: number) => ({ value, unit: '{count}' }) as const
const copies = (value: number) => ({ value, unit: '1' }) as const

// ---- Disease in the brain and the meninges ----

export const BRAIN_METASTASES: Criterion = {
  kind: 'is',
  says: 'brain metastases are present',
  fact: 'brainMetastases',
  oneOf: ['present'],
}
export const NO_BRAIN_METASTASES: Criterion = {
  kind: 'is',
  says: 'brain metastases are absent',
  fact: 'brainMetastases',
  oneOf: ['absent'],
}
export const LM_ESTABLISHED: Criterion = {
  kind: 'is',
  says: 'leptomeningeal disease is confirmed or probable',
  fact: 'leptomeningealDisease',
  oneOf: ['confirmed', 'probable'],
}
export const LM_PROBABLE: Criterion = {
  kind: 'is',
  says: 'leptomeningeal disease is probable',
  fact: 'leptomeningealDisease',
  oneOf: ['probable'],
}
export const LM_POSSIBLE: Criterion = {
  kind: 'is',
  says: 'leptomeningeal disease is possible, no more',
  fact: 'leptomeningealDisease',
  oneOf: ['possible'],
}
const STATED_AS_ABSENT: Criterion = { kind: 'is', says: 'stated as absent', fact: 'leptomeningealDisease', oneOf: ['absent'] }
/** As in RANO-LM, suspicious counts as positive. */
const CYTOLOGY_POSITIVE: Criterion = {
  kind: 'includes',
  says: 'a CSF cytology was positive or suspicious',
  fact: 'csfCytology',
  oneOf: ['positive', 'suspicious'],
}
/** Findings that make leptomeningeal disease probable wherever nobody stated less. */
const PROBABLE_BY_FINDINGS = any(
  'the driver in CSF, or a typical MRI with symptoms',
  { kind: 'is', says: 'the driver was found in CSF', fact: 'csfDriverDna', oneOf: ['detected'] },
  all(
    'typical MRI with symptoms, not known to be after a lumbar puncture',
    { kind: 'is', says: 'typical MRI', fact: 'leptomeningealMri', oneOf: ['typical'] },
    { kind: 'is', says: 'leptomeningeal symptoms', fact: 'leptomeningealSymptoms', oneOf: ['yes'] },
    notEstablished('not known to be after a lumbar puncture', {
      kind: 'is',
      says: 'the MRI was after a lumbar puncture',
      fact: 'mriAfterLumbarPuncture',
      oneOf: ['yes'],
    }),
  ),
)
export const ABSENT_AGAINST_CYTOLOGY: Criterion = all(
  'stated as absent, with a positive or suspicious cytology',
  STATED_AS_ABSENT,
  CYTOLOGY_POSITIVE,
)
export const ABSENT_AGAINST_OTHER_FINDINGS = all(
  'stated as absent, with the driver in CSF or a typical MRI with symptoms',
  STATED_AS_ABSENT,
  PROBABLE_BY_FINDINGS,
)
/** Only an answer of the clinician can stand at "possible" beside these: the record's own statements give way to them. */
export const POSSIBLE_AGAINST_CYTOLOGY: Criterion = all(
  'entered as possible, with a positive or suspicious cytology',
  LM_POSSIBLE,
  CYTOLOGY_POSITIVE,
)
export const POSSIBLE_AGAINST_OTHER_FINDINGS = all(
  'entered as possible, with the driver in CSF or a typical MRI with symptoms',
  LM_POSSIBLE,
  PROBABLE_BY_FINDINGS,
)
export const LM_NOT_ESTABLISHED = notEstablished('leptomeningeal disease is not established', LM_ESTABLISHED)
export const CNS_DISEASE: Criterion = any('brain metastases or established leptomeningeal disease', BRAIN_METASTASES, LM_ESTABLISHED)
export const BRAIN_AND_LM: Criterion = all('brain metastases and leptomeningeal disease together', BRAIN_METASTASES, LM_ESTABLISHED)

const SYMPTOMATIC: Criterion = {
  kind: 'is',
  says: 'the brain metastases cause symptoms',
  fact: 'brainMetastasesSymptomatic',
  oneOf: ['yes'],
}
const MASS_EFFECT: Criterion = { kind: 'is', says: 'there is mass effect', fact: 'massEffect', oneOf: ['yes'] }
export const LARGER_THAN_40_MM: Criterion = {
  kind: 'more-than',
  says: 'the largest brain metastasis is larger than 40 mm',
  fact: 'largestBrainMetastasisMm',
  limit: brainMm(40),
}
export const LARGER_THAN_20_MM: Criterion = {
  kind: 'more-than',
  says: 'the largest brain metastasis is larger than 20 mm',
  fact: 'largestBrainMetastasisMm',
  limit: { value: 20, unit: 'mm' },
}
export const BRAIN_SYMPTOMS = SYMPTOMATIC
export const MASS_EFFECT_OR_LARGE: Criterion = any('mass effect, or a lesion larger than 40 mm', MASS_EFFECT, LARGER_THAN_40_MM)
export const SYMPTOMATIC_OR_LARGE: Criterion = any(
  'brain metastases with symptoms, with mass effect or larger than 40 mm',
  SYMPTOMATIC,
  MASS_EFFECT,
  LARGER_THAN_40_MM,
)
export const ASYMPTOMATIC: Criterion = not('brain metastases without symptoms, without mass effect, of at most 40 mm', SYMPTOMATIC_OR_LARGE)
/** The facts that say whether brain metastases are symptomatic or large. */
export const SYMPTOM_FACTS: readonly FactName[] = ['brainMetastasesSymptomatic', 'massEffect', 'largestBrainMetastasisMm']

/** Asked of every count, never of a count range: 4 and 5, 10 and 11 lie on different sides of a cut-off. */
export const AT_MOST_4_LESIONS: Criterion = {
  kind: 'at-most',
  says: 'at most 4 brain metastases',
  fact: 'brainMetastasisCount',
  limit: lesions(4),
}
export const FROM_5_TO_10_LESIONS: Criterion = all(
  '5 to 10 brain metastases',
  { kind: 'at-least', says: 'at least 5 brain metastases', fact: 'brainMetastasisCount', limit: lesions(5) },
  { kind: 'at-most', says: 'at most 10 brain metastases', fact: 'brainMetastasisCount', limit: lesions(10) },
)
export const MORE_THAN_10_LESIONS: Criterion = {
  kind: 'more-than',
  says: 'more than 10 brain metastases',
  fact: 'brainMetastasisCount',
  limit: lesions(10),
}
/** Few enough for a strong recommendation. */
export const SYMPTOMATIC_AND_FEW: Criterion = all('symptomatic or large, at most 4 lesions', SYMPTOMATIC_OR_LARGE, AT_MOST_4_LESIONS)
/** No more lesions can progress than there are. */
export const AT_MOST_4_PROGRESSING: Criterion = any(
  'at most 4 progressing brain lesions',
  { kind: 'at-most', says: 'at most 4 lesions progress', fact: 'progressingBrainLesionCount', limit: lesions(4) },
  AT_MOST_4_LESIONS,
)
export const AT_MOST_3_PROGRESSING: Criterion = any(
  'at most 3 progressing brain lesions',
  { kind: 'at-most', says: 'at most 3 lesions progress', fact: 'progressingBrainLesionCount', limit: lesions(3) },
  { kind: 'at-most', says: 'at most 3 brain metastases', fact: 'brainMetastasisCount', limit: lesions(3) },
)
export const COUNT_FACTS: readonly FactName[] = ['progressingBrainLesionCount', 'brainMetastasisCount']

export const BULKY_LM_SITE: Criterion = {
  kind: 'is',
  says: 'a leptomeningeal site is bulky or symptomatic',
  fact: 'bulkySymptomaticLmSite',
  oneOf: ['yes'],
}
/** Asked of a patient whose hydrocephalus somebody looked for; a statement that there is no emergency does not overrule it. */
export const EMERGENCY = any(
  'herniation, obstructive hydrocephalus, status epilepticus, cord or cauda compression, or rapidly falling consciousness',
  { kind: 'is', says: 'neurological emergency', fact: 'neurologicalEmergency', oneOf: ['yes'] },
  all(
    'obstructive hydrocephalus',
    any('hydrocephalus is on record', isKnown('hydrocephalus', 'hydrocephalus'), conflicting('contradictory', 'hydrocephalus')),
    { kind: 'is', says: 'the hydrocephalus is obstructive', fact: 'hydrocephalus', oneOf: ['obstructive'] },
  ),
)
export const RAISED_PRESSURE: Criterion = {
  kind: 'is',
  says: 'hydrocephalus, communicating or obstructive',
  fact: 'hydrocephalus',
  oneOf: ['communicating', 'obstructive'],
}

// ---- Performance status and fitness ----

const ecog = (says: string, ...oneOf: readonly (0 | 1 | 2 | 3 | 4)[]): Criterion => ({ kind: 'is', says, fact: 'ecog', oneOf })
export const ECOG_0_1 = ecog('ECOG 0 or 1', 0, 1)
export const ECOG_2 = ecog('ECOG 2', 2)
export const ECOG_0_2 = ecog('ECOG 0 to 2', 0, 1, 2)
export const ECOG_2_4 = ecog('ECOG 2 to 4', 2, 3, 4)
export const ECOG_3_4 = ecog('ECOG 3 or 4', 3, 4)
export const ECOG_3 = ecog('ECOG 3', 3)
export const ECOG_4 = ecog('ECOG 4', 4)
export const NOT_ECOG_4 = not('ECOG 0 to 3', ECOG_4)
export const ENCEPHALOPATHY: Criterion = { kind: 'is', says: 'encephalopathy', fact: 'encephalopathy', oneOf: ['yes'] }
/** Value by value: accounts that contradict each other state none of them. */
const ECOG_STATED = any('ECOG stated', ...([0, 1, 2, 3, 4] as const).map((value) => ecog(`ECOG ${value}`, value)))
const NUMBER_STATED = any('the number is stated', AT_MOST_4_LESIONS, FROM_5_TO_10_LESIONS, MORE_THAN_10_LESIONS)
const symptoms = (says: string, value: 'yes' | 'no'): Criterion => ({
  kind: 'is',
  says,
  fact: 'brainMetastasesSymptomatic',
  oneOf: [value],
})
/**
 * Whatever they are, as long as they are known: while one is not, or is stated in contradiction, a drug of first treatment is no more than
 * provisional. Contradictory numbers on the same side of every limit are as good as stated.
 */
export const DETAILS_STATED: Criterion = all(
  'performance status, number and symptoms of the brain metastases are stated',
  ECOG_STATED,
  NUMBER_STATED,
  any('the symptoms are stated', symptoms('symptomatic', 'yes'), symptoms('asymptomatic', 'no')),
)
export const ECOG_3_4_OR_ENCEPHALOPATHY: Criterion = any('ECOG 3 or 4, or encephalopathy', ECOG_3_4, ENCEPHALOPATHY)
export const ECOG_4_OR_ENCEPHALOPATHY: Criterion = any('ECOG 4, or encephalopathy', ECOG_4, ENCEPHALOPATHY)

export const COMFORT_FOCUSED: Criterion = {
  kind: 'is',
  says: 'the goals of care are comfort',
  fact: 'goalsOfCare',
  oneOf: ['comfort-focused'],
}
/** Supportive care is not named as unsupported to a patient who asked for comfort. */
export const NOT_COMFORT_FOCUSED = notEstablished('the goals of care are not known to be comfort', COMFORT_FOCUSED)

const EXTRACRANIAL_CONTROLLED: Criterion = {
  kind: 'is',
  says: 'extracranial disease controlled, or none',
  fact: 'extracranialDisease',
  oneOf: ['controlled', 'none'],
}
const NO_WIDE_RADIOTHERAPY: Criterion = not('no earlier craniospinal or whole-brain irradiation', {
  kind: 'irradiated',
  says: 'earlier craniospinal or whole-brain irradiation',
  fact: 'priorCnsRadiotherapy',
  kinds: ['csi', 'wbrt'],
})
/** Blood counts are left to the safety filter, which names the option and says why it is avoided. */
export const FIT: Criterion = all(
  'fit: ECOG 0–1, extracranial disease controlled, no earlier craniospinal or whole-brain irradiation',
  ECOG_0_1,
  EXTRACRANIAL_CONTROLLED,
  NO_WIDE_RADIOTHERAPY,
)
export const FIT_FOR_CRANIOSPINAL: Criterion = all(
  'fit for craniospinal irradiation: ECOG 0–2, extracranial disease controlled, no earlier craniospinal or whole-brain irradiation',
  ECOG_0_2,
  EXTRACRANIAL_CONTROLLED,
  NO_WIDE_RADIOTHERAPY,
)

/** Whatever was found, as long as it was looked for: with bleeding the safety filter names the option and says why it is avoided. */
export const BLEEDING_STATED: Criterion = all(
  'active bleeding and intracranial haemorrhage are stated',
  { kind: 'is', says: 'active bleeding is stated', fact: 'activeBleeding', oneOf: ['yes', 'no'] },
  { kind: 'is', says: 'intracranial haemorrhage is stated', fact: 'intracranialHaemorrhage', oneOf: ['yes', 'no'] },
)
export const BLEEDING_FACTS: readonly FactName[] = ['activeBleeding', 'intracranialHaemorrhage']

// ---- Drug access ----

/** The only region whose approvals of the regional drugs were looked at. */
export const IN_CHINA: Criterion = { kind: 'is', says: 'treated in China', fact: 'region', oneOf: ['CN'] }
export const OSIMERTINIB_UNAVAILABLE: Criterion = {
  kind: 'no-access',
  says: 'osimertinib is not available',
  fact: 'drugAccess',
  drug: 'osimertinib',
}
const noAccessTo = (drug: string): Criterion => ({ kind: 'no-access', says: `${drug} is not available`, fact: 'drugAccess', drug })
/** In China aumolertinib and furmonertinib are third-generation TKIs of first treatment too; elsewhere their approval was not looked at. */
export const THIRD_GENERATION_UNAVAILABLE: Criterion = all(
  'no third-generation EGFR-TKI is available',
  OSIMERTINIB_UNAVAILABLE,
  any(
    'not treated in China, or aumolertinib and furmonertinib are not available',
    not('not treated in China', IN_CHINA),
    all('aumolertinib and furmonertinib are not available', noAccessTo('aumolertinib'), noAccessTo('furmonertinib')),
  ),
)
export const LORLATINIB_UNAVAILABLE: Criterion = {
  kind: 'no-access',
  says: 'lorlatinib is not available',
  fact: 'drugAccess',
  drug: 'lorlatinib',
}

// ---- Progression ----

export const STABLE: Criterion = { kind: 'is', says: 'no progression', fact: 'progression', oneOf: ['none'] }
export const PROGRESSING: Criterion = {
  kind: 'is',
  says: 'progression, in the CNS or elsewhere',
  fact: 'progression',
  oneOf: ['cns-only', 'cns-and-extracranial', 'extracranial-only'],
}
export const CNS_PROGRESSION: Criterion = {
  kind: 'is',
  says: 'progression in the CNS',
  fact: 'progression',
  oneOf: ['cns-only', 'cns-and-extracranial'],
}
export const EXTRACRANIAL_ONLY_PROGRESSION: Criterion = {
  kind: 'is',
  says: 'progression outside the CNS only',
  fact: 'progression',
  oneOf: ['extracranial-only'],
}
export const CNS_ONLY_PROGRESSION: Criterion = { kind: 'is', says: 'progression in the CNS only', fact: 'progression', oneOf: ['cns-only'] }
export const SYSTEMIC_PROGRESSION: Criterion = {
  kind: 'is',
  says: 'progression outside the CNS',
  fact: 'progression',
  oneOf: ['cns-and-extracranial', 'extracranial-only'],
}

// ---- Earlier treatment ----

export const received = (says: string, therapy: TherapyPattern): Criterion => ({ kind: 'received', says, fact: 'priorTherapies', therapy })

/** Stable when its TKI was given up for toxicity, and nothing was given since: another drug is due before the disease grows. */
const LEFT_WITHOUT_A_DRUG = established(
  'a TKI was stopped for toxicity, and nothing took its place',
  all(
    'a TKI was stopped for toxicity, nothing is being taken, and no chemotherapy or immunotherapy was given',
    received('a TKI was stopped for toxicity', { classes: ['egfr-tki', 'alk-tki'], stopReasons: ['toxicity'] }),
    not('nothing is being taken', received('a drug is being taken', { statuses: ['active'] })),
    not(
      'no chemotherapy or immunotherapy was given',
      received('chemotherapy or immunotherapy was given', { classes: ['platinum', 'chemotherapy', 'immunotherapy', 'adc'] }),
    ),
  ),
)
/** Where the next line begins. */
export const NOT_STABLE = any(
  'not known to be stable, or left without a drug',
  notEstablished('not known to be stable', STABLE),
  LEFT_WITHOUT_A_DRUG,
)

/** Resistant to a drug: stopped for progression, or progressing under it. Stopped for toxicity is not resistant. */
export const resistantTo = (says: string, therapy: TherapyPattern): Criterion =>
  any(
    says,
    received(`${says}: stopped for progression`, { ...therapy, stopReasons: ['progression'] }),
    all(`${says}: progressing under it`, received(`${says}: being taken`, { ...therapy, statuses: ['active'] }), PROGRESSING),
  )

export const HISTORY_NOT_KNOWN = notKnown('the earlier therapies are not known', 'priorTherapies')
const HISTORY_KNOWN = isKnown('the earlier therapies are known', 'priorTherapies')
/** Silence only: a history that nobody could read may hold any drug. */
const HISTORY_UNKNOWN = all(
  'the record was searched and says nothing about earlier therapies',
  HISTORY_NOT_KNOWN,
  {
    kind: 'not',
    says: 'and does not contradict itself about them',
    of: conflicting('contradictory earlier therapies', 'priorTherapies'),
  },
  { kind: 'not', says: 'and could be read', of: notRead('the earlier therapies could not be read', 'priorTherapies') },
)

/** By name, so that a record without a generation still counts. */
export const THIRD_GENERATION_EGFR = [
  'osimertinib',
  'aumolertinib',
  'furmonertinib',
  'lazertinib',
  'befotertinib',
  'rezivertinib',
  'rilertinib',
  'limertinib',
  'olmutinib',
  'nazartinib',
] as const
/** Zorifertinib reaches the CSF, and is like the first generation in what stops it: T790M decides what comes next (judgement). */
const EARLIER_GENERATION_EGFR = ['gefitinib', 'erlotinib', 'icotinib', 'afatinib', 'dacomitinib', 'zorifertinib'] as const
export const SECOND_GENERATION_ALK = [
  'alectinib',
  'brigatinib',
  'ceritinib',
  'ensartinib',
  'envonalkib',
  'iruplinalkib',
  'conteltinib',
] as const

const RESISTANT_TO_EGFR_TKI = resistantTo('resistant to an EGFR-TKI', { classes: ['egfr-tki'] })
export const RESISTANT_TO_3G = resistantTo('resistant to a third-generation EGFR-TKI', { agents: THIRD_GENERATION_EGFR })
export const RESISTANT_TO_1G_2G = resistantTo('resistant to a first- or second-generation EGFR-TKI', { agents: EARLIER_GENERATION_EGFR })
const RESISTANT_TO_ALK_TKI = resistantTo('resistant to an ALK-TKI', { classes: ['alk-tki'] })
export const RESISTANT_TO_LORLATINIB = resistantTo('resistant to lorlatinib', { agents: ['lorlatinib'] })
export const RESISTANT_TO_2G_ALK = resistantTo('resistant to a second-generation ALK-TKI', { agents: SECOND_GENERATION_ALK })
const RESISTANT_TO_CRIZOTINIB = resistantTo('resistant to crizotinib', { agents: ['crizotinib'] })

export const NOT_RESISTANT_TO_EGFR_TKI = not('not resistant to any EGFR-TKI', RESISTANT_TO_EGFR_TKI)
export const NOT_RESISTANT_TO_3G = not('not resistant to a third-generation EGFR-TKI', RESISTANT_TO_3G)
export const NOT_RESISTANT_TO_ALK_TKI = not('not resistant to any ALK-TKI', RESISTANT_TO_ALK_TKI)
export const NOT_RESISTANT_TO_2G_ALK = not('not resistant to a second-generation ALK-TKI', RESISTANT_TO_2G_ALK)
export const NOT_RESISTANT_TO_LORLATINIB = not('not resistant to lorlatinib', RESISTANT_TO_LORLATINIB)

// ---- Resistance markers, one compartment at a time ----

const detectedAnywhere = (says: string, plasma: Criterion, tissue: Criterion, csf: Criterion): Criterion => any(says, plasma, tissue, csf)

export const T790M_POSITIVE = detectedAnywhere(
  'T790M detected in plasma, tissue or CSF',
  { kind: 'is', says: 'T790M in plasma', fact: 't790mPlasma', oneOf: ['detected'] },
  { kind: 'is', says: 'T790M in tissue', fact: 't790mTissue', oneOf: ['detected'] },
  { kind: 'is', says: 'T790M in CSF', fact: 't790mCsf', oneOf: ['detected'] },
)
/** Both are needed; CSF alone never makes T790M negative. */
export const T790M_NOT_IN_PLASMA_AND_TISSUE: Criterion = all(
  'T790M not detected in plasma and not in tissue',
  { kind: 'is', says: 'no T790M in plasma', fact: 't790mPlasma', oneOf: ['not-detected'] },
  { kind: 'is', says: 'no T790M in tissue', fact: 't790mTissue', oneOf: ['not-detected'] },
)
export const T790M_NEGATIVE = all(
  'T790M negative: not in plasma, not in tissue, not known in CSF',
  T790M_NOT_IN_PLASMA_AND_TISSUE,
  notEstablished('T790M not known in any compartment', T790M_POSITIVE),
)
export const T790M_NOT_KNOWN = all(
  'T790M neither found nor excluded',
  notEstablished('T790M not found', T790M_POSITIVE),
  notEstablished('T790M not excluded in both plasma and tissue', T790M_NOT_IN_PLASMA_AND_TISSUE),
)
export const T790M_FACTS: readonly FactName[] = ['t790mPlasma', 't790mTissue', 't790mCsf']

export const C797S = detectedAnywhere(
  'C797S detected in plasma, tissue or CSF',
  { kind: 'is', says: 'C797S in plasma', fact: 'c797sPlasma', oneOf: ['detected'] },
  { kind: 'is', says: 'C797S in tissue', fact: 'c797sTissue', oneOf: ['detected'] },
  { kind: 'is', says: 'C797S in CSF', fact: 'c797sCsf', oneOf: ['detected'] },
)
const MET_IN_PLASMA: Criterion = { kind: 'is', says: 'MET amplified in plasma', fact: 'metAmplificationPlasma', oneOf: ['detected'] }
const MET_IN_TISSUE: Criterion = { kind: 'is', says: 'MET amplified in tissue', fact: 'metAmplificationTissue', oneOf: ['detected'] }
const MET_IN_CSF: Criterion = { kind: 'is', says: 'MET amplified in CSF', fact: 'metAmplificationCsf', oneOf: ['detected'] }
const metCopies = (kind: 'at-least' | 'less-than', limit: number): readonly [Criterion, Criterion, Criterion] => [
  { kind, says: `MET copy number in plasma, limit ${limit}`, fact: 'metCopyNumberPlasma', limit: copies(limit) },
  { kind, says: `MET copy number in tissue, limit ${limit}`, fact: 'metCopyNumberTissue', limit: copies(limit) },
  { kind, says: `MET copy number in CSF, limit ${limit}`, fact: 'metCopyNumberCsf', limit: copies(limit) },
]
const metRatio = (kind: 'at-least' | 'less-than', limit: number): readonly [Criterion, Criterion, Criterion] => [
  { kind, says: `MET ratio in plasma, limit ${limit}`, fact: 'metRatioPlasma', limit: copies(limit) },
  { kind, says: `MET ratio in tissue, limit ${limit}`, fact: 'metRatioTissue', limit: copies(limit) },
  { kind, says: `MET ratio in CSF, limit ${limit}`, fact: 'metRatioCsf', limit: copies(limit) },
]
export const MET_COPY_FACTS: readonly FactName[] = [
  'metCopyNumberPlasma',
  'metCopyNumberTissue',
  'metCopyNumberCsf',
  'metRatioPlasma',
  'metRatioTissue',
  'metRatioCsf',
]
/** The thresholds of SACHI, which differ by the TKI that came before. */
export const MET_HIGH_AFTER_1G_2G: Criterion = any(
  'MET copy number at least 5, or ratio at least 2',
  ...metCopies('at-least', 5),
  ...metRatio('at-least', 2),
)
export const MET_HIGH_AFTER_3G: Criterion = any('MET copy number at least 10', ...metCopies('at-least', 10))
export const MET_AMPLIFIED = any('MET amplification in plasma, tissue or CSF', MET_IN_PLASMA, MET_IN_TISSUE, MET_IN_CSF, MET_HIGH_AFTER_3G)
const [plasmaBelow5, tissueBelow5, csfBelow5] = metCopies('less-than', 5)
const [plasmaRatioLow, tissueRatioLow, csfRatioLow] = metRatio('less-than', 2)
const [plasmaBelow10, tissueBelow10, csfBelow10] = metCopies('less-than', 10)
export const MET_MEASURED_LOW_AFTER_1G_2G: Criterion = any(
  'the amplified MET was measured below the threshold',
  all('in plasma', MET_IN_PLASMA, plasmaBelow5, plasmaRatioLow),
  all('in tissue', MET_IN_TISSUE, tissueBelow5, tissueRatioLow),
  all('in CSF', MET_IN_CSF, csfBelow5, csfRatioLow),
)
export const MET_MEASURED_LOW_AFTER_3G: Criterion = any(
  'the amplified MET was measured below the threshold',
  all('in plasma', MET_IN_PLASMA, plasmaBelow10),
  all('in tissue', MET_IN_TISSUE, tissueBelow10),
  all('in CSF', MET_IN_CSF, csfBelow10),
)
/** MET amplification is reported and high enough for SACHI, or its degree is not reported (then the option is provisional). */
const metMatters = (high: Criterion, low: Criterion): OpenCriterion =>
  any(
    'MET amplification, high enough or of a degree not reported',
    established('MET high enough', high),
    all(
      'MET amplification of a degree not reported',
      established('MET amplification reported', MET_AMPLIFIED),
      notEstablished('not measured below the threshold', low),
    ),
  )
export const MET_MATTERS_AFTER_1G_2G = metMatters(MET_HIGH_AFTER_1G_2G, MET_MEASURED_LOW_AFTER_1G_2G)
export const MET_MATTERS_AFTER_3G = metMatters(MET_HIGH_AFTER_3G, MET_MEASURED_LOW_AFTER_3G)

const noTargetIn = (says: string, c797s: Criterion, met: Criterion): Criterion => all(says, c797s, met)
export const NO_TARGET_IN_CSF = noTargetIn(
  'no new target in CSF',
  { kind: 'is', says: 'no C797S in CSF', fact: 'c797sCsf', oneOf: ['not-detected'] },
  { kind: 'is', says: 'no MET amplification in CSF', fact: 'metAmplificationCsf', oneOf: ['not-detected'] },
)
const NO_TARGET_IN_TISSUE = noTargetIn(
  'no target in tissue',
  { kind: 'is', says: 'no C797S in tissue', fact: 'c797sTissue', oneOf: ['not-detected'] },
  { kind: 'is', says: 'no MET amplification in tissue', fact: 'metAmplificationTissue', oneOf: ['not-detected'] },
)
const NO_TARGET_IN_PLASMA = noTargetIn(
  'no target in plasma',
  { kind: 'is', says: 'no C797S in plasma', fact: 'c797sPlasma', oneOf: ['not-detected'] },
  { kind: 'is', says: 'no MET amplification in plasma', fact: 'metAmplificationPlasma', oneOf: ['not-detected'] },
)
/** At least one compartment was tested for C797S and MET and showed neither. */
const LOOKED_FOR_WITHOUT_FINDING: Criterion = any(
  'a compartment without a resistance target',
  NO_TARGET_IN_TISSUE,
  NO_TARGET_IN_PLASMA,
  NO_TARGET_IN_CSF,
)
const MET_DETECTED = any('MET amplification detected in any compartment', MET_IN_PLASMA, MET_IN_TISSUE, MET_IN_CSF)
/** One clean compartment is not enough while a target may sit in another, or does. */
export const NO_TARGET: Criterion = all(
  'no resistance target in any compartment',
  LOOKED_FOR_WITHOUT_FINDING,
  not('no MET amplification anywhere', MET_DETECTED),
  not('no C797S anywhere', C797S),
)
/** Both were tested; where only the brain is involved, CSF is not waited for. A target found in it keeps its own options. */
export const NO_TARGET_IN_PLASMA_AND_TISSUE: Criterion = all(
  'no resistance target in plasma and none in tissue',
  NO_TARGET_IN_TISSUE,
  NO_TARGET_IN_PLASMA,
)
/** After a first- or second-generation TKI only MET is asked about beside T790M. */
export const MET_NOT_FOUND: Criterion = any(
  'MET amplification looked for and not found',
  { kind: 'is', says: 'no MET amplification in tissue', fact: 'metAmplificationTissue', oneOf: ['not-detected'] },
  { kind: 'is', says: 'no MET amplification in plasma', fact: 'metAmplificationPlasma', oneOf: ['not-detected'] },
)
export const MET_NOT_FOUND_ANYWHERE: Criterion = any('MET looked for and not found, CSF included', MET_NOT_FOUND, {
  kind: 'is',
  says: 'no MET amplification in CSF',
  fact: 'metAmplificationCsf',
  oneOf: ['not-detected'],
})
export const MET_FACTS: readonly FactName[] = ['metAmplificationPlasma', 'metAmplificationTissue', 'metAmplificationCsf', ...MET_COPY_FACTS]
export const MECHANISM_FACTS: readonly FactName[] = [...MET_FACTS, 'c797sPlasma', 'c797sTissue', 'c797sCsf']
export const CSF_TARGET_FACTS: readonly FactName[] = ['c797sCsf', 'metAmplificationCsf']
/** What is silent in plasma alone was not looked for: tissue follows, with its histology. */
export const MECHANISM_NOT_KNOWN = notEstablished(
  'the mechanism of resistance is not known',
  any('a mechanism of resistance was found, or looked for in tissue', MET_AMPLIFIED, C797S, NO_TARGET_IN_TISSUE),
)
const ALK_RESISTANCE_MUTATION: Criterion = any(
  'an ALK resistance mutation was found',
  not('in plasma', { kind: 'is-empty', says: 'none in plasma', fact: 'alkResistancePlasma' }),
  not('in tissue', { kind: 'is-empty', says: 'none in tissue', fact: 'alkResistanceTissue' }),
  not('in CSF', { kind: 'is-empty', says: 'none in CSF', fact: 'alkResistanceCsf' }),
)
/** Plasma or CSF without a mutation does not settle it; tissue does, whatever it shows. */
export const ALK_MECHANISM_LOOKED_FOR: Criterion = any(
  'ALK resistance mutations were found, or looked for in tissue',
  ALK_RESISTANCE_MUTATION,
  { kind: 'is-empty', says: 'none found in tissue', fact: 'alkResistanceTissue' },
)
export const ALK_MECHANISM_NOT_KNOWN = notEstablished('the ALK resistance mutations are not known', ALK_MECHANISM_LOOKED_FOR)
export const ALK_MECHANISM_FACTS: readonly FactName[] = ['alkResistancePlasma', 'alkResistanceTissue', 'alkResistanceCsf']

// ---- Which line of treatment, for states ----

/** Nothing in the record speaks against a first treatment, though the record does not say so. */
const NAIVE_IS_PLAUSIBLE = all(
  'an untreated patient is plausible: no progression and no resistance marker is on record',
  HISTORY_UNKNOWN,
  notEstablished('no progression on record', PROGRESSING),
  notEstablished(
    'no resistance marker on record',
    any('a resistance marker', T790M_POSITIVE, C797S, MET_AMPLIFIED, ALK_RESISTANCE_MUTATION),
  ),
)
/** An undecided history makes a naive line possible only where the record is silent; a drug without a stop reason does not. */
export const naiveLine = (says: string, notResistant: Criterion): OpenCriterion =>
  any(says, established(says, notResistant), all('possibly untreated', NAIVE_IS_PLAUSIBLE, notResistant))
/** Chemotherapy that was completed as planned may have been adjuvant or definitive: then it is not known whether it was a line. */
export const SYSTEMIC_LINE = received('systemic therapy was received as a line of treatment', {
  classes: ['platinum', 'chemotherapy', 'immunotherapy'],
  line: true,
})
export const PLATINUM_LINE = received('platinum was received as a line of treatment', { classes: ['platinum'], line: true })
/** As above; besides, chemotherapy that was completed as planned may have been adjuvant or definitive, and then keeps the first line open. */
export const firstLine = (says: string, never: Criterion): OpenCriterion =>
  any(says, naiveLine(says, never), all('possibly so: what was completed may have been adjuvant or definitive', HISTORY_KNOWN, never))
/** After a line of this kind; possibly so where all of it was completed as planned; never assumed of a history that is not known. */
export const afterLine = (says: string, ...lines: readonly Criterion[]): OpenCriterion => all(says, HISTORY_KNOWN, ...lines)
/** A known history whose stop reason is missing keeps the line open; a history that is not known at all never opens it. */
const resistantLine = (says: string, resistant: Criterion): OpenCriterion =>
  any(says, established(says, resistant), all('possibly so: a stop reason is missing', HISTORY_KNOWN, resistant))

export const EGFR_NAIVE_LINE = naiveLine('not resistant to any EGFR-TKI', NOT_RESISTANT_TO_EGFR_TKI)
export const AFTER_1G_2G = all(
  'after a first- or second-generation EGFR-TKI, not after a third-generation one',
  established('not resistant to a third-generation EGFR-TKI', NOT_RESISTANT_TO_3G),
  resistantLine('resistant to a first- or second-generation EGFR-TKI', RESISTANT_TO_1G_2G),
)
export const AFTER_3G = resistantLine('resistant to a third-generation EGFR-TKI', RESISTANT_TO_3G)
/** Neither answer is established. */
const open = (says: string, resistant: Criterion): OpenCriterion =>
  all(
    says,
    notEstablished('not known to be resistant', resistant),
    notEstablished('not known to be sensitive', not('not resistant', resistant)),
  )
export const EGFR_LINE_NOT_KNOWN = any(
  'it is not known whether an EGFR-TKI failed',
  open('of any EGFR-TKI', RESISTANT_TO_EGFR_TKI),
  open('of a third-generation EGFR-TKI', RESISTANT_TO_3G),
  all(
    'of an earlier EGFR-TKI, and no third-generation one is known to have failed',
    open('of an earlier EGFR-TKI', RESISTANT_TO_1G_2G),
    notEstablished('no third-generation one is known to have failed', RESISTANT_TO_3G),
  ),
)

export const ALK_NAIVE_LINE = naiveLine('not resistant to any ALK-TKI', NOT_RESISTANT_TO_ALK_TKI)
export const AFTER_CRIZOTINIB = all(
  'after crizotinib, not after a later ALK-TKI',
  established('not resistant to lorlatinib', NOT_RESISTANT_TO_LORLATINIB),
  established('not resistant to a second-generation ALK-TKI', NOT_RESISTANT_TO_2G_ALK),
  resistantLine('resistant to crizotinib', RESISTANT_TO_CRIZOTINIB),
)
export const AFTER_2G_ALK = all(
  'after a second-generation ALK-TKI, not after lorlatinib',
  established('not resistant to lorlatinib', NOT_RESISTANT_TO_LORLATINIB),
  resistantLine('resistant to a second-generation ALK-TKI', RESISTANT_TO_2G_ALK),
)
export const AFTER_LORLATINIB = resistantLine('resistant to lorlatinib', RESISTANT_TO_LORLATINIB)
export const ALK_LINE_NOT_KNOWN = any(
  'it is not known whether an ALK-TKI failed',
  open('of any ALK-TKI', RESISTANT_TO_ALK_TKI),
  open('of a second-generation ALK-TKI', RESISTANT_TO_2G_ALK),
  open('of lorlatinib', RESISTANT_TO_LORLATINIB),
)
/** The pair that the label forbids, whatever the disease does. */
export const LORLATINIB_WITH_INDUCER: Criterion = all(
  'lorlatinib and a strong CYP3A inducer are being taken',
  received('lorlatinib is being taken', { agents: ['lorlatinib'], statuses: ['active'] }),
  { kind: 'is', says: 'a strong CYP3A inducer is taken', fact: 'strongCyp3aInducer', oneOf: ['yes'] },
)
export const NEVER_ALECTINIB = not('alectinib never received', received('alectinib was received', { agents: ['alectinib'] }))

/** A CNS-active drug is about to be started for the first time, which is when deferring local therapy is discussed. */
export const NEW_CNS_ACTIVE_EGFR_DRUG: Criterion = any(
  'a CNS-active EGFR-TKI is new to the patient',
  NOT_RESISTANT_TO_EGFR_TKI,
  all('T790M positive, no third-generation TKI has failed', NOT_RESISTANT_TO_3G, T790M_POSITIVE),
)

/** While only these are unknown, the options of a first treatment are listed as provisional. */
export const OPEN_AT_FIRST_TREATMENT: readonly FactName[] = [
  'ecog',
  ...SYMPTOM_FACTS,
  'brainMetastasisCount',
  'priorTherapies',
  'progression',
]

// ---- Drivers ----

export const EGFR_COMMON: Criterion = {
  kind: 'is',
  says: 'EGFR exon 19 deletion or L858R',
  fact: 'driver',
  oneOf: ['egfr-common'],
}
export const ALK: Criterion = { kind: 'is', says: 'ALK fusion', fact: 'driver', oneOf: ['alk'] }
export const ANY_EGFR_OR_ALK: Criterion = {
  kind: 'is',
  says: 'an EGFR alteration or an ALK fusion',
  fact: 'driver',
  oneOf: ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'egfr-other', 'alk'],
}

/** On a targeted drug now. */
export const ON_TARGETED_DRUG = received('a targeted drug is being taken', {
  classes: [
    'egfr-tki',
    'egfr-exon20-tki',
    'egfr-met-antibody',
    'alk-tki',
    'ros1-tki',
    'ret-tki',
    'met-tki',
    'braf-inhibitor',
    'mek-inhibitor',
    'ntrk-tki',
    'her2-tki',
    'kras-g12c-inhibitor',
  ],
  statuses: ['active'],
})
export const STABLE_ON_TARGETED_DRUG: Criterion = all('no progression under a targeted drug that is being taken', ON_TARGETED_DRUG, STABLE)
export const NOT_STABLE_ON_TARGETED_DRUG = not('not stable under a targeted drug', STABLE_ON_TARGETED_DRUG)
/** Then the drug is not continued, however stable the disease is. */
const OSIMERTINIB_WITH_ITS_LUNG_DISEASE: Criterion = all(
  'osimertinib is being taken and caused interstitial lung disease',
  received('osimertinib is being taken', { agents: ['osimertinib'], statuses: ['active'] }),
  {
    kind: 'is',
    says: 'interstitial lung disease caused by osimertinib',
    fact: 'interstitialLungDisease',
    oneOf: ['caused-by-osimertinib'],
  },
)
export const MAY_BE_CONTINUED = notEstablished('the drug did not cause interstitial lung disease', OSIMERTINIB_WITH_ITS_LUNG_DISEASE)

const STABLE_NOW_AFTER_FAILURE = all(
  'no progression, after a targeted drug that had failed, without one now',
  STABLE,
  ANY_EGFR_OR_ALK,
  notEstablished('no targeted drug is known to be taken', ON_TARGETED_DRUG),
  any(
    'an EGFR- or ALK-TKI had failed',
    established('an EGFR-TKI had failed', not('an EGFR-TKI had failed', NOT_RESISTANT_TO_EGFR_TKI)),
    established('an ALK-TKI had failed', not('an ALK-TKI had failed', NOT_RESISTANT_TO_ALK_TKI)),
  ),
)
export const STABLE_WITH_TREATMENT_AFTER_FAILURE = all(
  'stable after a drug that had failed, and not left without one',
  STABLE_NOW_AFTER_FAILURE,
  notEstablished('not left without a drug', LEFT_WITHOUT_A_DRUG),
)
export const NOT_STABLE_AFTER_FAILURE = notEstablished('not stable after a drug that had failed', STABLE_NOW_AFTER_FAILURE)
