import type { Answer, Transport } from './transport.ts'

/**
 * A transport for what nobody waits for. It asks at most so many times, and nothing more once an answer was anything but good (the record
 * system is busy, allows no more today, or has ended the sign-in) or once the caller has lost interest. What is not asked is `cancelled`.
 */
export function inPassing(transport: Transport, mostRequests: number, signal: AbortSignal): Transport {
  let left = mostRequests
  const get: Transport['get'] = async (address, options): Promise<Answer> => {
    left -= 1
    if (left < 0 || signal.aborted) return { kind: 'cancelled' }
    const answer = await transport.get(address, { ...options, signal, once: true })
    if (answer.kind !== 'ok') left = 0
    return answer
  }
  return { ...transport, get }
}
