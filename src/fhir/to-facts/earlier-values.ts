import type { EarlierValue } from '../../facts/earlier-value.ts'
import { TUMOUR_SIZE_OBSERVATION } from '../../knowledge/codes/cns-disease.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { flatMapped, type InSlices } from '../in-slices.ts'
import { hasCode, labelOf, textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { finalityOf } from '../result-status.ts'
import { referenceOf } from '../source-of.ts'
import { isDiseaseStatus } from './disease-status.ts'
import { inEnglish } from './in-english.ts'
import { observedOn, wordsOf } from './observed.ts'
import { isPerformanceStatus } from './performance-status.ts'

const SIZE =
  /(tumou?r|lesion|metasta\w*|target)s?.*\b(size|diameters?|dimension|measurement)\b|\b(size|diameters?|dimension)\b.*(tumou?r|lesion|metasta|target)|sum of (the )?(longest |target )*(diameters|lesions)|recist|rano\b/i

/** Every final value of these kinds, newest first; those without a day last. */
export function* earlierValuesFrom(observations: readonly Observation[]): InSlices<readonly EarlierValue[]> {
  const found = yield* flatMapped(observations, (observation): readonly EarlierValue[] => {
    const kind = finalityOf(observation) === 'final' ? kindOf(observation) : null
    return kind === null ? [] : [{ kind, date: observedOn(observation), says: saidBy(observation), reference: referenceOf(observation) }]
  })
  return found.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** Most of a chart are concentrations: none of them is what is looked for, and their names need not be read. */
const isConcentration = ({ valueQuantity }: Observation): boolean => (valueQuantity?.unit ?? valueQuantity?.code)?.includes('/') === true

function kindOf(observation: Observation): EarlierValue['kind'] | null {
  if (isConcentration(observation)) return null
  if (isPerformanceStatus(observation)) return 'performance-status'
  if (isSize(observation)) return 'tumour-size'
  return isDiseaseStatus(observation) ? 'disease-status' : null
}

function isSize(observation: Observation): boolean {
  const { code, valueQuantity, component = [] } = observation
  if (hasCode(code, LOINC, TUMOUR_SIZE_OBSERVATION)) return true
  const measured = valueQuantity !== undefined || component.some((part) => part.valueQuantity !== undefined)
  return measured && textsOf(code).some((text) => SIZE.test(inEnglish(text)))
}

function saidBy(observation: Observation): string {
  const site = labelOf(observation.bodySite)
  return site === null ? wordsOf(observation) : `${wordsOf(observation)} (${site})`
}
