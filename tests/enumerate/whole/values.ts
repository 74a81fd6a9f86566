import { testsOf } from '../../../src/engine/facts-asked.ts'
import type { Model } from '../../../src/engine/model.ts'
import { FACTS } from '../../../src/facts/fact-definitions.ts'
import type { FactName } from '../../../src/facts/patient-facts.ts'
import { DAY } from '../answers.ts'

/**
 * Values that stand for all values of a fact. Coded: each. Numbers: each limit of the model, just below it, just above it and between it
 * and the next, which is every part into which the limits cut the range. Lists: every set of members, with every member as the last.
 * Dates: today, a day around each limit, long ago, and partial dates that straddle.
 */
export function valuesOf(name: FactName, model: Model): readonly unknown[] {
  const definition = FACTS[name]
  switch (definition.kind) {
    case 'coded':
      return definition.values
    case 'number':
      return numbersAround(name, definition, model)
    case 'quantity':
      return numbersAround(name, definition, model).map((value) => ({ value, unit: definition.unit }))
    case 'coded-list':
      return listsOf(definition.values)
    case 'text-list':
      return [[], ['another']]
    case 'date':
      return datesAround(name, model)
    case 'radiotherapies':
      return listsOf(['srs', 'wbrt', 'csi', 'other'] as const).map((kinds) => kinds.map((kind) => ({ kind })))
    case 'therapies':
    case 'drug-access':
    case 'text':
      return []
  }
}

function numbersAround(name: FactName, { unit, min, max }: { unit: string; min: number; max: number }, model: Model): number[] {
  const limits = [...new Set(testsOf(model).flatMap((test) => (test.fact === name && 'limit' in test ? [test.limit.value] : [])))].toSorted(
    (a, b) => a - b,
  )
  const step = unit === '{count}' || unit === 'a' ? 1 : 0.01
  const between = limits.slice(1).map((limit, at) => (limit + (limits[at] ?? limit)) / 2)
  const all = [...limits.flatMap((limit) => [limit - step, limit, limit + step]), ...(step === 1 ? [] : between)]
  return [...new Set(all)].filter((value) => value >= min && value <= max).toSorted((a, b) => a - b)
}

/** Today, the day of each limit and the days beside it, long ago, and the month and year of each, which may lie on both sides. */
function datesAround(name: FactName, model: Model): string[] {
  const weeks = testsOf(model).flatMap((test) => (test.fact === name && test.kind === 'within-weeks' ? [test.weeks] : []))
  const days = weeks.flatMap((count) => [count * 7 - 1, count * 7, count * 7 + 1].map(daysAgo))
  return [...new Set([daysAgo(0), ...days, ...days.map((day) => day.slice(0, 7)), ...days.map((day) => day.slice(0, 4)), '1900-01-01'])]
}

const daysAgo = (days: number): string => new Date(Date.parse(DAY) - days * 86_400_000).toISOString().slice(0, 10)

/** Every set of these, in each order that differs in its last member. */
function listsOf<T>(members: readonly T[]): T[][] {
  const sets = Array.from({ length: 2 ** members.length }, (_, bits) => members.filter((_member, at) => (bits >> at) % 2 === 1))
  return sets.flatMap((set) => (set.length === 0 ? [set] : set.map((last) => [...set.filter((one) => one !== last), last])))
}
