import { type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'
import { HOMONYMS, PD_L1_TESTS, PROTEIN_TESTS } from '../../knowledge/codes/biomarkers.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { SINGLE_TESTS, VARIANT } from '../../knowledge/codes/genomics.ts'
import { textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import { firstDate } from '../source-of.ts'
import { isNamelessVariant } from './nameless-variant.ts'
import { isBroadPanel } from './negative-panel.ts'
import { isWorthReading } from './result-text.ts'
import { componentPartOf, partOf } from './variant-part-codes.ts'

/** The day a result speaks of, else the day it was issued. */
export const dateOf = (resource: Observation | DiagnosticReport): PartialDate | null =>
  firstDate(
    resource.effectiveDateTime,
    resource.effectivePeriod?.end,
    resource.effectivePeriod?.start,
    'effectiveInstant' in resource ? resource.effectiveInstant : undefined,
    resource.issued,
  )

/** Not withdrawn, and not of a later day. Without any date it may be of any day up to now. */
export function isUsable(resource: Observation | DiagnosticReport, asOf: IsoDate): boolean {
  if (resource.status === 'entered-in-error' || resource.status === 'cancelled') return false
  const date = dateOf(resource)
  return date === null || spanOf(date).first <= asOf
}

const RELEVANT_CODES = new Set([VARIANT, ...Object.keys(SINGLE_TESTS), ...Object.keys(PD_L1_TESTS), ...Object.keys(PROTEIN_TESTS)])

/** A cheap look at codes and texts, so that the hundreds of other results of a record cost nothing. */
export function isGenomic(observation: Observation): boolean {
  for (const { system, code } of observation.code.coding ?? []) {
    if (code === undefined || system !== LOINC) continue
    if (HOMONYMS[code] !== undefined) return false
    if (RELEVANT_CODES.has(code) || partOf(observation.code) !== null) return true
  }
  if (isLaboratoryNumber(observation)) return false
  if (textsOf(observation.code).some(isBroadPanel)) return true
  if (isNamelessVariant(observation.code, observation.valueString ?? textsOf(observation.valueCodeableConcept)[0] ?? '')) return true
  if (textsOf(observation.code).some(isWorthReading) || (observation.valueString !== undefined && isWorthReading(observation.valueString)))
    return true
  if (
    textsOf(observation.valueCodeableConcept).some(isWorthReading) ||
    (observation.extension ?? []).some(({ url }) => url.includes('genetics'))
  )
    return true
  return (observation.component ?? []).some(
    (component) =>
      partOf(component.code) !== null ||
      (componentPartOf(component) === 'gene' && namesGene(component)) ||
      textsOf(component.code).some(isWorthReading),
  )
}

const namesGene = ({ valueCodeableConcept, valueString }: ObservationComponent): boolean =>
  [valueString ?? '', ...textsOf(valueCodeableConcept)].some(isWorthReading) ||
  (valueCodeableConcept?.coding ?? []).some(({ system = '' }) => /genenames|ncbi\.nlm\.nih\.gov\/gene/.test(system))

/** Kidney function and enzyme activity, whatever they are called: the unit says what they are. */
const isLaboratoryNumber = ({ valueQuantity: quantity }: Observation): boolean =>
  quantity !== undefined && /mL\/min|U\/L|U\/l|\/uL|10\*|g\/dL/i.test(`${quantity.unit ?? ''} ${quantity.code ?? ''}`)
