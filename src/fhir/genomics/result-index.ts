import { UNCERTAIN_SIGNIFICANCE } from '../../knowledge/codes/genomics.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { type Reference, referenceKey } from '../resources/reference.ts'
import type { Specimen } from '../resources/specimen.ts'
import { referenceOf } from '../source-of.ts'
import { type SpecimenIndex, specimenIndex } from '../specimens.ts'

/** What results refer to one another, made once for a record. */
export type ResultIndex = {
  readonly specimens: SpecimenIndex
  readonly observations: ReadonlyMap<string, Observation>
  readonly reportsOf: ReadonlyMap<string, readonly DiagnosticReport[]>
  /** Variants that another Observation calls of uncertain significance. */
  readonly uncertain: ReadonlySet<string>
}

export function resultIndex(
  observations: readonly Observation[],
  reports: readonly DiagnosticReport[],
  specimens: readonly Specimen[],
): ResultIndex {
  const reportsOf = new Map<string, DiagnosticReport[]>()
  for (const report of reports)
    for (const result of report.result ?? []) {
      const key = observationKey(result)
      const known = reportsOf.get(key)
      if (known === undefined) reportsOf.set(key, [report])
      else known.push(report)
    }
  const uncertain = observations
    .filter(saysUncertain)
    .flatMap(({ derivedFrom }) => (derivedFrom ?? []).map((reference) => observationKey(reference)))
  return {
    specimens: specimenIndex(specimens),
    observations: new Map(observations.map((observation) => [referenceOf(observation), observation])),
    reportsOf,
    uncertain: new Set(uncertain),
  }
}

/** What a reference to an Observation is called in this index; in a bundle it may be by `urn:uuid:`. */
export const observationKey = (reference: Reference): string => (referenceKey(reference) ?? '').replace(/^urn:uuid:/, 'Observation/')

const saysUncertain = ({ component, valueCodeableConcept }: Observation): boolean =>
  [valueCodeableConcept, ...(component ?? []).map((part) => part.valueCodeableConcept)].some((concept) =>
    concept?.coding?.some(({ code }) => code === UNCERTAIN_SIGNIFICANCE),
  )
