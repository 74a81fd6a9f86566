import type { JointQuestion } from '../engine/decided-together.ts'
import type { Decision } from '../engine/decision.ts'
import type { Consequence, OpenQuestion } from '../engine/what-would-change.ts'
import { FACTS } from '../facts/fact-definitions.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { linesFor, valueInWords } from './fact-value.ts'
import { WORDS } from './words.ts'

/**
 * The answers that lead elsewhere, each with what it leads to: "detected → first tier adds X". Answers that lead to the same
 * place share a line; answers that change nothing are left out.
 */
export function consequencesInWords({ fact, consequences }: OpenQuestion, now: Decision, label: (id: string) => string): readonly string[] {
  const byEffect = Map.groupBy(consequences, (consequence) => effectInWords(consequence, now, label))
  return [...byEffect]
    .filter(([effect]) => effect !== '')
    .toSorted(([, a], [, b]) => a.length - b.length)
    .map(([effect, same], index) => {
      const isRest = index > 0 && same.length > MOST_ANSWERS_NAMED && !byEffect.has('')
      return `${isRest ? WORDS.questions.anyOther : answersInWords(fact, same, consequences)} → ${effect}`
    })
}

/** "typical and yes → first tier adds X", for each way in which two answers lead elsewhere together. */
export const jointlyInWords = ({ consequences }: JointQuestion, now: Decision, label: (id: string) => string): string =>
  consequences
    .map(
      ({ says, ...consequence }) =>
        `${says.join(WORDS.questions.togetherWith)} → ${effectInWords({ ...consequence, nowAvoided: [] }, now, label)}`,
    )
    .join('; ')

/** More answers than this with one effect are called "any other answer", where that is true. */
const MOST_ANSWERS_NAMED = 3

function effectInWords(
  consequence: Pick<Consequence, 'status' | 'firstTier' | 'nowAvoided'>,
  now: Decision,
  label: (id: string) => string,
): string {
  if (consequence.status !== now.status && consequence.status !== 'options') return WORDS.status[consequence.status].title.toLowerCase()
  const first = now.options.filter(({ tier }) => tier === 1).map(({ id }) => id)
  const names = (ids: readonly string[]): string => ids.map(label).join(', ')
  const added = consequence.firstTier.filter((id) => !first.includes(id))
  const lost = first.filter((id) => !consequence.firstTier.includes(id) && !consequence.nowAvoided.includes(id))
  return [
    added.length === 0 ? '' : WORDS.questions.adds(names(added)),
    lost.length === 0 ? '' : WORDS.questions.loses(names(lost)),
    consequence.nowAvoided.length === 0 ? '' : WORDS.questions.avoids(names(consequence.nowAvoided)),
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** The possible answers stand for all answers: of numbers, those at the ends stand for everything beyond. */
function answersInWords(fact: FactName, same: readonly Consequence[], all: readonly Consequence[]): string {
  const definition = FACTS[fact]
  if (definition.kind !== 'number' && definition.kind !== 'quantity') return same.map((one) => answerInWords(fact, one)).join(' or ')
  const words = (consequence: Consequence | undefined): string => (consequence === undefined ? '' : valueInWords(fact, consequence.value))
  const [lowest, highest] = [same.includes(all[0] as Consequence), same.includes(all.at(-1) as Consequence)]
  if (lowest && highest) return WORDS.questions.anyValue
  if (highest) return `≥ ${words(same[0])}`
  if (lowest) return `≤ ${words(same.at(-1))}`
  return same.length === 1 ? words(same[0]) : `${words(same[0])} to ${words(same.at(-1))}`
}

function answerInWords(fact: FactName, { value, says }: Consequence): string {
  const { kind } = FACTS[fact]
  return kind === 'therapies' || kind === 'date' ? says : linesFor(fact, value).join(', ')
}

export type GroupedQuestion = { readonly facts: readonly FactName[]; readonly effect: string }

/** Questions with the very same consequences share a line (one alteration in three compartments). */
export function groupedByEffect(
  questions: readonly OpenQuestion[],
  now: Decision,
  label: (id: string) => string,
): readonly GroupedQuestion[] {
  const byEffect = Map.groupBy(questions, (question) => consequencesInWords(question, now, label).join('; '))
  return [...byEffect].map(([effect, same]) => ({ effect, facts: same.map(({ fact }) => fact) }))
}
