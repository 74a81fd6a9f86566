import type { OpenCriterion, TherapyPattern } from '../../engine/criterion.ts'
import type { CriterionInWords } from './page.ts'

/** A criterion with its sentence and, exactly, what is asked: a reviewer can check the one against the other. */
export function criterionInWords(criterion: OpenCriterion): CriterionInWords {
  const { says } = criterion
  switch (criterion.kind) {
    case 'all':
      return { says, means: criterion.of.length === 0 ? 'no further condition' : 'all of', parts: criterion.of.map(criterionInWords) }
    case 'any':
      return { says, means: 'at least one of', parts: criterion.of.map(criterionInWords) }
    case 'not':
      return { says, means: 'not', parts: [criterionInWords(criterion.of)] }
    case 'not-established':
      return { says, means: 'not established (answered with no, or open)', parts: [criterionInWords(criterion.of)] }
    default:
      return { says, means: testInWords(criterion), parts: [] }
  }
}

type Leaf = Exclude<OpenCriterion, { readonly kind: 'all' | 'any' | 'not' | 'not-established' }>

function testInWords(test: Leaf): string {
  switch (test.kind) {
    case 'is':
      return `${test.fact} is ${anyOf(test.oneOf)}`
    case 'includes':
      return `${test.fact} includes ${anyOf(test.oneOf)}`
    case 'latest-is':
      return `the newest of ${test.fact} is ${anyOf(test.oneOf)}`
    case 'no-access':
      return `${test.fact} says no to ${test.drug}`
    case 'at-least':
    case 'at-most':
    case 'more-than':
    case 'less-than':
      return `${test.fact} ${test.kind.replace('-', ' ')} ${test.limit.value} ${unitInWords(test.limit.unit)}`.trim()
    case 'is-empty':
      return `${test.fact}: looked for, none`
    case 'received':
      return `${test.fact} has one with ${therapyInWords(test.therapy)}`
    case 'irradiated':
      return `${test.fact} has ${anyOf(test.kinds)}`
    case 'within-weeks':
      return `${test.fact} less than ${test.weeks} weeks before the day of the decision`
    case 'not-known':
      return `${test.fact} is unknown or conflicting`
    case 'not-read':
      return `nobody could look for ${test.fact}: refused, not answered or not understood`
    case 'conflicting':
      return `the readings of ${test.fact} disagree`
  }
}

const anyOf = (values: readonly unknown[]): string => values.join(' or ')
/** UCUM annotations count things; they are no units. */
const unitInWords = (unit: string): string => (unit === '1' || unit.startsWith('{') ? '' : unit)

function therapyInWords({
  agents,
  classes,
  generations,
  statuses,
  stopReasons,
  dailyDoseAtLeastMg,
  dailyDoseBelowMg,
}: TherapyPattern): string {
  const parts = [
    ...(agents === undefined ? [] : [`drug ${anyOf(agents)}`]),
    ...(classes === undefined ? [] : [`class ${anyOf(classes)}`]),
    ...(generations === undefined ? [] : [`generation ${anyOf(generations.map(String))}`]),
    ...(statuses === undefined ? [] : [`status ${anyOf(statuses)}`]),
    ...(stopReasons === undefined ? [] : [`stopped for ${anyOf(stopReasons)}`]),
    ...(dailyDoseAtLeastMg === undefined ? [] : [`at least ${dailyDoseAtLeastMg} mg a day`]),
    ...(dailyDoseBelowMg === undefined ? [] : [`less than ${dailyDoseBelowMg} mg a day`]),
  ]
  return parts.length === 0 ? 'any therapy' : parts.join(', ')
}
