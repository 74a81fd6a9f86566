import type { Criterion } from '../../engine/criterion.ts'
import { all, any, not } from '../criteria.ts'
import {
  AT_MOST_4_LESIONS,
  afterLine,
  BRAIN_METASTASES,
  CNS_DISEASE,
  DETAILS_STATED,
  ECOG_0_2,
  ECOG_3_4_OR_ENCEPHALOPATHY,
  EGFR_NAIVE_LINE,
  FROM_5_TO_10_LESIONS,
  firstLine,
  LM_ESTABLISHED,
  LM_NOT_ESTABLISHED,
  NOT_COMFORT_FOCUSED,
  NOT_RESISTANT_TO_EGFR_TKI,
  PLATINUM_LINE,
} from '../terms.ts'
import { rule, state } from './rule.ts'

const EGFR_UNCOMMON: Criterion = { kind: 'is', says: 'EGFR G719X, S768I or L861Q', fact: 'driver', oneOf: ['egfr-uncommon'] }
const EXON_20: Criterion = { kind: 'is', says: 'EGFR exon 20 insertion', fact: 'driver', oneOf: ['egfr-exon20-insertion'] }
/** Number and symptoms of brain metastases do not bear on a drug given for the meninges. */
const DETAILS_STATED_OR_LM = any(
  'leptomeningeal disease, or the details of the brain metastases are stated',
  LM_ESTABLISHED,
  DETAILS_STATED,
)
const OPEN = ['ecog', 'brainMetastasisCount', 'brainMetastasesSymptomatic', 'priorTherapies', 'progression'] as const
const NEVER_PLATINUM = not('no line with platinum yet', PLATINUM_LINE)

export const EGFR_UNCOMMON_FIRST_TREATMENT = state({
  id: 'EB4',
  title: 'EGFR G719X, S768I or L861Q, brain or leptomeningeal metastases, no EGFR-TKI has failed',
  group: 'systemic',
  when: all('first EGFR-TKI treatment', EGFR_UNCOMMON, CNS_DISEASE, EGFR_NAIVE_LINE),
  rules: [
    rule({
      uid: 'EB4-01',
      option: 'afatinib',
      tier: 1,
      strength: 'A',
      when: DETAILS_STATED_OR_LM,
      provisionalOn: OPEN,
      because:
        'Guideline option; prospectively, 2 of 3 patients with G719X and leptomeningeal disease had a partial response (compartment not stated).',
      level: 'external: guideline (low quality of evidence); prospective, very small',
      evidence: ['CT2-09', 'C067', 'E45'],
      cautions: ['Three patients with leptomeningeal disease; only 1.65% reaches the CSF.'],
      warnings: ['small-sample', 'low-cns-penetration'],
    }),
    rule({
      uid: 'EB4-02',
      option: 'osimertinib',
      tier: 1,
      strength: 'A',
      when: DETAILS_STATED_OR_LM,
      provisionalOn: OPEN,
      because: 'Guideline option for these variants.',
      level: 'external: guideline (low quality of evidence, weak recommendation)',
      evidence: ['E45'],
    }),
    rule({
      uid: 'EB4-03',
      option: 'amivantamab-plus-lazertinib',
      tier: 2,
      strength: 'C',
      when: all('brain metastases, ECOG 0–2', BRAIN_METASTASES, ECOG_0_2, DETAILS_STATED_OR_LM),
      provisionalOn: OPEN,
      because: 'A guideline update of 2026 names it as an option that may be offered for these variants.',
      level: 'external: guideline, seen on a secondary page',
      evidence: ['E01'],
      judgement: 'Limiting it to brain metastases and ECOG 0–2 is judgement.',
    }),
    rule({
      uid: 'EB4-04',
      option: 'best-supportive-care',
      tier: 9,
      strength: 'X',
      kind: 'while-unknown',
      when: all(
        'ECOG 3–4 or encephalopathy, no EGFR-TKI has failed, comfort was not asked for',
        ECOG_3_4_OR_ENCEPHALOPATHY,
        NOT_RESISTANT_TO_EGFR_TKI,
        NOT_COMFORT_FOCUSED,
      ),
      because: 'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.',
      level: 'expert',
      evidence: ['C032'],
      judgement: 'That it is not named as unsupported where the goals of care are comfort is judgement.',
    }),
  ],
})

