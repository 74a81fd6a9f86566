import type { FactName } from '../../facts/patient-facts.ts'
import { all, notEstablished } from '../criteria.ts'
import { GROWING_LESION_MAY_LIE_IN_FIELD, LESION_IN_FIELD } from '../irradiated-field.ts'
import { STABLE_ON_UNMATCHED_TARGETED_DRUG } from '../matched-drug.ts'
import {
  BLEEDING_FACTS,
  BLEEDING_STATED,
  BRAIN_METASTASES,
  BRAIN_SYMPTOMS,
  LM_NOT_ESTABLISHED,
  MAY_BE_CONTINUED,
  received,
  STABLE,
  STABLE_ON_TARGETED_DRUG,
  STABLE_WITH_TREATMENT_AFTER_FAILURE,
} from '../terms.ts'
import { rule, state } from './rule.ts'

const FIELD_FACTS: readonly FactName[] = ['lesionInRadiotherapyField', 'priorCnsRadiotherapy']

/** The drug works: nothing is switched. Symptomatic or large brain metastases are still looked at, by the local states. */
export const STABLE_ON_DRUG = state({
  id: 'RA1',
  title: 'No progression under the current targeted drug',
  group: 'response',
  silences: ['response', 'systemic'],
  when: all(
    'stable under a targeted drug that may be continued',
    STABLE_ON_TARGETED_DRUG,
    MAY_BE_CONTINUED,
    notEstablished('the drug is not known to mismatch the driver', STABLE_ON_UNMATCHED_TARGETED_DRUG),
  ),
  rules: [
    rule({
      uid: 'RA1-01',
      option: 'continue-current-tki',
      tier: 1,
      strength: 'P',
      because: 'For disease that has not progressed under the current drug: the drug is continued while it works.',
      level: 'expert',
      evidence: ['A040', 'Z055'],
      judgement: 'No trial compares continuing with switching in stable disease; continuing is the default while the drug works.',
    }),
    rule({
      uid: 'RA1-02',
      option: 'no-change-on-this-finding',
      tier: 1,
      strength: 'P',
      because: 'A single finding, such as cytology that stays positive in a patient who is well, does not establish progression.',
      level: 'consensus and expert, conflicting',
      evidence: ['Z063', 'Z059', 'C039', 'E24'],
      cautions: [
        'The sources disagree: RANO-LM as quoted counts failure to convert the cytology after induction as progression, and a later proposal calls persistent positivity stable.',
        'Progression on MRI alone is progression.',
      ],
    }),
  ],
})

/** Before the state above: a drug that does not fit the driver is not continued by rote, nor another started on a record in doubt. */
export const STABLE_ON_UNMATCHED_DRUG = state({
  id: 'RA3',
  title: 'No progression under a targeted drug that does not match the recorded driver',
  group: 'response',
  silences: ['response', 'systemic'],
  when: STABLE_ON_UNMATCHED_TARGETED_DRUG,
  rules: [
    rule({
      uid: 'RA3-01',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      because: 'The drug being taken does not match the recorded driver: one of the two records is likely wrong or incomplete.',
      level: 'expert',
      evidence: ['N05', 'E46'],
      judgement: 'No source row speaks of a drug that does not match the driver.',
      cautions: ['Confirm the driver, and which drug is taken and why.'],
    }),
    rule({
      uid: 'RA3-02',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      because: 'Whether the drug goes on while the records are settled is weighed by the treating team.',
      level: 'expert',
      evidence: ['Z065'],
      judgement: 'That neither continuing nor switching follows by rote is judgement.',
    }),
    rule({
      uid: 'RA3-03',
      option: 'no-change-on-this-finding',
      tier: 1,
      strength: 'A',
      kind: 'while-unknown',
      because: 'There is no progression at present, so no change of systemic therapy is ranked.',
      level: 'expert',
      evidence: ['Z055'],
      judgement: 'That neither continuing nor switching follows by rote is judgement.',
    }),
  ],
})

export const STABLE_AFTER_FAILURE = state({
  id: 'RA2',
  title: 'No progression at present, after a targeted drug that had failed',
  group: 'response',
  silences: ['response', 'systemic'],
  when: STABLE_WITH_TREATMENT_AFTER_FAILURE,
  rules: [
    rule({
      uid: 'RA1-03',
      option: 'no-change-on-this-finding',
      tier: 1,
      strength: 'A',
      because: 'There is no progression at present, so no change of systemic therapy is ranked.',
      level: 'expert',
      evidence: ['Z055'],
      judgement: 'No source row speaks of stable disease under a treatment that is not a targeted drug.',
    }),
    rule({
      uid: 'RA1-04',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      because: 'The next step after a failed targeted drug depends on driver, earlier treatment and performance status.',
      level: 'expert',
      evidence: ['Z065'],
      judgement: 'No source row speaks of stable disease under a treatment that is not a targeted drug.',
    }),
  ],
})

