import type { IsoDate } from '../facts/iso-date.ts'
import type { Statement } from '../response/standing.ts'
import type { Visit } from '../response/visit.ts'
import { toVisitLine, visitsInText } from '../response/visit-line.ts'
import { statementsIn, toStatementLine } from '../response/visit-statement.ts'
import { hereSaid, type Pages } from './visit-pages.ts'

/** What has to outlive a relaunch: visits that were entered here and that the record does not hold yet, and what was said of others. */
export const linesToKeep = ({ entered, here }: Pages): readonly string[] => [
  ...entered.filter(({ storing }) => storing.kind !== 'stored').map(({ visit }) => toVisitLine(visit)),
  ...here.map(({ says, reference }) => toStatementLine(says, reference)),
]

/** The visits that were kept, checked like any from outside; what cannot be read any more is left out. */
export const visitsKept = (lines: readonly string[], asOf: IsoDate): readonly Visit[] =>
  lines.flatMap((line) => visitsInText(line, asOf).flatMap(({ visit }) => visit ?? []))

/** What was said of stored visits. */
export const statementsKept = (lines: readonly string[]): readonly Statement[] =>
  lines.flatMap((line) => statementsIn(line).statements.map(({ reference, says }) => hereSaid(reference, says)))
