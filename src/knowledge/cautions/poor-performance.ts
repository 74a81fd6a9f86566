import { all, established } from '../criteria.ts'
import { INTRATHECAL_OPTIONS } from '../option-groups.ts'
import { ECOG_3, ECOG_3_4, ECOG_4 } from '../terms.ts'
import type { Filter } from './filter.ts'

const PERFORMANCE_UNKNOWN = 'Only after the performance status is known.'
const OFF_LABEL_DOSE =
  'No source row gives performance status in the trial of the off-label dose; that it is held back at ECOG 3–4 is judgement.'
const INTRATHECAL =
  'No source row draws the line by performance status; the rows report toxic deaths and severe myelosuppression. The line is judgement.'

/** What asks too much of a patient in poor condition, or whose source speaks of better condition only. */
export const POOR_PERFORMANCE: readonly Filter[] = [
  {
    id: 'S10-off-label-dose-ecog-4',
    options: ['osimertinib-160mg'],
    when: ECOG_4,
    effect: { kind: 'block' },
    because:
      'ECOG 4: the off-label dose adds toxicity over the label dose; where osimertinib is unused, the label dose is the one to discuss.',
    whileUnknown: PERFORMANCE_UNKNOWN,
    asks: ['performance-status', 'goals-of-care'],
    warnings: ['off-label'],
    evidence: ['Z027', 'C070', 'E33'],
    judgement: OFF_LABEL_DOSE,
  },
  {
    id: 'S10-off-label-dose-ecog-3',
    options: ['osimertinib-160mg'],
    when: ECOG_3,
    effect: { kind: 'demote', toTier: 2 },
    because: 'ECOG 3: the off-label dose adds toxicity over the label dose and stands behind it.',
    whileUnknown: PERFORMANCE_UNKNOWN,
    asks: ['performance-status', 'goals-of-care'],
    warnings: ['off-label'],
    evidence: ['Z027', 'C070', 'E33'],
    judgement: OFF_LABEL_DOSE,
  },
  {
    id: 'S10-intrathecal-ecog-4',
    options: INTRATHECAL_OPTIONS,
    when: ECOG_4,
    effect: { kind: 'block' },
    because: 'ECOG 4: repeated intrathecal treatment burdens more than it can be expected to help.',
    whileUnknown: PERFORMANCE_UNKNOWN,
    asks: ['performance-status', 'goals-of-care'],
    warnings: ['intrathecal-risk'],
    evidence: ['E16', 'X033'],
    judgement: INTRATHECAL,
  },
  {
    id: 'S10-intrathecal-ecog-3',
    options: INTRATHECAL_OPTIONS,
    when: ECOG_3,
    effect: { kind: 'demote', toTier: 3 },
    because: 'ECOG 3: intrathecal treatment only after discussion, where the leptomeningeal disease itself explains the condition.',
    whileUnknown: PERFORMANCE_UNKNOWN,
    asks: ['performance-status', 'goals-of-care'],
    warnings: ['intrathecal-risk'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E16', 'X033'],
    judgement: INTRATHECAL,
  },
  {
    id: 'S10-radiosurgery',
    options: ['stereotactic-radiosurgery'],
    when: ECOG_3_4,
    effect: { kind: 'warn' },
    because: 'ECOG 3–4: the recommendations on radiosurgery speak of ECOG 0–2.',
    whileUnknown: 'The recommendations speak of ECOG 0–2: the performance status is not known.',
    asks: ['performance-status', 'goals-of-care'],
    warnings: ['extrapolated'],
    evidence: ['E18'],
  },
  {
    id: 'S10-other-cause',
    options: ['osimertinib', 'lorlatinib', 'alectinib', 'afatinib'],
    when: established(
      'ECOG 3–4, stated to have another cause than the CNS disease',
      all('ECOG 3–4 of another cause', ECOG_3_4, {
        kind: 'is',
        says: 'the performance status has another cause than the CNS disease',
        fact: 'performanceCause',
        oneOf: ['other'],
      }),
    ),
    effect: { kind: 'warn' },
    because: 'The poor performance status is stated to have another cause than the CNS disease, so it may not recover with the drug.',
    whileUnknown: 'Only after the cause of the poor performance status is known.',
    asks: ['performance-status', 'goals-of-care'],
    warnings: [],
    brings: ['multidisciplinary-discussion'],
    evidence: ['C032', 'A021'],
    judgement:
      'The rows speak of recovery where the CNS disease is the cause; that the drug stays listed beside a discussion is judgement.',
  },
]
