import { all, any, not } from '../criteria.ts'
import {
  AFTER_CHEMO_IMMUNOTHERAPY,
  BRAF,
  driver,
  EARLIER_SYSTEMIC,
  HER2,
  KRAS,
  MET_EXON_14,
  NO_BRAF_INHIBITOR_FAILED,
  NO_MET_TKI_FAILED,
  NO_NTRK_TKI_FAILED,
  NO_RET_TKI_FAILED,
  NO_ROS1_TKI_FAILED,
  NTRK,
  notResistant,
  RET,
  ROS1,
} from '../other-driver-terms.ts'
import {
  AT_MOST_4_LESIONS,
  BRAIN_METASTASES,
  CNS_DISEASE,
  DETAILS_STATED,
  ECOG_0_2,
  FROM_5_TO_10_LESIONS,
  firstLine,
  LM_ESTABLISHED,
  LM_NOT_ESTABLISHED,
  MASS_EFFECT_OR_LARGE,
  SYMPTOM_FACTS,
  SYMPTOMATIC_AND_FEW,
  SYMPTOMATIC_OR_LARGE,
  SYSTEMIC_LINE,
} from '../terms.ts'
import { rule, state } from './rule.ts'
import { largeLesion, manyLesions, severalLesions } from './symptomatic-by-number.ts'

/** Brain only, and before the matched drug failed: every other situation of these drivers has no rule and reaches the fallback. */
const OPEN = ['priorTherapies', 'progression', 'ecog', 'brainMetastasisCount', 'brainMetastasesSymptomatic'] as const

export const ROS1_BRAIN = state({
  id: 'OD1',
  title: 'ROS1 brain metastases, no ROS1-TKI has failed',
  group: 'systemic',
  when: all('ROS1 brain metastases, first TKI treatment', ROS1, BRAIN_METASTASES, LM_NOT_ESTABLISHED, NO_ROS1_TKI_FAILED),
  rules: [
    rule({
      uid: 'OD1-01',
      option: 'cns-active-ros1-tki',
      tier: 1,
      strength: 'P',
      when: DETAILS_STATED,
      provisionalOn: OPEN,
      because: 'Phase 1/2, small: intracranial response in 55% on entrectinib and 89% of 17 untreated patients on repotrectinib.',
      level: 'phase 1/2, small',
      evidence: ['XT1-10', 'XT1-11', 'X019'],
      cautions: ['Repotrectinib, entrectinib or taletrectinib; not crizotinib, of which 0.26% reaches the CSF.'],
      warnings: ['regional-approval', 'low-cns-penetration'],
    }),
    rule({
      uid: 'OD1-02',
      option: 'crizotinib',
      tier: 9,
      strength: 'L',
      because: 'Low CSF penetration (0.26%); last because CNS-active ROS1 drugs exist.',
      level: 'pharmacology',
      evidence: ['CT1-06'],
      judgement: 'The row is pharmacology across ALK, MET and ROS1; that the drug comes last in ROS1 as in ALK is judgement.',
      cautions: ['Only where no CNS-active ROS1-TKI is available.'],
      warnings: ['low-cns-penetration'],
    }),
  ],
})

export const RET_BRAIN = state({
  id: 'OD2',
  title: 'RET brain metastases, no RET-TKI has failed',
  group: 'systemic',
  when: all('RET brain metastases, first TKI treatment', RET, BRAIN_METASTASES, LM_NOT_ESTABLISHED, NO_RET_TKI_FAILED),
  rules: [
    rule({
      uid: 'OD2-01',
      option: 'selpercatinib',
      tier: 1,
      strength: 'P',
      when: DETAILS_STATED,
      provisionalOn: OPEN,
      because: 'Phase 3, subgroup of 29 with brain metastases: intracranial response 82 v 58% against platinum-pemetrexed.',
      level: 'phase 3, subgroup',
      evidence: ['XT1-14', 'X023'],
      cautions: ['The title of the cited reference names pembrolizumab in the control arm; the table does not.'],
    }),
  ],
})

