import { readingsOf } from '../../facts/fact.ts'
import { type IsoDate, isoDateFrom } from '../../facts/iso-date.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'
import type { Affected } from '../../response/facts-from.ts'

/** Which compartments of the CNS any reading of the chart calls affected. */
export const affectedIn = ({ brainMetastases, leptomeningealDisease }: PatientFacts): Affected => ({
  brain: readingsOf(brainMetastases).some(({ value }) => value === 'present'),
  meninges: readingsOf(leptomeningealDisease).some(({ value }) => value === 'confirmed' || value === 'probable' || value === 'possible'),
})

/** The first day of the only systemic therapy that is going on, where the record gives it to the day. It is offered, and can be changed. */
export function currentTherapyStart({ priorTherapies }: PatientFacts): IsoDate | null {
  if (priorTherapies.state !== 'known') return null
  const [only, another] = priorTherapies.reading.value.filter(({ status }) => status === 'active')
  return only?.start === undefined || another !== undefined ? null : isoDateFrom(only.start)
}
