import type { Criterion } from '../../engine/criterion.ts'
import type { Rule } from '../../engine/model.ts'
import { all, any, established, not, notEstablished } from '../criteria.ts'
import type { EvidenceId } from '../evidence/index.ts'
import {
  AFTER_1G_2G,
  ALK,
  ALK_MECHANISM_FACTS,
  ALK_MECHANISM_LOOKED_FOR,
  AT_MOST_4_LESIONS,
  BRAIN_METASTASES,
  BULKY_LM_SITE,
  CNS_DISEASE,
  ECOG_2_4,
  ECOG_3_4,
  ECOG_3_4_OR_ENCEPHALOPATHY,
  ECOG_4_OR_ENCEPHALOPATHY,
  EGFR_COMMON,
  ENCEPHALOPATHY,
  EXTRACRANIAL_ONLY_PROGRESSION,
  LM_ESTABLISHED,
  LM_NOT_ESTABLISHED,
  MASS_EFFECT_OR_LARGE,
  NEVER_ALECTINIB,
  NOT_COMFORT_FOCUSED,
  NOT_RESISTANT_TO_2G_ALK,
  NOT_RESISTANT_TO_3G,
  NOT_RESISTANT_TO_ALK_TKI,
  NOT_RESISTANT_TO_EGFR_TKI,
  NOT_RESISTANT_TO_LORLATINIB,
  RAISED_PRESSURE,
  RESISTANT_TO_1G_2G,
} from '../terms.ts'
import {
  ALK_DRUGS_CANNOT_BE_USED,
  MET_COMPARTMENTS,
  MET_SETTLED,
  NO_MATCHED_DRUG_USABLE,
  OSIMERTINIB_CANNOT_BE_USED,
} from '../usable-drugs.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'

const UNTIL_IT_RECOVERS = 'Outside the population of the trials until the performance status recovers.'

/** The row cited is the one that supports the option where it is offered: its population is what the patient lies outside of. */
const notWhilePoor = (uid: string, option: OptionId, evidence: readonly [EvidenceId, ...EvidenceId[]], when?: Criterion): Rule =>
  rule({
    uid,
    option,
    tier: 9,
    strength: 'X',
    ...(when === undefined ? {} : { when }),
    because: UNTIL_IT_RECOVERS,
    level: 'expert',
    evidence,
    judgement: 'That the trials enrolled better performance status, and that intensive treatment is not offered at ECOG 3–4, is judgement.',
  })

/** Only while the drug for the driver can be used; and never named as unsupported to a patient who asked for comfort. */
const supportiveCareNotFirst = (uid: string, unusable: Criterion): Rule =>
  rule({
    uid,
    option: 'best-supportive-care',
    tier: 9,
    strength: 'X',
    kind: 'while-unknown',
    when: all(
      'a matched drug may be usable, and comfort was not asked for',
      NOT_COMFORT_FOCUSED,
      notEstablished('a matched drug may be usable', unusable),
    ),
    because: 'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.',
    level: 'retrospective and expert',
    evidence: ['C032', 'A021', 'A023'],
    judgement: 'That it is not named as unsupported where the goals of care are comfort is judgement.',
  })

const supportiveCareWhenNothingIsUsable = (uid: string, unusable: Criterion): Rule =>
  rule({
    uid,
    option: 'best-supportive-care',
    tier: 1,
    strength: 'A',
    when: unusable,
    because:
      'The matched drug was not tolerated, cannot be had or has failed; supportive care is an option of equal rank, depending on the goals of care.',
    level: 'guideline of 2017, quoted; expert',
    evidence: ['C031', 'C088'],
    judgement: 'The cited grouping speaks of patients without a target; that a target without a usable drug counts alike is judgement.',
    cautions: ['Ask about goals of care.'],
  })

const BRAIN_WITH_MASS_EFFECT = all('brain metastases with mass effect or above 40 mm', BRAIN_METASTASES, MASS_EFFECT_OR_LARGE)

