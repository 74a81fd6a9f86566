import { type CodeableConcept, textsOf } from '../../resources/coding.ts'
import type { Dosage } from '../../resources/dosage.ts'

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
  const isMg = quantity?.value !== undefined && (quantity.code ?? quantity.unit) === 'mg' && quantity.comparator === undefined
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

const INTRATHECAL = /intrathecal|intraventricular|intralumbar|ommaya|\bIT\b|鞘内/

/** How the drug is given, as far as it decides what kind of treatment it is; null when the record does not say. */
export function routeFrom(
  dosages: readonly Dosage[],
  medication: CodeableConcept,
): 'intrathecal' | 'intravenous' | 'oral-or-under-the-skin' | null {
  const words = [...dosages.flatMap((dosage) => [...textsOf(dosage.route), dosage.text ?? '']), ...textsOf(medication)].join(' ')
  if (INTRATHECAL.test(words) || /intrathecal|ommaya/i.test(words)) return 'intrathecal'
  if (/intraven|\biv\b|infusion/i.test(words)) return 'intravenous'
  return /\boral|tablet|capsule|by mouth|\bpo\b|subcutan|auto-?injector/i.test(words) ? 'oral-or-under-the-skin' : null
}
