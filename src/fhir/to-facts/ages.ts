import type { Fact, Reading } from '../../facts/fact.ts'
import { daysBetween, type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'
import type { FactName, PatientFacts } from '../../facts/patient-facts.ts'

/** What holds for the day it was measured, and changes. */
const OF_A_DAY = [
  'ecog',
  'qtcMs',
  'prIntervalMs',
  'lvefPercent',
  'potassiumMmolL',
  'neutrophils',
  'platelets',
  'creatinineClearanceMlMin',
  'alatUL',
  'bilirubinUmolL',
  'cholesterolMmolL',
  'brainMetastasisCount',
  'largestBrainMetastasisMm',
  'leptomeningealMri',
] as const satisfies readonly FactName[]
const SAID_AFTER_DAYS = 122
const YEAR = 365

/** The facts, with the age of what was measured longer than four months ago beside its value: it stays the latest that is known. */
export function withAges(facts: Partial<PatientFacts>, asOf: IsoDate): Partial<PatientFacts> {
  const aged = OF_A_DAY.flatMap((name) => {
    const fact: Fact<unknown> | undefined = facts[name]
    return fact === undefined ? [] : [[name, withAge(fact, asOf)]]
  })
  return { ...facts, ...Object.fromEntries(aged) }
}

function withAge<T>(fact: Fact<T>, asOf: IsoDate): Fact<T> {
  if (fact.state !== 'known') return fact
  const day = dayOf(fact.reading)
  const age = day === null ? 0 : daysBetween(spanOf(day).last, asOf)
  if (day === null || age <= SAID_AFTER_DAYS) return fact
  const words = `of ${day}, ${age < 2 * YEAR ? `${age} days` : `${Math.floor(age / YEAR)} years`} ago`
  return { ...fact, reading: { ...fact.reading, note: fact.reading.note === undefined ? words : `${fact.reading.note}; ${words}` } }
}

const dayOf = ({ sources }: Reading<unknown>): PartialDate | null =>
  sources
    .flatMap((source) => (source.kind === 'record' && source.date !== undefined ? [source.date] : []))
    .toSorted()
    .at(-1) ?? null
