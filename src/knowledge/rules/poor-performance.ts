import type { Rule } from '../../engine/model.ts'
import { all, any, established, not } from '../criteria.ts'
import {
  AFTER_1G_2G,
  ALK,
  AT_MOST_4_LESIONS,
  BRAIN_METASTASES,
  BULKY_LM_SITE,
  CNS_DISEASE,
  ECOG_2_4,
  ECOG_3_4,
  ECOG_3_4_OR_ENCEPHALOPATHY,
  ECOG_4_OR_ENCEPHALOPATHY,
  EGFR_COMMON,
  LM_ESTABLISHED,
  LM_NOT_ESTABLISHED,
  NEVER_ALECTINIB,
  NOT_COMFORT_FOCUSED,
  NOT_RESISTANT_TO_3G,
  NOT_RESISTANT_TO_ALK_TKI,
  NOT_RESISTANT_TO_EGFR_TKI,
  NOT_RESISTANT_TO_LORLATINIB,
  RAISED_PRESSURE,
  RESISTANT_TO_3G,
  RESISTANT_TO_LORLATINIB,
} from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'

const UNTIL_IT_RECOVERS = 'Outside the population of the trials until the performance status recovers.'

const notWhilePoor = (uid: string, option: OptionId): Rule =>
  rule({
    uid,
    option,
    tier: 9,
    strength: 'X',
    because: UNTIL_IT_RECOVERS,
    level: 'expert',
    evidence: ['E03', 'C032'],
    judgement: 'The trials enrolled better performance status; that intensive treatment is not offered at ECOG 3–4 is judgement.',
  })

const supportiveCareNotFirst = (uid: string): Rule =>
  rule({
    uid,
    option: 'best-supportive-care',
    tier: 9,
    strength: 'X',
    kind: 'while-unknown',
    when: NOT_COMFORT_FOCUSED,
    because: 'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.',
    level: 'retrospective and expert',
    evidence: ['C032', 'A021', 'A023'],
    judgement: 'That it is not named as unsupported where the goals of care are comfort is judgement.',
  })

/** Nothing left to try and very poor condition: comfort leads, and no state below adds treatment. */
export const LM_POOR_RISK_EXHAUSTED = state({
  id: 'EL4-EXHAUSTED',
  title: 'Leptomeningeal disease, poor risk, no unused active drug',
  group: 'systemic',
  silences: ['systemic', 'local'],
  when: all(
    'leptomeningeal disease, ECOG 4 or encephalopathy, the last matched drug has failed',
    LM_ESTABLISHED,
    ECOG_4_OR_ENCEPHALOPATHY,
    any(
      'the last matched drug has failed',
      all('EGFR, a third-generation TKI has failed', EGFR_COMMON, RESISTANT_TO_3G),
      all('ALK, lorlatinib has failed', ALK, RESISTANT_TO_LORLATINIB),
    ),
  ),
  rules: [
    rule({
      uid: 'EL4-02',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'P',
      because: 'Poor risk without an unused active drug: the 2017 guideline grouping supports palliative care as the main plan.',
      level: 'guideline of 2017, quoted; expert',
      evidence: ['C031', 'C088'],
      cautions: ['Radiotherapy or a shunt only for symptoms. Ask about goals of care.'],
    }),
    rule({
      uid: 'EL4-03',
      option: 'involved-field-radiotherapy',
      tier: 2,
      strength: 'C',
      when: BULKY_LM_SITE,
      because: 'For relief of symptoms at a bulky site only.',
      level: 'expert',
      evidence: ['C046', 'CF2-03'],
    }),
    rule({
      uid: 'EL4-04',
      option: 'csf-diversion',
      tier: 2,
      strength: 'C',
      when: RAISED_PRESSURE,
      because: 'For relief of symptoms of raised intracranial pressure only.',
      level: 'expert',
      evidence: ['Z040', 'N02'],
    }),
    notWhilePoor('EL4-05', 'proton-craniospinal-irradiation'),
    notWhilePoor('EL4-06', 'intrathecal-pemetrexed'),
    notWhilePoor('EL4-07', 'intrathecal-chemotherapy'),
    notWhilePoor('EL4-08', 'platinum-pemetrexed'),
    notWhilePoor('EL4-09', 'amivantamab-plus-chemotherapy'),
  ],
})

