import type { Criterion, OpenCriterion } from '../../engine/criterion.ts'
import type { Rule } from '../../engine/model.ts'
import { all } from '../criteria.ts'
import type { EvidenceId } from '../evidence/index.ts'
import {
  MET_EXON_14,
  NO_MET_TKI_FAILED,
  NO_NTRK_TKI_FAILED,
  NO_RET_TKI_FAILED,
  NO_ROS1_TKI_FAILED,
  NTRK,
  RET,
  ROS1,
} from '../other-driver-terms.ts'
import { ECOG_0_2, LM_ESTABLISHED } from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'

const NO_ROW = 'No rule of the model covers the situation; this is the general way forward, not a ranking of therapies.'

/** The sources give the drug for brain metastases only. At poor performance it leads (ODP), so the fit patient is not left with less. */
const fromTheBrain = (
  number: number,
  name: string,
  driver: Criterion,
  noneFailed: OpenCriterion,
  option: OptionId,
  evidence: readonly [EvidenceId, ...EvidenceId[]],
): Rule =>
  rule({
    uid: `F1-0${number}`,
    option,
    tier: 2,
    strength: 'C',
    kind: 'while-unknown',
    when: all(`${name} leptomeningeal disease, no matched drug has failed`, driver, LM_ESTABLISHED, noneFailed),
    provisionalOn: ['priorTherapies', 'progression'],
    tentative: true,
    because: 'The drug for this driver is unused; the sources speak of it in brain metastases, not in leptomeningeal disease.',
    level: 'brain metastases, extrapolated to leptomeningeal disease',
    evidence,
    judgement: 'Carrying it over to the meninges, behind a discussion, is judgement.',
    cautions: ['Not derived for this situation: discuss first.'],
    warnings: ['lm-low-evidence', 'extrapolated'],
  })

/** Spoken when no state fits: says so, and never borrows the rules of another situation. */
export const NO_RULE_FOR_THIS = state({
  id: 'F1',
  title: 'No rule of the model covers this situation: discuss it, complete the work-up, and do not read a ranking into this list.',
  group: 'systemic',
  when: { kind: 'all', says: 'no state of the model fits', of: [] },
  rules: [
    rule({
      uid: 'F1-01',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      because: 'The model has no rule for this combination of driver, disease and earlier treatment.',
      level: 'expert',
      evidence: ['Z065'],
      judgement: NO_ROW,
    }),
    rule({
      uid: 'F1-02',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'A',
      because:
        'At resistance the genotype of the metastatic lesion is asked for; facts that are missing may bring the patient under a rule.',
      level: 'retrospective and expert',
      evidence: ['Z037', 'N05'],
      judgement: NO_ROW,
    }),
    rule({
      uid: 'F1-03',
      option: 'platinum-pemetrexed',
      tier: 3,
      strength: 'C',
      when: ECOG_0_2,
      provisionalOn: ['ecog'],
      tentative: true,
      because:
        'Chemotherapy is viable where targeted or immune therapy is not available or has failed, which no rule here has settled; its intracranial activity is limited.',
      level: 'expert',
      evidence: ['X028'],
      judgement: NO_ROW,
      cautions: ['Not derived for this situation: discuss first.'],
    }),
    rule({
      uid: 'F1-04',
      option: 'clinical-trial',
      tier: 3,
      strength: 'C',
      tentative: true,
      because: 'Situations without a rule are the ones in which evidence is missing.',
      level: 'expert',
      evidence: ['N10'],
      judgement: NO_ROW,
    }),
    fromTheBrain(5, 'ROS1', ROS1, NO_ROS1_TKI_FAILED, 'cns-active-ros1-tki', ['XT1-10', 'XT1-11']),
    fromTheBrain(6, 'RET', RET, NO_RET_TKI_FAILED, 'selpercatinib', ['XT1-14']),
    fromTheBrain(7, 'MET exon 14', MET_EXON_14, NO_MET_TKI_FAILED, 'capmatinib-or-tepotinib', ['XT1-13']),
    fromTheBrain(8, 'NTRK', NTRK, NO_NTRK_TKI_FAILED, 'larotrectinib-or-entrectinib', ['XT1-12']),
  ],
})
