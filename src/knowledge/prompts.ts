import type { Criterion, OpenCriterion } from '../engine/criterion.ts'
import type { Prompt } from '../engine/model.ts'
import type { FactName, ValueOf } from '../facts/patient-facts.ts'
import { CNS_ACTIVE_AGENTS, FIRST_GENERATION_EGFR, TKI_CLASSES } from './agents.ts'
import { progressedOn } from './cautions/progressed-on.ts'
import { all, any, conflicting, isKnown, not, notEstablished, notKnown } from './criteria.ts'
import type { EvidenceId } from './evidence/index.ts'
import { STABLE_ON_UNMATCHED_TARGETED_DRUG } from './matched-drug.ts'
import {
  CNS_ACTIVE_ALK_OPTIONS,
  CNS_ACTIVE_OPTIONS,
  IMMUNOTHERAPY_OPTIONS,
  INTRATHECAL_OPTIONS,
  TKIS_AND_CONJUGATES,
} from './option-groups.ts'
import {
  ALK,
  BRAIN_METASTASES,
  BRAIN_SYMPTOMS,
  C797S,
  CNS_PROGRESSION,
  ECOG_3_4_OR_ENCEPHALOPATHY,
  EGFR_COMMON,
  EMERGENCY,
  LM_ESTABLISHED,
  LM_NOT_ESTABLISHED,
  LORLATINIB_WITH_INDUCER,
  MASS_EFFECT_OR_LARGE,
  ON_TARGETED_DRUG,
  PROGRESSING,
  received,
  SECOND_GENERATION_ALK,
  STABLE,
  T790M_NOT_IN_PLASMA_AND_TISSUE,
  T790M_POSITIVE,
  THIRD_GENERATION_EGFR,
} from './terms.ts'
import type { AskId, OptionId, WarningId } from './vocabulary.ts'

type Entry = Prompt & {
  readonly ifListed?: readonly OptionId[]
  readonly asks: readonly AskId[]
  readonly warnings: readonly WarningId[]
  readonly evidence: readonly EvidenceId[]
}

// ---- Groups of options ----

const METHOTREXATE_OR_WHOLE_BRAIN: readonly OptionId[] = [
  'intrathecal-methotrexate',
  'intrathecal-chemotherapy',
  'intrathecal-methotrexate-with-wbrt',
  'whole-brain-radiotherapy',
  'hippocampal-avoidant-wbrt',
]

// ---- Conditions used more than once ----