/** Nothing left to try and very poor condition: comfort leads, and no state below adds treatment. */
export const LM_POOR_RISK_EXHAUSTED = state({
  id: 'EL4-EXHAUSTED',
  title: 'Leptomeningeal disease, poor risk, no usable matched drug',
  group: 'systemic',
  silences: ['systemic', 'local'],
  when: all(
    'leptomeningeal disease, ECOG 4 or encephalopathy, no matched drug is usable',
    LM_ESTABLISHED,
    ECOG_4_OR_ENCEPHALOPATHY,
    NO_MATCHED_DRUG_USABLE,
  ),
  rules: [
    rule({
      uid: 'EL4-02',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: MET_SETTLED,
      provisionalOn: MET_COMPARTMENTS,
      because: 'For poor risk without a usable matched drug the 2017 guideline grouping supports palliative care as the main plan.',
      level: 'guideline of 2017, quoted; expert',
      evidence: ['C031', 'C088'],
      cautions: ['Radiotherapy or a shunt only for symptoms. Ask about goals of care.'],
    }),
    rule({
      uid: 'EL4-18',
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
    rule({
      uid: 'EL4-23',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      when: BRAIN_WITH_MASS_EFFECT,
      because: 'Mass effect or a lesion above 40 mm can be the cause of the condition, and it can be relieved.',
      level: 'external: guideline; expert',
      evidence: ['E18', 'E19', 'Z065'],
      judgement: 'That a cause which can be relieved is looked into before comfort alone is settled on is judgement.',
    }),
    rule({
      uid: 'EL4-24',
      option: 'surgical-resection',
      tier: 2,
      strength: 'C',
      when: BRAIN_WITH_MASS_EFFECT,
      because: 'For relief of mass effect only, after discussion.',
      level: 'external: guideline, extrapolated',
      evidence: ['E18', 'E19'],
      judgement: 'No source row speaks of surgery at poor risk with leptomeningeal disease.',
      warnings: ['extrapolated'],
    }),
    notWhilePoor('EL4-05', 'proton-craniospinal-irradiation', ['E15', 'C031']),
    notWhilePoor('EL4-06', 'intrathecal-pemetrexed', ['XT2-03', 'E16', 'C031']),
    notWhilePoor('EL4-07', 'intrathecal-chemotherapy', ['C044', 'C031']),
    notWhilePoor('EL4-08', 'platinum-pemetrexed', ['C041', 'C031']),
    notWhilePoor('EL4-09', 'amivantamab-plus-chemotherapy', ['E02', 'C031']),
    notWhilePoor('EL4-13', 'osimertinib-160mg', ['Z027', 'C031'], EGFR_COMMON),
    notWhilePoor('EL4-14', 'osimertinib-plus-bevacizumab', ['E27', 'C031'], EGFR_COMMON),
    notWhilePoor('EL4-15', 'clinical-trial', ['N10', 'C031']),
    notWhilePoor('EL4-16', 'alectinib-900mg', ['C077', 'C031'], ALK),
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
      when: any('no EGFR-TKI has failed, or one of the first or second generation has', NOT_RESISTANT_TO_EGFR_TKI, RESISTANT_TO_1G_2G),
      because:
        'Poor performance status may be caused by the leptomeningeal disease and be reversible, so the unused drug comes before comfort alone.',
      level: 'retrospective (another driver) and expert',
      evidence: ['C032', 'A021', 'A023'],
      judgement: 'After a TKI of no known generation osimertinib may have been used before it, so it does not lead by rote: judgement.',
      cautions: ['Palliative care in parallel.'],
      warnings: ['performance-status-reversible'],
    }),
    supportiveCareNotFirst('EL4-10', OSIMERTINIB_CANNOT_BE_USED),
    supportiveCareWhenNothingIsUsable('EL4-17', OSIMERTINIB_CANNOT_BE_USED),
    notWhilePoor('EL4-11', 'osimertinib-plus-chemotherapy', ['E03', 'C032']),
    notWhilePoor('EL4-12', 'proton-craniospinal-irradiation', ['E15', 'C032']),
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
      level: 'phase 3, population; external: not from the five source publications',
      evidence: ['E03'],
    }),
    notWhilePoor('EB8-03', 'amivantamab-plus-lazertinib', ['E04']),
    supportiveCareNotFirst('EB8-04', OSIMERTINIB_CANNOT_BE_USED),
    supportiveCareWhenNothingIsUsable('EB8-06', OSIMERTINIB_CANNOT_BE_USED),
    notWhilePoor('EB8-05', 'gefitinib-plus-chemotherapy', ['XT1-02']),
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
      when: any(
        'no second-generation ALK-TKI has failed, or the mechanism was looked for',
        NOT_RESISTANT_TO_2G_ALK,
        ALK_MECHANISM_LOOKED_FOR,
      ),
      provisionalOn: ALK_MECHANISM_FACTS,
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
    supportiveCareNotFirst('AB6-03', ALK_DRUGS_CANNOT_BE_USED),
    supportiveCareWhenNothingIsUsable('AB6-04', all('ECOG 3–4, no ALK drug can be used', ECOG_3_4, ALK_DRUGS_CANNOT_BE_USED)),
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
      kind: 'while-unknown',
      when: all(
        'at most 4 brain metastases, the brain not stable',
        BRAIN_METASTASES,
        AT_MOST_4_LESIONS,
        notEstablished('progression not outside the CNS only', EXTRACRANIAL_ONLY_PROGRESSION),
      ),
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
      kind: 'while-unknown',
      when: all('no matched drug is usable', NO_MATCHED_DRUG_USABLE, MET_SETTLED),
      provisionalOn: MET_COMPARTMENTS,
      because: 'Where no matched drug is usable, supportive care is an option of equal rank, depending on the goals of care.',
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
        'a matched drug may be usable, and comfort was not asked for',
        NOT_COMFORT_FOCUSED,
        any(
          'a matched drug may be usable',
          all('EGFR, osimertinib', EGFR_COMMON, NOT_RESISTANT_TO_3G, notEstablished('usable', OSIMERTINIB_CANNOT_BE_USED)),
          all('ALK, lorlatinib', ALK, NOT_RESISTANT_TO_LORLATINIB, notEstablished('usable', ALK_DRUGS_CANNOT_BE_USED)),
        ),
      ),
      because: 'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.',
      level: 'retrospective and expert',
      evidence: ['C032', 'A021', 'A023'],
      judgement: 'That it is not named as unsupported where the goals of care are comfort is judgement.',
    }),
    notWhilePoor('PR1-05', 'amivantamab-plus-chemotherapy', ['E02']),
    notWhilePoor('PR1-06', 'osimertinib-plus-chemotherapy', ['E03']),
    notWhilePoor('PR1-07', 'platinum-pemetrexed', ['E02', 'X028']),
    notWhilePoor('PR1-08', 'proton-craniospinal-irradiation', ['E15']),
  ],
})
