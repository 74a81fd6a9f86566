import type { OpenCriterion } from '../engine/criterion.ts'
import type { Model } from '../engine/model.ts'
import { all, any, notEstablished } from './criteria.ts'
import { BRAIN_METASTASES, ECOG_3_4_OR_ENCEPHALOPATHY, EMERGENCY, LM_ESTABLISHED } from './terms.ts'
import type { ResponseFrameworkId } from './vocabulary.ts'

/** Outside the model and in an emergency no response is planned. */
const FOLLOWED_UP: OpenCriterion = notEstablished(
  'within the scope of the model, no emergency',
  any(
    'outside the scope, or an emergency',
    { kind: 'is', says: 'not NSCLC', fact: 'primaryCancer', oneOf: ['other', 'small-cell-lung'] },
    { kind: 'less-than', says: 'younger than 18 years', fact: 'ageYears', limit: { value: 18, unit: 'a' } },
    EMERGENCY,
  ),
)
const LM_AT_LEAST_POSSIBLE: OpenCriterion = {
  kind: 'is',
  says: 'leptomeningeal disease is confirmed, probable or possible',
  fact: 'leptomeningealDisease',
  oneOf: ['confirmed', 'probable', 'possible'],
}

type Framework = Model['responseFrameworks'][number] & { readonly id: ResponseFrameworkId }

/** How response is assessed, compartment by compartment: brain, leptomeninges and body are reported apart. */
export const RESPONSE_ASSESSMENT: readonly Framework[] = [
  {
    id: 'rano-bm',
    label: 'RANO-BM for the brain metastases (one-dimensional)',
    when: all('brain metastases', FOLLOWED_UP, BRAIN_METASTASES),
  },
  {
    id: 'recist-1.1',
    label: 'RECIST 1.1 for disease outside the CNS, reported apart',
    when: all('brain metastases', FOLLOWED_UP, BRAIN_METASTASES),
  },
  {
    id: 'rano-lm',
    label: 'RANO-LM for the leptomeningeal disease; name the version of the scorecard',
    when: all('leptomeningeal disease at least possible', FOLLOWED_UP, LM_AT_LEAST_POSSIBLE),
  },
  {
    id: 'csf-studies',
    label: 'CSF studies in the same time frame, MRI before lumbar puncture',
    when: all('leptomeningeal disease established', FOLLOWED_UP, LM_ESTABLISHED),
  },
  {
    id: 'neurological-examination',
    label: 'Standardised neurological examination in ten domains',
    when: all('leptomeningeal disease established', FOLLOWED_UP, LM_ESTABLISHED),
  },
  {
    id: 'quality-of-life',
    label: 'Quality of life and performance status at each visit',
    when: all('poor risk, or leptomeningeal disease established', FOLLOWED_UP, any('either', ECOG_3_4_OR_ENCEPHALOPATHY, LM_ESTABLISHED)),
  },
]
