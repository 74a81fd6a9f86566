import type { Criterion } from '../../engine/criterion.ts'
import type { SafetyFilter } from '../../engine/model.ts'
import { ANTI_VEGF_OPTIONS, FIRST_GENERATION_OPTIONS, INTRATHECAL_OPTIONS, OSIMERTINIB_OPTIONS } from '../option-groups.ts'
import type { OptionId } from '../vocabulary.ts'
import { COMBINATIONS } from './combinations.ts'
import { CONTINUING } from './continuing.ts'
import type { Filter } from './filter.ts'
import { LOCAL_THERAPY } from './local-therapy.ts'
import { NOT_AGAIN } from './not-again.ts'
import { ORGANS } from './organs.ts'
import { POOR_PERFORMANCE } from './poor-performance.ts'
import { RECENT_IMMUNOTHERAPY_FILTERS } from './recent-immunotherapy.ts'
import { UNAVAILABLE } from './unavailable.ts'

/** Judged to share the risk of interstitial lung disease with osimertinib. */
const SAME_LUNG_RISK: readonly OptionId[] = [
  'amivantamab-plus-lazertinib',
  'aumolertinib',
  'furmonertinib',
  'datopotamab-deruxtecan',
  'trastuzumab-deruxtecan',
]

const ildCausedByOsimertinib: Criterion = {
  kind: 'is',
  says: 'osimertinib caused interstitial lung disease',
  fact: 'interstitialLungDisease',
  oneOf: ['caused-by-osimertinib'],
}
const ILD_UNKNOWN = 'Only without interstitial lung disease: whether there is or was any is not known.'

const qtcAbove500: Criterion = {
  kind: 'more-than',
  says: 'QTc is above 500 ms',
  fact: 'qtcMs',
  limit: { value: 500, unit: 'ms' },
}
const QTC_UNKNOWN = 'Only after an ECG: the QTc is not known.'

const bleeding: Criterion = {
  kind: 'any',
  says: 'there is active bleeding or haemorrhage inside the skull',
  of: [
    { kind: 'is', says: 'there is active bleeding', fact: 'activeBleeding', oneOf: ['yes'] },
    { kind: 'is', says: 'there is haemorrhage inside the skull', fact: 'intracranialHaemorrhage', oneOf: ['yes'] },
  ],
}
const BLEEDING_UNKNOWN = 'Only without bleeding: haemoptysis, other bleeding or haemorrhage on MRI is not known.'

const PLATELETS_UNKNOWN = 'Only with sufficient platelets: their number is not known.'
const PLATELET_LIMITS = 'The rows give the risk of bleeding; the limits of 50 and 100 ×10⁹/L are judgement.'

const inducer: Criterion = { kind: 'is', says: 'a strong CYP3A inducer is taken', fact: 'strongCyp3aInducer', oneOf: ['yes'] }
const INDUCER_UNKNOWN = 'Only without a strong CYP3A inducer: the list of medicines is not known.'

const psychosisOrSeizure: Criterion = {
  kind: 'is',
  says: 'there was a recent psychosis or seizure',
  fact: 'recentPsychosisOrSeizure',
  oneOf: ['yes'],
}

