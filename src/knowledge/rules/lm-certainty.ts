import type { Criterion } from '../../engine/criterion.ts'
import type { Rule } from '../../engine/model.ts'
import { all, any, conflicting } from '../criteria.ts'
import { ABSENT_AGAINST_CYTOLOGY, ABSENT_AGAINST_OTHER_FINDINGS, LM_POSSIBLE, LM_PROBABLE } from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'

const LAST_CYTOLOGY_NEGATIVE: Criterion = {
  kind: 'latest-is',
  says: 'the latest cytology is negative or atypical',
  fact: 'csfCytology',
  oneOf: ['negative', 'atypical'],
}
const CSF_DNA: Criterion = { kind: 'is', says: 'the driver was found in CSF', fact: 'csfDriverDna', oneOf: ['detected'] }
const TYPICAL_PICTURE: Criterion = all(
  'typical MRI with symptoms',
  { kind: 'is', says: 'typical MRI', fact: 'leptomeningealMri', oneOf: ['typical'] },
  { kind: 'is', says: 'leptomeningeal symptoms', fact: 'leptomeningealSymptoms', oneOf: ['yes'] },
)
const MRI_ONLY: Criterion = all(
  'an MRI finding without symptoms',
  { kind: 'is', says: 'typical or atypical MRI', fact: 'leptomeningealMri', oneOf: ['typical', 'atypical'] },
  { kind: 'is', says: 'no leptomeningeal symptoms', fact: 'leptomeningealSymptoms', oneOf: ['no'] },
)

const notOnSuspicion = (uid: string, option: OptionId): Rule =>
  rule({
    uid,
    option,
    tier: 9,
    strength: 'X',
    when: LM_POSSIBLE,
    because: 'Not supported on a suspicion: leptomeningeal disease has to be confirmed or probable first.',
    level: 'consensus and expert',
    evidence: ['C019', 'C020', 'E21'],
    judgement: 'That treatment of the meninges waits for the work-up is derived from the diagnostic criteria.',
  })

