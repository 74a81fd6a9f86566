import type { Fact } from '../../facts/fact.ts'
import { FACTS } from '../../facts/fact-definitions.ts'
import type { Quantity } from '../../facts/quantity.ts'
import { CELL_COUNT_FACTORS, type Measurement, OTHER_MEASUREMENT_UNITS, UNIT_FACTORS } from '../../knowledge/codes/laboratory.ts'
import type { Unread } from '../chart.ts'
import { eachOf, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import { referenceOf } from '../source-of.ts'
import { agreedUnit } from './agreed-unit.ts'
import { isNearlyOne, MEASUREMENT_NAMES, measurementNamed } from './measurement-names.ts'
import { absent, statementFrom, wordsOf } from './observed.ts'
import { bloodTest } from './of-blood.ts'
import { latestFact, type Said, type Statement, unreadIn } from './statement.ts'
import { quantityWritten } from './written-quantity.ts'

type Measured = { readonly [M in Measurement]: Fact<Quantity<(typeof FACTS)[M]['unit']>> }

const NAMES = MEASUREMENT_NAMES

/** Laboratory and bedside measurements: each the latest final result, in the unit of the fact. What could not be read is reported, also where a newer result could. */
export function* measurementsFrom(record: PatientRecord): InSlices<{ facts: Measured; unread: readonly Unread[] }> {
  const found = new Map<Measurement, Statement<number>[]>(NAMES.map((name) => [name, []]))
  const bloodOf = yield* bloodTest(record)
  const nearly: Unread[] = []
  yield* eachOf(record.observations, (observation) => {
    const add = (name: Measurement, read: (final: Observation) => Said<number>) => {
      const blood = OF_BLOOD.has(name) ? bloodOf(observation) : 'blood'
      if (blood !== 'other')
        found.get(name)?.push(statementFrom(observation, (final) => (blood === 'blood' ? spoilt(observation) : blood) ?? read(final)))
    }
    const name = measurementOf(observation)
    if (name !== null) add(name, (final) => valueIn(name, final))
    else if (isNearlyOne(observation.code))
      nearly.push({
        reference: referenceOf(observation),
        problem: `"${wordsOf(observation)}": its name is not quite that of a value we read`,
      })
    for (const part of observation.component ?? []) {
      const inside = measurementOf(part)
      if (inside !== null) add(inside, () => partIn(inside, part))
    }
  })
  const facts = NAMES.map((name) => [name, inUnit(latestFact(found.get(name) ?? []), FACTS[name].unit)])
  // Object.fromEntries forgets which unit belongs to which name; FACTS gave both.
  return { facts: Object.fromEntries(facts) as Measured, unread: [...unreadIn([...found.values()].flat()), ...nearly] }
}

/** Measured in blood; a creatinine clearance needs urine too, and an electrocardiogram neither. */
const OF_BLOOD: ReadonlySet<Measurement> = new Set([
  'potassiumMmolL',
  'neutrophils',
  'platelets',
  'alatUL',
  'bilirubinUmolL',
  'cholesterolMmolL',
])

/** A sample that gives a wrong number, as the result's own notes say. */
function spoilt({ note, code }: Observation): Said<never> | null {
  const words = [...textsOf(code), ...(note ?? []).map(({ text }) => text ?? '')].find((text) => SPOILT.test(text))
  return words === undefined ? null : unreadable(`"${words}": the sample was spoilt`)
}
const SPOILT =
  /\b(?:(?:gross|moderate|marked)\w* )?h[a]?emoly[sz](?:ed|is)\b|platelet clump|clumped|clotted|contaminat|\bEDTA[- ]induced|wrong (?:patient|tube)/i

/** A share of cells in per cent is none of these. */
function measurementOf({ code, valueQuantity }: Pick<Observation, 'code' | 'valueQuantity'>): Measurement | null {
  const name = measurementNamed(code)
  if (name === null) return null
  const others = OTHER_MEASUREMENT_UNITS[name] ?? []
  const said = [valueQuantity?.code, valueQuantity?.unit].filter((unit) => unit !== undefined)
  return said.length > 0 && said.every((unit) => others.includes(unit)) ? null : name
}

/** One part of a panel: the QTc of an electrocardiogram, the platelets of a blood count. */
const partIn = (name: Measurement, part: ObservationComponent): Said<number> =>
  part.dataAbsentReason === undefined ? valueIn(name, part) : absent(part.dataAbsentReason)

/** A number in the unit of the fact; or why there is none. Nothing is converted that the tables do not list. */
function valueIn(name: Measurement, { valueQuantity, valueInteger, valueString }: Omit<ObservationComponent, 'code'>): Said<number> {
  if (valueQuantity?.value === undefined) {
    const written = valueString === undefined ? null : quantityWritten(valueString)
    if (written !== null) return valueIn(name, { valueQuantity: written })
    if (valueString !== undefined) return unreadable(`"${valueString}" is a text and not a number with a unit`)
    return unreadable(valueInteger === undefined ? 'the result carries no value' : `"${valueInteger}" carries no unit`)
  }
  const { value, comparator, unit, code } = valueQuantity
  if (comparator !== undefined)
    return unreadable(`the result is given as ${comparator} ${value} ${unit ?? code ?? ''}: a limit, not a value`)
  const agreed = agreedUnit(valueQuantity, factorsOf(name), FACTS[name].unit)
  return 'problem' in agreed ? unreadable(agreed.problem) : plausible(name, value * agreed.factor, agreed.factor)
}

function plausible(name: Measurement, value: number, factor: number): Said<number> {
  const { min, max, unit } = FACTS[name]
  const rounded = factor === 1 ? value : Number(value.toPrecision(6))
  if (rounded < min || rounded > max) return unreadable(`${rounded} ${unit} is not plausible`)
  return factor === 1 ? { kind: 'value', value: rounded } : { kind: 'value', value: rounded, note: `converted to ${unit}` }
}

const factorsOf = (name: Measurement): Readonly<Record<string, number>> =>
  name === 'neutrophils' || name === 'platelets' ? CELL_COUNT_FACTORS : UNIT_FACTORS[name]

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
