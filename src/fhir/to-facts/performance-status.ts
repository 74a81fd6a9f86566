import { type Fact, known } from '../../facts/fact.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { ECOG_ANSWERS, ECOG_OBSERVATIONS, KARNOFSKY_ANSWERS, KARNOFSKY_OBSERVATIONS } from '../../knowledge/codes/performance-status.ts'
import type { Unread } from '../chart.ts'
import { flatMapped, type InSlices } from '../in-slices.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import { inEnglish } from './in-english.ts'
import { meantOtherwise } from './meant-otherwise.ts'
import { absent, statementFrom, valueText } from './observed.ts'
import { latestFact, latestOf, type Said, type Statement, unreadIn } from './statement.ts'

type Ecog = ValueOf<'ecog'>
type Scale = 'ecog' | 'karnofsky'
type PerformanceStatus = {
  readonly facts: { readonly ecog: Fact<Ecog>; readonly ecogPrior: Fact<Ecog> }
  readonly unread: readonly Unread[]
}
const ECOG_MEANINGS = meaningsFrom(ECOG_ANSWERS)
const KARNOFSKY_MEANINGS = meaningsFrom(KARNOFSKY_ANSWERS)

const ECOG_NAME =
  /\becog\b|\bzubrod\b|\b(?:who|oms)[- ](?:ps|performance)|\bps[- ](?:who|oms)\b|performance (?:status )?(?:who|oms)\b|^(?:ps|performance status)$/i
const KARNOFSKY_NAME = /karnofsky|\bkps\b/i

/**
 * The latest ECOG performance status, and the one before it. A Karnofsky index counts where it is the latest, converted and marked so; on the day of an
 * ECOG grade the grade itself is what counts. Grades in a range ("0-1") and grade 5 leave the fact unreadable.
 */
export function* performanceStatusFrom(observations: readonly Observation[]): InSlices<PerformanceStatus> {
  const named = yield* flatMapped(observations, performanceStatements)
  const found = named.filter(({ otherwise }) => otherwise === null)
  const latest = new Set(latestOf(found.filter(({ said }) => said.kind !== 'pending')))
  const earlier = found.filter((one) => one.said.kind === 'value' && one.date !== null && !latest.has(one))
  return {
    facts: { ecog: latestGrade(found), ecogPrior: withDate(latestGrade(earlier)) },
    unread: [...unreadIn(found), ...named.flatMap(meantOtherwiseIn)],
  }
}

/** An earlier grade says little without its day. */
function withDate(fact: Fact<Ecog>): Fact<Ecog> {
  if (fact.state !== 'known') return fact
  const [source] = fact.reading.sources
  const day = source?.kind === 'record' ? source.date : undefined
  return day === undefined ? fact : known(fact.reading.value, fact.reading.sources, `on ${day}`)
}

function latestGrade(found: readonly Found[]): Fact<Ecog> {
  const onLatestDay = new Set(latestOf(found))
  const hasGrade = [...onLatestDay].some(({ scale, said }) => scale === 'ecog' && said.kind === 'value')
  return latestFact(hasGrade ? found.filter((one) => one.scale === 'ecog' || !onLatestDay.has(one)) : found)
}

export const isPerformanceStatus = (observation: Observation): boolean =>
  scaleOf(observation) !== null || (observation.component ?? []).some((part) => scaleOf(part) !== null)

/** `otherwise`: why it does not speak of the patient today. */
type Found = Statement<Ecog> & { readonly scale: Scale; readonly otherwise: string | null }

const meantOtherwiseIn = ({ source, otherwise }: Found): readonly Unread[] =>
  otherwise === null || source.kind !== 'record'
    ? []
    : [{ reference: source.reference, problem: `"${source.says ?? 'a performance status'}" ${otherwise}: it was not read` }]

function performanceStatements(observation: Observation): readonly Found[] {
  const parts = (observation.component ?? []).filter((component) => scaleOf(component) !== null)
  if (parts.length > 0) return parts.map((part) => found(observation, part, scaleOf(part) ?? 'ecog'))
  const scale = scaleOf(observation)
  return scale === null ? [] : [found(observation, observation, scale)]
}

const found = (observation: Observation, part: Observation | ObservationComponent, scale: Scale): Found => ({
  ...statementFrom(observation, () => {
    if (part.dataAbsentReason !== undefined) return absent(part.dataAbsentReason)
    return scale === 'ecog' ? gradeIn(part) : gradeFromKarnofsky(part)
  }),
  scale,
  otherwise:
    [...textsOf(observation.code), ...textsOf(part.code)].map((name) => meantOtherwise(inEnglish(name))).find((one) => one !== null) ??
    null,
})

function scaleOf({ code }: Observation | ObservationComponent): Scale | null {
  if (isOneOf(code, ECOG_OBSERVATIONS)) return 'ecog'
  if (isOneOf(code, KARNOFSKY_OBSERVATIONS)) return 'karnofsky'
  if (meaningsOf(code, ECOG_MEANINGS).length > 0) return 'ecog'
  const names = textsOf(code).map(inEnglish)
  if (names.some((name) => ECOG_NAME.test(name.trim()))) return 'ecog'
  return names.some((name) => KARNOFSKY_NAME.test(name)) ? 'karnofsky' : null
}

