import { wordsFrom } from './language/words-from.ts'

/** What one stopped screen says. Each says what happened, what was not read or saved, and what the person can do. */
export type StopWords = {
  readonly title: string
  readonly happened: string
  readonly notDone: string
  readonly canDo: string
  /** Whether trying again within the session can help. Without a session there is nothing to try again: its sign-in is used up. */
  readonly retry: boolean
}

const NOTHING = 'Nothing was read from the record and nothing was saved.'

/** The catalogue in English. */
export const ENGLISH_STOP_WORDS = {
  'not-launched': {
    title: 'Open Meninx from the patient’s chart',
    happened: 'This page was opened on its own. Meninx needs the record system to say which patient it is about.',
    notDone: NOTHING,
    canDo: 'Close this page, open the patient in the record system and start Meninx there.',
    retry: false,
  },
  'unknown-issuer': {
    title: 'This record system is not set up for Meninx',
    happened: 'The record system that started Meninx is not in the list of those this site trusts.',
    notDone: NOTHING,
    canDo: 'Tell the people who run Meninx at your site. The address is given below.',
    retry: false,
  },
  'no-launch-context': {
    title: 'The record system did not finish starting Meninx',
    happened: 'The record system started Meninx without saying where it was started from.',
    notDone: NOTHING,
    canDo: 'Start Meninx again from the patient’s chart. If it happens again, tell the people who run it.',
    retry: false,
  },
  'no-patient': {
    title: 'No patient was given',
    happened: 'The record system started Meninx without a patient.',
    notDone: NOTHING,
    canDo: 'Open a patient in the record system and start Meninx from that chart.',
    retry: false,
  },
  'authorization-denied': {
    title: 'Access was not granted',
    happened: 'Access to the record was declined, by you or by the record system.',
    notDone: NOTHING,
    canDo: 'Start Meninx again and allow access, or ask the people who manage your account.',
    retry: false,
  },
  'authorization-failed': {
    title: 'Signing in to the record system failed',
    happened: 'The record system did not complete the sign-in.',
    notDone: NOTHING,
    canDo: 'Start Meninx again from the patient’s chart. If it happens again, tell the people who run it.',
    retry: false,
  },
  'server-unreachable': {
    title: 'The record system did not answer',
    happened: 'The record system did not complete the sign-in: it did not answer, or said that it cannot at the moment.',
    notDone: NOTHING,
    canDo:
      'Start Meninx again from the patient’s chart; a sign-in cannot be used a second time. If other programs also fail, the record system may be down.',
    retry: false,
  },
  'session-ended': {
    title: 'Your session has ended',
    happened: 'The record system ended the session, so that nothing more can be read or saved.',
    notDone: 'What had not been stored before is not stored.',
    canDo: 'Start Meninx again from the patient’s chart.',
    retry: false,
  },
  locked: {
    title: 'Meninx is locked',
    happened: 'Nobody used Meninx for a while, so that it cleared the screen and forgot the sign-in.',
    notDone: 'What had not been stored before is not stored, and answers given before are gone.',
    canDo: 'Start Meninx again from the patient’s chart.',
    retry: false,
  },
  'loaded-again': {
    title: 'The page was loaded again',
    happened: 'Meninx does not keep the sign-in or anything of the record when its page is loaded again, or gone back to.',
    notDone: 'What had not been stored before is not stored. Answers of the last half hour come back for the same patient and clinician.',
    canDo: 'Start Meninx again from the patient’s chart.',
    retry: false,
  },
  'bad-configuration': {
    title: 'Meninx is not set up correctly here',
    happened: 'The configuration of this site could not be read or is not complete.',
    notDone: NOTHING,
    canDo: 'Tell the people who run Meninx at your site. What is wrong is given below.',
    retry: false,
  },
  'wrong-patient': {
    title: 'The patient is not the one Meninx was opened for',
    happened: 'The record system returned another patient than the one in the chart.',
    notDone: 'Nothing is shown and nothing was saved, so that two patients cannot be mixed up.',
    canDo: 'Close Meninx, check the patient in the record system and start Meninx again.',
    retry: false,
  },
  'patient-unreadable': {
    title: 'The patient could not be read',
    happened: 'The record system did not give the patient’s own entry, so that it cannot be checked whose record this is.',
    notDone: 'Nothing is shown and nothing was saved.',
    canDo: 'Try again. If it happens again, tell the people who run Meninx.',
    retry: true,
  },
  cancelled: {
    title: 'Reading was stopped',
    happened: 'You stopped reading the record.',
    notDone: 'No options were worked out and nothing was saved.',
    canDo: 'Read the record again when you want to go on.',
    retry: true,
  },
  unexpected: {
    title: 'Something in Meninx went wrong',
    happened: 'Meninx met a state it was not built for and stopped rather than show something wrong.',
    notDone: 'Anything not stored before is not stored.',
    canDo: 'Start Meninx again from the patient’s chart. The details below help the people who run it.',
    retry: true,
  },
} as const satisfies Record<string, StopWords>

export const STOP_WORDS = wordsFrom('stops', ENGLISH_STOP_WORDS)

export type StopName = keyof typeof ENGLISH_STOP_WORDS
