import type { IsoDate } from '../../facts/iso-date.ts'
import { atOnce, filtered, flatMapped, type InSlices } from '../in-slices.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import type { Specimen } from '../resources/specimen.ts'
import { chemistryTest, isChemistryReport } from './chemistry.ts'
import type { GenomicEvidence } from './evidence.ts'
import { fromObservation } from './observation-evidence.ts'
import { testOf, withoutCorrected } from './replaced-results.ts'
import { fromReport, isReadable } from './report-evidence.ts'
import { resultIndex } from './result-index.ts'
import { isGenomic, isUsable } from './select-results.ts'

export type GenomicInput = {
  readonly observations: readonly Observation[]
  readonly reports: readonly DiagnosticReport[]
  readonly specimens: readonly Specimen[]
  readonly asOf: IsoDate
}

/** Everything the results of a record say about the genes of this app, in the order of the record; later facts decide what counts. */
export const genomicEvidenceFrom = (input: GenomicInput): GenomicEvidence => atOnce(genomicEvidenceIn(input))

export function* genomicEvidenceIn(input: GenomicInput): InSlices<GenomicEvidence> {
  const panels = yield* filtered(input.observations, ({ hasMember }) => hasMember !== undefined)
  const reports = yield* filtered(input.reports, (one) => isUsable(one, input.asOf))
  const isOfChemistry = chemistryTest(panels, reports)
  const observations = yield* filtered(input.observations, (one) => isGenomic(one) && isUsable(one, input.asOf) && !isOfChemistry(one))
  const index = resultIndex(observations, reports, input.specimens, panels)
  return withoutCorrected([
    ...(yield* flatMapped(observations, (one) => [{ said: fromObservation(one, index), test: testOf(one) }])),
    ...(yield* flatMapped(
      reports.filter((one) => isReadable(one) && !isChemistryReport(one)),
      (one) => [{ said: fromReport(one, index), test: testOf(one) }],
    )),
  ])
}
