import type { Model } from '../engine/model.ts'
import { ASKS } from './asks.ts'
import { FILTERS } from './cautions/filters.ts'
import { EXAMPLE_HISTORIES } from './example-histories.ts'
import { OPTIONS } from './options.ts'
import { PROMPTS } from './prompts.ts'
import { RESPONSE_ASSESSMENT } from './response-frameworks.ts'
import { fallback, states } from './rules/index.ts'
import { WARNING_LABELS } from './vocabulary.ts'

/** Everything Meninx knows about medicine, as data. */
export const model: Model = {
  version: '1.0.0',
  knowledgeDate: '2026-11-20',
  reviewBy: '2027-05-20',
  states,
  fallback,
  filters: FILTERS,
  prompts: PROMPTS,
  responseFrameworks: RESPONSE_ASSESSMENT,
  options: OPTIONS,
  asks: ASKS,
  warnings: WARNING_LABELS,
  exampleHistories: EXAMPLE_HISTORIES,
  discussion: 'multidisciplinary-discussion',
  workUp: 'complete-workup-first',
}
