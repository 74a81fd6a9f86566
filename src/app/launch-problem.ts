/** Every way in which Meninx can fail to start, by name. */
export type LaunchProblem =
  /** Opened without a launch from a record system. */
  | 'not-launched'
  | 'unknown-issuer'
  /** The record system did not grant the context of the launch. */
  | 'no-launch-context'
  /** No patient is open in the record system, or it did not say which. Never replaced by a default. */
  | 'no-patient'
  /** The record system said no, with its words. */
  | 'authorization-denied'
  /** The sign-in could not be completed. */
  | 'authorization-failed'
  | 'server-unreachable'
  /** A session was open in this window and its page was loaded again: reload, back button. */
  | 'loaded-again'
  | 'bad-configuration'

/** A problem with what the server or the configuration said, as text for the person. Never markup, never a token. */
export type Stopped = {
  readonly kind: 'stopped'
  readonly problem: LaunchProblem
  readonly detail?: string
  /** A page of the record system's own that explains more. */
  readonly link?: string
}

export const stopped = (problem: LaunchProblem, detail?: string): Stopped =>
  detail === undefined || detail.trim() === ''
    ? { kind: 'stopped', problem }
    : { kind: 'stopped', problem, detail: detail.trim().slice(0, 500) }
