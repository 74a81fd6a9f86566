import { all } from '../criteria.ts'
import { CNS_DISEASE, COMFORT_FOCUSED } from '../terms.ts'
import { rule, state } from './rule.ts'

/** Stands beside every other state, and is silenced by none that ranks treatment: a patient who asked for comfort sees it first. */
export const COMFORT = state({
  id: 'GC1',
  title: 'The goals of care are comfort',
  group: 'avoid',
  when: all('brain or leptomeningeal metastases, goals of care known to be comfort', CNS_DISEASE, COMFORT_FOCUSED),
  rules: [
    rule({
      uid: 'GC1-01',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'A',
      because: 'The goals of care are comfort, so supportive and palliative care stands among the first choices.',
      level: 'expert',
      evidence: ['C088', 'N05'],
      judgement: 'No source row speaks of goals of care; the sources weigh patient-specific factors.',
    }),
    rule({
      uid: 'GC1-02',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      because: 'What comfort asks of tumour treatment, for symptoms above all, is weighed together.',
      level: 'expert',
      evidence: ['Z065', 'N05'],
      judgement: 'No source row speaks of goals of care; the sources weigh patient-specific factors.',
    }),
  ],
})
