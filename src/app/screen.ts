import type { IsoDate } from '../facts/iso-date.ts'
import type { Chart, QueryOutcome } from '../fhir/chart.ts'
import type { Progress } from '../fhir/read-record.ts'
import type { StopName } from '../ui/stop-words.ts'
import type { Session } from './session.ts'

/** What is on screen. One of these at a time, and never half of one. */
export type Screen =
  | { readonly kind: 'starting' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'stopped'; readonly problem: StopName; readonly detail?: string; readonly link?: string }
  | ReadyScreen

export type ReadyScreen = {
  readonly kind: 'ready'
  readonly session: Session
  readonly chart: Chart
  readonly queries: readonly QueryOutcome[]
  /** The person chose not to wait for what had not come yet, and something is missing for it. */
  readonly wentOnWithoutRest: boolean
  /** What the signed-in person is called; null when neither the sign-in nor the record says. */
  readonly userName: string | null
  /** The encounter as people speak of it; null when there is none or the record says nothing of it. */
  readonly encounterName: string | null
  /** The day of the reading: everything is decided as of this day, also when the page stays open past midnight. */
  readonly asOf: IsoDate
  /** The time of the reading on the clinician's clock: "10:42". */
  readonly readAt: string
  /** What the reading left of its budget of requests, for what is looked at in passing. */
  readonly requestsLeft: number
  /** Reading once more leaves the screen as it is until there is something new; a failure to do so is said and nothing is lost. */
  readonly rereading: 'no' | 'under-way' | StopName
}

export const stoppedScreen = (problem: StopName, detail?: string, link?: string): Screen => ({
  kind: 'stopped',
  problem,
  ...(detail === undefined ? {} : { detail }),
  ...(link === undefined ? {} : { link }),
})
