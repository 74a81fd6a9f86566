import type { Criterion } from '../../engine/criterion.ts'
import type { Rule } from '../../engine/model.ts'
import { all, not, notEstablished, notKnown } from '../criteria.ts'
import type { EvidenceId } from '../evidence/index.ts'
import {
  ASYMPTOMATIC,
  AT_MOST_4_LESIONS,
  BRAIN_METASTASES,
  BULKY_LM_SITE,
  DETAILS_STATED,
  ECOG_0_2,
  ECOG_3_4,
  ECOG_3_4_OR_ENCEPHALOPATHY,
  ENCEPHALOPATHY,
  FIT_FOR_CRANIOSPINAL,
  FROM_5_TO_10_LESIONS,
  firstLine,
  LM_ESTABLISHED,
  LM_NOT_ESTABLISHED,
  MASS_EFFECT_OR_LARGE,
  received,
  SYMPTOM_FACTS,
  SYMPTOMATIC_AND_FEW,
  SYMPTOMATIC_OR_LARGE,
  SYSTEMIC_LINE,
} from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'
import { largeLesion, manyLesions, severalLesions } from './symptomatic-by-number.ts'

const NO_DRIVER: Criterion = { kind: 'is', says: 'no driver on a sufficient panel', fact: 'driver', oneOf: ['none'] }
const HIGH_PD_L1: Criterion = { kind: 'at-least', says: 'PD-L1 at least 50%', fact: 'pdL1Tps', limit: { value: 50, unit: '%' } }
const LOWER_PD_L1: Criterion = { kind: 'less-than', says: 'PD-L1 below 50%', fact: 'pdL1Tps', limit: { value: 50, unit: '%' } }
const NEVER_SYSTEMIC = not('no line of chemotherapy or immunotherapy yet', SYSTEMIC_LINE)
const BRAIN_FIRST_LINE = all(
  'no driver, brain metastases, first line',
  NO_DRIVER,
  BRAIN_METASTASES,
  LM_NOT_ESTABLISHED,
  firstLine('first line', NEVER_SYSTEMIC),
)
const OPEN = ['ecog', 'priorTherapies', 'brainMetastasisCount', ...SYMPTOM_FACTS] as const

