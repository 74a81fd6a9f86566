import type { WhyUnknown } from '../../facts/fact.ts'
import { type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'
import { lookUp } from '../meaning.ts'
import { type CodeableConcept, labelOf } from '../resources/coding.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import type { Quantity } from '../resources/values.ts'
import { finalityOf, statusProblem, versionOf } from '../result-status.ts'
import { firstDate, sourceOf } from '../source-of.ts'
import type { Said, Statement } from './statement.ts'

/** The day an observation speaks of: when it was made, else when it was issued; null when it gives neither. */
export const observedOn = (observation: Observation): PartialDate | null =>
  firstDate(
    observation.effectiveDateTime,
    observation.effectiveInstant,
    observation.effectivePeriod?.end,
    observation.effectivePeriod?.start,
    observation.issued,
  )

/** True when the date may lie on or before the day; a resource without a date is not from the future. */
export const isUntil = (date: PartialDate | null, asOf: IsoDate): boolean => date === null || spanOf(date).first <= asOf

/**
 * An observation as a statement: only a final, amended or corrected one is read by `read`; a preliminary one is a pending result;
 * an absent value is absent for the reason given; any other status is not understood.
 */
export function statementFrom<T>(observation: Observation, read: (observation: Observation) => Said<T>): Statement<T> {
  const said = saidBy(observation, read)
  return {
    source: sourceOf(observation, observedOn(observation), wordsOf(observation)),
    date: observedOn(observation),
    said,
    ...versionOf(observation),
  }
}

function saidBy<T>(observation: Observation, read: (observation: Observation) => Said<T>): Said<T> {
  const finality = finalityOf(observation)
  if (finality === 'awaited') return { kind: 'pending' }
  if (finality === 'not-said') return { kind: 'unreadable', problem: statusProblem(observation.status) }
  return observation.dataAbsentReason === undefined ? read(observation) : absent(observation.dataAbsentReason)
}

/** Why there is no value, as the record gives it. An absent value is never a negative one. */
export function absent(reason: CodeableConcept): Said<never> {
  const code = reason.coding?.find((coding) => coding.code !== undefined)?.code
  return { kind: 'absent', why: lookUp(WHY_ABSENT, code) ?? 'not-recorded', note: `no value: ${labelOf(reason) ?? 'no reason given'}` }
}

/** https://hl7.org/fhir/R4/codesystem-data-absent-reason.html ; every other reason means that nothing was recorded. */
const WHY_ABSENT: Readonly<Record<string, WhyUnknown>> = {
  masked: 'not-permitted',
  'temp-unknown': 'pending',
  error: 'unreadable',
  unsupported: 'unreadable',
  'as-text': 'unreadable',
  'not-a-number': 'unreadable',
  'negative-infinity': 'unreadable',
  'positive-infinity': 'unreadable',
}

type Valued = Pick<Observation, 'valueQuantity' | 'valueCodeableConcept' | 'valueString' | 'valueBoolean' | 'valueInteger' | 'valueRange'>

/** The value in the words of the record; null when it has none. */
export function valueText(valued: Valued): string | null {
  if (valued.valueQuantity !== undefined) return quantityText(valued.valueQuantity)
  if (valued.valueString !== undefined) return valued.valueString
  if (valued.valueCodeableConcept !== undefined) return withoutTag(labelOf(valued.valueCodeableConcept))
  if (valued.valueInteger !== undefined) return String(valued.valueInteger)
  if (valued.valueBoolean !== undefined) return valued.valueBoolean ? 'yes' : 'no'
  if (valued.valueRange !== undefined) return `${quantityText(valued.valueRange.low)} to ${quantityText(valued.valueRange.high)}`
  return null
}

/** SNOMED CT names say in brackets what kind of concept they are: "Negative (qualifier value)" is "Negative". */
const withoutTag = (label: string | null): string | null =>
  label === null
    ? null
    : label.replace(
        /\s*\((?:qualifier value|finding|disorder|situation|morphologic abnormality|observable entity|body structure|procedure)\)$/,
        '',
      )

const quantityText = (quantity: Quantity | undefined): string =>
  [quantity?.comparator, quantity?.value, quantity?.unit ?? quantity?.code].filter((part) => part !== undefined).join(' ')

/** What an observation says, word for word: its name and its value, with its parts. */
export function wordsOf(observation: Observation): string {
  const parts = (observation.component ?? []).map((component) => nameAndValue(component))
  return [nameAndValue(observation), ...parts].join('; ')
}

function nameAndValue(valued: Valued & { readonly code: ObservationComponent['code'] }): string {
  const value = valueText(valued)
  const name = labelOf(valued.code) ?? 'unnamed observation'
  return value === null ? name : `${name}: ${value}`
}
