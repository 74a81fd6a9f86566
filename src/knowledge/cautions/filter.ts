import type { SafetyFilter } from '../../engine/model.ts'
import type { EvidenceId } from '../evidence/index.ts'
import type { AskId, OptionId, WarningId } from '../vocabulary.ts'

/** A filter whose ids the compiler checks. */
export type Filter = SafetyFilter & {
  readonly options: readonly OptionId[]
  readonly asks: readonly AskId[]
  readonly warnings: readonly WarningId[]
  readonly brings?: readonly OptionId[]
  readonly evidence: readonly [EvidenceId, ...EvidenceId[]]
}
