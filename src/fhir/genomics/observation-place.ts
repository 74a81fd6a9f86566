import { textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { finalityOf, versionOf } from '../result-status.ts'
import { firstDate, referenceOf, sourceOf } from '../source-of.ts'
import { originOf, placedBy } from './origin.ts'
import type { SettledPlace } from './place-findings.ts'
import type { ResultIndex } from './result-index.ts'
import { dateOf } from './select-results.ts'

/** Where, when and by what an Observation says what it says: its own specimen and date, else those of its report. */
export function placeOf(observation: Observation, index: ResultIndex): SettledPlace {
  const reference = referenceOf(observation)
  const reports = index.reportsOf.get(reference) ?? []
  const origin = originOf(observation, [...reports, ...(index.panelsOf.get(reference) ?? [])], index.specimens)
  return {
    ...placedBy(origin),
    origin,
    date: dateOf(observation) ?? firstDate(...reports.map((report) => report.effectiveDateTime ?? report.issued)),
    reference,
    source: sourceOf(observation, dateOf(observation), saysOf(observation)),
    status: observation.status,
    finality: finalityOf(observation),
    ...versionOf(observation),
  }
}

/** The words of the result, where it has any. */
function saysOf(observation: Observation): string | null {
  const value = observation.valueString ?? textsOf(observation.valueCodeableConcept)[0] ?? quantityText(observation)
  const names = (observation.component ?? []).flatMap(
    ({ valueCodeableConcept, valueString }) => valueString ?? textsOf(valueCodeableConcept)[0] ?? [],
  )
  const title = textsOf(observation.code)[0]
  const said = [title === undefined ? [] : `${title}:`, ...names, value ?? []].flat().join(' ')
  const notes = (observation.note ?? []).flatMap(({ text }) => text ?? [])
  const whole = [said, ...notes].filter((part) => part !== '').join('; note: ')
  return whole === '' ? null : whole
}

const quantityText = ({ valueQuantity: quantity }: Observation): string | undefined =>
  quantity?.value === undefined ? undefined : `${quantity.comparator ?? ''}${quantity.value} ${quantity.unit ?? quantity.code ?? ''}`.trim()
