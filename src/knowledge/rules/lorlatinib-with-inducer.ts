import { LORLATINIB_WITH_INDUCER } from '../terms.ts'
import { rule, state } from './rule.ts'

/** Beside whatever the disease asks for: also where lorlatinib has failed and its continuation is not at issue. */
export const LORLATINIB_TAKEN_WITH_INDUCER = state({
  id: 'S4',
  title: 'Lorlatinib is being taken with a strong CYP3A inducer',
  group: 'avoid',
  when: LORLATINIB_WITH_INDUCER,
  rules: [
    rule({
      uid: 'S4-01',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'P',
      because: 'Lorlatinib is being taken with a strong CYP3A inducer, which is contraindicated because of severe liver toxicity.',
      level: 'label',
      evidence: ['E31'],
      judgement: 'Which of the two is stopped is for discussion: the source says only that they do not go together.',
      cautions: ['Check liver function now.'],
      warnings: ['lorlatinib-cyp3a', 'cyp3a-inducer'],
    }),
  ],
})
