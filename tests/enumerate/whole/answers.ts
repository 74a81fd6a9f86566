import type { Test } from '../../../src/engine/criterion.ts'
import { testFact } from '../../../src/engine/test-fact.ts'
import type { Verdict } from '../../../src/engine/truth.ts'
import { type Fact, known, type Reading, unknown } from '../../../src/facts/fact.ts'
import type { IsoDate } from '../../../src/facts/iso-date.ts'
import { type FactName, nothingKnown } from '../../../src/facts/patient-facts.ts'
import { DAY } from '../answers.ts'
import type { Questions } from './questions.ts'

export type Kind = 'unknown' | 'unread' | 'known' | 'conflicting'
/** What may be known of one fact: a fact that stands for all to which every question has the same answer. */
export type Answer = { readonly fact: Fact<unknown>; readonly kind: Kind; readonly verdicts: readonly Verdict[] }

const FROM_RECORD = [{ kind: 'record', reference: 'Observation/1' }] as const
const FROM_CLINICIAN = [{ kind: 'clinician', at: DAY as IsoDate }] as const

/**
 * Everything that may be known of this fact: nothing; not readable; each value; each contradiction of two or more values. Of those that
 * no question tells apart, one. The first is always "nothing known".
 */
export function answersOf(name: FactName, { tests, asksIfRead, values }: Questions): readonly Answer[] {
  const { readings, more } = readingsOf(name, values())
  const singles = readings.map((reading): Answer => answer({ state: 'known', reading }, 'known', name, tests))
  const answered = more.map((reading): Answer => answer({ state: 'known', reading }, 'known', name, tests))
  return distinct([
    answer(unknown('not-recorded'), 'unknown', name, tests),
    ...(asksIfRead ? [answer(unknown('unreachable'), 'unread', name, tests)] : []),
    ...singles,
    ...answered,
    ...contradictions(readings, name, tests),
  ])
}

/**
 * `more`: readings that cannot contradict another, as nothing wins over them. Only a clinician states that leptomeningeal disease is
 * confirmed; a record has the cytology itself, or a diagnosis.
 */
function readingsOf(name: FactName, values: readonly unknown[]): { readings: Reading<unknown>[]; more: Reading<unknown>[] } {
  const certainty = name === 'leptomeningealDisease'
  const recorded = certainty ? values.filter((value) => value !== 'confirmed') : values
  const readings = recorded.map((value): Reading<unknown> => ({ value, sources: FROM_RECORD }))
  const more = certainty ? values.map((value): Reading<unknown> => ({ value, sources: FROM_CLINICIAN })) : []
  return { readings, more }
}

/** Two values, then three, and so on, as long as that gives anything that was not there before. */
function contradictions(readings: readonly Reading<unknown>[], name: FactName, tests: readonly Test[]): Answer[] {
  const found = new Map<string, Answer>()
  let latest: (readonly Reading<unknown>[])[] = readings.map((reading) => [reading])
  while (latest.length > 0) {
    const next: (readonly Reading<unknown>[])[] = []
    for (const some of latest)
      for (const one of readings) {
        if (some.includes(one)) continue
        const all = [...some, one] as unknown as readonly [Reading<unknown>, Reading<unknown>]
        const contradiction = answer({ state: 'conflicting', readings: all }, 'conflicting', name, tests)
        const key = keyOf(contradiction)
        if (found.has(key)) continue
        found.set(key, contradiction)
        next.push(all)
      }
    latest = next
  }
  return [...found.values()]
}

function answer(fact: Fact<unknown>, kind: Kind, name: FactName, tests: readonly Test[]): Answer {
  const facts = { ...nothingKnown(), [name]: fact }
  return { fact, kind, verdicts: tests.map((test) => testFact(test, { facts, asOf: DAY })) }
}

const distinct = (answers: readonly Answer[]): Answer[] =>
  [...new Map(answers.toReversed().map((one) => [keyOf(one), one])).values()].toReversed()

/** Two answers with the same key are told apart by nothing: neither by a question nor by what is derived from them. */
const keyOf = ({ fact, kind, verdicts }: Answer): string => [kind, ...verdicts, derivationKey(fact)].join()

/** Of what deriving looks at beyond the questions: which certainty is stated and by whom, and whether any cytology was positive. */
function derivationKey(fact: Fact<unknown>): string {
  const readings = fact.state === 'known' ? [fact.reading] : fact.state === 'conflicting' ? fact.readings : []
  const said = readings.map(({ value }) => value)
  const certainties = CERTAINTIES.filter((value) => said.includes(value))
  const positive = said.some((value) => Array.isArray(value) && value.some((item) => item === 'positive' || item === 'suspicious'))
  const answered = readings.some(({ sources }) => sources.some(({ kind }) => kind === 'clinician'))
  return [certainties.join('+'), positive, certainties.length > 0 && answered].join()
}

const CERTAINTIES: readonly unknown[] = ['confirmed', 'probable', 'possible', 'absent']
export const factKnown = (value: unknown): Fact<unknown> => known(value, FROM_RECORD)
