import { isCytologyPositive } from './csf-cytology.ts'
import { FINDINGS, FINDINGS_OF, type FindingId } from './mri-cards.ts'
import { byDate, evaluable, type Visit } from './visit.ts'

/** The EANO–ESMO type of leptomeningeal disease; null where what it needs is not known. Type II is not the absence of an answer. */
export type LmType = {
  readonly type: 'I' | 'II' | null
  readonly subtype: 'A' | 'B' | 'C' | 'D' | null
  readonly label: string
  readonly remarks: readonly string[]
}

/** From the first visit that has cytology and the first that has an MRI: the type is given at diagnosis (E21). */
export function lmTypeOf(visits: readonly Visit[]): LmType {
  const ordered = byDate(visits)
  const csf = ordered.find((visit) => isCytologyPositive(visit) !== null)
  const mri = ordered.find((visit) => evaluable(visit, 'mri-card') !== null)
  const cytology = csf === undefined ? null : evaluable(csf, 'cytology')
  const type = cytology === null ? null : cytology === 'positive' ? 'I' : 'II'
  const subtype = mri === undefined ? null : subtypeOf(mri)
  return {
    type,
    subtype,
    label: `${type ?? 'type not known'}${subtype ?? (type === null ? '' : ', subtype not known')}`,
    remarks: remarksFor(cytology),
  }
}

function subtypeOf(visit: Visit): LmType['subtype'] {
  const version = evaluable(visit, 'mri-card')
  const ids = version === '2017' || version === '2019' ? FINDINGS_OF[version] : []
  const has = (pattern: 'linear' | 'nodular'): boolean | null => {
    const values = ids.filter((id: FindingId) => FINDINGS[id].pattern === pattern).map((id) => evaluable(visit, id))
    return values.includes('present') ? true : values.includes(null) ? null : false
  }
  const [linear, nodular] = [has('linear'), has('nodular')]
  if (linear === null || nodular === null) return null
  return linear ? (nodular ? 'C' : 'A') : nodular ? 'B' : 'D'
}

function remarksFor(cytology: string | null): readonly string[] {
  if (cytology !== 'suspicious') return []
  return ['Suspicious cells: EANO–ESMO counts them as equivocal (type II), RANO-LM as positive (Z057). Repeat the lumbar puncture.']
}