/** Says how sure the diagnosis is, and what to do about it. Systemic treatment of brain metastases runs beside it. */
export const LM_CERTAINTY = state({
  id: 'G2',
  title: 'Leptomeningeal disease is suspected or not confirmed',
  group: 'lm-certainty',
  when: any(
    'possible, probable or contradictory',
    LM_POSSIBLE,
    LM_PROBABLE,
    conflicting('contradictory statements about leptomeningeal disease', 'leptomeningealDisease'),
    ABSENT_AGAINST_CYTOLOGY,
    ABSENT_AGAINST_OTHER_FINDINGS,
    conflicting('contradictory CSF cytology', 'csfCytology'),
  ),
  rules: [
    rule({
      uid: 'G2-01',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      when: LM_POSSIBLE,
      because: 'Leptomeningeal disease is possible and not established; MRI of brain and spine, then CSF, settle it.',
      level: 'consensus, review and expert',
      evidence: ['CF2-01', 'C016', 'C017', 'C019', 'Z061', 'E21'],
      cautions: ['MRI of brain and spine before lumbar puncture; at least 10 mL of CSF, processed quickly; cytology and CSF tumour DNA.'],
    }),
    rule({
      uid: 'G2-02',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      when: all('possible, with a negative or atypical cytology', LM_POSSIBLE, LAST_CYTOLOGY_NEGATIVE),
      because: 'One negative cytology never excludes leptomeningeal disease: the first lumbar puncture finds about half.',
      level: 'review and consensus',
      evidence: ['C015', 'Z008', 'E21', 'Z057'],
      cautions: ['Repeat the lumbar puncture. RANO-LM counts atypical as negative and suspicious as positive.'],
      warnings: ['negative-cytology'],
    }),
    rule({
      uid: 'G2-03',
      option: 'treat-as-probable-lm',
      tier: 1,
      strength: 'A',
      when: all('probable by MRI and symptoms', LM_PROBABLE, TYPICAL_PICTURE),
      because:
        'In metastatic lung cancer typical symptoms with characteristic MRI can establish leptomeningeal disease, by expert opinion.',
      level: 'expert; external: guideline',
      evidence: ['C020', 'CF2-02', 'E21'],
      cautions: ['Call it probable, record that cytology is missing or negative, and still obtain the CSF genotype.'],
    }),
    rule({
      uid: 'G2-04',
      option: 'treat-as-probable-lm',
      tier: 1,
      strength: 'A',
      when: all('probable by tumour DNA in CSF', LM_PROBABLE, CSF_DNA),
      because: 'The driver was found in CSF, which can support the diagnosis when cytology is negative, in retrospective series.',
      level: 'retrospective and expert, conflicting',
      evidence: ['CF2-02', 'C024', 'C026', 'E21'],
      cautions: ['The 2018 algorithm accepts CSF tumour DNA as diagnostic; EANO-ESMO 2023 still calls cytology the confirmation.'],
    }),
    rule({
      uid: 'G2-06',
      option: 'treat-as-probable-lm',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      when: all(
        'probable, on another basis',
        LM_PROBABLE,
        { kind: 'not-established', says: 'not by MRI and symptoms', of: TYPICAL_PICTURE },
        { kind: 'not-established', says: 'not by tumour DNA in CSF', of: CSF_DNA },
      ),
      because: 'The diagnosis is recorded without its basis, which counts as probable until cytology, MRI or CSF tumour DNA is stated.',
      level: 'expert',
      evidence: ['CF2-02', 'E21'],
      judgement: 'A coded diagnosis alone is taken as probable, not as confirmed.',
    }),
    rule({
      uid: 'G2-05',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      when: all('possible, by MRI alone', LM_POSSIBLE, MRI_ONLY),
      because: 'An MRI finding without symptoms is possible leptomeningeal disease at most.',
      level: 'review, retrospective and expert',
      evidence: ['C018', 'C019', 'A022', 'E21'],
      cautions: ['Exclude enhancement after a lumbar puncture.'],
    }),
    rule({
      uid: 'G2-07',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: all(
        'contradictory statements that are not settled',
        conflicting('contradictory statements about leptomeningeal disease', 'leptomeningealDisease'),
        { kind: 'not-established', says: 'not probable in every reading', of: LM_PROBABLE },
      ),
      because: 'The statements about leptomeningeal disease contradict each other.',
      level: 'consensus and expert',
      evidence: ['CF2-01', 'E21'],
      judgement: 'No source row speaks of contradictory statements.',
    }),
    rule({
      uid: 'G2-13',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      when: ABSENT_AGAINST_CYTOLOGY,
      because: 'Leptomeningeal disease is stated to be absent, and a CSF cytology was positive or suspicious: the two do not go together.',
      level: 'consensus and expert',
      evidence: ['E21', 'C015'],
      judgement: 'The statement stands as given; that the cytology speaks against it is said, not decided.',
      cautions: ['Repeat cytology and MRI of the neuraxis; correct whichever entry is wrong.'],
    }),
    rule({
      uid: 'G2-15',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: ABSENT_AGAINST_OTHER_FINDINGS,
      because:
        'Leptomeningeal disease is stated to be absent, and the driver in CSF or a typical MRI with symptoms would make it probable: the two do not go together.',
      level: 'expert',
      evidence: ['CF2-02', 'C020', 'E21'],
      judgement: 'The statement stands as given; that the findings speak against it is said, not decided.',
      cautions: ['Repeat cytology and MRI of the neuraxis; correct whichever entry is wrong.'],
    }),
    rule({
      uid: 'G2-14',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      when: conflicting('contradictory CSF cytology', 'csfCytology'),
      because: 'The accounts of the CSF cytology contradict each other: positive or suspicious in one, not in another.',
      level: 'consensus and expert',
      evidence: ['E21', 'C015'],
      judgement: 'No source row speaks of contradictory reports of one cytology.',
    }),
    notOnSuspicion('G2-08', 'intrathecal-pemetrexed'),
    notOnSuspicion('G2-09', 'intrathecal-methotrexate'),
    notOnSuspicion('G2-10', 'intrathecal-chemotherapy'),
    notOnSuspicion('G2-11', 'proton-craniospinal-irradiation'),
    notOnSuspicion('G2-12', 'involved-field-radiotherapy'),
  ],
})