export const EGFR_LM_POOR_RISK = state({
  id: 'EL4',
  title: 'EGFR leptomeningeal disease, poor risk, an active drug is unused',
  group: 'systemic',
  when: all(
    'EGFR leptomeningeal disease, ECOG 3–4 or encephalopathy, no third-generation TKI has failed',
    EGFR_COMMON,
    LM_ESTABLISHED,
    ECOG_3_4_OR_ENCEPHALOPATHY,
    NOT_RESISTANT_TO_3G,
  ),
  rules: [
    rule({
      uid: 'EL4-01',
      option: 'osimertinib',
      tier: 1,
      strength: 'P',
      because:
        'Poor performance status may be caused by the leptomeningeal disease and be reversible, so the unused drug comes before comfort alone.',
      level: 'retrospective (another driver) and expert',
      evidence: ['C032', 'A021', 'A023'],
      cautions: ['Palliative care in parallel.'],
      warnings: ['performance-status-reversible'],
    }),
    supportiveCareNotFirst('EL4-10'),
    notWhilePoor('EL4-11', 'osimertinib-plus-chemotherapy'),
    notWhilePoor('EL4-12', 'proton-craniospinal-irradiation'),
  ],
})

export const EGFR_BRAIN_POOR_PERFORMANCE = state({
  id: 'EB8',
  title: 'EGFR brain metastases, ECOG 3–4, no EGFR-TKI has failed',
  group: 'systemic',
  when: all(
    'EGFR brain metastases, ECOG 3–4, first EGFR-TKI treatment',
    EGFR_COMMON,
    BRAIN_METASTASES,
    LM_NOT_ESTABLISHED,
    ECOG_3_4,
    NOT_RESISTANT_TO_EGFR_TKI,
  ),
  rules: [
    rule({
      uid: 'EB8-01',
      option: 'osimertinib',
      tier: 1,
      strength: 'P',
      because: 'Poor performance status may be caused by the brain metastases; a single agent with palliative care in parallel.',
      level: 'retrospective and expert',
      evidence: ['C032', 'C055', 'X061', 'E03'],
      cautions: ['FLAURA2 enrolled WHO performance status 0–1 only.'],
      warnings: ['performance-status-reversible'],
    }),
    rule({
      uid: 'EB8-02',
      option: 'osimertinib-plus-chemotherapy',
      tier: 9,
      strength: 'X',
      because: UNTIL_IT_RECOVERS,
      level: 'phase 3, population',
      evidence: ['E03'],
    }),
    notWhilePoor('EB8-03', 'amivantamab-plus-lazertinib'),
    supportiveCareNotFirst('EB8-04'),
    notWhilePoor('EB8-05', 'gefitinib-plus-chemotherapy'),
  ],
})

/** Runs beside the states of the naive and resistant lines: it adds that the drug comes before comfort alone. */
export const ALK_POOR_PERFORMANCE = state({
  id: 'AB6',
  title: 'ALK brain or leptomeningeal metastases, ECOG 2–4, an active drug is unused',
  group: 'systemic',
  when: all('ALK, ECOG 2–4, lorlatinib has not failed', ALK, CNS_DISEASE, ECOG_2_4, NOT_RESISTANT_TO_LORLATINIB),
  rules: [
    rule({
      uid: 'AB6-01',
      option: 'lorlatinib',
      tier: 1,
      strength: 'P',
      because: 'Poor performance status may be caused by the CNS disease, and a CNS-active ALK-TKI is unused.',
      level: 'expert; retrospective for alectinib, extrapolated to lorlatinib',
      evidence: ['C032', 'Z034', 'A021'],
      judgement: 'The retrospective series gave alectinib; carrying it over to lorlatinib is judgement.',
      warnings: ['performance-status-reversible'],
    }),
    rule({
      uid: 'AB6-02',
      option: 'alectinib',
      tier: 1,
      strength: 'P',
      when: all('no ALK-TKI has failed, alectinib unused', NOT_RESISTANT_TO_ALK_TKI, NEVER_ALECTINIB),
      because: 'Retrospective, uncontrolled before and after: ECOG 2 or worse fell from 19 to 7 of 28 symptomatic patients on alectinib.',
      level: 'retrospective, uncontrolled',
      evidence: ['A021', 'A023', 'C032'],
      cautions: ['In leptomeningeal disease the text and Table 9 of the series contradict each other about ECOG.'],
      warnings: ['performance-status-reversible', 'small-sample'],
    }),
    supportiveCareNotFirst('AB6-03'),
  ],
})

