import type { OpenCriterion } from '../../engine/criterion.ts'
import { all, any, isKnown } from '../criteria.ts'
import { TKIS_AND_CONJUGATES } from '../option-groups.ts'
import { received } from '../terms.ts'
import type { Filter } from './filter.ts'

const LESS_THAN_8_WEEKS = {
  kind: 'within-weeks',
  says: 'the last dose was less than 8 weeks ago',
  fact: 'lastImmunotherapy',
  weeks: 8,
} as const

/** A recorded date is enough by itself: a history that is missing or disagrees about immunotherapy does not undo it. */
const RECENT_IMMUNOTHERAPY: OpenCriterion = any(
  'immunotherapy is being given, or was given within the last 8 weeks',
  received('immunotherapy is still given', { classes: ['immunotherapy'], statuses: ['active'] }),
  all(
    'a date of the last dose is recorded, less than 8 weeks ago',
    isKnown('the date of the last dose', 'lastImmunotherapy'),
    LESS_THAN_8_WEEKS,
  ),
  all(
    'immunotherapy was given, less than 8 weeks ago',
    received('immunotherapy was given', { classes: ['immunotherapy'] }),
    LESS_THAN_8_WEEKS,
  ),
)

const WHILE_UNKNOWN = 'If immunotherapy was given: the date of its last dose comes first, since a targeted drug soon after it is riskier.'

export const RECENT_IMMUNOTHERAPY_FILTERS: readonly Filter[] = [
  {
    id: 'S6-recent-immunotherapy',
    options: [...TKIS_AND_CONJUGATES, 'amivantamab-plus-chemotherapy'],
    when: RECENT_IMMUNOTHERAPY,
    effect: { kind: 'warn' },
    because: 'Immunotherapy was given less than 8 weeks ago: a targeted drug so soon after it raised severe toxicity.',
    whileUnknown: WHILE_UNKNOWN,
    asks: ['last-immunotherapy', 'liver-function', 'ild-history'],
    warnings: ['immunotherapy-then-tki', 'ild'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E25'],
    judgement: 'Eight weeks is the window of the one study read; longer windows, and amivantamab, are judgement.',
  },
  {
    id: 'S6-continue',
    options: ['continue-current-tki'],
    when: RECENT_IMMUNOTHERAPY,
    effect: { kind: 'warn' },
    because: 'Immunotherapy was given less than 8 weeks ago: whether the targeted drug goes on so soon after it is for discussion.',
    whileUnknown: WHILE_UNKNOWN,
    asks: ['last-immunotherapy', 'liver-function', 'ild-history'],
    warnings: ['immunotherapy-then-tki', 'ild'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E25'],
    judgement: 'The study is about starting a targeted drug; carrying it over to continuing one is judgement.',
  },
]
