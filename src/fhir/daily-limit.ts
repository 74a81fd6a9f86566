import { issuesFrom } from './operation-outcome.ts'
import type { Answer, Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'

/** The refusal by resource type. Kept by the caller from one reading of a session to the next, and added to while reading. */
export type RefusedToday = Map<string, Answer>

/**
 * A record system that has said "no more of these today" (Epic's 4135, documents) is not asked for that type again in this session, however
 * often the chart is read: the same refusal is the answer.
 */
export function withDailyLimit(transport: Transport, { meaningOf }: Vendor, refusals: RefusedToday): Transport {
  const isForToday = (answer: Answer): boolean =>
    answer.kind === 'refused' && issuesFrom(answer.body).some((issue) => meaningOf(issue) === 'try-tomorrow')
  const get: Transport['get'] = async (address, options) => {
    const type = typeOf(address, transport.base)
    const refused = refusals.get(type)
    if (refused !== undefined) return refused
    const answer = await transport.get(address, options)
    if (isForToday(answer)) refusals.set(type, answer)
    return answer
  }
  return { ...transport, get }
}

const typeOf = (address: string, base: string): string => address.replace(`${base}/`, '').split(/[/?]/)[0] ?? ''
