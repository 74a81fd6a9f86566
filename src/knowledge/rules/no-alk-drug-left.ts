import type { Rule } from '../../engine/model.ts'
import { stoppedForToxicity } from '../cautions/progressed-on.ts'
import { all } from '../criteria.ts'
import { ALK, ECOG_0_2, received } from '../terms.ts'
import { rule } from './rule.ts'

const NO_ROW = 'No source row speaks of this situation; this is the general way forward, not a ranking of therapies.'

const LORLATINIB_STOPPED = all(
  'lorlatinib was stopped for toxicity, and alectinib was received',
  ALK,
  stoppedForToxicity('lorlatinib', { agents: ['lorlatinib'] }),
  received('alectinib was received', { agents: ['alectinib'] }),
)

/**
 * After a second-generation ALK-TKI failed, the model knows lorlatinib and, where it was never given, alectinib. Where the one was not
 * tolerated and the other was given, it knows no drug for the whole body, and has to say so.
 */
export const noAlkDrugLeft = (discussion: string, chemotherapy: string, trial: string): readonly Rule[] => [
  rule({
    uid: discussion,
    option: 'multidisciplinary-discussion',
    tier: 1,
    strength: 'A',
    when: LORLATINIB_STOPPED,
    because:
      'Not covered: lorlatinib was stopped for toxicity and alectinib was given already; the sources name no further CNS-active ALK-TKI for this situation.',
    level: 'expert',
    evidence: ['Z065'],
    judgement: NO_ROW,
  }),
  rule({
    uid: chemotherapy,
    option: 'platinum-pemetrexed',
    tier: 3,
    strength: 'C',
    when: all('lorlatinib was stopped for toxicity, alectinib was received, ECOG 0–2', LORLATINIB_STOPPED, ECOG_0_2),
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
    uid: trial,
    option: 'clinical-trial',
    tier: 3,
    strength: 'C',
    when: LORLATINIB_STOPPED,
    tentative: true,
    because: 'Situations without a rule are the ones in which evidence is missing.',
    level: 'expert',
    evidence: ['N10'],
    judgement: NO_ROW,
  }),
]
