/** Outcomes of the criteria that measure lesions. `unsettled`: growth that may be necrosis. `no-disease`: none at the baseline, none now. */
export type LesionOutcome =
  | 'complete-response'
  | 'partial-response'
  | 'stable'
  | 'progression'
  | 'unsettled'
  | 'no-disease'
  | 'not-evaluable'

/** What the target lesions alone say. `none`: the baseline has no target. */
export type TargetState = 'complete-response' | 'partial-response' | 'stable' | 'progression' | 'none' | 'not-evaluable'