/** Brain only: for leptomeningeal disease with an exon 20 insertion the sources hold nothing. */
export const EXON_20_FIRST_TREATMENT = state({
  id: 'EB5',
  title: 'EGFR exon 20 insertion, brain metastases, before platinum',
  group: 'systemic',
  when: all(
    'exon 20 insertion, brain metastases, no platinum yet',
    EXON_20,
    BRAIN_METASTASES,
    LM_NOT_ESTABLISHED,
    firstLine('no line with platinum yet', NEVER_PLATINUM),
  ),
  rules: [
    rule({
      uid: 'EB5-01',
      option: 'amivantamab-plus-chemotherapy',
      tier: 1,
      strength: 'P',
      when: all('ECOG 0–2, details stated', ECOG_0_2, DETAILS_STATED),
      provisionalOn: ['ecog', 'priorTherapies', 'brainMetastasisCount', 'brainMetastasesSymptomatic'],
      because: 'Guideline first line for EGFR exon 20 insertions.',
      level: 'guideline; external: not from the five source publications',
      evidence: ['E29'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
      cautions: ['The source publications hold nothing on exon 20 insertions.'],
      warnings: ['egfr-exon20'],
    }),
  ],
})

export const EXON_20_AFTER_PLATINUM = state({
  id: 'EB5-LATER',
  title: 'EGFR exon 20 insertion, brain metastases, after platinum',
  group: 'systemic',
  when: all('exon 20 insertion, brain metastases', EXON_20, BRAIN_METASTASES, LM_NOT_ESTABLISHED),
  rules: [
    rule({
      uid: 'EB5-02',
      option: 'sunvozertinib',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      when: afterLine('after platinum', PLATINUM_LINE),
      provisionalOn: ['priorTherapies'],
      because: 'Phase 2, accelerated approval in the US after platinum; CNS data are limited.',
      level: 'phase 2; external: not from the five source publications',
      evidence: ['E29'],
      cautions: ['Accelerated approval; regional.'],
      warnings: ['egfr-exon20', 'regional-approval'],
    }),
  ],
})

export const EXON_20_LOCAL = state({
  id: 'EB5-LOCAL',
  title: 'EGFR exon 20 insertion, brain metastases: local therapy',
  group: 'local',
  when: all('exon 20 insertion, brain metastases', EXON_20, BRAIN_METASTASES),
  rules: [
    rule({
      uid: 'EB5-03',
      option: 'stereotactic-radiosurgery',
      tier: 2,
      strength: 'A',
      when: any('at most 10 lesions', AT_MOST_4_LESIONS, FROM_5_TO_10_LESIONS),
      provisionalOn: ['brainMetastasisCount'],
      because: 'Local therapy comes earlier, because CNS-active drugs are fewer.',
      level: 'external: guideline',
      evidence: ['E18'],
      cautions: ['Up to 4 lesions a strong recommendation, 5 to 10 conditional.'],
    }),
  ],
})

export const EXON_20_AVOID = state({
  id: 'EB5-AVOID',
  title: 'EGFR exon 20 insertion: not supported',
  group: 'avoid',
  when: EXON_20,
  rules: [
    rule({
      uid: 'EB5-04',
      option: 'osimertinib',
      tier: 9,
      strength: 'X',
      because: 'Standard-dose EGFR-TKIs are not the standard for exon 20 insertions.',
      level: 'guideline; external: not from the five source publications',
      evidence: ['E29'],
      warnings: ['egfr-exon20'],
    }),
    rule({
      uid: 'EB5-05',
      option: 'immunotherapy-alone',
      tier: 9,
      strength: 'X',
      because: 'Not first line for any activating EGFR alteration.',
      level: 'external: guideline',
      evidence: ['E46'],
      status: 'retired',
      judgement: 'Covered for every EGFR and ALK situation by the rules of X1, so that the reason appears once.',
    }),
  ],
})
