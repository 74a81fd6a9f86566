import type { Rule } from '../../engine/model.ts'
import { all } from '../criteria.ts'
import {
  AT_MOST_4_LESIONS,
  BRAIN_METASTASES,
  FROM_5_TO_10_LESIONS,
  LARGER_THAN_40_MM,
  MORE_THAN_10_LESIONS,
  SYMPTOM_FACTS,
  SYMPTOMATIC_OR_LARGE,
} from '../terms.ts'
import { rule } from './rule.ts'

const LEVEL_CONDITIONAL = 'external: guideline (conditional)'

/**
 * Symptomatic or large brain metastases by number, alike in every situation. The rule for up to 4 lesions is each situation's own.
 * Above 40 mm the guideline supports surgery conditionally, so radiosurgery is acceptable there, not preferred.
 */
export const largeLesion = (uid: string): Rule =>
  rule({
    uid,
    option: 'stereotactic-radiosurgery',
    tier: 1,
    strength: 'A',
    when: all('larger than 40 mm, at most 4 lesions', BRAIN_METASTASES, LARGER_THAN_40_MM, AT_MOST_4_LESIONS),
    provisionalOn: ['brainMetastasisCount'],
    because: 'Local therapy of a lesion above 40 mm: the guideline discusses surgery there, and radiosurgery is an alternative.',
    level: LEVEL_CONDITIONAL,
    evidence: ['E18', 'E19'],
    judgement: 'The guideline names surgery above 4 cm; that radiosurgery is acceptable beside it is judgement.',
    warnings: ['local-therapy-first'],
  })

export const severalLesions = (uid: string): Rule =>
  rule({
    uid,
    option: 'stereotactic-radiosurgery',
    tier: 1,
    strength: 'C',
    when: all('symptomatic or large, 5–10 lesions', BRAIN_METASTASES, SYMPTOMATIC_OR_LARGE, FROM_5_TO_10_LESIONS),
    provisionalOn: SYMPTOM_FACTS,
    because:
      'Radiosurgery of the symptomatic or large lesion or lesions: for 5 to 10 lesions the guideline supports radiosurgery conditionally.',
    level: LEVEL_CONDITIONAL,
    evidence: ['E18', 'E19'],
    judgement: 'That it is limited to the lesions that cause symptoms is judgement.',
    warnings: ['local-therapy-first'],
  })

export const manyLesions = (uid: string): Rule =>
  rule({
    uid,
    option: 'multidisciplinary-discussion',
    tier: 1,
    strength: 'A',
    when: all('symptomatic or large, more than 10 lesions', BRAIN_METASTASES, SYMPTOMATIC_OR_LARGE, MORE_THAN_10_LESIONS),
    because:
      'With symptoms and more than 10 lesions the guideline names no number for radiosurgery; how to relieve them is weighed together.',
    level: 'external: guideline; expert',
    evidence: ['E18', 'E19'],
    judgement: 'No source row speaks of symptomatic disease with more than 10 lesions.',
  })
