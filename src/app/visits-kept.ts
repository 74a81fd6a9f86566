import type { IsoDate } from '../facts/iso-date.ts'
import type { Visit } from '../response/visit.ts'
import { toVisitLine, visitsInText } from '../response/visit-line.ts'
import type { KeptVisit } from '../ui/response/response-desk.ts'

/** What has to outlive a relaunch: visits that were entered here and that the record does not hold yet. */
export const linesToKeep = (entered: readonly KeptVisit[]): readonly string[] =>
  entered.filter(({ storing }) => storing.kind !== 'stored').map(({ visit }) => toVisitLine(visit))

/** The visits that were kept, checked like any from outside; what cannot be read any more is left out. */
export const visitsKept = (lines: readonly string[], asOf: IsoDate): readonly Visit[] =>
  lines.flatMap((line) => visitsInText(line, asOf).flatMap(({ visit }) => visit ?? []))
