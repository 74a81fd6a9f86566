import type { Decision } from '../engine/decision.ts'
import type { State } from '../engine/model.ts'

/** The situations that the model recognised. What is not supported anywhere is listed as such and is not a situation of this patient. */
export const situationsOf = ({ states }: Decision): readonly State[] =>
  states.filter(({ state, verdict }) => verdict === 'met' && state.group !== 'avoid').map(({ state }) => state)
