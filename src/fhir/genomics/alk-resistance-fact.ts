import { type Fact, known, unknown } from '../../facts/fact.ts'
import { newestOf } from './dated.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import type { Compartment } from './finding.ts'
import { aboutIn, earlierOn, isAnswer, isAwaited, lostOf, noResult, notOvertaken } from './marker-fact.ts'
import { conflict, sourcesOf } from './readings.ts'

const MARKER = { gene: 'ALK', class: 'RESISTANCE' } as const

/** The names found by the latest test; an empty list where a test for resistance mutations in general found none. */
export function alkResistanceFact(compartment: Compartment, { evidence, notUnderstood }: GenomicEvidence): Fact<readonly string[]> {
  const about = aboutIn(MARKER, compartment, evidence)
  const answers = about.filter((one) => one.settled && isAnswer(one) && !isNameless(one))
  const newest = newestOf(answers)
  const blocking = notOvertaken([...lostOf(MARKER, compartment, notUnderstood), ...about.filter(isNameless)], newest)
  if (blocking.length > 0) return unknown('unreadable', sourcesOf([...blocking, ...newest]))
  if (newest.length === 0)
    return about.some((one) => !one.settled || isAwaited(one)) ? unknown('pending', sourcesOf(about)) : noResult(about)
  const positive = newest.filter(isPositive)
  const present = new Set(positive.map(({ finding }) => finding.alteration ?? ''))
  const absent = newest.filter((one) => !isPositive(one))
  if (absent.some((one) => denies(one, present)))
    return conflict([
      { value: [...present], sources: sourcesOf(positive) },
      { value: [], sources: sourcesOf(absent) },
    ])
  if (present.size === 0 && absent.every(({ finding }) => finding.alteration !== undefined))
    return unknown('not-recorded', sourcesOf(absent), 'only single mutations were excluded')
  const latest = new Set(newest)
  const earlier = answers.filter((one) => !latest.has(one) && isPositive(one))
  const note = earlier.map((one) => `${earlierOn(one)}: ${one.finding.alteration}`).join('; ')
  return known([...present], sourcesOf([...newest, ...earlier]), note === '' ? undefined : note)
}

const isPositive = ({ finding }: Evidence): boolean => finding.status === 'positive'
/** "A resistance mutation was found", without its name. */
const isNameless = (one: Evidence): boolean => isPositive(one) && one.finding.alteration === undefined
const denies = ({ finding }: Evidence, present: ReadonlySet<string>): boolean =>
  finding.alteration === undefined ? present.size > 0 : present.has(finding.alteration)
