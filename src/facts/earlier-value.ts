import type { PartialDate } from './iso-date.ts'

/**
 * Something that the record holds of an earlier day and that an assessment of response may rest on: performance status, a disease status, the
 * size of a tumour. In the record's own words; shown beside the entry and never computed with: which lesion is a target it does not say.
 */
export type EarlierValue = {
  readonly kind: 'performance-status' | 'disease-status' | 'tumour-size'
  /** Null: the record gives none. */
  readonly date: PartialDate | null
  readonly says: string
  readonly reference: string
}
