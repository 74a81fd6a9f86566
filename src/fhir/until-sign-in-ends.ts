import type { Transport } from './transport.ts'

export type WhileSignedIn = { readonly transport: Transport; readonly hasEnded: () => boolean }

/**
 * A transport for one reading that asks nothing more once the record system has said that the sign-in has expired (401): the requests
 * under way are given up, those waiting in line are never sent, and the token is not tried again.
 */
export function untilSignInEnds(transport: Transport): WhileSignedIn {
  const ending = new AbortController()
  const get: Transport['get'] = async (address, { signal, ...options } = {}) => {
    const either = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal])
    const answer = await transport.get(address, { ...options, signal: either })
    if (answer.kind === 'refused' && answer.status === 401) ending.abort()
    return answer
  }
  return { transport: { ...transport, get }, hasEnded: () => ending.signal.aborted }
}
