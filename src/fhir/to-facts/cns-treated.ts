import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import { firstDate, sourceOf } from '../source-of.ts'
import type { CnsStatement } from './cns-diagnosis.ts'
import { cnsMentionIn } from './cns-mention.ts'
import { inEnglish } from './in-english.ts'
import { isUntil } from './observed.ts'

/**
 * Procedures that name metastases of brain or meninges as what they treated, where nothing else states these: there were some, and whether
 * there still are is not said.
 */
export function cnsTreated({ procedures, asOf }: PatientRecord, stated: readonly CnsStatement[]): readonly CnsStatement[] {
  const present = new Set(stated.filter(({ said }) => said === 'present').map(({ site }) => site))
  return procedures.flatMap((procedure): readonly CnsStatement[] => {
    const said = [procedure.code, ...(procedure.reasonCode ?? []), ...(procedure.bodySite ?? [])].flatMap(textsOf).join('; ')
    const site = cnsMentionIn(`${said}; ${inEnglish(said)}`)
    const date = firstDate(procedure.performedPeriod?.end, procedure.performedDateTime, procedure.performedPeriod?.start)
    if (site === null || !isUntil(date, asOf) || present.has(site) || (site === 'brain-or-meninges' && present.size > 0)) return []
    const problem = `the procedure "${said}" names metastases of brain or meninges: whether there still are any is not stated`
    return [{ site, said: 'unclear', date, source: sourceOf(procedure, date, said), from: 'result', problem, isOver: true }]
  })
}
