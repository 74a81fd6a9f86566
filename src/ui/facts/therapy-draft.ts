import type { Therapy } from '../../facts/therapy.ts'
import type { KnownAgent } from '../shown.ts'
import { withoutBlanks } from './without-blanks.ts'

/** A therapy as it is being typed: every field is text until it is checked. */
export type TherapyDraft = {
  readonly agent: string
  readonly class: string
  readonly generation: string
  readonly status: string
  readonly start: string
  readonly end: string
  readonly stopReason: string
  readonly dailyDoseMg: string
}

export const BLANK_THERAPY: TherapyDraft = {
  agent: '',
  class: '',
  generation: '',
  status: '',
  start: '',
  end: '',
  stopReason: '',
  dailyDoseMg: '',
}

/** A recorded therapy, ready to be amended. */
export const draftFrom = ({ generation, dailyDoseMg, ...therapy }: Therapy): TherapyDraft => ({
  ...BLANK_THERAPY,
  ...therapy,
  generation: generation === undefined ? '' : String(generation),
  dailyDoseMg: dailyDoseMg === undefined ? '' : String(dailyDoseMg),
})

/** A known drug brings its class and generation; an unknown one leaves them to the person. */
export function withAgent(agent: string, agents: readonly KnownAgent[]): Partial<TherapyDraft> {
  const drug = agents.find((one) => one.agent === agent.trim().toLowerCase())
  if (drug === undefined) return { agent }
  return { agent: drug.agent, class: drug.class, generation: drug.generation === undefined ? '' : String(drug.generation) }
}

/** The typed therapy as a raw value for checking; numbers that are not numbers stay text, so that the check refuses them. */
export const rawTherapy = ({ agent, dailyDoseMg, generation, ...rest }: TherapyDraft): unknown =>
  withoutBlanks({
    ...rest,
    agent: agent.trim().toLowerCase(),
    dailyDoseMg: numberOrText(dailyDoseMg),
    generation: numberOrText(generation),
  })

const numberOrText = (text: string): number | string => {
  const typed = text.trim()
  return /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed
}
