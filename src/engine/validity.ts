import type { IsoDate } from '../facts/iso-date.ts'
import type { Model } from './model.ts'

/** The day by which the model was to be reviewed is past. The day itself still counts as in time. */
export const isReviewOverdue = ({ reviewBy }: Pick<Model, 'reviewBy'>, asOf: IsoDate): boolean => asOf > reviewBy
