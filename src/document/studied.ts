import type { Evidence } from '../engine/model.ts'
import type { Pair } from './note.ts'
import type { Say } from './say.ts'

/** Who was studied and what was measured where, as far as the row says. A figure without its compartment is said to be one. */
export const studiedRows = ({ population, n, endpoint, registration }: Evidence, say: Say): readonly Pair[] => [
  ...(population === undefined ? [] : [[say('Studied'), n === undefined ? population : `${population}; n ${n}`] as const]),
  ...(endpoint === undefined ? [] : [[say('Endpoint'), endpointInWords(endpoint, say)] as const]),
  ...(registration === undefined ? [] : [[say('Registration'), registration] as const]),
]

/** Who looked, and where: a statement that was not read in its source is never shown as if it had been. */
export const verificationInWords = ({ verification, external }: Pick<Evidence, 'verification' | 'external'>, say: Say): string =>
  external ? say('{verification}; added to the source publications', { verification }) : say('read in the source publication')

const endpointInWords = ({ intracranial, systemic, notStated }: NonNullable<Evidence['endpoint']>, say: Say): string =>
  [
    ...(intracranial === undefined ? [] : [say('intracranial: {text}', { text: intracranial })]),
    ...(systemic === undefined ? [] : [say('systemic: {text}', { text: systemic })]),
    ...(notStated === undefined ? [] : [say('not stated where: {text}', { text: notStated })]),
  ].join('; ')
