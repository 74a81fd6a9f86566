import type { Fact } from '../../facts/fact.ts'
import { FACTS } from '../../facts/fact-definitions.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { CNS_SITES, LONGEST_DIMENSION, TUMOUR_SIZE_OBSERVATION } from '../../knowledge/codes/cns-disease.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import type { Unread } from '../chart.ts'
import { eachOf, type InSlices } from '../in-slices.ts'
import { isOneOf, lookUp } from '../meaning.ts'
import { hasCode, textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceKey } from '../resources/reference.ts'
import type { Quantity } from '../resources/values.ts'
import { leptomeningealPictureIn } from './images.ts'
import { inEnglish } from './in-english.ts'
import { statementFrom, valueText } from './observed.ts'
import { latestFact, type Said, type Statement, unreadIn } from './statement.ts'

type Lesions = {
  readonly brainMetastasisCount: Fact<number>
  readonly largestBrainMetastasisMm: Fact<number>
  readonly leptomeningealMri: Fact<ValueOf<'leptomeningealMri'>>
}

const BRAIN = /brain|cerebral|intracranial|脑转移/i
const COUNT = /(number|count) of .*(brain|cerebral|intracranial)|(brain|cerebral|intracranial) metasta\w* (count|number)|how many brain/i
const LARGEST =
  /(largest|maxim|longest|biggest).*(brain|cerebral|intracranial)|(brain|cerebral|intracranial).*(largest|maxim|longest|biggest)/i

/**
 * What observations state outright about the lesions in the brain; `brainConditions` are the references of the diagnoses that a size may
 * focus on. Nothing is counted or measured out of a report's text.
 */
export function* brainLesionsFrom(
  observations: readonly Observation[],
  brainConditions: ReadonlySet<string>,
): InSlices<{ facts: Lesions; unread: readonly Unread[] }> {
  const counts: Statement<number>[] = []
  const sizes: Statement<number>[] = []
  const images: Statement<ValueOf<'leptomeningealMri'>>[] = []
  yield* eachOf(observations, (observation) => {
    const names = textsOf(observation.code).join('; ')
    if (COUNT.test(names)) counts.push(statementFrom(observation, countIn))
    else if (LARGEST.test(names) || isBrainTumourSize(observation, brainConditions)) sizes.push(statementFrom(observation, sizeIn))
    else if (pictureOf(observation) !== undefined) images.push(statementFrom(observation, imageIn))
  })
  const facts = {
    brainMetastasisCount: latestFact(counts),
    largestBrainMetastasisMm: latestFact(largestOfADay(sizes)),
    leptomeningealMri: latestFact(images),
  }
  return { facts, unread: unreadIn([...counts, ...sizes]) }
}

/** The size of a tumour of which the body site, or the diagnosis it focuses on, says that it lies in the brain. */
function isBrainTumourSize({ code, bodySite, focus }: Observation, brainConditions: ReadonlySet<string>): boolean {
  if (!hasCode(code, LOINC, TUMOUR_SIZE_OBSERVATION)) return false
  if (isOneOf(bodySite, CNS_SITES.brain) || textsOf(bodySite).some((text) => BRAIN.test(text))) return true
  return focus?.some((reference) => brainConditions.has(referenceKey(reference) ?? '')) ?? false
}

function sizeIn({ valueQuantity, component }: Observation): Said<number> {
  const longest = component?.find(({ code }) => hasCode(code, LOINC, LONGEST_DIMENSION))
  return millimetres(longest?.valueQuantity ?? valueQuantity)
}

function millimetres(quantity: Quantity | undefined): Said<number> {
  const factor = lookUp({ mm: 1, cm: 10 }, quantity?.code ?? quantity?.unit)
  if (quantity?.value === undefined || factor === undefined) return unreadable('the size is not given in mm or cm')
  if (quantity.comparator !== undefined)
    return unreadable(`the size is given as ${quantity.comparator} ${quantity.value}: a limit, not a value`)
  const mm = Number((quantity.value * factor).toPrecision(6))
  const { min, max } = FACTS.largestBrainMetastasisMm
  return mm < min || mm > max ? unreadable(`${mm} mm is not plausible`) : { kind: 'value', value: mm }
}

function countIn(observation: Observation): Said<number> {
  const { valueInteger, valueQuantity } = observation
  const count = valueInteger ?? (valueQuantity?.comparator === undefined ? valueQuantity?.value : undefined)
  const { min, max } = FACTS.brainMetastasisCount
  if (count === undefined || !Number.isInteger(count) || count < min || count > max)
    return unreadable(`"${valueText(observation) ?? ''}" is not a number of lesions`)
  return { kind: 'value', value: count }
}

const pictureOf = (observation: Observation): ValueOf<'leptomeningealMri'> | null | undefined =>
  /leptomening/i.test([...textsOf(observation.code), valueText(observation) ?? ''].join(' '))
    ? leptomeningealPictureIn(textsOf(observation.code).map(inEnglish).join('; '), inEnglish(valueText(observation) ?? ''))
    : undefined

/** One that is not understood is reported with what it says of the leptomeninges. */
function imageIn(observation: Observation): Said<ValueOf<'leptomeningealMri'>> {
  const value = pictureOf(observation)
  if (value !== null && value !== undefined) return { kind: 'value', value }
  return unreadable(`"${valueText(observation) ?? ''}" is not typical, atypical or normal`)
}

/** Lesions measured on one day are several lesions: the largest counts. They do not contradict each other. */
function largestOfADay(sizes: readonly Statement<number>[]): readonly Statement<number>[] {
  const largest = new Map<PartialDate, number>()
  for (const { date, said } of sizes)
    if (date !== null && said.kind === 'value') largest.set(date, Math.max(said.value, largest.get(date) ?? said.value))
  return sizes.filter(({ date, said }) => date === null || said.kind !== 'value' || said.value === largest.get(date))
}

const unreadable = (problem: string): Said<never> => ({ kind: 'unreadable', problem })
