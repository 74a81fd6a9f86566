import type { JointQuestion } from '../engine/decided-together.ts'
import type { Decision } from '../engine/decision.ts'
import type { PossibleAnswer } from '../engine/possible-answers.ts'
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

type About = {
  readonly now: Decision
  readonly label: (id: string) => string
  /** All possible answers to a fact, in order. */
  readonly possible: (fact: FactName) => readonly PossibleAnswer[]
}

/** "typical and yes → first tier adds X", for each way in which two answers lead elsewhere together. */
export const jointlyInWords = ({ facts, consequences }: JointQuestion, { now, label, possible }: About): string =>
  consequences
    .map(({ answers, ...consequence }) => {
      const words = facts.map((fact, at) => answersInWords(fact, answers[at] ?? [], possible(fact)))
      return `${words.join(WORDS.questions.togetherWith)} → ${effectInWords({ ...consequence, nowAvoided: [] }, now, label)}`
    })
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

function answersInWords(fact: FactName, same: readonly PossibleAnswer[], all: readonly PossibleAnswer[]): string {
  const { kind } = FACTS[fact]
  if (kind !== 'number' && kind !== 'quantity') return same.map((one) => answerInWords(fact, one)).join(WORDS.questions.or)
  const values = all.map(({ value }) => JSON.stringify(value))
  const places = same.map(({ value }) => values.indexOf(JSON.stringify(value))).toSorted((a, b) => a - b)
  const words = (at: number): string => valueInWords(fact, all[at]?.value)
  return runsOf(places)
    .map((run) => rangeInWords(run, values.length - 1, words))
    .join(WORDS.questions.or)
}

/** The possible answers stand for all answers: of numbers, those at the ends stand for everything beyond. */
function rangeInWords([from, to]: Run, last: number, words: (at: number) => string): string {
  if (from === 0 && to === last) return WORDS.questions.anyValue
  if (to === last) return `≥ ${words(from)}`
  if (from === 0) return `≤ ${words(to)}`
  return from === to ? words(from) : WORDS.questions.fromTo(words(from), words(to))
}

type Run = readonly [from: number, to: number]
/** Neighbours as one: 0, 1, 2, 5 are 0 to 2, and 5. */
function runsOf(places: readonly number[]): readonly Run[] {
  const ends = places.filter((at) => !places.includes(at + 1))
  return places.filter((at) => !places.includes(at - 1)).map((from, index): Run => [from, ends[index] ?? from])
}

function answerInWords(fact: FactName, { value, says }: PossibleAnswer): string {
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
