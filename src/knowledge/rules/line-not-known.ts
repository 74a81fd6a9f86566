import { all, any, notKnown } from '../criteria.ts'
import { ALK, ALK_LINE_NOT_KNOWN, BRAIN_METASTASES, CNS_DISEASE, EGFR_COMMON, EGFR_LINE_NOT_KNOWN, HISTORY_NOT_KNOWN } from '../terms.ts'
import { rule, state } from './rule.ts'

/** The line of treatment decides the drug: while it is open the work-up stands beside whatever is listed provisionally. */
export const LINE_NOT_KNOWN = state({
  id: 'M1',
  title: 'The earlier treatment, or its result, is not known',
  group: 'systemic',
  when: CNS_DISEASE,
  rules: [
    rule({
      uid: 'M1-01',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: HISTORY_NOT_KNOWN,
      because: 'The earlier therapies are not known, and an untreated patient is not assumed.',
      level: 'expert',
      evidence: ['N05'],
    }),
    rule({
      uid: 'M1-02',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: any(
        'it is not known whether the TKI failed',
        all('EGFR', EGFR_COMMON, EGFR_LINE_NOT_KNOWN),
        all('ALK', ALK, ALK_LINE_NOT_KNOWN),
      ),
      because: 'It is not known whether the TKI failed: its stop reason or the response is missing.',
      level: 'expert',
      evidence: ['N05'],
      judgement: 'That a TKI stopped for an unknown reason is neither counted as failed nor as active is judgement.',
    }),
  ],
})

/** Facts that local therapy and the intensity of treatment hang on. */
export const DETAILS_NOT_KNOWN = state({
  id: 'M1-DETAILS',
  title: 'Performance status or details of the brain metastases are not known',
  group: 'local',
  when: CNS_DISEASE,
  rules: [
    rule({
      uid: 'M1-03',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: notKnown('the performance status is not known', 'ecog'),
      because: 'The performance status is not known, or stated in contradiction; it decides between a combination and a single drug.',
      level: 'expert',
      evidence: ['C032', 'N05'],
    }),
    rule({
      uid: 'M1-04',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: all(
        'number or symptoms of the brain metastases are not known',
        BRAIN_METASTASES,
        any(
          'number or symptoms are not known',
          notKnown('the number of brain metastases is not known', 'brainMetastasisCount'),
          notKnown('the symptoms are not known', 'brainMetastasesSymptomatic'),
        ),
      ),
      because: 'The number or the symptoms of the brain metastases are not known; local therapy hangs on them.',
      level: 'external: guideline; expert',
      evidence: ['E18', 'E19', 'N05'],
    }),
  ],
})
