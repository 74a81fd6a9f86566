import type { QueryOutcome } from './chart.ts'
import { issuesFrom, wordsFrom } from './operation-outcome.ts'
import type { Answer } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

/** How a failed request counts in the account of what was read, and why, in words for a clinician. */
export type Failure = { readonly outcome: Exclude<QueryOutcome['outcome'], 'read'>; readonly why: string }
export type FailedAnswer = Exclude<Answer, { readonly kind: 'ok' }>

export function failureFrom(answer: FailedAnswer, vendor: Vendor, optional: boolean): Failure {
  switch (answer.kind) {
    case 'refused':
      return refusalFrom(answer.status, answer.body, vendor, optional)
    case 'garbage':
      return { outcome: 'unreachable', why: 'The record system’s answer could not be read.' }
    case 'too-long':
      return { outcome: 'partly-read', why: tooLong(answer.mostBytes) }
    case 'timeout':
      return { outcome: 'unreachable', why: 'The record system did not answer in time.' }
    case 'unreachable':
      return { outcome: 'unreachable', why: 'The record system could not be reached.' }
    case 'cancelled':
      return { outcome: 'unreachable', why: 'Reading was stopped.' }
    case 'outside':
      return { outcome: 'unreachable', why: 'The address lies outside of the record system, and was not asked.' }
  }
}

/** In megabytes, as the configuration counts. */
const tooLong = (bytes: number): string =>
  `An answer of the record system was longer than the ${bytes / 1_000_000} MB that are read of one; it was not read.`

function refusalFrom(status: number, body: unknown, vendor: Vendor, optional: boolean): Failure {
  const issues = issuesFrom(body)
  const meanings = issues.map(vendor.meaningOf)
  const said = wordsFrom(issues)
  const withWords = (why: string) => (said === '' ? why : `${why} The record system says: ${said}`)
  if (meanings.includes('break-the-glass'))
    return { outcome: 'refused', why: withWords('This chart is protected: open it in the record system and give a reason first.') }
  if (meanings.includes('try-tomorrow')) return { outcome: 'refused', why: withWords('The record system allows no more of these today.') }
  if (status === 401) return { outcome: 'refused', why: 'The sign-in has expired. Start Meninx again from the patient’s chart.' }
  if (status === 403) return { outcome: 'refused', why: withWords('Not permitted.') }
  if ([404, 405, 501].includes(status))
    return { outcome: optional ? 'not-offered' : 'refused', why: withWords('The record system does not offer this.') }
  if (status === 429) return { outcome: 'unreachable', why: 'The record system is too busy at the moment.' }
  if (status >= 500) return { outcome: 'unreachable', why: withWords(`The record system failed (${status}).`) }
  return { outcome: 'refused', why: withWords(`The record system did not accept the question (${status}).`) }
}