/** Where immunotherapy is itself the treatment: what works is not replaced because no rule names the next line. */
export const STABLE_ON_OTHER_TREATMENT = state({
  id: 'RA4',
  title: 'No driver or KRAS G12C: no progression under the current chemotherapy or immunotherapy',
  group: 'response',
  silences: ['response', 'systemic'],
  when: all(
    'no driver or KRAS G12C, no progression under chemotherapy or immunotherapy that is being taken',
    { kind: 'is', says: 'no driver, or KRAS G12C', fact: 'driver', oneOf: ['none', 'kras-g12c'] },
    STABLE,
    received('chemotherapy or immunotherapy is being taken', {
      classes: ['immunotherapy', 'platinum', 'chemotherapy', 'adc'],
      statuses: ['active'],
    }),
  ),
  rules: [
    rule({
      uid: 'RA4-01',
      option: 'no-change-on-this-finding',
      tier: 1,
      strength: 'A',
      because: 'There is no progression under the current treatment, so no change of systemic therapy is ranked.',
      level: 'expert',
      evidence: ['Z055'],
      judgement: 'No source row compares continuing with switching in stable disease under chemotherapy or immunotherapy.',
    }),
  ],
})

/** A lesion that grows inside a field of radiotherapy is not yet progression: no drug is switched for it. */
export const POSSIBLE_NECROSIS = state({
  id: 'RN1',
  title: 'A lesion grows inside an earlier radiotherapy field: necrosis or progression',
  group: 'response',
  silences: ['response', 'systemic', 'local'],
  when: all(
    'a growing lesion inside a radiotherapy field, of which it is not settled whether it is tumour',
    BRAIN_METASTASES,
    LM_NOT_ESTABLISHED,
    GROWING_LESION_MAY_LIE_IN_FIELD,
  ),
  rules: [
    rule({
      uid: 'RN1-01',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'P',
      provisionalOn: FIELD_FACTS,
      because:
        'Radionecrosis has to be told from progression before treatment changes; ALK-positive patients may be especially prone to it.',
      level: 'retrospective and expert',
      evidence: ['A006', 'X059', 'E23'],
      cautions: ['Advanced MRI or pathology settles it.'],
    }),
    rule({
      uid: 'RN1-02',
      option: 'no-change-on-this-finding',
      tier: 1,
      strength: 'P',
      provisionalOn: FIELD_FACTS,
      because: 'Growth inside a radiotherapy field alone does not establish progression, so the systemic drug is not switched for it.',
      level: 'retrospective and expert',
      evidence: ['A006', 'E23'],
      judgement:
        'That the drug is not switched while necrosis is possible is expert practice, and that a field of unstated kind counts is judgement.',
    }),
    rule({
      uid: 'RN1-03',
      option: 'corticosteroids',
      tier: 1,
      strength: 'A',
      when: BRAIN_SYMPTOMS,
      provisionalOn: ['brainMetastasesSymptomatic'],
      because: 'Corticosteroids relieve symptoms of oedema while the nature of the lesion is being settled.',
      level: 'expert',
      evidence: ['A020', 'E23'],
      judgement: 'No source row tests corticosteroids in suspected necrosis after radiosurgery.',
    }),
    rule({
      uid: 'RN1-04',
      option: 'bevacizumab',
      tier: 2,
      strength: 'C',
      when: BLEEDING_STATED,
      provisionalOn: BLEEDING_FACTS,
      because: 'Bevacizumab may relieve radiation necrosis, as quoted from a randomised trial of necrosis.',
      level: 'randomised trial of necrosis, quoted in a review',
      evidence: ['X059', 'X054', 'E26'],
      cautions: ['Off-label. Not with active bleeding or intracranial haemorrhage.'],
      warnings: ['off-label'],
    }),
    rule({
      uid: 'RN1-05',
      option: 'surgical-resection',
      tier: 2,
      strength: 'C',
      because: 'Resection relieves the mass and gives tissue, which tells necrosis from tumour.',
      level: 'expert',
      evidence: ['E18', 'E19'],
      judgement: 'No source row tests surgery in suspected necrosis.',
    }),
  ],
})

/** The same lesion where the situation above does not hold: stable, progressing elsewhere, or with any driver. */
export const LESION_IN_IRRADIATED_FIELD = state({
  id: 'RN1-LOCAL',
  title: 'A lesion in an earlier radiotherapy field, not shown to be tumour: local therapy',
  group: 'local',
  when: LESION_IN_FIELD,
  rules: [
    rule({
      uid: 'RN1-06',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      because: 'Radionecrosis has to be told from tumour before the lesion is treated again, whatever happens elsewhere.',
      level: 'retrospective and expert',
      evidence: ['A006', 'X059', 'E23'],
      cautions: ['Advanced MRI or pathology settles it.'],
    }),
    rule({
      uid: 'RN1-07',
      option: 'corticosteroids',
      tier: 1,
      strength: 'A',
      when: BRAIN_SYMPTOMS,
      because: 'Corticosteroids relieve symptoms of oedema while the nature of the lesion is being settled.',
      level: 'expert',
      evidence: ['A020', 'E23'],
      judgement: 'No source row tests corticosteroids in suspected necrosis after radiotherapy.',
    }),
  ],
})
