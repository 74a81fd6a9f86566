import type { OpenCriterion, TherapyPattern } from '../../engine/criterion.ts'
import type { Say } from '../say.ts'
import type { CriterionInWords } from './page.ts'

/** A criterion with its sentence and, exactly, what is asked: a reviewer can check the one against the other. Facts and values by their codes. */
export function criterionInWords(criterion: OpenCriterion, say: Say): CriterionInWords {
  const { says } = criterion
  const inWords = (part: OpenCriterion): CriterionInWords => criterionInWords(part, say)
  switch (criterion.kind) {
    case 'all':
      return { says, means: criterion.of.length === 0 ? say('no further condition') : say('all of'), parts: criterion.of.map(inWords) }
    case 'any':
      return { says, means: say('at least one of'), parts: criterion.of.map(inWords) }
    case 'not':
      return { says, means: say('not'), parts: [inWords(criterion.of)] }
    case 'not-established':
      return { says, means: say('not established (answered with no, or open)'), parts: [inWords(criterion.of)] }
    default:
      return { says, means: testInWords(criterion, say), parts: [] }
  }
}

type Leaf = Exclude<OpenCriterion, { readonly kind: 'all' | 'any' | 'not' | 'not-established' }>

function testInWords(test: Leaf, say: Say): string {
  const { fact } = test
  const anyOf = (values: readonly unknown[]): string => values.join(say(' or '))
  switch (test.kind) {
    case 'is':
      return say('{fact} is {values}', { fact, values: anyOf(test.oneOf) })
    case 'includes':
      return say('{fact} includes {values}', { fact, values: anyOf(test.oneOf) })
    case 'latest-is':
      return say('the newest of {fact} is {values}', { fact, values: anyOf(test.oneOf) })
    case 'no-access':
      return say('{fact} says no to {drug}', { fact, drug: test.drug })
    case 'at-least':
      return say('{fact} at least {limit}', { fact, limit: limitInWords(test.limit) })
    case 'at-most':
      return say('{fact} at most {limit}', { fact, limit: limitInWords(test.limit) })
    case 'more-than':
      return say('{fact} more than {limit}', { fact, limit: limitInWords(test.limit) })
    case 'less-than':
      return say('{fact} less than {limit}', { fact, limit: limitInWords(test.limit) })
    case 'is-empty':
      return say('{fact}: looked for, none', { fact })
    case 'received':
      return say('{fact} has one with {therapy}', { fact, therapy: therapyInWords(test.therapy, say) })
    case 'irradiated':
      return say('{fact} has {values}', { fact, values: anyOf(test.kinds) })
    case 'within-weeks':
      return say('{fact} less than {weeks} weeks before the day of the decision', { fact, weeks: test.weeks })
    case 'not-known':
      return say('{fact} is unknown or conflicting', { fact })
    case 'not-read':
      return say('nobody could look for {fact}: refused, not answered or not understood', { fact })
    case 'conflicting':
      return say('the readings of {fact} disagree', { fact })
  }
}

/** UCUM annotations count things; they are no units. */
const limitInWords = ({ value, unit }: { readonly value: number; readonly unit: string }): string =>
  unit === '1' || unit.startsWith('{') ? String(value) : `${value} ${unit}`

function therapyInWords(
  { agents, classes, generations, statuses, stopReasons, line, dailyDoseAtLeastMg, dailyDoseBelowMg }: TherapyPattern,
  say: Say,
): string {
  const anyOf = (values: readonly (string | number)[]): string => values.join(say(' or '))
  const parts = [
    ...(agents === undefined ? [] : [say('drug {values}', { values: anyOf(agents) })]),
    ...(classes === undefined ? [] : [say('class {values}', { values: anyOf(classes) })]),
    ...(generations === undefined ? [] : [say('generation {values}', { values: anyOf(generations) })]),
    ...(statuses === undefined ? [] : [say('status {values}', { values: anyOf(statuses) })]),
    ...(stopReasons === undefined ? [] : [say('stopped for {values}', { values: anyOf(stopReasons) })]),
    ...(line === undefined ? [] : [say('as a line of treatment')]),
    ...(dailyDoseAtLeastMg === undefined ? [] : [say('at least {mg} mg a day', { mg: dailyDoseAtLeastMg })]),
    ...(dailyDoseBelowMg === undefined ? [] : [say('less than {mg} mg a day', { mg: dailyDoseBelowMg })]),
  ]
  return parts.length === 0 ? say('any therapy') : parts.join(', ')
}