export const MET_EXON_14_BRAIN = state({
  id: 'OD3',
  title: 'MET exon 14 skipping, brain metastases, no MET-TKI has failed',
  group: 'systemic',
  when: all('MET exon 14, brain metastases, first TKI treatment', MET_EXON_14, BRAIN_METASTASES, LM_NOT_ESTABLISHED, NO_MET_TKI_FAILED),
  rules: [
    rule({
      uid: 'OD3-01',
      option: 'capmatinib-or-tepotinib',
      tier: 1,
      strength: 'A',
      when: DETAILS_STATED,
      provisionalOn: OPEN,
      because: 'Phase 2, 23 patients with brain metastases: systemic PFS 9.5 months on tepotinib, without a CNS endpoint.',
      level: 'phase 2, small',
      evidence: ['X022', 'XT1-13'],
      cautions: ['The sources give no figure of intracranial response.'],
    }),
  ],
})

export const BRAF_BRAIN = state({
  id: 'OD4',
  title: 'BRAF V600E brain or leptomeningeal metastases, no BRAF inhibitor has failed',
  group: 'systemic',
  when: all(
    'BRAF V600E brain or leptomeningeal metastases, first treatment with a BRAF inhibitor',
    BRAF,
    CNS_DISEASE,
    NO_BRAF_INHIBITOR_FAILED,
  ),
  rules: [
    rule({
      uid: 'OD4-01',
      option: 'braf-plus-mek-inhibitor',
      tier: 1,
      strength: 'A',
      when: any('leptomeningeal disease, or details stated', LM_ESTABLISHED, DETAILS_STATED),
      provisionalOn: OPEN,
      because: 'Phase 2 showed efficacy of dabrafenib with trametinib, without an intracranial figure.',
      level: 'phase 2',
      evidence: ['X020', 'CT3-07'],
      cautions: ['In leptomeningeal disease the sources hold one case, on vemurafenib.'],
    }),
  ],
})

export const NTRK_BRAIN = state({
  id: 'OD5',
  title: 'NTRK brain metastases, no NTRK-TKI has failed',
  group: 'systemic',
  when: all('NTRK brain metastases, first TKI treatment', NTRK, BRAIN_METASTASES, LM_NOT_ESTABLISHED, NO_NTRK_TKI_FAILED),
  rules: [
    rule({
      uid: 'OD5-01',
      option: 'larotrectinib-or-entrectinib',
      tier: 1,
      strength: 'A',
      when: DETAILS_STATED,
      provisionalOn: OPEN,
      because: 'Phase 1/2, 10 patients on larotrectinib: CNS response in 63% of an unclear denominator.',
      level: 'phase 1/2, very small',
      evidence: ['X021', 'XT1-12'],
      warnings: ['small-sample'],
    }),
  ],
})

export const HER2_BRAIN = state({
  id: 'OD6',
  title: 'HER2-mutant brain or leptomeningeal metastases after earlier systemic therapy',
  group: 'systemic',
  when: all('HER2-mutant brain or leptomeningeal metastases', HER2, CNS_DISEASE),
  rules: [
    rule({
      uid: 'OD6-01',
      option: 'trastuzumab-deruxtecan',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      when: all(
        'after systemic therapy, no antibody-drug conjugate has failed, ECOG 0–2',
        EARLIER_SYSTEMIC,
        ECOG_0_2,
        notResistant('no conjugate has failed', { classes: ['adc'] }),
      ),
      provisionalOn: ['ecog', 'priorTherapies'],
      judgement: 'Limiting it to ECOG 0–2 is judgement. In leptomeningeal disease of lung cancer the sources hold no data on it.',
      because: 'Phase 2, 33 patients with brain metastases: systemic PFS 7.1 months, without a CNS endpoint.',
      level: 'phase 2, small; approval from memory',
      evidence: ['X024', 'XT1-15', 'E42'],
      cautions: ['The CNS data quoted are from breast cancer and only a rationale. Interstitial lung disease.'],
      warnings: ['ild', 'extrapolated'],
    }),
    rule({
      uid: 'OD6-02',
      option: 'her2-selective-tki',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      provisionalOn: ['priorTherapies'],
      when: all(
        'after systemic therapy, no HER2-TKI has failed',
        EARLIER_SYSTEMIC,
        notResistant('no HER2-TKI has failed', { classes: ['her2-tki'] }),
      ),
      because: 'Approved in the US after earlier therapy; figures for brain metastases were not available to this model.',
      level: 'phase 2; external: from memory, verify before use',
      evidence: ['E42'],
      cautions: ['A single published case on poziotinib does not generalise.'],
      warnings: ['regional-approval'],
    }),
  ],
})

