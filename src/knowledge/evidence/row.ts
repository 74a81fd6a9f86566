import type { Evidence } from '../../engine/model.ts'
import { PUBLICATIONS } from './publications.ts'

/** A row without its id: the id is the key under which it stands. */
export type Row = Omit<Evidence, 'id'>

type Quoted = Omit<Row, 'publication' | 'verification' | 'external' | 'corrections'> & Partial<Pick<Row, 'corrections'>>
type Reported = Omit<Row, 'citedReference' | 'external' | 'corrections'> & Partial<Pick<Row, 'corrections'>>

/** A statement read in one of the five source documents. */
const from =
  (publication: string) =>
  (row: Quoted): Row => ({ corrections: [], ...row, publication, verification: 'source', external: false })

export const fromXueChen = from(PUBLICATIONS.xueChen)
export const fromZhao = from(PUBLICATIONS.zhao)
export const fromChengPerezSoler = from(PUBLICATIONS.chengPerezSoler)
export const fromAlectinibStudy = from(PUBLICATIONS.alectinibStudy)
export const fromResistanceSummary = from(PUBLICATIONS.resistanceSummary)

/** A statement from elsewhere, with how far it was verified. */
export const external = (row: Reported): Row => ({ corrections: [], citedReference: 'the publication itself', ...row, external: true })
