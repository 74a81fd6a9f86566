import type { Fact } from '../../facts/fact.ts'
import { FACTS } from '../../facts/fact-definitions.ts'
import type { Quantity } from '../../facts/quantity.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { CELL_COUNT_FACTORS, MEASUREMENTS, type Measurement, UNIT_FACTORS } from '../../knowledge/codes/laboratory.ts'
import { eachOf, type InSlices } from '../in-slices.ts'
import { lookUp } from '../meaning.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import { absent, statementFrom } from './observed.ts'
import { latestFact, type Said, type Statement } from './statement.ts'

type Measured = { readonly [M in Measurement]: Fact<Quantity<(typeof FACTS)[M]['unit']>> }

const NAMES = Object.keys(MEASUREMENTS) as readonly Measurement[]
const BY_LOINC = new Map(NAMES.flatMap((name) => MEASUREMENTS[name].loinc.map((code) => [code, name])))
const BY_NAME = new Map(NAMES.flatMap((name) => MEASUREMENTS[name].names.map((text) => [text, name])))

/** Laboratory and bedside measurements: each the latest final result, in the unit of the fact. */
export function* measurementsFrom(observations: readonly Observation[]): InSlices<Measured> {
  const found = new Map<Measurement, Statement<number>[]>(NAMES.map((name) => [name, []]))
  yield* eachOf(observations, (observation) => {
    const name = measurementOf(observation)
    if (name !== null) found.get(name)?.push(statementFrom(observation, (final) => valueIn(name, final)))
    for (const part of observation.component ?? []) {
      const inside = measurementOf(part)
      if (inside !== null) found.get(inside)?.push(statementFrom(observation, () => partIn(inside, part)))
    }
  })
  const facts = NAMES.map((name) => [name, inUnit(latestFact(found.get(name) ?? []), FACTS[name].unit)])
  // Object.fromEntries forgets which unit belongs to which name; FACTS gave both.
  return Object.fromEntries(facts) as Measured
}

/** By its LOINC code; by its whole name only when it carries no LOINC code at all and is not a urine result. */
function measurementOf({ code, specimen }: Pick<Observation, 'code' | 'specimen'>): Measurement | null {
  let hasLoinc = false
  for (const coding of code.coding ?? []) {
    if (coding.system !== LOINC || coding.code === undefined) continue
    hasLoinc = true
    const name = BY_LOINC.get(coding.code)
    if (name !== undefined) return name
  }
  if (hasLoinc || /urin/i.test(specimen?.display ?? '')) return null
  for (const text of textsOf(code)) {
    const name = BY_NAME.get(text.trim().toLowerCase())
    if (name !== undefined) return name
  }
  return null
}

/** One part of a panel: the QTc of an electrocardiogram, the platelets of a blood count. */
const partIn = (name: Measurement, part: ObservationComponent): Said<number> =>
  part.dataAbsentReason === undefined ? valueIn(name, part) : absent(part.dataAbsentReason)

/** A number in the unit of the fact; or why there is none. Nothing is converted that the tables do not list. */
function valueIn(name: Measurement, { valueQuantity, valueInteger, valueString }: Omit<ObservationComponent, 'code'>): Said<number> {
  if (valueQuantity?.value === undefined) {
    const given = valueString ?? valueInteger
    return unreadable(given === undefined ? 'the result carries no value' : `"${given}" carries no unit`)
  }
  const { value, comparator, unit, code } = valueQuantity
  if (comparator !== undefined)
    return unreadable(`the result is given as ${comparator} ${value} ${unit ?? code ?? ''}: a limit, not a value`)
  const factor = factorOf(name, code) ?? factorOf(name, unit)
  if (factor === undefined) return unreadable(`the unit "${unit ?? code ?? 'none'}" is not one we convert to ${FACTS[name].unit}`)
  return plausible(name, value * factor, factor)
}

function plausible(name: Measurement, value: number, factor: number): Said<number> {
  const { min, max, unit } = FACTS[name]
  const rounded = factor === 1 ? value : Number(value.toPrecision(6))
  if (rounded < min || rounded > max) return unreadable(`${rounded} ${unit} is not plausible`)
  return factor === 1 ? { kind: 'value', value: rounded } : { kind: 'value', value: rounded, note: `converted to ${unit}` }
}

function factorOf(name: Measurement, unit: string | undefined): number | undefined {
  if (unit === undefined) return undefined
  const table = name === 'neutrophils' || name === 'platelets' ? CELL_COUNT_FACTORS : UNIT_FACTORS[name]
  return lookUp(table, unit.replaceAll(' ', ''))
}

const unreadable = (problem: string): Said<never> => ({ kind: 'unreadable', problem })

function inUnit<U extends string>(fact: Fact<number>, unit: U): Fact<Quantity<U>> {
  const quantity = (value: number): Quantity<U> => ({ value, unit })
  switch (fact.state) {
    case 'unknown':
      return fact
    case 'known':
      return { state: 'known', reading: { ...fact.reading, value: quantity(fact.reading.value) } }
    case 'conflicting': {
      const [first, second, ...more] = fact.readings
      const converted = [first, second, ...more].map((reading) => ({ ...reading, value: quantity(reading.value) }))
      return { state: 'conflicting', readings: converted as [(typeof converted)[0], (typeof converted)[0]] }
    }
  }
}
