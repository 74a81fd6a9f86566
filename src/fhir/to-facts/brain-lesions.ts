import type { Fact } from '../../facts/fact.ts'
import { FACTS } from '../../facts/fact-definitions.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { CNS_SITES, LONGEST_DIMENSION, TUMOUR_SIZE_OBSERVATION } from '../../knowledge/codes/cns-disease.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import type { Unread } from '../chart.ts'
import { eachOf, type InSlices } from '../in-slices.ts'
import { isOneOf } from '../meaning.ts'
import { hasCode, textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceKey } from '../resources/reference.ts'
import type { Quantity } from '../resources/values.ts'
import { referenceOf } from '../source-of.ts'
import { agreedUnit, isCount } from './agreed-unit.ts'
import { cnsMentionIn } from './cns-mention.ts'
import { IS_MEASURE } from './cns-observation.ts'
import { leptomeningealPictureIn } from './images.ts'
import { inEnglish } from './in-english.ts'
import { meantOtherwise } from './meant-otherwise.ts'
import { statementFrom, valueText, wordsOf } from './observed.ts'
import { latestFact, type Said, type Statement, unreadIn } from './statement.ts'
import { quantityWritten } from './written-quantity.ts'

type Lesions = {
  readonly brainMetastasisCount: Fact<number>
  readonly largestBrainMetastasisMm: Fact<number>
  readonly leptomeningealMri: Fact<ValueOf<'leptomeningealMri'>>
}

const BRAIN = /brain|cerebral|intracranial|脑转移/i
const COUNT = /(number|count) of .*(brain|cerebral|intracranial)|(brain|cerebral|intracranial) metasta\w* (count|number)|how many brain/i
const COUNT_OF_ANY = /(number|count) of .*(metasta|mets\b|lesions?|tumou?rs?)|(metasta\w*|lesion) (count|number)/i
const LARGEST =
  /(largest|maxim|longest|biggest).*(brain|cerebral|intracranial)|(brain|cerebral|intracranial).*(largest|maxim|longest|biggest)/i
const SIZE = /size|diameter|dimension/i
const LESION = /metasta|mets?\b|lesion|tumou?r|mass\b/i
/** Not a metastasis, or not the whole of one. */
const OTHER_SIZE = /meningioma|o?edema|ventric|cavity|h[a]?emorrh|h[a]?ematoma|bleed|cyst|shift|volume|aneurysm|infarct/i
const ONLY_SOME =
  /\b(?:treated|irradiated|radiated|resected|removed|operated|new|progress\w*|enlarg\w*|growing|increas\w*|decreas\w*|shrinking|(?:a?)symptomatic|stable|respond\w*|resolved|residual|remaining|recurr\w*|measurable|h[a]?emorrhagic|cystic|necrotic|cerebellar|cerebellum|frontal|parietal|temporal|occipital|brain ?stem|untreated|active|with srs|for srs|per year)\b/i

type Kind = 'count' | 'size' | 'image'

function kindOf(observation: Observation, names: string, brainConditions: ReadonlySet<string>): Kind | null {
  if (COUNT.test(names) || (COUNT_OF_ANY.test(names) && isAtBrain(observation))) return 'count'
  if (OTHER_SIZE.test(names)) return null
  const isNamedSize =
    SIZE.test(names) && LESION.test(names) && (BRAIN.test(names) || (isAtBrain(observation) && !hasOtherLoinc(observation)))
  if (LARGEST.test(names) || isNamedSize || isBrainTumourSize(observation, brainConditions)) return 'size'
  return pictureOf(observation) === undefined ? null : 'image'
}

/** A number of some of the lesions is none of all of them, and one of another day, or of a lesion that is gone, none of today's. */
function whyNotAll(kind: Kind, names: string): string | null {
  if (kind === 'count' && ONLY_SOME.test(names)) return 'counts only some of the lesions'
  return kind === 'size' && /\b(?:resected|removed|operated|resolved)\b/i.test(names)
    ? 'is of a lesion that is gone'
    : meantOtherwise(names)
}

const isMeasureOfBrain = (observation: Observation, names: string): boolean =>
  IS_MEASURE.test(names) &&
  valueText(observation) !== null &&
  cnsMentionIn([names, ...textsOf(observation.bodySite).map(inEnglish)].join('; ')) !== null