const NEVER_SYSTEMIC = not('no line of chemotherapy or immunotherapy yet', SYSTEMIC_LINE)
const KRAS_BRAIN = all('KRAS G12C brain metastases', KRAS, BRAIN_METASTASES, LM_NOT_ESTABLISHED)

export const KRAS_BRAIN_FIRST_TREATMENT = state({
  id: 'OD7',
  title: 'KRAS G12C brain metastases, first line',
  group: 'systemic',
  when: all('KRAS G12C brain metastases, first line', KRAS_BRAIN, firstLine('first line', NEVER_SYSTEMIC)),
  rules: [
    rule({
      uid: 'OD7-01',
      option: 'immunotherapy-alone',
      tier: 1,
      strength: 'A',
      when: all(
        'PD-L1 at least 50%, ECOG 0–2',
        { kind: 'at-least', says: 'PD-L1 at least 50%', fact: 'pdL1Tps', limit: { value: 50, unit: '%' } },
        ECOG_0_2,
        DETAILS_STATED,
      ),
      provisionalOn: ['ecog', 'priorTherapies', 'brainMetastasisCount', 'brainMetastasesSymptomatic'],
      because: 'Immunotherapy or chemotherapy remains the mainstay in the first line, by expert opinion; alone only with high PD-L1.',
      level: 'expert',
      evidence: ['X025', 'X057'],
      judgement: 'The limits of PD-L1 and ECOG are judgement.',
      cautions: ['With radiosurgery by number and symptoms.'],
    }),
    rule({
      uid: 'OD7-02',
      option: 'chemo-immunotherapy',
      tier: 1,
      strength: 'A',
      when: all('in a patient whose details are stated', ECOG_0_2, DETAILS_STATED),
      provisionalOn: ['ecog', 'priorTherapies', 'brainMetastasisCount', 'brainMetastasesSymptomatic'],
      because:
        'Pooled randomised trials with stable brain metastases: overall survival 18.8 v 7.6 months with pembrolizumab added to chemotherapy.',
      level: 'pooled randomised trials, subgroup',
      evidence: ['X025', 'XT2-01'],
      judgement: 'The pooled trials were not of KRAS G12C. Limiting it to ECOG 0–2 is judgement.',
    }),
  ],
})

export const KRAS_BRAIN_LATER = state({
  id: 'OD7-LATER',
  title: 'KRAS G12C brain metastases after chemotherapy and immunotherapy',
  group: 'systemic',
  when: KRAS_BRAIN,
  rules: [
    rule({
      uid: 'OD7-03',
      option: 'adagrasib',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      provisionalOn: ['priorTherapies'],
      when: all(
        'after platinum and immunotherapy, no KRAS inhibitor has failed',
        AFTER_CHEMO_IMMUNOTHERAPY,
        notResistant('no KRAS inhibitor has failed', { classes: ['kras-g12c-inhibitor'] }),
      ),
      because: 'Prospective intracranial activity in untreated CNS metastases; figures not verified.',
      level: 'phase 1/2; external: from memory, verify before use',
      evidence: ['E41'],
      cautions: ['The statement of limited efficacy in the source review is outdated.'],
      warnings: ['superseded-statement'],
    }),
    rule({
      uid: 'OD7-05',
      option: 'sotorasib',
      tier: 3,
      strength: 'C',
      kind: 'while-unknown',
      provisionalOn: ['priorTherapies'],
      when: all(
        'after platinum and immunotherapy, adagrasib is not available, no KRAS inhibitor has failed',
        AFTER_CHEMO_IMMUNOTHERAPY,
        { kind: 'no-access', says: 'adagrasib is not available', fact: 'drugAccess', drug: 'adagrasib' },
        notResistant('no KRAS inhibitor has failed', { classes: ['kras-g12c-inhibitor'] }),
      ),
      because: 'A KRAS G12C inhibitor where adagrasib is not available; the sources give no intracranial figure.',
      level: 'expert',
      evidence: ['X025'],
      judgement: 'No source row compares the two inhibitors in brain metastases.',
    }),
  ],
})

