import { all, any, not } from '../criteria.ts'
import {
  AFTER_1G_2G,
  BRAIN_METASTASES,
  CNS_PROGRESSION,
  ECOG_0_2,
  EGFR_COMMON,
  LM_NOT_ESTABLISHED,
  MET_AMPLIFIED,
  MET_COPY_FACTS,
  MET_FACTS,
  MET_HIGH_AFTER_1G_2G,
  MET_MATTERS_AFTER_1G_2G,
  MET_NOT_FOUND,
  NOT_STABLE,
  SYSTEMIC_PROGRESSION,
  T790M_FACTS,
  T790M_NEGATIVE,
  T790M_NOT_IN_PLASMA_AND_TISSUE,
  T790M_NOT_KNOWN,
  T790M_POSITIVE,
} from '../terms.ts'
import { rule, state } from './rule.ts'

const SITUATION = all(
  'EGFR brain metastases after a first- or second-generation TKI',
  EGFR_COMMON,
  BRAIN_METASTASES,
  LM_NOT_ESTABLISHED,
  AFTER_1G_2G,
  NOT_STABLE,
)

export const EGFR_BRAIN_AFTER_EARLIER_TKI = state({
  id: 'EB6',
  title: 'EGFR brain metastases after a first- or second-generation TKI',
  group: 'systemic',
  when: SITUATION,
  rules: [
    rule({
      uid: 'EB6-01',
      option: 'osimertinib',
      tier: 1,
      strength: 'P',
      when: T790M_POSITIVE,
      provisionalOn: ['priorTherapies'],
      because: 'Phase 3 AURA3, T790M-positive, CNS subset: CNS PFS 11.7 v 5.6 months against platinum-pemetrexed.',
      level: 'phase 3, CNS subset',
      evidence: ['E05', 'CF2-05', 'X008'],
      cautions: ['T790M in any compartment counts; say which.'],
    }),
    rule({
      uid: 'EB6-02',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: T790M_NOT_KNOWN,
      because: 'T790M is not known, and it decides whether osimertinib is a labelled choice after this TKI.',
      level: 'guideline; retrospective',
      evidence: ['E02', 'Z037'],
      cautions: ['Plasma first, tissue if plasma is negative. Do not wait if symptomatic.'],
    }),
    rule({
      uid: 'EB6-03',
      option: 'osimertinib',
      tier: 2,
      strength: 'A',
      when: all(
        'T790M negative or not found, progression in the CNS',
        any('T790M not found', T790M_NOT_IN_PLASMA_AND_TISSUE, not('T790M not detected anywhere', T790M_POSITIVE)),
        CNS_PROGRESSION,
      ),
      provisionalOn: [...T790M_FACTS, 'progression', 'priorTherapies'],
      because:
        'CNS involvement itself supports osimertinib in a guideline summary; benefit regardless of T790M was seen retrospectively in leptomeningeal disease.',
      level: 'external: guideline summary; retrospective in LM, extrapolated to BM',
      evidence: ['E06', 'Z028', 'CF2-07'],
      cautions: ['Outside the US label if T790M-negative.'],
      warnings: ['off-label'],
    }),
  ],
})

/** Apart from the state above because "T790M negative" is an open question: CSF may still overturn plasma and tissue. */
export const EGFR_BRAIN_T790M_NEGATIVE = state({
  id: 'EB6-NEGATIVE',
  title: 'EGFR brain metastases after a first- or second-generation TKI, T790M negative',
  group: 'systemic',
  when: all('as above, T790M negative', SITUATION, T790M_NEGATIVE),
  rules: [
    rule({
      uid: 'EB6-05',
      option: 'amivantamab-plus-chemotherapy',
      tier: 1,
      strength: 'A',
      when: all(
        'MET amplified or no target, progression outside the CNS, ECOG 0–2',
        any('MET amplified or not found', MET_AMPLIFIED, MET_NOT_FOUND),
        SYSTEMIC_PROGRESSION,
        ECOG_0_2,
      ),
      provisionalOn: [...MET_FACTS, 'progression', 'priorTherapies', 'ecog'],
      because: 'Guidelines support platinum chemotherapy with or without amivantamab after an EGFR-TKI when no target is found.',
      level: 'external: guideline (strong)',
      evidence: ['E02'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
    }),
    rule({
      uid: 'EB6-06',
      option: 'platinum-pemetrexed',
      tier: 2,
      strength: 'A',
      when: all(
        'MET amplified or no target, progression outside the CNS, ECOG 0–2',
        any('MET amplified or not found', MET_AMPLIFIED, MET_NOT_FOUND),
        SYSTEMIC_PROGRESSION,
        ECOG_0_2,
      ),
      provisionalOn: [...MET_FACTS, 'progression', 'priorTherapies', 'ecog'],
      because:
        'Platinum-pemetrexed is the guideline backbone; in a phase 3 control arm after a TKI its PFS in brain metastases was about 4.1 months.',
      level: 'guideline; phase 3 control arm',
      evidence: ['E02', 'X031'],
      judgement: 'Limiting it to ECOG 0–2 is judgement.',
      cautions: ['Modest CNS activity.'],
    }),
  ],
})

export const EGFR_BRAIN_T790M_NEGATIVE_MET = state({
  id: 'EB6-MET',
  title: 'EGFR brain metastases after a first- or second-generation TKI, T790M negative, MET amplified',
  group: 'systemic',
  when: all('as above, T790M negative, MET amplified', SITUATION, T790M_NEGATIVE, MET_MATTERS_AFTER_1G_2G),
  rules: [
    rule({
      uid: 'EB6-04',
      option: 'osimertinib-plus-met-inhibitor',
      tier: 1,
      strength: 'A',
      when: MET_HIGH_AFTER_1G_2G,
      provisionalOn: [...MET_COPY_FACTS, 'priorTherapies'],
      because: 'Phase 3 SACHI after a first EGFR-TKI, MET amplified: systemic PFS 8.2 v 4.5 months against platinum-pemetrexed.',
      level: 'phase 3; external: not from the five source publications',
      evidence: ['E07', 'X044', 'CF2-06'],
      cautions: [
        'SACHI asked for a MET copy number of at least 5 or a ratio of at least 2 after a first- or second-generation TKI.',
        'Approved in China; elsewhere off-label or in a trial unless checked.',
      ],
      warnings: ['regional-approval', 'off-label'],
    }),
  ],
})
