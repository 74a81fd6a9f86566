import { ATC_SYSTEMS } from '../../../knowledge/codes/code-set.ts'
import { LOCAL_ATC, LOCAL_WORDS, ROUTES, type Route } from '../../../knowledge/codes/routes.ts'
import { meaningsFrom, meaningsOf } from '../../meaning.ts'
import { type CodeableConcept, type Coding, textsOf } from '../../resources/coding.ts'
import type { Dosage } from '../../resources/dosage.ts'
import { isUnit } from '../agreed-unit.ts'

const TIMES_A_DAY: readonly (readonly [RegExp, number])[] = [
  [/\bbid\b|b\.i\.d|twice (a day|daily|per day)|2 times (a|per) day|every 12 h|2x ?\/? ?(d|day|daily)/i, 2],
  [/\btid\b|three times (a|per) day|3 times (a|per) day|every 8 h/i, 3],
  [/\bqd\b|\bod\b|once (a day|daily|per day)|\bdaily\b|every day|\/ ?d(ay)?\b|per day|each day|every 24 h/i, 1],
]

/** The daily dose in mg where the instructions give a dose in mg and how often a day; null when they do not. */
export function dailyDoseMgFrom(dosages: readonly Dosage[]): number | null {
  const doses = new Set(dosages.map(dailyDoseOf).filter((dose) => dose !== null))
  const [only] = doses
  return doses.size === 1 && only !== undefined ? only : null
}

function dailyDoseOf(dosage: Dosage): number | null {
  const quantity = dosage.doseAndRate?.[0]?.doseQuantity
  const isMg = quantity?.value !== undefined && isUnit(quantity, /^mg$/i) && quantity.comparator === undefined
  const text = [dosage.text, dosage.patientInstruction].filter((part) => part !== undefined).join(' ')
  const dose = isMg ? quantity?.value : Number(/(\d{1,4}(?:\.\d+)?) ?mg\b(?! ?\/)/i.exec(text)?.[1] ?? Number.NaN)
  const times = timesADay(dosage, text)
  return dose === undefined || Number.isNaN(dose) || dose <= 0 || times === null ? null : dose * times
}

/** https://hl7.org/fhir/R4/datatypes.html#Timing : `frequency` times in `period` days; else in words. */
function timesADay({ timing }: Dosage, text: string): number | null {
  const repeat = timing?.repeat
  if (repeat?.period !== undefined && repeat.periodUnit !== undefined) {
    const perPeriod = repeat.frequency ?? 1
    if (repeat.frequencyMax !== undefined || repeat.periodMax !== undefined) return null
    if (repeat.periodUnit === 'd') return perPeriod / repeat.period
    return repeat.periodUnit === 'h' && repeat.period > 0 ? (24 / repeat.period) * perPeriod : null
  }
  const code = textsOf(timing?.code)
    .concat(timing?.code?.coding?.map((coding) => coding.code ?? '') ?? [])
    .join(' ')
  return TIMES_A_DAY.find(([pattern]) => pattern.test(`${text} ${code}`))?.[1] ?? null
}

const MEANINGS = meaningsFrom(ROUTES)
const INTRATHECAL = /intra-?the[ck]al|intrate[ck]al|intraventricular|intraventrikul|intracerebroventricular|intralumbar|ommaya|鞘内/i
const INTRATHECAL_SHORT = /\bIT\b|\bi\. ?th\.?/

/** How a drug is given, as far as it decides what kind of treatment it is; null when the record does not say. */
export function routeFrom(dosages: readonly Dosage[], medication: CodeableConcept): Route | null {
  const coded = dosages.flatMap(({ route }) => meaningsOf(route, MEANINGS))
  const words = [...dosages.flatMap((dosage) => [...textsOf(dosage.route), dosage.text ?? '']), ...textsOf(medication)].join(' ')
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  if (coded.includes('intrathecal') || INTRATHECAL_SHORT.test(words) || INTRATHECAL.test(plain)) return 'intrathecal'
  if (coded.includes('local') || LOCAL_WORDS.test(plain) || (medication.coding ?? []).some(isOfLocalUse)) return 'local'
  if (coded.includes('intravenous') || /intraven|intravein|endoven|\biv\b|i\.v\.|infusion|静脉/i.test(plain)) return 'intravenous'
  const isByMouth =
    /\boral|tablet|capsule|by mouth|\bpo\b|p\.o\.|per os|subcutan|sous-cutane|auto-?injector|comprim|compress[ae]|kapsel|gelule|capsul|口服|皮下/i
  return coded.includes('oral-or-under-the-skin') || isByMouth.test(plain) ? 'oral-or-under-the-skin' : null
}

const isOfLocalUse = ({ system, code }: Coding): boolean =>
  system !== undefined && ATC_SYSTEMS.includes(system) && LOCAL_ATC.test(code ?? '')
