import type { IsoDate } from '../facts/iso-date.ts'
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

/**
 * The type is given at diagnosis (E21): from the first visit that has an MRI, and from the punctures before the treatment, of which any
 * positive one counts, because a negative one is to be repeated. Where none was before, or the start is not known, from the first.
 */
export function lmTypeOf(visits: readonly Visit[], start: IsoDate | null): LmType {
  const ordered = byDate(visits)
  const punctures = ordered.filter((visit) => isCytologyPositive(visit) !== null)
  const atDiagnosis = punctures.filter(({ date }) => start !== null && date <= start)
  const csf = atDiagnosis.find((visit) => evaluable(visit, 'cytology') === 'positive') ?? punctures[0]
  const mri = ordered.find((visit) => evaluable(visit, 'mri-card') !== null)
  const cytology = csf === undefined ? null : evaluable(csf, 'cytology')
  const type = cytology === null ? null : cytology === 'positive' ? 'I' : 'II'
  const subtype = mri === undefined ? null : subtypeOf(mri)
  return {
    type,
    subtype,
    label: `${type ?? 'type not known'}${subtype ?? (type === null ? '' : ', subtype not known')}`,
    remarks: [...remarksFor(cytology), ...laterPositive(type, punctures)],
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

const laterPositive = (type: LmType['type'], punctures: readonly Visit[]): readonly string[] => {
  const later = punctures.find((visit) => evaluable(visit, 'cytology') === 'positive')
  return type === 'II' && later !== undefined
    ? [`Cytology was positive on ${later.date}: where that belongs to the diagnosis it is type I.`]
    : []
}

function remarksFor(cytology: string | null): readonly string[] {
  if (cytology !== 'suspicious') return []
  return ['Suspicious cells: EANO–ESMO counts them as equivocal (type II), RANO-LM as positive (Z057). Repeat the lumbar puncture.']
}