export const NO_DRIVER_HIGH_PD_L1 = state({
  id: 'ND1',
  title: 'No driver, brain metastases, first line, PD-L1 at least 50%',
  group: 'systemic',
  when: BRAIN_FIRST_LINE,
  rules: [
    rule({
      uid: 'ND1-01',
      option: 'immunotherapy-alone',
      tier: 1,
      strength: 'A',
      when: all('PD-L1 at least 50%, asymptomatic, ECOG 0–2', HIGH_PD_L1, ASYMPTOMATIC, ECOG_0_2, DETAILS_STATED),
      provisionalOn: OPEN,
      because:
        'Retrospective first line with PD-L1 of at least 50%: PFS (compartment not stated) 10 months; a phase 2 in brain metastases had a CNS PFS of about 2 months.',
      level: 'phase 2 and retrospective, conflicting; expert',
      evidence: ['X057', 'X039', 'XT4-01'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
      cautions: ['Keep corticosteroids low. Radiosurgery by number and symptoms.'],
    }),
    rule({
      uid: 'ND1-02',
      option: 'chemo-immunotherapy',
      tier: 1,
      strength: 'A',
      when: all('PD-L1 at least 50%, asymptomatic, ECOG 0–2', HIGH_PD_L1, ASYMPTOMATIC, ECOG_0_2, DETAILS_STATED),
      provisionalOn: OPEN,
      because:
        'Pooled randomised trials with stable brain metastases: overall survival 18.8 v 7.6 months with pembrolizumab added to chemotherapy.',
      level: 'pooled randomised trials, subgroup (n 105 v 66)',
      evidence: ['XT2-01', 'X057'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
      cautions: ['A heavy burden speaks for it.'],
    }),
    rule({
      uid: 'ND1-06',
      option: 'chemo-immunotherapy',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      tentative: true,
      when: all(
        'PD-L1 not known, asymptomatic, ECOG 0–2',
        notKnown('PD-L1 is not known', 'pdL1Tps'),
        ASYMPTOMATIC,
        ECOG_0_2,
        DETAILS_STATED,
      ),
      because: 'Supported on either side of PD-L1 50%, so it is listed while PD-L1 is awaited; what else is supported depends on it.',
      level: 'pooled randomised trials, subgroup (n 105 v 66)',
      evidence: ['XT2-01', 'X057'],
      judgement: 'That it may be named before PD-L1 is known, and limiting it to ECOG 0–2, is judgement.',
    }),
    rule({
      uid: 'ND1-03',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: notKnown('PD-L1 is not known', 'pdL1Tps'),
      because: 'PD-L1 decides between the options, and neither side is assumed.',
      level: 'expert',
      evidence: ['X057'],
      judgement: 'No source row speaks of an unknown PD-L1.',
    }),
  ],
})

export const NO_DRIVER_LOWER_PD_L1 = state({
  id: 'ND2',
  title: 'No driver, brain metastases, first line, PD-L1 below 50%',
  group: 'systemic',
  when: BRAIN_FIRST_LINE,
  rules: [
    rule({
      uid: 'ND2-01',
      option: 'chemo-immunotherapy',
      tier: 1,
      strength: 'P',
      when: all('PD-L1 below 50%, ECOG 0–2', LOWER_PD_L1, ECOG_0_2, DETAILS_STATED),
      provisionalOn: OPEN,
      because:
        'Pooled randomised trials with stable brain metastases: overall survival 18.8 v 7.6 months with pembrolizumab added to chemotherapy.',
      level: 'pooled randomised trials, subgroup (n 105 v 66)',
      evidence: ['XT2-01'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
    }),
    rule({
      uid: 'ND2-02',
      option: 'nivolumab-plus-ipilimumab',
      tier: 2,
      strength: 'A',
      when: all('PD-L1 below 50%, ECOG 0–2', LOWER_PD_L1, ECOG_0_2, DETAILS_STATED),
      provisionalOn: OPEN,
      because: 'Phase 3 CheckMate 227, subgroup with brain metastases: overall survival 17.4 v 13.9 months against chemotherapy.',
      level: 'phase 3, subgroup (n 68 v 66)',
      evidence: ['XT4-02', 'X041'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
    }),
  ],
})

export const NO_DRIVER_SYMPTOMATIC_DRUG = state({
  id: 'ND4-DRUG',
  title: 'No driver, symptomatic or large brain metastases, first line, PD-L1 at least 50%: the drug beside local therapy',
  group: 'systemic',
  when: BRAIN_FIRST_LINE,
  rules: [
    rule({
      uid: 'ND4-04',
      option: 'immunotherapy-alone',
      tier: 2,
      strength: 'A',
      when: all('PD-L1 at least 50%, symptomatic or large, ECOG 0–2', HIGH_PD_L1, SYMPTOMATIC_OR_LARGE, ECOG_0_2),
      because:
        'With or after local therapy of the symptomatic lesions; retrospective first line with PD-L1 of at least 50%: PFS (compartment not stated) 10 months.',
      level: 'retrospective; expert',
      evidence: ['X057', 'X039'],
      judgement: 'The table names systemic therapy for asymptomatic disease; placing it second, beside local therapy, is judgement.',
      cautions: ['Corticosteroids given for symptoms may blunt it.'],
    }),
    rule({
      uid: 'ND4-05',
      option: 'chemo-immunotherapy',
      tier: 2,
      strength: 'A',
      when: all('PD-L1 at least 50%, symptomatic or large, ECOG 0–2', HIGH_PD_L1, SYMPTOMATIC_OR_LARGE, ECOG_0_2),
      because: 'With or after local therapy; pooled randomised trials enrolled stable brain metastases.',
      level: 'pooled randomised trials, subgroup, extrapolated',
      evidence: ['XT2-01', 'X057'],
      judgement: 'The table names systemic therapy for asymptomatic disease; placing it second, beside local therapy, is judgement.',
      cautions: ['Corticosteroids given for symptoms may blunt it.'],
    }),
  ],
})

/** Local therapy does not wait for PD-L1. */
export const NO_DRIVER_LOCAL = state({
  id: 'ND4',
  title: 'No driver, brain metastases: local therapy',
  group: 'local',
  when: all('no driver, brain metastases', NO_DRIVER, BRAIN_METASTASES),
  rules: [
    largeLesion('ND4-06'),
    rule({
      uid: 'ND4-01',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'P',
      when: SYMPTOMATIC_AND_FEW,
      provisionalOn: [...SYMPTOM_FACTS, 'brainMetastasisCount'],
      because: 'Guidelines support upfront local therapy of symptomatic brain metastases, before or with systemic therapy.',
      level: 'external: guideline (strong recommendation, low quality of evidence)',
      evidence: ['E18', 'E19'],
      warnings: ['local-therapy-first'],
    }),
    severalLesions('ND4-07'),
    manyLesions('ND4-08'),
    rule({
      uid: 'ND4-02',
      option: 'surgical-resection',
      tier: 1,
      strength: 'A',
      when: MASS_EFFECT_OR_LARGE,
      provisionalOn: ['massEffect', 'largestBrainMetastasisMm'],
      because: 'Above 4 cm or with mass effect, guidelines support discussing surgery.',
      level: 'external: guideline (conditional)',
      evidence: ['E18'],
    }),
    rule({
      uid: 'ND4-03',
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

export const NO_DRIVER_ASYMPTOMATIC = state({
  id: 'ND1-LOCAL',
  title: 'No driver, asymptomatic brain metastases: local therapy',
  group: 'local',
  when: all('no driver, brain metastases, leptomeningeal disease not established', NO_DRIVER, BRAIN_METASTASES, LM_NOT_ESTABLISHED),
  rules: [
    rule({
      uid: 'ND1-04',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'P',
      when: all('asymptomatic, 1–4 lesions', ASYMPTOMATIC, AT_MOST_4_LESIONS),
      provisionalOn: [...SYMPTOM_FACTS, 'brainMetastasisCount'],
      because: 'Guidelines support radiosurgery for up to 4 lesions.',
      level: 'external: guideline (strong)',
      evidence: ['E18'],
      cautions: ['Defer only after a multidisciplinary decision.'],
    }),
    rule({
      uid: 'ND1-05',
      option: 'stereotactic-radiosurgery',
      tier: 2,
      strength: 'C',
      when: all('asymptomatic, 5–10 lesions', ASYMPTOMATIC, FROM_5_TO_10_LESIONS),
      because: 'For 5 to 10 lesions the guideline supports radiosurgery conditionally.',
      level: 'external: guideline (conditional)',
      evidence: ['E18'],
      cautions: ['Defer only after a multidisciplinary decision.'],
    }),
  ],
})

export const NO_DRIVER_LM_POOR_RISK = state({
  id: 'ND3-POOR',
  title: 'No driver, leptomeningeal disease, poor risk',
  group: 'systemic',
  silences: ['systemic', 'local'],
  when: all('no driver, leptomeningeal disease, ECOG 3–4 or encephalopathy', NO_DRIVER, LM_ESTABLISHED, ECOG_3_4_OR_ENCEPHALOPATHY),
  rules: [
    rule({
      uid: 'ND3-06',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'P',
      because: 'Poor risk without an actionable target: the 2017 guideline grouping supports palliative care as the main plan.',
      level: 'guideline of 2017, quoted; expert',
      evidence: ['C031', 'C088'],
      cautions: ['A cranial nerve deficit alone does not make the risk poor. Ask about goals of care.'],
    }),
    rule({
      uid: 'ND3-09',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      when: all('encephalopathy, without ECOG 3 or 4 stated', ENCEPHALOPATHY, notEstablished('ECOG 3–4 not stated', ECOG_3_4)),
      because:
        'Encephalopathy alone makes the risk poor here, and it can have a cause that passes: seizures, hydrocephalus, metabolism, drugs, radiotherapy.',
      level: 'expert',
      evidence: ['Z065', 'C031'],
      judgement: 'That encephalopathy without a poor performance status is looked into before comfort alone is settled on is judgement.',
    }),
    rule({
      uid: 'ND3-08',
      option: 'involved-field-radiotherapy',
      tier: 2,
      strength: 'C',
      when: BULKY_LM_SITE,
      because: 'For relief of symptoms at a bulky site only.',
      level: 'expert',
      evidence: ['C046', 'CF2-03'],
    }),
  ],
})

const notWhilePoor = (uid: string, option: OptionId, evidence: readonly [EvidenceId, ...EvidenceId[]]): Rule =>
  rule({
    uid,
    option,
    tier: 9,
    strength: 'X',
    because: 'Outside the population of the trials until the performance status recovers.',
    level: 'expert',
    evidence,
    judgement:
      'No source row speaks of ECOG 3–4 with brain metastases and no driver; that intensive treatment is not offered then is judgement.',
  })

/** Brain metastases only; with the meninges involved the state above speaks. Local therapy of symptoms runs beside it. */
export const NO_DRIVER_BRAIN_POOR_PERFORMANCE = state({
  id: 'ND5',
  title: 'No driver, brain metastases, ECOG 3–4',
  group: 'systemic',
  when: all('no driver, brain metastases, ECOG 3–4', NO_DRIVER, BRAIN_METASTASES, LM_NOT_ESTABLISHED, ECOG_3_4),
  rules: [
    rule({
      uid: 'ND5-01',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      because: 'Whether local therapy, corticosteroids or supportive care can restore the condition decides what else is possible.',
      level: 'expert',
      evidence: ['Z065', 'N05'],
      judgement: 'No source row speaks of ECOG 3–4 with brain metastases and no driver.',
    }),
    rule({
      uid: 'ND5-02',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'A',
      because:
        'Without a driver there is no drug that can be expected to work in this condition; supportive care is an option of equal rank, depending on the goals of care.',
      level: 'guideline of 2017 on the meninges, quoted; expert',
      evidence: ['C031', 'C088'],
      judgement: 'The cited grouping is about leptomeningeal disease; carrying it over to brain metastases is judgement.',
      cautions: ['Ask about goals of care, and whether the brain metastases cause the condition.'],
    }),
    notWhilePoor('ND5-03', 'chemo-immunotherapy', ['XT2-01']),
    notWhilePoor('ND5-04', 'nivolumab-plus-ipilimumab', ['XT4-02']),
    notWhilePoor('ND5-05', 'platinum-pemetrexed', ['X028']),
  ],
})

export const NO_DRIVER_LM = state({
  id: 'ND3',
  title: 'No driver, leptomeningeal disease',
  group: 'systemic',
  when: all('no driver, leptomeningeal disease', NO_DRIVER, LM_ESTABLISHED),
  rules: [
    rule({
      uid: 'ND3-01',
      option: 'platinum-pemetrexed',
      tier: 1,
      strength: 'A',
      when: ECOG_0_2,
      provisionalOn: ['ecog'],
      because: 'Retrospective: systemic chemotherapy is an independent predictor of survival in leptomeningeal disease without a target.',
      level: 'retrospective',
      evidence: ['C041', 'Z042', 'C042'],
      cautions: ['Systemic therapy preferred; with immunotherapy if otherwise indicated. No standard regimen.'],
    }),
    rule({
      uid: 'ND3-02',
      option: 'chemo-immunotherapy',
      tier: 1,
      strength: 'C',
      when: all(
        'ECOG 0–2, no immunotherapy yet',
        ECOG_0_2,
        not('no immunotherapy yet', received('immunotherapy was received', { classes: ['immunotherapy'] })),
      ),
      because: 'Retrospective, 32 patients: immunotherapy in leptomeningeal disease helped those with better performance status; unproven.',
      level: 'retrospective, small',
      evidence: ['Z044', 'Z046'],
      cautions: ['Immunotherapy in leptomeningeal disease is unproven.'],
    }),
    rule({
      uid: 'ND3-03',
      option: 'intrathecal-chemotherapy',
      tier: 2,
      strength: 'C',
      when: ECOG_0_2,
      provisionalOn: ['ecog'],
      because: 'Pooled analysis of small series: median overall survival about 6 months; denominators unclear.',
      level: 'pooled analysis of prospective and retrospective series',
      evidence: ['C044', 'C045', 'Z016'],
      cautions: ['Not at the same time as whole-brain radiotherapy.'],
    }),
    rule({
      uid: 'ND3-07',
      option: 'intrathecal-methotrexate',
      tier: 2,
      strength: 'C',
      when: ECOG_0_2,
      provisionalOn: ['ecog'],
      because: 'Review: no intrathecal regimen was shown to surpass intrathecal methotrexate alone.',
      level: 'review',
      evidence: ['C044', 'E51'],
      judgement: 'Listed beside intrathecal chemotherapy because the source singles it out.',
      cautions: ['Not at the same time as whole-brain radiotherapy.'],
    }),
    rule({
      uid: 'ND3-04',
      option: 'involved-field-radiotherapy',
      tier: 2,
      strength: 'A',
      when: all('ECOG 0–2, bulky or symptomatic site', ECOG_0_2, BULKY_LM_SITE),
      provisionalOn: ['ecog'],
      because: 'Radiotherapy eases symptoms and reduces bulky disease, by expert algorithm.',
      level: 'expert',
      evidence: ['C046', 'CF2-03'],
    }),
    rule({
      uid: 'ND3-05',
      option: 'proton-craniospinal-irradiation',
      tier: 2,
      strength: 'A',
      when: FIT_FOR_CRANIOSPINAL,
      because: 'Randomised phase 2 in lung and breast cancer: CNS PFS 8.2 v 2.3 months against photon involved-field radiotherapy.',
      level: 'phase 2, randomised (n 42 v 21); external: not from the five source publications',
      evidence: ['E15'],
      judgement: 'The definition of a fit patient is judgement.',
    }),
  ],
})