const SMALL_CELL: Criterion = { kind: 'is', says: 'small-cell lung cancer', fact: 'primaryCancer', oneOf: ['small-cell-lung'] }
const driverIs = (says: string, ...oneOf: readonly ValueOf<'driver'>[]): Criterion => ({ kind: 'is', says, fact: 'driver', oneOf })
const ANY_EGFR = driverIs('an EGFR alteration', 'egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'egfr-other')
/** A small-cell tumour with a driver or after a TKI was an NSCLC before. */
const ONCE_NSCLC: Criterion = any(
  'a driver is recorded or a TKI was given',
  not('the driver is not "none"', driverIs('no driver', 'none')),
  received('a TKI was given', { classes: TKI_CLASSES }),
)
const LM_IN_QUESTION: Criterion = any(
  'leptomeningeal disease is possible or suspected',
  { kind: 'is', says: 'leptomeningeal disease is possible', fact: 'leptomeningealDisease', oneOf: ['possible'] },
  { kind: 'is', says: 'leptomeningeal disease is suspected', fact: 'lmSuspected', oneOf: ['yes'] },
)
const DRIVER_IN_CSF: Criterion = { kind: 'is', says: 'the driver was found in CSF', fact: 'csfDriverDna', oneOf: ['detected'] }
const LATEST_CYTOLOGY_POSITIVE: Criterion = {
  kind: 'latest-is',
  says: 'the latest CSF cytology is positive or suspicious',
  fact: 'csfCytology',
  oneOf: ['positive', 'suspicious'],
}
const INDUCER: Criterion = { kind: 'is', says: 'a strong CYP3A inducer is taken', fact: 'strongCyp3aInducer', oneOf: ['yes'] }

// ---- Resistance results, compartment by compartment ----

type DetectedFact = Extract<FactName, `t790m${string}` | `c797s${'Plasma' | 'Tissue' | 'Csf'}` | `metAmplification${string}`>
type Compartments<N extends FactName> = readonly [plasma: N, tissue: N, csf: N]
const T790M: Compartments<DetectedFact> = ['t790mPlasma', 't790mTissue', 't790mCsf']
const C797S_BY_COMPARTMENT: Compartments<DetectedFact> = ['c797sPlasma', 'c797sTissue', 'c797sCsf']
const MET: Compartments<DetectedFact> = ['metAmplificationPlasma', 'metAmplificationTissue', 'metAmplificationCsf']
const ALK_MUTATIONS = ['alkResistancePlasma', 'alkResistanceTissue', 'alkResistanceCsf'] as const

const detected = (fact: DetectedFact): Criterion => ({ kind: 'is', says: 'detected here', fact, oneOf: ['detected'] })
const notDetected = (fact: DetectedFact): Criterion => ({ kind: 'is', says: 'not detected here', fact, oneOf: ['not-detected'] })
/** Found in one compartment and not in another. */
const discordant = (says: string, facts: Compartments<DetectedFact>): Criterion =>
  all(says, any('detected in one compartment', ...facts.map(detected)), any('not detected in another', ...facts.map(notDetected)))
/** A result in exactly one of the three compartments. */
const inOneCompartmentOnly = (says: string, [plasma, tissue, csf]: Compartments<FactName>): OpenCriterion =>
  any(
    says,
    all('plasma only', isKnown('plasma', plasma), notKnown('tissue', tissue), notKnown('CSF', csf)),
    all('tissue only', isKnown('tissue', tissue), notKnown('plasma', plasma), notKnown('CSF', csf)),
    all('CSF only', isKnown('CSF', csf), notKnown('plasma', plasma), notKnown('tissue', tissue)),
  )
const amplifiedWithoutNumber = (compartment: 'Plasma' | 'Tissue' | 'Csf'): OpenCriterion =>
  all(
    `MET amplification without copy number or ratio (${compartment})`,
    detected(`metAmplification${compartment}`),
    notKnown('copy number', `metCopyNumber${compartment}`),
    notKnown('ratio', `metRatio${compartment}`),
  )

/** The drug that fits the driver and reaches the brain has not been used. While the history is open it counts as unused: it asks. */
const MATCHED_DRUG_UNUSED: OpenCriterion = any(
  'a CNS-active drug for the driver has not been used',
  all(
    'EGFR, no third-generation TKI',
    driverIs('EGFR, common or uncommon', 'egfr-common', 'egfr-uncommon'),
    notEstablished('none received', received('a third-generation EGFR-TKI was received', { agents: THIRD_GENERATION_EGFR })),
  ),
  all(
    'EGFR exon 20 insertion, neither amivantamab nor an exon 20 TKI',
    driverIs('EGFR exon 20 insertion', 'egfr-exon20-insertion'),
    notEstablished('none received', received('a matched drug was received', { classes: ['egfr-met-antibody', 'egfr-exon20-tki'] })),
  ),
  all('ALK, no lorlatinib', ALK, notEstablished('none received', received('lorlatinib was received', { agents: ['lorlatinib'] }))),
  ...(
    [
      ['ros1', 'ros1-tki'],
      ['ret', 'ret-tki'],
      ['met-exon14', 'met-tki'],
      ['braf-v600e', 'braf-inhibitor'],
      ['ntrk', 'ntrk-tki'],
      ['her2', 'her2-tki'],
      ['kras-g12c', 'kras-g12c-inhibitor'],
    ] as const
  ).map(([driver, therapy]) =>
    all(
      `${driver}, no matched drug`,
      driverIs(driver, driver),
      notEstablished('none received', received('a matched drug was received', { classes: [therapy] })),
    ),
  ),
)

/** Questions and warnings that follow from the situation. */
export const PROMPTS: readonly Entry[] = [
  // ---- Scope and urgency ----
  {
    id: 'oos',
    when: any(
      'another primary, or small-cell cancer that was not NSCLC before',
      { kind: 'is', says: 'another primary', fact: 'primaryCancer', oneOf: ['other'] },
      all('small-cell from the start', SMALL_CELL, notEstablished('no sign of an earlier NSCLC', ONCE_NSCLC)),
    ),
    asks: [],
    warnings: ['extrapolated'],
    evidence: ['Z047', 'E35'],
  },
  {
    id: 'sclc',
    when: all('small-cell cancer after NSCLC', SMALL_CELL, ONCE_NSCLC),
    asks: [],
    warnings: ['histologic-transformation'],
    evidence: ['E50'],
    judgement: 'That the tumour was NSCLC before is read from its driver or an earlier TKI.',
  },
  {
    id: 'emerg',
    when: EMERGENCY,
    asks: ['csf-flow', 'goals-of-care'],
    warnings: ['time-critical'],
    evidence: ['Z040', 'N02', 'C046', 'E35'],
  },
  {
    id: 'mass',
    when: all('mass effect or a lesion above 40 mm', MASS_EFFECT_OR_LARGE, notEstablished('no emergency', EMERGENCY)),
    asks: ['steroid-dose', 'extracranial-staging'],
    warnings: ['time-critical', 'local-therapy-first'],
    evidence: ['E18', 'E19'],
    judgement: 'That mass effect is time-critical is judgement.',
  },

  // ---- Brain metastases ----
  {
    id: 'sympt',
    when: BRAIN_SYMPTOMS,
    asks: ['steroid-dose', 'extracranial-staging'],
    warnings: ['local-therapy-first'],
    evidence: ['E18', 'E19', 'A020'],
  },
  {
    id: 'alksym',
    when: all('ALK with symptomatic brain metastases', ALK, BRAIN_SYMPTOMS),
    ifListed: CNS_ACTIVE_ALK_OPTIONS,
    asks: [],
    warnings: ['not-equivalence', 'local-therapy-first', 'radionecrosis'],
    evidence: ['A025', 'A032', 'A006', 'E18', 'E19'],
  },
  {
    id: 'asym',
    when: all('asymptomatic brain metastases', BRAIN_METASTASES, {
      kind: 'is',
      says: 'the brain metastases cause no symptoms',
      fact: 'brainMetastasesSymptomatic',
      oneOf: ['no'],
    }),
    ifListed: CNS_ACTIVE_OPTIONS,
    asks: [],
    warnings: ['deferral-needs-mri'],
    evidence: ['E18', 'E19'],
  },
  {
    id: 'bmunk',
    when: all(
      'brain metastases of unknown number, size or symptoms',
      BRAIN_METASTASES,
      any(
        'number, size or symptoms not known',
        notKnown('number', 'brainMetastasisCount'),
        notKnown('size', 'largestBrainMetastasisMm'),
        notKnown('symptoms', 'brainMetastasesSymptomatic'),
      ),
    ),
    asks: ['brain-metastasis-count', 'brain-metastasis-size', 'neurological-symptoms'],
    warnings: ['provisional'],
    evidence: ['E18', 'E19', 'N05'],
  },
  {
    id: 'count-against-presence',
    when: all('brain metastases are present, their number is given as none', BRAIN_METASTASES, {
      kind: 'less-than',
      says: 'fewer than one',
      fact: 'brainMetastasisCount',
      limit: { value: 1, unit: '{count}' },
    }),
    asks: ['brain-metastasis-count', 'mri-brain'],
    warnings: ['provisional'],
    evidence: [],
    judgement: 'No source row speaks of statements that contradict each other.',
  },
  {
    id: 'rn',
    when: { kind: 'is', says: 'a lesion lies in an earlier radiotherapy field', fact: 'lesionInRadiotherapyField', oneOf: ['yes'] },
    asks: ['repeat-mri', 'steroid-dose', 'bleeding-history'],
    warnings: ['radionecrosis'],
    evidence: ['A006', 'X059', 'E23'],
  },

  // ---- Leptomeningeal disease ----
  {
    id: 'poslm',
    when: all(
      'leptomeningeal disease in question, no cytology',
      LM_IN_QUESTION,
      any('no CSF cytology', { kind: 'is-empty', says: 'none was done', fact: 'csfCytology' }, notKnown('none is recorded', 'csfCytology')),
    ),
    asks: ['csf-cytology', 'mri-brain', 'mri-spine', 'csf-ctdna'],
    warnings: ['mri-false-negative', 'post-lp-enhancement'],
    evidence: ['CF2-01', 'C016', 'C017', 'C018', 'C019', 'E21'],
  },
  {
    id: 'neg',
    when: all(
      'negative cytology while leptomeningeal disease is in question',
      { kind: 'latest-is', says: 'the latest CSF cytology is negative or atypical', fact: 'csfCytology', oneOf: ['negative', 'atypical'] },
      any(
        'leptomeningeal disease possible or probable, or the driver in CSF',
        { kind: 'is', says: 'possible or probable', fact: 'leptomeningealDisease', oneOf: ['possible', 'probable'] },
        DRIVER_IN_CSF,
      ),
    ),
    asks: ['repeat-csf-cytology', 'csf-ctdna', 'mri-spine'],
    warnings: ['negative-cytology', 'mri-false-negative'],
    evidence: ['C015', 'C018', 'Z008', 'Z057', 'E21'],
  },
  {
    id: 'cytology-against-absence',
    when: any(
      'leptomeningeal disease stated as absent against a positive cytology, or contradictory cytology',
      all(
        'stated as absent, with a positive or suspicious cytology',
        { kind: 'is', says: 'stated as absent', fact: 'leptomeningealDisease', oneOf: ['absent'] },
        { kind: 'includes', says: 'a CSF cytology was positive or suspicious', fact: 'csfCytology', oneOf: ['positive', 'suspicious'] },
      ),
      conflicting('contradictory CSF cytology', 'csfCytology'),
    ),
    asks: ['repeat-csf-cytology', 'mri-spine'],
    warnings: ['negative-cytology', 'provisional'],
    evidence: ['E21', 'C015'],
    judgement: 'No source row speaks of statements and reports that contradict each other.',
  },
  {
    id: 'small-csf-sample',
    when: all(
      'a negative or atypical cytology of little CSF, or processed late',
      { kind: 'latest-is', says: 'the latest CSF cytology is negative or atypical', fact: 'csfCytology', oneOf: ['negative', 'atypical'] },
      any(
        'less than 10 mL, or more than 30 minutes',
        { kind: 'less-than', says: 'less than 10 mL', fact: 'csfVolumeMl', limit: { value: 10, unit: 'mL' } },
        {
          kind: 'more-than',
          says: 'processed after more than 30 minutes',
          fact: 'csfProcessingMinutes',
          limit: { value: 30, unit: 'min' },
        },
      ),
    ),
    asks: ['repeat-csf-cytology'],
    warnings: ['negative-cytology'],
    evidence: ['C016', 'E21'],
  },
  {
    id: 'mri-order',
    when: all(
      'probable by MRI and symptoms, the order of MRI and lumbar puncture not known',
      { kind: 'is', says: 'probable', fact: 'leptomeningealDisease', oneOf: ['probable'] },
      { kind: 'is', says: 'typical MRI', fact: 'leptomeningealMri', oneOf: ['typical'] },
      notKnown('whether the MRI followed a lumbar puncture', 'mriAfterLumbarPuncture'),
    ),
    asks: ['repeat-mri'],
    warnings: ['post-lp-enhancement'],
    evidence: ['C019', 'Z061'],
    judgement: 'The finding counts as probable until the MRI is known to have followed a lumbar puncture.',
  },
  {
    id: 'postlp',
    when: { kind: 'is', says: 'the MRI was done after a lumbar puncture', fact: 'mriAfterLumbarPuncture', oneOf: ['yes'] },
    asks: ['repeat-mri', 'repeat-csf-cytology'],
    warnings: ['post-lp-enhancement'],
    evidence: ['C019', 'Z061'],
  },
  {
    id: 'lm',
    when: LM_ESTABLISHED,
    asks: ['mri-brain', 'mri-spine', 'extracranial-staging'],
    warnings: ['lm-low-evidence'],
    evidence: ['C017', 'C050', 'Z013', 'CF2-01'],
  },
  {
    id: 'lm-basis',
    when: all(
      'leptomeningeal disease recorded without its basis',
      { kind: 'is', says: 'probable', fact: 'leptomeningealDisease', oneOf: ['probable'] },
      notKnown('no cytology recorded', 'csfCytology'),
      notKnown('no MRI finding recorded', 'leptomeningealMri'),
      notKnown('no driver result in CSF recorded', 'csfDriverDna'),
    ),
    asks: ['csf-cytology', 'mri-spine', 'csf-ctdna', 'neurological-symptoms'],
    warnings: [],
    evidence: ['CF2-02', 'E21'],
    judgement: 'A diagnosis in the problem list alone counts as probable, and its basis is asked for.',
  },
  {
    id: 'csfng',
    when: all(
      'established leptomeningeal disease after a TKI, CSF genotype incomplete',
      LM_ESTABLISHED,
      received('a TKI was given', { classes: TKI_CLASSES }),
      any(
        'something of the CSF genotype is not known',
        notKnown('driver in CSF', 'csfDriverDna'),
        notKnown('MET amplification in CSF', 'metAmplificationCsf'),
        all('EGFR', ANY_EGFR, any('T790M or C797S in CSF', notKnown('T790M in CSF', 't790mCsf'), notKnown('C797S in CSF', 'c797sCsf'))),
        all('ALK', ALK, notKnown('ALK mutations in CSF', 'alkResistanceCsf')),
      ),
    ),
    asks: ['csf-ctdna', 'met-amplification'],
    warnings: ['compartment-discordance'],
    evidence: ['Z037', 'C010', 'C012'],
  },
  {
    id: 'alklm',
    when: all('ALK with established leptomeningeal disease', ALK, LM_ESTABLISHED),
    asks: [],
    warnings: ['superseded-statement', 'lm-low-evidence'],
    evidence: ['CF2-09', 'CF2-10', 'Z034', 'CT1-10', 'E14'],
  },
  {
    id: 'unc',
    when: all('uncommon EGFR with established leptomeningeal disease', driverIs('uncommon EGFR', 'egfr-uncommon'), LM_ESTABLISHED),
    asks: [],
    warnings: ['small-sample', 'low-cns-penetration'],
    evidence: ['CT2-09', 'C067', 'CT1-03'],
  },
  {
    id: 'mtx',
    when: all('no driver, established leptomeningeal disease', driverIs('no driver', 'none'), LM_ESTABLISHED),
    ifListed: METHOTREXATE_OR_WHOLE_BRAIN,
    asks: ['prior-cns-radiotherapy', 'csf-flow'],
    warnings: ['methotrexate-with-wbrt'],
    evidence: ['E51', 'C044'],
  },
  {
    id: 'stable',
    when: all('stable on a targeted drug, cytology still positive', STABLE, ON_TARGETED_DRUG, LATEST_CYTOLOGY_POSITIVE),
    asks: ['neurological-examination', 'extracranial-staging'],
    warnings: ['persistent-cytology'],
    evidence: ['Z063', 'C039', 'C034', 'E24', 'Z059'],
  },
  {
    id: 'no-change-cytology',
    when: LATEST_CYTOLOGY_POSITIVE,
    ifListed: ['no-change-on-this-finding'],
    asks: [],
    warnings: ['persistent-cytology'],
    evidence: ['Z063', 'C039', 'E24', 'Z059'],
  },

  // ---- Driver ----
  {
    id: 'pend',
    when: all('driver not known', notKnown('driver not known', 'driver'), {
      kind: 'not',
      says: 'and not contradictory',
      of: conflicting('contradictory drivers', 'driver'),
    }),
    asks: ['broad-ngs'],
    warnings: ['provisional', 'immunotherapy-then-tki'],
    evidence: ['E25', 'E46', 'X058'],
  },
  {
    id: 'pend-lm',
    when: all('driver not settled, established leptomeningeal disease', notKnown('driver not known', 'driver'), LM_ESTABLISHED),
    asks: ['csf-ctdna'],
    warnings: [],
    evidence: ['Z037', 'C024', 'E46'],
  },
  {
    id: 'unmatched',
    when: STABLE_ON_UNMATCHED_TARGETED_DRUG,
    asks: ['confirm-driver', 'prior-therapy'],
    warnings: ['provisional'],
    evidence: ['N05', 'E46'],
    judgement: 'No source row speaks of a drug that does not match the driver.',
  },
  {
    id: 'confl',
    when: conflicting('contradictory drivers', 'driver'),
    asks: ['confirm-driver', 'broad-ngs'],
    warnings: ['provisional'],
    evidence: [],
    judgement: 'No source row speaks of contradictory driver results.',
  },
  {
    id: 'egfr-other',
    when: driverIs('an EGFR alteration that is not classified', 'egfr-other'),
    asks: ['egfr-variant'],
    warnings: [],
    evidence: [],
    judgement: 'Which drug fits depends on the exact variant; no source row speaks of unclassified ones.',
  },
  {
    id: 'ex20',
    when: driverIs('EGFR exon 20 insertion', 'egfr-exon20-insertion'),
    asks: ['extracranial-staging', 'ild-history'],
    warnings: ['egfr-exon20'],
    evidence: ['E29', 'E46'],
  },
  {
    id: 'ros',
    when: driverIs('ROS1 fusion', 'ros1'),
    asks: ['qtc', 'psychiatric-history'],
    warnings: ['low-cns-penetration', 'regional-approval'],
    evidence: ['CT1-06', 'XT1-10', 'XT1-11', 'E30'],
  },
  {
    id: 'icidrv',
    when: all(
      'EGFR, ALK, ROS1 or RET with a PD-L1 result',
      any('EGFR, ALK, ROS1 or RET', ANY_EGFR, driverIs('ALK, ROS1 or RET', 'alk', 'ros1', 'ret')),
      isKnown('PD-L1', 'pdL1Tps'),
    ),
    asks: [],
    warnings: ['tki-with-immunotherapy', 'immunotherapy-then-tki', 'ild'],
    evidence: ['X050', 'X058', 'E25', 'E46', 'E49'],
  },
  {
    id: 'icidrv-listed',
    when: any('EGFR, ALK, ROS1 or RET', ANY_EGFR, driverIs('ALK, ROS1 or RET', 'alk', 'ros1', 'ret')),
    ifListed: [...IMMUNOTHERAPY_OPTIONS, 'tki-plus-immunotherapy'],
    asks: [],
    warnings: ['tki-with-immunotherapy', 'immunotherapy-then-tki', 'ild'],
    evidence: ['X050', 'X058', 'E25', 'E46', 'E49'],
  },

  // ---- Resistance ----
  {
    id: 't790',
    when: all(
      'after a first- or second-generation EGFR-TKI, T790M not settled',
      EGFR_COMMON,
      received('a first- or second-generation EGFR-TKI was given', { agents: [...FIRST_GENERATION_EGFR, 'afatinib', 'dacomitinib'] }),
      notEstablished('no third-generation TKI', received('a third-generation EGFR-TKI was given', { agents: THIRD_GENERATION_EGFR })),
      notEstablished('T790M not found', T790M_POSITIVE),
      any('not tested in plasma or tissue', notKnown('plasma', 't790mPlasma'), notKnown('tissue', 't790mTissue')),
    ),
    asks: ['t790m-plasma', 't790m-tissue', 'progression-site'],
    warnings: ['provisional', 'compartment-discordance'],
    evidence: ['E02', 'CF2-05', 'C009'],
  },
  {
    id: 'disc',
    when: any(
      'a resistance result differs between compartments',
      discordant('T790M', T790M),
      discordant('C797S', C797S_BY_COMPARTMENT),
      discordant('MET amplification', MET),
      all(
        'ALK mutations',
        any(
          'found in one compartment',
          ...ALK_MUTATIONS.map((fact) => not('found here', { kind: 'is-empty' as const, says: 'none here', fact })),
        ),
        any('none in another', ...ALK_MUTATIONS.map((fact): Criterion => ({ kind: 'is-empty', says: 'none here', fact }))),
      ),
    ),
    asks: [],
    warnings: ['compartment-discordance'],
    evidence: ['C069', 'C008', 'Z028'],
    judgement: 'Compartments are never merged.',
  },
  {
    id: 'onecomp',
    when: any(
      'a resistance result in one compartment only',
      inOneCompartmentOnly('T790M', T790M),
      inOneCompartmentOnly('C797S', C797S_BY_COMPARTMENT),
      inOneCompartmentOnly('MET amplification', MET),
      inOneCompartmentOnly('ALK mutations', ALK_MUTATIONS),
    ),
    asks: ['rebiopsy', 'met-amplification'],
    warnings: ['compartment-discordance'],
    evidence: ['Z037', 'N04', 'X060'],
  },
  {
    id: 'r3g',
    when: all(
      'progression on a third-generation EGFR-TKI, mechanism not established in tissue',
      ANY_EGFR,
      progressedOn('a third-generation EGFR-TKI', { agents: THIRD_GENERATION_EGFR }),
      notEstablished(
        'no mechanism found in tissue',
        any('C797S or MET in tissue', detected('c797sTissue'), detected('metAmplificationTissue')),
      ),
      any('tissue not fully tested', notKnown('C797S in tissue', 'c797sTissue'), notKnown('MET in tissue', 'metAmplificationTissue')),
    ),
    asks: ['rebiopsy', 'met-amplification', 't790m-plasma'],
    warnings: ['provisional'],
    evidence: ['N04', 'Z037', 'E50', 'E02'],
  },
  {
    id: 'resistance-histology',
    when: any(
      'progression on a third-generation EGFR-TKI or on an ALK-TKI other than crizotinib',
      all('EGFR', ANY_EGFR, progressedOn('a third-generation EGFR-TKI', { agents: THIRD_GENERATION_EGFR })),
      all('ALK', ALK, progressedOn('an ALK-TKI other than crizotinib', { agents: [...SECOND_GENERATION_ALK, 'lorlatinib'] })),
    ),
    asks: [],
    warnings: ['histologic-transformation'],
    evidence: ['N04', 'Z037', 'E50'],
    judgement: 'A known mechanism does not exclude a change of histology, so the warning does not end with the genotype.',
  },
  {
    id: 'c797s',
    when: all(
      'C797S found, phase with T790M not known',
      C797S,
      any('phase not known', notKnown('phase', 'c797sT790mPhase'), {
        kind: 'is',
        says: 'phase reported as unknown',
        fact: 'c797sT790mPhase',
        oneOf: ['unknown'],
      }),
      notEstablished('T790M not excluded', T790M_NOT_IN_PLASMA_AND_TISSUE),
    ),
    asks: ['c797s-phase'],
    warnings: [],
    evidence: ['X055'],
    judgement: 'The phase matters to which trials fit; no source row gives a treatment by phase.',
  },
  {
    id: 'ralk',
    when: all(
      'progression on an ALK-TKI other than crizotinib, ALK mutations not tested',
      ALK,
      progressedOn('an ALK-TKI other than crizotinib', { agents: [...SECOND_GENERATION_ALK, 'lorlatinib'] }),
      ...ALK_MUTATIONS.map((fact) => notKnown('ALK mutations', fact)),
    ),
    asks: ['alk-resistance-mutation', 'rebiopsy', 'met-amplification'],
    warnings: ['provisional'],
    evidence: ['N04', 'Z037'],
  },
  {
    id: 'cnsprog',
    when: all(
      'CNS progression on a CNS-active TKI, no leptomeningeal disease established',
      CNS_PROGRESSION,
      any(
        'on a CNS-active TKI',
        received('a CNS-active TKI is being taken', { agents: CNS_ACTIVE_AGENTS, statuses: ['active'] }),
        received('a CNS-active TKI was stopped for progression', { agents: CNS_ACTIVE_AGENTS, stopReasons: ['progression'] }),
      ),
      LM_NOT_ESTABLISHED,
    ),
    asks: ['mri-spine', 'progression-site', 'prior-cns-radiotherapy'],
    warnings: [],
    evidence: ['Z007', 'A040', 'C017'],
  },
  {
    id: 'metcn',
    when: any(
      'MET amplification without its degree, or in CSF only',
      amplifiedWithoutNumber('Plasma'),
      amplifiedWithoutNumber('Tissue'),
      amplifiedWithoutNumber('Csf'),
      all(
        'in CSF only',
        detected('metAmplificationCsf'),
        notEstablished('not in plasma', detected('metAmplificationPlasma')),
        notEstablished('not in tissue', detected('metAmplificationTissue')),
      ),
    ),
    asks: ['met-amplification'],
    warnings: [],
    evidence: ['E07', 'C013'],
  },
  {
    id: 'met-penetration',
    when: any('MET amplification in any compartment', ...MET.map(detected)),
    asks: [],
    warnings: ['low-cns-penetration'],
    evidence: ['C013', 'CT1-06'],
    judgement: 'How much of a MET inhibitor reaches the brain does not depend on the copy number.',
  },
  {
    id: 'alk2g',
    when: received('another second-generation ALK-TKI was given', {
      agents: SECOND_GENERATION_ALK.filter((agent) => agent !== 'alectinib'),
    }),
    ifListed: ['alectinib'],
    asks: [],
    warnings: ['small-sample'],
    evidence: ['A014', 'A017', 'A031'],
  },

  // ---- Earlier treatment and general state ----
  {
    id: 'stage',
    when: any('extracranial state not known, or progression', notKnown('extracranial disease', 'extracranialDisease'), PROGRESSING),
    asks: ['extracranial-staging'],
    warnings: [],
    evidence: ['N05', 'Z051', 'A007'],
  },
  {
    id: 'psunk',
    when: any(
      'performance status or earlier treatment not known',
      notKnown('ECOG', 'ecog'),
      notKnown('earlier treatment', 'priorTherapies'),
    ),
    asks: ['performance-status', 'prior-therapy'],
    warnings: ['provisional'],
    evidence: ['C032', 'N05'],
  },
  {
    id: 'ps',
    when: all('poor performance status, a matched drug unused', ECOG_3_4_OR_ENCEPHALOPATHY, MATCHED_DRUG_UNUSED),
    asks: ['performance-status', 'goals-of-care'],
    warnings: ['performance-status-reversible'],
    evidence: ['C032', 'A021', 'A023'],
  },
  {
    id: 'offl',
    when: any(
      'an off-label dose is being taken',
      received('osimertinib 160 mg is being taken', { agents: ['osimertinib'], statuses: ['active'], dailyDoseAtLeastMg: 160 }),
      received('alectinib 900 mg twice daily is being taken', { agents: ['alectinib'], statuses: ['active'], dailyDoseAtLeastMg: 1800 }),
    ),
    asks: [],
    warnings: ['off-label'],
    evidence: ['E33', 'Z027', 'C077'],
  },
  {
    id: 'lastici',
    when: any(
      'immunotherapy was given',
      received('immunotherapy was given', { classes: ['immunotherapy'] }),
      isKnown('the date of the last immunotherapy', 'lastImmunotherapy'),
    ),
    ifListed: [...TKIS_AND_CONJUGATES, 'continue-current-tki'],
    asks: ['last-immunotherapy', 'liver-function', 'ild-history'],
    warnings: ['immunotherapy-then-tki', 'ild'],
    evidence: ['E25', 'E49', 'E33'],
  },

  // ---- Cautions ----
  { id: 'cyp', when: INDUCER, asks: ['medication-list'], warnings: ['cyp3a-inducer'], evidence: ['E31', 'E33'] },
  {
    id: 'cyplor-taken',
    when: LORLATINIB_WITH_INDUCER,
    asks: ['medication-list', 'liver-function'],
    warnings: ['lorlatinib-cyp3a', 'cyp3a-inducer'],
    evidence: ['E31'],
  },
  {
    id: 'cyplor',
    when: INDUCER,
    ifListed: ['lorlatinib'],
    asks: ['medication-list', 'liver-function', 'lipids', 'alk-resistance-mutation'],
    warnings: ['lorlatinib-cyp3a', 'cyp3a-inducer'],
    evidence: ['E31'],
  },
  {
    id: 'qt',
    when: any(
      'QTc above 500 ms, a QT-prolonging drug or low potassium',
      { kind: 'more-than', says: 'QTc above 500 ms', fact: 'qtcMs', limit: { value: 500, unit: 'ms' } },
      { kind: 'is', says: 'a QT-prolonging drug is taken', fact: 'qtProlongingDrug', oneOf: ['yes'] },
      { kind: 'less-than', says: 'potassium below 3.5 mmol/L', fact: 'potassiumMmolL', limit: { value: 3.5, unit: 'mmol/L' } },
    ),
    asks: ['qtc', 'lvef', 'medication-list'],
    warnings: ['qt-prolongation'],
    evidence: ['E33'],
    judgement: 'Potassium below 3.5 mmol/L is the usual lower limit of laboratories, not a source row.',
  },
  {
    id: 'ild',
    when: {
      kind: 'is',
      says: 'interstitial lung disease, now or before',
      fact: 'interstitialLungDisease',
      oneOf: ['history', 'caused-by-osimertinib'],
    },
    asks: ['ild-history'],
    warnings: ['ild'],
    evidence: ['E33', 'E02'],
  },
  {
    id: 'bleed',
    when: any(
      'active bleeding or haemorrhage inside the skull',
      { kind: 'is', says: 'active bleeding', fact: 'activeBleeding', oneOf: ['yes'] },
      { kind: 'is', says: 'haemorrhage inside the skull', fact: 'intracranialHaemorrhage', oneOf: ['yes'] },
    ),
    asks: ['anticoagulation', 'bleeding-history', 'haemorrhage-on-mri'],
    warnings: ['anti-vegf-bleeding'],
    evidence: ['X054', 'E26', 'E27'],
  },
  {
    id: 'cyto',
    when: any(
      'neutrophils below 1.5 or platelets below 100 ×10⁹/L',
      { kind: 'less-than', says: 'neutrophils below 1.5 ×10⁹/L', fact: 'neutrophils', limit: { value: 1.5, unit: '10*9/L' } },
      { kind: 'less-than', says: 'platelets below 100 ×10⁹/L', fact: 'platelets', limit: { value: 100, unit: '10*9/L' } },
    ),
    ifListed: [...INTRATHECAL_OPTIONS, 'proton-craniospinal-irradiation'],
    asks: ['blood-counts', 'csf-flow', 'renal-function'],
    warnings: ['intrathecal-risk', 'intrathecal-dose-unsettled'],
    evidence: ['E16', 'X033'],
    judgement: 'The two thresholds are judgement.',
  },
  {
    id: 'psy',
    when: { kind: 'is', says: 'recent psychosis or seizure', fact: 'recentPsychosisOrSeizure', oneOf: ['yes'] },
    ifListed: ['lorlatinib', 'cns-active-ros1-tki', 'larotrectinib-or-entrectinib'],
    asks: ['psychiatric-history'],
    warnings: ['lorlatinib-cns-effects'],
    evidence: ['E31'],
  },
]
