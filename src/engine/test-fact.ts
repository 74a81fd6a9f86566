import type { DrugAccess } from '../facts/drug-access.ts'
import { type Fact, isUnread } from '../facts/fact.ts'
import { daysBetween, type IsoDate, type PartialDate, spanOf } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'
import type { CnsRadiotherapy, Therapy } from '../facts/therapy.ts'
import type { Question, Test, TherapyPattern } from './criterion.ts'
import { allOf, anyOf, type Verdict, verdictOf } from './truth.ts'

/** What is being decided about: one patient's facts on one day. The day is told, never read from a clock. */
export type Case = { readonly facts: PatientFacts; readonly asOf: IsoDate }

/** The verdict of one question about one fact. */
export const testFact = (question: Question, { facts, asOf }: Case): Verdict => answerFrom(question, facts[question.fact], asOf)

/** The verdict of one question, from its fact. Conflicting readings settle a test only when every one of them gives the same answer. */
export function answerFrom(question: Question, fact: Fact<unknown>, asOf: IsoDate): Verdict {
  switch (question.kind) {
    case 'not-known':
      return verdictOf(fact.state !== 'known')
    case 'conflicting':
      return verdictOf(fact.state === 'conflicting')
    case 'not-read':
      return verdictOf(isUnread(fact))
    default:
      return answerOf(question, fact, asOf)
  }
}

function answerOf(test: Test, fact: Fact<unknown>, asOf: IsoDate): Verdict {
  if (fact.state === 'known') return passes(test, fact.reading.value, asOf)
  if (fact.state === 'unknown') return 'unknown'
  const [first, ...rest] = fact.readings.map((reading) => passes(test, reading.value, asOf))
  return first !== undefined && rest.every((verdict) => verdict === first) ? first : 'unknown'
}

// The one type hole of the engine: a test and its fact's value agree by construction (criterion.ts), which TypeScript cannot follow here.
function passes(test: Test, value: unknown, asOf: IsoDate): Verdict {
  switch (test.kind) {
    case 'is':
      return verdictOf((test.oneOf as readonly unknown[]).includes(value))
    case 'at-least':
      return verdictOf(numberOf(value) >= test.limit.value)
    case 'at-most':
      return verdictOf(numberOf(value) <= test.limit.value)
    case 'more-than':
      return verdictOf(numberOf(value) > test.limit.value)
    case 'less-than':
      return verdictOf(numberOf(value) < test.limit.value)
    case 'includes':
      return verdictOf((value as readonly string[]).some((item) => (test.oneOf as readonly string[]).includes(item)))
    case 'latest-is':
      return verdictOf((test.oneOf as readonly unknown[]).includes((value as readonly unknown[]).at(-1)))
    case 'no-access':
      return noAccess(value as readonly DrugAccess[], test.drug)
    case 'is-empty':
      return verdictOf((value as readonly unknown[]).length === 0)
    case 'received':
      return anyOf(value as readonly Therapy[], (therapy) => matches(test.therapy, therapy))
    case 'irradiated':
      return verdictOf((value as readonly CnsRadiotherapy[]).some(({ kind }) => test.kinds.includes(kind)))
    case 'within-weeks':
      return withinWeeks(value as PartialDate, test.weeks, asOf)
  }
}

/** Only what was said of this very drug counts; where it was said twice and differently, it is not known. */
function noAccess(stated: readonly DrugAccess[], drug: string): Verdict {
  const [first, ...rest] = stated.filter((one) => one.drug === drug)
  return first !== undefined && rest.every(({ access }) => access === first.access) ? verdictOf(first.access === 'no') : 'unknown'
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : (value as { value: number }).value)

const matches = (pattern: TherapyPattern, therapy: Therapy): Verdict => allOf(PARTS_OF_PATTERN, (part) => part(pattern, therapy))

const PARTS_OF_PATTERN: readonly ((pattern: TherapyPattern, therapy: Therapy) => Verdict)[] = [
  ({ agents }, { agent }) => oneOf(agents, agent),
  (pattern, therapy) => oneOf(pattern.classes, therapy.class),
  ({ generations }, { generation }) => oneOf(generations, generation),
  ({ statuses }, { status }) => oneOf(statuses, status === 'unknown' ? undefined : status),
  ({ stopReasons }, therapy) => stoppedFor(stopReasons, therapy),
  ({ line }, therapy) => (line === undefined ? 'met' : lineOf(therapy)),
  ({ dailyDoseAtLeastMg: least }, therapy) => (least === undefined ? 'met' : dose(therapy, (mg) => mg >= least)),
  ({ dailyDoseBelowMg: limit }, therapy) => (limit === undefined ? 'met' : dose(therapy, (mg) => mg < limit)),
]

const oneOf = <T>(wanted: readonly T[] | undefined, value: T | undefined): Verdict =>
  wanted === undefined ? 'met' : value === undefined ? 'unknown' : verdictOf(wanted.includes(value))

/** A drug that is still being taken has not been stopped for any reason. */
const stoppedFor = (wanted: TherapyPattern['stopReasons'], { status, stopReason }: Therapy): Verdict =>
  wanted !== undefined && status === 'active' && stopReason === undefined ? 'unmet' : oneOf(wanted, stopReason)

/** Nothing that a record says of it tells a completed line from adjuvant or definitive treatment. */
const lineOf = ({ status, stopReason }: Therapy): Verdict =>
  stopReason === 'completed' || (status === 'completed' && stopReason === undefined) ? 'unknown' : 'met'

const dose = ({ dailyDoseMg }: Therapy, holds: (mg: number) => boolean): Verdict =>
  dailyDoseMg === undefined ? 'unknown' : verdictOf(holds(dailyDoseMg))

function withinWeeks(date: PartialDate, weeks: number, asOf: IsoDate): Verdict {
  const { first, last } = spanOf(date)
  const longest = daysBetween(first, asOf) < weeks * 7
  const shortest = daysBetween(last, asOf) < weeks * 7
  return longest === shortest ? verdictOf(longest) : 'unknown'
}