const FAILED_AND_POOR = all(
  'EGFR or ALK, ECOG 3–4, a matched TKI has failed',
  CNS_DISEASE,
  ECOG_3_4,
  any(
    'a matched TKI has failed',
    all('EGFR-TKI', EGFR_COMMON, not('an EGFR-TKI has failed', NOT_RESISTANT_TO_EGFR_TKI)),
    all('ALK-TKI', ALK, not('an ALK-TKI has failed', NOT_RESISTANT_TO_ALK_TKI)),
  ),
)

/** Runs beside the states of the resistant lines and takes the intensive options out of them. */
export const POOR_PERFORMANCE_AFTER_TKI = state({
  id: 'PR1',
  title: 'ECOG 3–4 after a matched TKI has failed',
  group: 'systemic',
  when: FAILED_AND_POOR,
  rules: [
    rule({
      uid: 'PR1-01',
      option: 'osimertinib',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      when: all(
        'EGFR, after a first- or second-generation TKI only',
        EGFR_COMMON,
        established('after an earlier-generation TKI', AFTER_1G_2G),
      ),
      because: 'Osimertinib is unused, and poor performance status may be caused by the CNS disease.',
      level: 'expert',
      evidence: ['C032', 'Z028', 'E06'],
      judgement: 'No source row speaks of ECOG 3–4 after a TKI.',
      cautions: ['Outside the US label if T790M-negative.'],
      warnings: ['performance-status-reversible'],
    }),
    rule({
      uid: 'PR1-02',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'C',
      when: all('at most 4 brain metastases', BRAIN_METASTASES, AT_MOST_4_LESIONS),
      because: 'Radiosurgery of few lesions is a short treatment; the guideline itself speaks of ECOG 0–2.',
      level: 'external: guideline, extrapolated to ECOG 3–4',
      evidence: ['E18'],
      judgement: 'No source row speaks of ECOG 3–4 after a TKI.',
      warnings: ['extrapolated'],
    }),
    rule({
      uid: 'PR1-03',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'A',
      when: any(
        'no matched drug is unused',
        all('EGFR, a third-generation TKI has failed', EGFR_COMMON, RESISTANT_TO_3G),
        all('ALK, lorlatinib has failed', ALK, RESISTANT_TO_LORLATINIB),
      ),
      because: 'No matched drug is unused; supportive care is an option of equal rank, depending on the goals of care.',
      level: 'guideline of 2017, quoted; expert',
      evidence: ['C031', 'C088'],
      judgement: 'The cited grouping is about leptomeningeal disease; carrying it over to brain metastases is judgement.',
      cautions: ['Ask about goals of care.'],
    }),
    rule({
      uid: 'PR1-04',
      option: 'best-supportive-care',
      tier: 9,
      strength: 'X',
      kind: 'while-unknown',
      when: all(
        'a matched drug is unused, and comfort was not asked for',
        NOT_COMFORT_FOCUSED,
        any(
          'a matched drug is unused',
          all('EGFR, no third-generation TKI has failed', EGFR_COMMON, NOT_RESISTANT_TO_3G),
          all('ALK, lorlatinib has not failed', ALK, NOT_RESISTANT_TO_LORLATINIB),
        ),
      ),
      because: 'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.',
      level: 'retrospective and expert',
      evidence: ['C032', 'A021', 'A023'],
      judgement: 'That it is not named as unsupported where the goals of care are comfort is judgement.',
    }),
    notWhilePoor('PR1-05', 'amivantamab-plus-chemotherapy'),
    notWhilePoor('PR1-06', 'osimertinib-plus-chemotherapy'),
    notWhilePoor('PR1-07', 'platinum-pemetrexed'),
    notWhilePoor('PR1-08', 'proton-craniospinal-irradiation'),
  ],
})