const notRead = (observation: Observation, why: string): Unread => ({
  reference: referenceOf(observation),
  problem: `"${wordsOf(observation)}" ${why}: it was not read`,
})

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
  const others: Unread[] = []
  yield* eachOf(observations, (observation) => {
    const names = textsOf(observation.code).map(inEnglish).join('; ')
    const kind = kindOf(observation, names, brainConditions)
    const why = kind === null ? null : whyNotAll(kind, names)
    if (kind === null) {
      if (isMeasureOfBrain(observation, names)) others.push(notRead(observation, 'is not a number or size that we read'))
    } else if (why !== null) others.push(notRead(observation, why))
    else if (kind === 'count') counts.push(statementFrom(observation, countIn))
    else if (kind === 'size') sizes.push(statementFrom(observation, sizeIn))
    else images.push(statementFrom(observation, imageIn))
  })
  const facts = {
    brainMetastasisCount: latestFact(counts),
    largestBrainMetastasisMm: latestFact(largestOfADay(sizes)),
    leptomeningealMri: latestFact(images),
  }
  return { facts, unread: [...unreadIn([...counts, ...sizes]), ...others] }
}

/** The size of a tumour of which the body site, or the diagnosis it focuses on, says that it lies in the brain. */
function isBrainTumourSize({ code, bodySite, focus }: Observation, brainConditions: ReadonlySet<string>): boolean {
  if (!hasCode(code, LOINC, TUMOUR_SIZE_OBSERVATION)) return false
  return isAtBrain({ bodySite }) || hasFocus({ focus }, brainConditions)
}

const isAtBrain = ({ bodySite }: Pick<Observation, 'bodySite'>): boolean =>
  isOneOf(bodySite, CNS_SITES.brain) || textsOf(bodySite).some((text) => BRAIN.test(inEnglish(text)))

/** Under a code of LOINC that is none of ours, "tumor size" is another size. */
const hasOtherLoinc = ({ code }: Observation): boolean => code.coding?.some(({ system }) => system === LOINC) ?? false

function hasFocus({ focus }: Pick<Observation, 'focus'>, brainConditions: ReadonlySet<string>): boolean {
  return focus?.some((reference) => brainConditions.has(referenceKey(reference) ?? '')) ?? false
}

function sizeIn({ valueQuantity, valueString, component }: Observation): Said<number> {
  const longest = component?.find(({ code }) => hasCode(code, LOINC, LONGEST_DIMENSION))
  const quantity = longest?.valueQuantity ?? valueQuantity
  const written = quantity === undefined && valueString !== undefined ? quantityWritten(valueString) : null
  if (quantity === undefined && written === null && valueString !== undefined)
    return unreadable(`"${valueString}" is a text and not one length with its unit`)
  return millimetres(quantity ?? written ?? undefined)
}

function millimetres(quantity: Quantity | undefined): Said<number> {
  if (quantity?.value === undefined) return unreadable('the size is not given in mm or cm')
  const agreed = agreedUnit(quantity, { mm: 1, cm: 10, MM: 1, CM: 10 }, 'mm')
  if ('problem' in agreed) return unreadable(`the size is not given in mm or cm: ${agreed.problem}`)
  if (quantity.comparator !== undefined)
    return unreadable(`the size is given as ${quantity.comparator} ${quantity.value}: a limit, not a value`)
  const mm = Number((quantity.value * agreed.factor).toPrecision(6))
  const { min, max } = FACTS.largestBrainMetastasisMm
  return mm < min || mm > max ? unreadable(`${mm} mm is not plausible`) : { kind: 'value', value: mm }
}

function countIn(observation: Observation): Said<number> {
  const { valueInteger, valueQuantity } = observation
  const count = valueInteger ?? (valueQuantity?.comparator === undefined ? valueQuantity?.value : undefined)
  const { min, max } = FACTS.brainMetastasisCount
  const isOther = valueInteger === undefined && valueQuantity !== undefined && !isCount(valueQuantity)
  if (isOther || count === undefined || !Number.isInteger(count) || count < min || count > max)
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
