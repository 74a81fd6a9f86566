import { isRecord } from '../fhir/operation-outcome.ts'
import { type Choice, EMPTY_REVIEW, type OptionReview, type Review } from '../ui/sign/review.ts'

/**
 * What was stated before a relaunch, checked part by part; what is not of its form is left out. Which earlier note it spoke of is not taken
 * over: what stands in the record is looked at anew.
 */
export function reviewFrom(said: unknown): Review {
  if (!isRecord(said)) return EMPTY_REVIEW
  const { options, comment, status } = said
  return {
    options: Array.isArray(options) ? options.filter(isRecord).flatMap(statementFrom) : [],
    comment: typeof comment === 'string' ? comment : '',
    status: status === 'preliminary' ? status : EMPTY_REVIEW.status,
    earlier: null,
  }
}

const CHOICES: readonly Choice[] = ['accepted', 'declined', 'deferred']

function statementFrom({ option, choice, reason }: Readonly<Record<string, unknown>>): readonly OptionReview[] {
  const known = CHOICES.find((one) => one === choice)
  if (typeof option !== 'string' || known === undefined) return []
  return [{ option, choice: known, ...(typeof reason === 'string' ? { reason } : {}) }]
}
