import type { ListedOption } from '../../engine/decision.ts'
import type { Model } from '../../engine/model.ts'
import { WORDS } from '../words.ts'

const OFF_LABEL = 'off-label'
const REGIONAL = 'regional-approval'

/** Off-label and regional in words: on the card itself, not among the warnings. */
export const flagsOf = ({ warnings }: Pick<ListedOption, 'warnings'>): readonly string[] => [
  ...(warnings.includes(OFF_LABEL) ? [WORDS.options.offLabel] : []),
  ...(warnings.includes(REGIONAL) ? [WORDS.options.regional] : []),
]

export const otherWarnings = ({ warnings }: Pick<ListedOption, 'warnings'>, model: Model): readonly string[] =>
  warnings.filter((id) => id !== OFF_LABEL && id !== REGIONAL).map((id) => model.warnings[id] ?? id)
