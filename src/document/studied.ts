import type { Evidence } from '../engine/model.ts'
import type { Pair } from './note.ts'

/** Who was studied and what was measured where, as far as the row says. A figure without its compartment is said to be one. */
export const studiedRows = ({ population, n, endpoint, registration }: Evidence): readonly Pair[] => [
  ...(population === undefined ? [] : [['Studied', n === undefined ? population : `${population}; n ${n}`] as const]),
  ...(endpoint === undefined ? [] : [['Endpoint', endpointInWords(endpoint)] as const]),
  ...(registration === undefined ? [] : [['Registration', registration] as const]),
]

/** Who looked, and where: a statement that was not read in its source is never shown as if it had been. */
export const verificationInWords = ({ verification, external }: Pick<Evidence, 'verification' | 'external'>): string =>
  external ? `${verification}; added to the source publications` : 'read in the source publication'

const endpointInWords = ({ intracranial, systemic, notStated }: NonNullable<Evidence['endpoint']>): string =>
  [
    ...(intracranial === undefined ? [] : [`intracranial: ${intracranial}`]),
    ...(systemic === undefined ? [] : [`systemic: ${systemic}`]),
    ...(notStated === undefined ? [] : [`not stated where: ${notStated}`]),
  ].join('; ')
