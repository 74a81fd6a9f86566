import type { LaunchProblem } from './launch-problem.ts'

/** What happened, and what the person can do, where a launch stops before the app is loaded. */
export const LAUNCH_WORDS: Readonly<Record<LaunchProblem, { readonly what: string; readonly todo: string }>> = {
  'not-launched': {
    what: 'Meninx was not started from a patient’s chart.',
    todo: 'Open the patient in the record system and start Meninx from there.',
  },
  'unknown-issuer': {
    what: 'Meninx did not start, because it does not know this record system.',
    todo: 'Nothing was sent. Tell your administrator, who can add the record system to the configuration.',
  },
  'no-launch-context': {
    what: 'The record system did not say for which patient Meninx was started.',
    todo: 'Open the patient in the record system and start Meninx again.',
  },
  'no-patient': { what: 'No patient is open.', todo: 'Open the patient in the record system and start Meninx again.' },
  'authorization-denied': {
    what: 'The record system did not allow Meninx to start.',
    todo: 'Start Meninx again from the patient’s chart. If it happens again, tell your administrator.',
  },
  'authorization-failed': {
    what: 'The sign-in could not be started.',
    todo: 'Start Meninx again from the patient’s chart. If it happens again, tell your administrator.',
  },
  'server-unreachable': { what: 'The record system did not answer.', todo: 'Try again, or start Meninx again from the patient’s chart.' },
  'loaded-again': {
    what: 'The page was loaded again, and Meninx does not keep the sign-in.',
    todo: 'Start Meninx again from the patient’s chart.',
  },
  'bad-configuration': {
    what: 'Meninx is not set up correctly, and did not start.',
    todo: 'Tell your administrator.',
  },
}