const SAFETY: readonly Filter[] = [
  {
    id: 'S1-osimertinib',
    options: OSIMERTINIB_OPTIONS,
    when: ildCausedByOsimertinib,
    effect: { kind: 'block' },
    because: 'Osimertinib caused interstitial lung disease; its label says to stop it for good.',
    whileUnknown: ILD_UNKNOWN,
    asks: ['ild-history'],
    warnings: ['ild'],
    evidence: ['E33'],
  },
  {
    id: 'S1-continue',
    options: ['continue-current-tki'],
    when: {
      kind: 'all',
      says: 'osimertinib is being taken and caused interstitial lung disease',
      of: [
        {
          kind: 'received',
          says: 'osimertinib is being taken',
          fact: 'priorTherapies',
          therapy: { agents: ['osimertinib'], statuses: ['active'] },
        },
        ildCausedByOsimertinib,
      ],
    },
    effect: { kind: 'block' },
    because: 'Osimertinib caused interstitial lung disease; its label says to stop it for good.',
    whileUnknown: ILD_UNKNOWN,
    asks: ['ild-history'],
    warnings: ['ild'],
    evidence: ['E33'],
  },
  {
    id: 'S1-same-lung-risk',
    options: SAME_LUNG_RISK,
    when: ildCausedByOsimertinib,
    effect: { kind: 'block' },
    because: 'Osimertinib caused interstitial lung disease, and this treatment can cause it too.',
    whileUnknown: ILD_UNKNOWN,
    asks: ['ild-history'],
    warnings: ['ild'],
    evidence: ['E33', 'E28'],
    judgement: 'That the risk carries over to these drugs is judgement, not a source row.',
  },
  {
    id: 'S1-amivantamab-plus-chemotherapy',
    options: ['amivantamab-plus-chemotherapy'],
    when: ildCausedByOsimertinib,
    effect: { kind: 'warn' },
    because: 'Osimertinib caused interstitial lung disease, which amivantamab can cause too: for discussion before it is considered.',
    whileUnknown: ILD_UNKNOWN,
    asks: ['ild-history'],
    warnings: ['ild'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E33', 'E02'],
    judgement: 'That it stays listed beside a discussion is judgement.',
  },
  {
    id: 'S1-history',
    options: [...OSIMERTINIB_OPTIONS, ...SAME_LUNG_RISK, 'amivantamab-plus-chemotherapy'],
    when: { kind: 'is', says: 'there is a history of interstitial lung disease', fact: 'interstitialLungDisease', oneOf: ['history'] },
    effect: { kind: 'warn' },
    because: 'There is a history of interstitial lung disease.',
    whileUnknown: ILD_UNKNOWN,
    asks: ['ild-history'],
    warnings: ['ild'],
    evidence: ['E33'],
  },

  {
    id: 'S2-not-first',
    options: ['osimertinib', 'osimertinib-plus-met-inhibitor', 'osimertinib-plus-bevacizumab'],
    when: qtcAbove500,
    effect: { kind: 'demote', toTier: 2 },
    because: 'QTc is above 500 ms: correct potassium and QT-prolonging drugs and repeat the ECG before osimertinib.',
    whileUnknown: QTC_UNKNOWN,
    asks: ['qtc', 'medication-list'],
    warnings: ['qt-prolongation'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E33'],
  },
  {
    id: 'S2-removed',
    options: ['osimertinib-plus-chemotherapy', 'osimertinib-160mg'],
    when: qtcAbove500,
    effect: { kind: 'block' },
    because: 'QTc is above 500 ms: neither the combination nor the off-label dose of osimertinib until it is corrected.',
    whileUnknown: QTC_UNKNOWN,
    asks: ['qtc', 'medication-list'],
    warnings: ['qt-prolongation'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E33'],
  },
  {
    id: 'S2-other-drugs',
    options: [
      'aumolertinib',
      'furmonertinib',
      'ceritinib',
      'cns-active-ros1-tki',
      'selpercatinib',
      'larotrectinib-or-entrectinib',
      'adagrasib',
    ],
    when: qtcAbove500,
    effect: { kind: 'warn' },
    because: 'QTc is above 500 ms: correct potassium and QT-prolonging drugs and repeat the ECG first.',
    whileUnknown: QTC_UNKNOWN,
    asks: ['qtc', 'medication-list'],
    warnings: ['qt-prolongation'],
    evidence: ['E48'],
    judgement: 'The effect of these drugs on the QT interval is from memory of their labels: verify before use.',
  },

  {
    id: 'S3-counts',
    options: [
      ...INTRATHECAL_OPTIONS,
      'proton-craniospinal-irradiation',
      'platinum-pemetrexed',
      'gefitinib-plus-chemotherapy',
      'chemo-immunotherapy',
      'amivantamab-plus-chemotherapy',
      'osimertinib-plus-chemotherapy',
      'datopotamab-deruxtecan',
      'trastuzumab-deruxtecan',
    ],
    when: {
      kind: 'any',
      says: 'neutrophils are below 1.5 or platelets below 100 ×10⁹/L',
      of: [
        {
          kind: 'less-than',
          says: 'neutrophils are below 1.5 ×10⁹/L',
          fact: 'neutrophils',
          limit: { value: 1.5, unit: '10*9/L' },
        },
        { kind: 'less-than', says: 'platelets are below 100 ×10⁹/L', fact: 'platelets', limit: { value: 100, unit: '10*9/L' } },
      ],
    },
    effect: { kind: 'block' },
    because: 'Neutrophils are below 1.5 or platelets below 100 ×10⁹/L: the marrow would not carry it now.',
    whileUnknown: 'Only with sufficient blood counts: neutrophils or platelets are not known.',
    asks: ['blood-counts'],
    warnings: [],
    evidence: ['E16', 'X033'],
    judgement:
      'The two thresholds are judgement: the sources report toxic deaths and myelosuppression but print no threshold. So are the antibody-drug conjugates.',
  },

  {
    id: 'S4-lorlatinib',
    options: ['lorlatinib'],
    when: inducer,
    effect: { kind: 'block' },
    because: 'A strong CYP3A inducer is taken: lorlatinib is contraindicated with it because of severe liver toxicity.',
    whileUnknown: INDUCER_UNKNOWN,
    asks: ['medication-list'],
    warnings: ['lorlatinib-cyp3a', 'cyp3a-inducer'],
    evidence: ['E31'],
  },
  {
    id: 'S4-exposure',
    options: [
      ...OSIMERTINIB_OPTIONS,
      'afatinib',
      ...FIRST_GENERATION_OPTIONS,
      'pulsatile-erlotinib',
      'amivantamab-plus-lazertinib',
      'aumolertinib',
      'furmonertinib',
      'zorifertinib',
      'sunvozertinib',
      'brigatinib',
      'ceritinib',
      'crizotinib',
      'iruplinalkib',
      'cns-active-ros1-tki',
      'larotrectinib-or-entrectinib',
      'selpercatinib',
      'capmatinib-or-tepotinib',
      'braf-plus-mek-inhibitor',
      'adagrasib',
      'sotorasib',
    ],
    when: inducer,
    effect: { kind: 'warn' },
    because: 'A strong CYP3A inducer is taken, which lowers the exposure to this drug.',
    whileUnknown: INDUCER_UNKNOWN,
    asks: ['medication-list'],
    warnings: ['cyp3a-inducer'],
    evidence: ['E33'],
    judgement: 'The source speaks of osimertinib; for the other drugs the interaction is from memory of their labels: verify before use.',
  },

  {
    id: 'S5-anti-vegf',
    options: ANTI_VEGF_OPTIONS,
    when: bleeding,
    effect: { kind: 'block' },
    because: 'There is active bleeding or haemorrhage inside the skull: no anti-VEGF treatment.',
    whileUnknown: BLEEDING_UNKNOWN,
    asks: ['bleeding-history', 'haemorrhage-on-mri', 'anticoagulation'],
    warnings: ['anti-vegf-bleeding'],
    evidence: ['X054', 'E26'],
  },
  {
    id: 'S5-anticoagulation',
    options: ['amivantamab-plus-lazertinib'],
    when: bleeding,
    effect: { kind: 'demote', toTier: 3 },
    because: 'There is bleeding, and this combination calls for preventive anticoagulation.',
    whileUnknown: BLEEDING_UNKNOWN,
    asks: ['bleeding-history', 'haemorrhage-on-mri', 'anticoagulation'],
    warnings: ['venous-thromboembolism'],
    evidence: ['E04'],
    judgement: 'Preventive anticoagulation is from memory of the label: verify before use. How far down it moves is judgement.',
  },
  {
    id: 'S5-bleeding-risk',
    options: ANTI_VEGF_OPTIONS,
    when: {
      kind: 'any',
      says: 'the risk of bleeding is raised',
      of: [
        { kind: 'is', says: 'an anticoagulant is taken', fact: 'anticoagulated', oneOf: ['yes'] },
        { kind: 'is', says: 'a central tumour cavitates', fact: 'cavitatingCentralTumour', oneOf: ['yes'] },
        { kind: 'is', says: 'the histology is squamous', fact: 'histology', oneOf: ['squamous'] },
      ],
    },
    effect: { kind: 'warn' },
    because: 'An anticoagulant, a cavitating central tumour or squamous histology raises the risk of bleeding.',
    whileUnknown: 'Only after the risk of bleeding is known: anticoagulants, cavitation or histology are not all known.',
    asks: ['anticoagulation', 'bleeding-history', 'histology'],
    warnings: ['anti-vegf-bleeding'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E26', 'X054'],
    judgement: 'The source advises against bevacizumab in squamous histology; the weight of the other two is judgement.',
  },

  {
    id: 'S5-squamous',
    options: ['bevacizumab', 'osimertinib-plus-bevacizumab', 'erlotinib-plus-bevacizumab'],
    when: { kind: 'is', says: 'the histology is squamous', fact: 'histology', oneOf: ['squamous'] },
    effect: { kind: 'block' },
    because: 'The histology is squamous, in which bevacizumab is not given because of bleeding.',
    whileUnknown: 'Only in non-squamous histology: the histology is not known.',
    asks: ['histology', 'bleeding-history'],
    warnings: ['anti-vegf-bleeding'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E26'],
  },
  {
    id: 'S5-platelets-below-50',
    options: ANTI_VEGF_OPTIONS,
    when: { kind: 'less-than', says: 'platelets are below 50 ×10⁹/L', fact: 'platelets', limit: { value: 50, unit: '10*9/L' } },
    effect: { kind: 'block' },
    because: 'Platelets are below 50 ×10⁹/L: no anti-VEGF treatment while bleeding is so likely.',
    whileUnknown: PLATELETS_UNKNOWN,
    asks: ['blood-counts', 'bleeding-history'],
    warnings: ['anti-vegf-bleeding'],
    evidence: ['E26', 'X054'],
    judgement: PLATELET_LIMITS,
  },
  {
    id: 'S5-platelets-below-100',
    options: ANTI_VEGF_OPTIONS,
    when: {
      kind: 'all',
      says: 'platelets are 50 to below 100 ×10⁹/L',
      of: [
        { kind: 'at-least', says: 'platelets are at least 50 ×10⁹/L', fact: 'platelets', limit: { value: 50, unit: '10*9/L' } },
        { kind: 'less-than', says: 'platelets are below 100 ×10⁹/L', fact: 'platelets', limit: { value: 100, unit: '10*9/L' } },
      ],
    },
    effect: { kind: 'warn' },
    because: 'Platelets are below 100 ×10⁹/L, which raises the risk of bleeding under anti-VEGF treatment: for discussion first.',
    whileUnknown: PLATELETS_UNKNOWN,
    asks: ['blood-counts', 'bleeding-history'],
    warnings: ['anti-vegf-bleeding'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E26', 'X054'],
    judgement: PLATELET_LIMITS,
  },

  {
    id: 'S-psychosis-or-seizure-lorlatinib',
    options: ['lorlatinib'],
    when: psychosisOrSeizure,
    effect: { kind: 'warn' },
    because: 'There was a recent psychosis or seizure, and lorlatinib acts on mood, thought and seizures: for discussion first.',
    whileUnknown: 'Only after asking: whether there was a psychosis or seizure is not known.',
    asks: ['psychiatric-history'],
    warnings: ['lorlatinib-cns-effects'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E31'],
    judgement: 'That it stays listed beside a discussion is judgement.',
  },
  {
    id: 'S-psychosis-or-seizure',
    options: ['cns-active-ros1-tki', 'larotrectinib-or-entrectinib'],
    when: psychosisOrSeizure,
    effect: { kind: 'warn' },
    because: 'There was a recent psychosis or seizure, and this drug acts on mood, thought and seizures.',
    whileUnknown: 'Only after asking: whether there was a psychosis or seizure is not known.',
    asks: ['psychiatric-history'],
    warnings: ['lorlatinib-cns-effects'],
    evidence: ['E31'],
    judgement: 'The source is the lorlatinib label; for ROS1 and NTRK drugs the effect is from memory: verify before use.',
  },
  {
    id: 'S-av-block-complete',
    options: ['lorlatinib'],
    when: { kind: 'is', says: 'there is a third-degree AV block', fact: 'avBlock', oneOf: ['third-degree'] },
    effect: { kind: 'warn' },
    because:
      'There is an AV block of third degree, which lorlatinib can cause: for discussion first; whether there is a pacemaker is not recorded.',
    whileUnknown: 'Only after an ECG: whether there is an AV block is not known.',
    asks: ['pr-interval'],
    warnings: [],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E31'],
    judgement: 'That it stays listed beside a discussion is judgement.',
  },
  {
    id: 'S-av-block',
    options: ['lorlatinib'],
    when: { kind: 'is', says: 'there is a second-degree AV block', fact: 'avBlock', oneOf: ['second-degree'] },
    effect: { kind: 'warn' },
    because: 'There is an AV block of second degree, which lorlatinib can worsen.',
    whileUnknown: 'Only after an ECG: whether there is an AV block is not known.',
    asks: ['pr-interval'],
    warnings: [],
    evidence: ['E31'],
  },
  {
    id: 'S-severe-hepatic-impairment',
    options: ['alectinib', 'alectinib-900mg'],
    when: { kind: 'is', says: 'hepatic impairment is severe', fact: 'hepaticImpairment', oneOf: ['severe'] },
    effect: { kind: 'warn' },
    because: 'Hepatic impairment is severe: the label of alectinib gives a lower dose.',
    whileUnknown: 'Only after liver function is known: the label gives a lower dose in severe hepatic impairment.',
    asks: ['liver-function'],
    warnings: ['alectinib-monitoring'],
    evidence: ['E32'],
  },
  {
    id: 'S-severe-hepatic-impairment-other',
    options: [
      ...OSIMERTINIB_OPTIONS,
      ...FIRST_GENERATION_OPTIONS,
      'amivantamab-plus-lazertinib',
      'afatinib',
      'lorlatinib',
      'brigatinib',
      'ceritinib',
      'crizotinib',
      'cns-active-ros1-tki',
      'larotrectinib-or-entrectinib',
      'selpercatinib',
      'capmatinib-or-tepotinib',
      'braf-plus-mek-inhibitor',
      'adagrasib',
      'sotorasib',
    ],
    when: { kind: 'is', says: 'hepatic impairment is severe', fact: 'hepaticImpairment', oneOf: ['severe'] },
    effect: { kind: 'warn' },
    because:
      'Hepatic impairment is severe: whether and at which dose this drug can be given is looked up in its label, for discussion first.',
    whileUnknown: 'Only after liver function is known: whether hepatic impairment is severe is not known.',
    asks: ['liver-function'],
    warnings: [],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E48'],
    judgement:
      'No source row gives a dose in severe hepatic impairment for these drugs; that they stay listed beside a discussion is judgement.',
  },
  {
    id: 'S-csf-flow',
    options: INTRATHECAL_OPTIONS,
    when: {
      kind: 'any',
      says: 'the flow of CSF is obstructed',
      of: [
        { kind: 'is', says: 'CSF flow is obstructed', fact: 'csfFlow', oneOf: ['obstructed'] },
        { kind: 'is', says: 'there is obstructive hydrocephalus', fact: 'hydrocephalus', oneOf: ['obstructive'] },
      ],
    },
    effect: { kind: 'block' },
    because: 'The flow of CSF is obstructed: an intrathecal drug would not spread and its toxicity would rise.',
    whileUnknown: 'Only with free CSF flow: the flow of CSF is not known.',
    asks: ['csf-flow'],
    warnings: ['intrathecal-risk'],
    evidence: ['Z040', 'N02', 'C046'],
    judgement: 'The sources name relief of pressure and correction of flow as aims; that intrathecal drugs wait for it is judgement.',
  },
  {
    id: 'S-csf-flow-not-tested',
    options: INTRATHECAL_OPTIONS,
    when: { kind: 'is', says: 'the flow of CSF was not tested', fact: 'csfFlow', oneOf: ['not-tested'] },
    effect: { kind: 'warn' },
    because: 'The flow of CSF was not tested: an intrathecal drug waits for it.',
    whileUnknown: 'Only with free CSF flow: the flow of CSF is not known.',
    asks: ['csf-flow'],
    warnings: ['intrathecal-risk'],
    evidence: ['Z040', 'N02', 'C046'],
    judgement: 'The sources name correction of flow as an aim; that it is tested first is judgement.',
  },
]

/** The safety filter runs over every option the states list. */
export const FILTERS: readonly SafetyFilter[] = [
  ...SAFETY,
  ...CONTINUING,
  ...RECENT_IMMUNOTHERAPY_FILTERS,
  ...ORGANS,
  ...POOR_PERFORMANCE,
  ...COMBINATIONS,
  ...UNAVAILABLE,
  ...LOCAL_THERAPY,
  ...NOT_AGAIN,
]