function gradeIn(part: Observation | ObservationComponent): Said<Ecog> {
  const { valueInteger, valueQuantity, valueCodeableConcept, code } = part
  if (valueQuantity?.comparator !== undefined) return unreadable(`"${valueText(part)}" is a limit, not a grade`)
  const number = valueInteger ?? valueQuantity?.value
  if (number !== undefined) return grade(number)
  const coded = [
    ...meaningsOf(valueCodeableConcept, ECOG_MEANINGS),
    ...(valueCodeableConcept === undefined ? meaningsOf(code, ECOG_MEANINGS) : []),
  ]
  if (coded[0] !== undefined) return grade(Number(coded[0]))
  const plain = valueCodeableConcept?.coding?.find((coding) => /^[0-5]$/.test(coding.code ?? ''))?.code
  if (plain !== undefined) return grade(Number(plain))
  const text = valueText(part) ?? ''
  return KARNOFSKY_NAME.test(text) && !ECOG_NAME.test(text) ? gradeFromKarnofsky(part) : gradeInText(text)
}

const SCALE_NAMES =
  /\b(?:eastern cooperative oncology group|ecog|who|oms|zubrod|ps|performance status|leistungszustand|status|grade|grad|score|index|indice|von|of|de|di|is)\b|分|级|评分/gi
/** Numbers of a grade's description: "up and about more than 50% of waking hours". */
const DESCRIPTION_NUMBERS = /[<>≤≥=]*\s*50 ?(?:%|percent|per cent|prozent)/gi

/** "ECOG 1", "PS: 2", "1", "1/4", "1 - restricted in strenuous activity": one grade first, and no other number beside it. */
function gradeInText(text: string): Said<Ecog> {
  const rest = inEnglish(text.replaceAll(/\s+/g, ' ').slice(0, LONGEST_ANSWER))
    .replaceAll(DESCRIPTION_NUMBERS, ' ')
    .replaceAll(SCALE_NAMES, ' ')
    .replaceAll(/[()[\]:=\s-]+/g, ' ')
    .trim()
  const whole = /^([0-5])(?: ?\/ ?[45])?(?![\d.,/]\d)(?:\D*)$/.exec(rest)
  return whole?.[1] === undefined || NOT_A_GRADE.test(text)
    ? unreadable(text === '' ? 'the performance status carries no value' : `"${text}" is not one ECOG grade`)
    : grade(Number(whole[1]))
}

const LONGEST_ANSWER = 1000

/** A grade that nobody gave, or not for today. The words of the scale itself hold "unable", "without" and "cannot". */
const NOT_A_GRADE =
  /\?|~|\bnot (?:assess|done|evaluat|known|record|applic|avail|sure|determin|test|perform|graded|scored)|\bn\/?a\b|unknown|uncertain|unclear|pending|estimat|approx|\bor\b\W*$|\bworst\b|\bbest\b|\bprior\b|previous|baseline|\bwas\b|\bgoal\b|target|care-?giver|refus|declin|unable to (?:assess|determine|evaluate)|nicht (?:beurteil|erhob|bekannt)|non (?:evalu|valut|determin)|no (?:evalu|valora)|未评|不详/i

function grade(number: number): Said<Ecog> {
  if (number === 0 || number === 1 || number === 2 || number === 3 || number === 4) return { kind: 'value', value: number }
  return unreadable(`${number} is not an ECOG grade from 0 to 4`)
}

/** 100-90 → 0, 80-70 → 1, 60-50 → 2, 40-30 → 3, 20-10 → 4: Oken 1982 and the usual conversion table. */
const KARNOFSKY_TO_ECOG: Readonly<Record<string, Ecog>> = { 100: 0, 90: 0, 80: 1, 70: 1, 60: 2, 50: 2, 40: 3, 30: 3, 20: 4, 10: 4 }

function gradeFromKarnofsky(part: Observation | ObservationComponent): Said<Ecog> {
  const coded = meaningsOf(part.valueCodeableConcept, KARNOFSKY_MEANINGS)[0]
  const plain = part.valueCodeableConcept?.coding?.find((coding) => /^\d{1,3} ?%?$/.test(coding.code ?? ''))?.code
  const text = coded ?? plain ?? valueText(part) ?? ''
  const index = /^\s*(?:kps|karnofsky(?: index| score)?)?\s*[:=]?\s*(\d{1,3})(?: ?%| \{score\})?\s*$/i.exec(text)?.[1]
  const converted = index === undefined ? undefined : KARNOFSKY_TO_ECOG[Number(index)]
  if (converted === undefined) return unreadable(`"${text}" is not a Karnofsky index that converts to ECOG`)
  return { kind: 'value', value: converted, note: `converted from Karnofsky ${Number(index)} %` }
}

const unreadable = (problem: string): Said<never> => ({ kind: 'unreadable', problem })
