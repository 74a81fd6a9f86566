import type { AskEntry } from '../engine/model.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { ASK_LABELS, type AskId } from './vocabulary.ts'

/**
 * Which facts answer which question. A question is put when a fact under it would settle something, so a fact stands only under a
 * question one would ask for its sake: an unknown CSF result alone is no reason for a lumbar puncture (the prompts ask for it in LM),
 * and a missing cytology is asked for once, not also as a repeat.
 */
const FACTS_BY_ASK: Record<AskId, readonly FactName[]> = {
  'broad-ngs': ['driver'],
  'confirm-driver': [],
  'egfr-variant': ['egfrVariant'],
  'pd-l1': ['pdL1Tps'],
  't790m-plasma': ['t790mPlasma', 'c797sPlasma'],
  't790m-tissue': ['t790mTissue'],
  'csf-ctdna': ['csfDriverDna'],
  'csf-cytology': ['csfCytology'],
  'repeat-csf-cytology': ['csfVolumeMl', 'csfProcessingMinutes'],
  'mri-brain': ['brainMetastases', 'leptomeningealDisease'],
  'mri-spine': ['leptomeningealMri'],
  'repeat-mri': ['lesionPerfusion', 'mriAfterLumbarPuncture'],
  rebiopsy: ['c797sTissue', 'metAmplificationTissue', 'alkResistanceTissue'],
  'met-amplification': [
    'metAmplificationPlasma',
    'metAmplificationTissue',
    'metCopyNumberPlasma',
    'metCopyNumberTissue',
    'metCopyNumberCsf',
    'metRatioPlasma',
    'metRatioTissue',
    'metRatioCsf',
  ],
  'alk-resistance-mutation': ['alkResistancePlasma', 'alkResistanceTissue'],
  'c797s-phase': ['c797sT790mPhase'],
  'performance-status': ['ecog', 'ecogPrior', 'performanceCause', 'fitForCombination'],
  'brain-metastasis-count': ['brainMetastasisCount', 'progressingBrainLesionCount'],
  'brain-metastasis-size': ['largestBrainMetastasisMm', 'massEffect', 'eloquentSite', 'posteriorFossa'],
  'neurological-symptoms': [
    'brainMetastasesSymptomatic',
    'leptomeningealSymptoms',
    'lmSuspected',
    'bulkySymptomaticLmSite',
    'neurologicalEmergency',
    'encephalopathy',
  ],
  'prior-therapy': ['priorTherapies'],
  'progression-site': ['progression', 'symptomaticProgression', 'extracranialProgressionSites'],
  'extracranial-staging': ['extracranialDisease'],
  qtc: ['qtcMs', 'potassiumMmolL'],
  lvef: ['lvefPercent'],
  'ild-history': ['interstitialLungDisease', 'ildGrade', 'ildConfirmed'],
  'last-immunotherapy': ['lastImmunotherapy', 'immunotherapyResponse'],
  'medication-list': ['strongCyp3aInducer', 'qtProlongingDrug'],
  lipids: ['cholesterolMmolL'],
  'psychiatric-history': ['recentPsychosisOrSeizure'],
  'pr-interval': ['prIntervalMs', 'avBlock'],
  'liver-function': ['alatUL', 'bilirubinUmolL', 'hepaticImpairment'],
  cpk: [],
  'bleeding-history': ['activeBleeding', 'cavitatingCentralTumour'],
  anticoagulation: ['anticoagulated'],
  'haemorrhage-on-mri': ['intracranialHaemorrhage'],
  'csf-flow': ['csfFlow', 'hydrocephalus'],
  'prior-cns-radiotherapy': ['priorCnsRadiotherapy', 'lesionInRadiotherapyField'],
  'goals-of-care': ['goalsOfCare', 'treatmentPreference'],
  'blood-counts': ['neutrophils', 'platelets'],
  'renal-function': ['creatinineClearanceMlMin'],
  'steroid-dose': ['corticosteroid'],
  'neurological-examination': [],
  histology: ['primaryCancer', 'histology'],
  region: ['region', 'drugAccess', 'protonCentreAvailable'],
}

// The compiler cannot follow that the same keys come out as went in.
export const ASKS = Object.fromEntries(
  Object.entries(FACTS_BY_ASK).map(([id, facts]): [string, AskEntry] => [id, { label: ASK_LABELS[id as AskId], facts }]),
) as Record<AskId, AskEntry>
