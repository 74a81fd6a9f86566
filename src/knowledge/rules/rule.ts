import type { Criterion, OpenCriterion } from '../../engine/criterion.ts'
import type { Rule, State } from '../../engine/model.ts'
import type { EvidenceId } from '../evidence/index.ts'
import type { OptionId, WarningId } from '../vocabulary.ts'

/** The day on which the rules were last looked at as a whole. */
const REVIEWED = '2026-11-28'

const EVERY_PATIENT: Criterion = { kind: 'all', says: 'every patient of this situation', of: [] }

type Written = Omit<Rule, 'option' | 'kind' | 'when' | 'evidence' | 'warnings' | 'reviewed' | 'status'> & {
  readonly option: OptionId
  readonly evidence: readonly [EvidenceId, ...EvidenceId[]]
  readonly warnings?: readonly WarningId[]
  readonly reviewed?: string
  /** `retired` needs its reason in `judgement`; the uid stays reserved. */
  readonly status?: Rule['status']
}

/** Only a rule that says openly that it fires while something is not known may ask open questions. */
type Conditioned =
  | (Written & { readonly kind?: 'treatment'; readonly when?: Criterion })
  | (Written & { readonly kind: 'while-unknown'; readonly when?: OpenCriterion })

/** One rule of the model. Without `when` it holds for every patient of its state. */
export const rule = (written: Conditioned): Rule => ({
  kind: 'treatment',
  when: EVERY_PATIENT,
  reviewed: REVIEWED,
  status: 'active',
  ...written,
})

export const state = (written: State): State => written
