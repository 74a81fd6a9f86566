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
  /** Panels by the results they have as members. */
  readonly panelsOf: ReadonlyMap<string, readonly Observation[]>
  /** Variants that another Observation calls of uncertain significance. */
  readonly uncertain: ReadonlySet<string>
}

/** `panels`: every Observation that has members, whatever it is about. */
export function resultIndex(
  observations: readonly Observation[],
  reports: readonly DiagnosticReport[],
  specimens: readonly Specimen[],
  panels: readonly Observation[],
): ResultIndex {
  const uncertain = observations
    .filter(saysUncertain)
    .flatMap(({ derivedFrom }) => (derivedFrom ?? []).map((reference) => observationKey(reference)))
  return {
    specimens: specimenIndex(specimens),
    observations: new Map(observations.map((observation) => [referenceOf(observation), observation])),
    reportsOf: byPart(reports, ({ result }) => result),
    panelsOf: byPart(panels, ({ hasMember }) => hasMember),
    uncertain: new Set(uncertain),
  }
}

/** The wholes that each part belongs to. */
function byPart<W>(wholes: readonly W[], partsOf: (whole: W) => readonly Reference[] | undefined): ReadonlyMap<string, readonly W[]> {
  const found = new Map<string, W[]>()
  for (const whole of wholes)
    for (const part of partsOf(whole) ?? []) {
      const key = observationKey(part)
      const known = found.get(key)
      if (known === undefined) found.set(key, [whole])
      else known.push(whole)
    }
  return found
}

/** What a reference to an Observation is called in this index; in a bundle it may be by `urn:uuid:`. */
export const observationKey = (reference: Reference): string => (referenceKey(reference) ?? '').replace(/^urn:uuid:/, 'Observation/')

const saysUncertain = ({ component, valueCodeableConcept }: Observation): boolean =>
  [valueCodeableConcept, ...(component ?? []).map((part) => part.valueCodeableConcept)].some((concept) =>
    concept?.coding?.some(({ code }) => code === UNCERTAIN_SIGNIFICANCE),
  )