export const KRAS_BRAIN_LOCAL = state({
  id: 'OD7-LOCAL',
  title: 'KRAS G12C brain metastases: local therapy',
  group: 'local',
  when: KRAS_BRAIN,
  rules: [
    rule({
      uid: 'OD7-04',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'A',
      when: AT_MOST_4_LESIONS,
      provisionalOn: ['brainMetastasisCount'],
      because: 'Guidelines support radiosurgery for up to 4 lesions.',
      level: 'external: guideline (strong)',
      evidence: ['E18'],
    }),
    rule({
      uid: 'OD7-06',
      option: 'stereotactic-radiosurgery',
      tier: 2,
      strength: 'C',
      when: FROM_5_TO_10_LESIONS,
      because: 'For 5 to 10 lesions the guideline supports radiosurgery conditionally.',
      level: 'external: guideline (conditional)',
      evidence: ['E18'],
    }),
  ],
})

/** The guideline on symptomatic brain metastases does not depend on the driver. */
export const OTHER_DRIVER_SYMPTOMATIC = state({
  id: 'OL1',
  title: 'Symptomatic or large brain metastases of another driver: local therapy',
  group: 'local',
  when: all(
    'brain metastases of another driver',
    driver(
      'ROS1, RET, MET exon 14, BRAF V600E, NTRK, HER2 or KRAS G12C',
      'ros1',
      'ret',
      'met-exon14',
      'braf-v600e',
      'ntrk',
      'her2',
      'kras-g12c',
    ),
    BRAIN_METASTASES,
  ),
  rules: [
    largeLesion('OL1-04'),
    rule({
      uid: 'OL1-01',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'P',
      when: SYMPTOMATIC_AND_FEW,
      provisionalOn: [...SYMPTOM_FACTS, 'brainMetastasisCount'],
      because: 'Guidelines support upfront local therapy of symptomatic brain metastases even where a CNS-active drug exists.',
      level: 'external: guideline (strong recommendation, low quality of evidence)',
      evidence: ['E18', 'E19'],
      judgement: 'The table names this for EGFR, ALK and no driver; the guideline does not depend on the driver.',
      warnings: ['local-therapy-first'],
    }),
    severalLesions('OL1-05'),
    manyLesions('OL1-06'),
    rule({
      uid: 'OL1-02',
      option: 'surgical-resection',
      tier: 1,
      strength: 'A',
      when: MASS_EFFECT_OR_LARGE,
      provisionalOn: ['massEffect', 'largestBrainMetastasisMm'],
      because: 'Above 4 cm or with mass effect, guidelines support discussing surgery.',
      level: 'external: guideline (conditional)',
      evidence: ['E18', 'E19'],
      judgement: 'The table names this for EGFR, ALK and no driver; the guideline does not depend on the driver.',
    }),
    rule({
      uid: 'OL1-03',
      option: 'defer-brain-radiotherapy',
      tier: 9,
      strength: 'X',
      when: SYMPTOMATIC_OR_LARGE,
      because: 'Deferral of brain radiotherapy is discussed for asymptomatic disease only.',
      level: 'external: guideline',
      evidence: ['E18', 'E19'],
    }),
  ],
})
