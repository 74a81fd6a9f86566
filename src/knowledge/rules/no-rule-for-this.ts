import { ECOG_0_2 } from '../terms.ts'
import { rule, state } from './rule.ts'

const NO_ROW = 'No rule of the model covers the situation; this is the general way forward, not a ranking of therapies.'

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
      because: 'Chemotherapy is viable when targeted or immune therapy is unavailable; its intracranial activity is limited.',
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
  ],
})
