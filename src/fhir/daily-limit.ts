import type { Answer, Transport } from './transport.ts'

/**
 * A record system that has said "no more of these today" (Epic's 4135, documents) is not asked for that type again through this transport,
 * by whatever part of the app: the same refusal is the answer. `isForToday` is asked about refusals only.
 */
export function withDailyLimit(transport: Transport, isForToday: (refused: Answer) => Promise<boolean>): Transport {
  const refusals = new Map<string, Answer>()
  const get: Transport['get'] = async (address, options) => {
    const type = typeOf(address, transport.base)
    const refused = refusals.get(type)
    if (refused !== undefined) return refused
    const answer = await transport.get(address, options)
    if (answer.kind === 'refused' && (await isForToday(answer))) refusals.set(type, answer)
    return answer
  }
  return { ...transport, get }
}

const typeOf = (address: string, base: string): string => address.replace(`${base}/`, '').split(/[/?]/)[0] ?? ''
