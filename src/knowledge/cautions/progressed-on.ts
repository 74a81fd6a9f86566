import type { Criterion, TherapyPattern } from '../../engine/criterion.ts'
import { all, any, not } from '../criteria.ts'
import { PROGRESSING, received } from '../terms.ts'

/** The disease grew under it: stopped for progression, or still taken while the disease progresses. */
export const progressedOn = (name: string, therapy: TherapyPattern): Criterion =>
  any(
    `the disease progressed on ${name}`,
    received(`${name} was stopped for progression`, { ...therapy, stopReasons: ['progression'] }),
    all(
      `the disease progresses while ${name} is taken`,
      received(`${name} is being taken`, { ...therapy, statuses: ['active'] }),
      PROGRESSING,
    ),
  )

/** Given up because of its toxicity, and not taken again since. */
export const stoppedForToxicity = (name: string, therapy: TherapyPattern): Criterion =>
  all(
    `${name} was stopped for toxicity and is not being taken again`,
    received(`${name} was stopped for toxicity`, { ...therapy, stopReasons: ['toxicity'] }),
    not(`${name} is not being taken`, received(`${name} is being taken`, { ...therapy, statuses: ['active'] })),
  )
