import type { Answer, Transport } from '../fhir/transport.ts'

export type Patience = {
  readonly transport: Transport
  /** Everything that has not answered by now counts as not having answered in time. */
  readonly lose: () => void
}

/** A transport whose readings can be given up together, so that a person can go on with what has been read. */
export function withPatience(transport: Transport): Patience {
  const waiting = new AbortController()
  const lost = new Promise<Answer>((resolve) => waiting.signal.addEventListener('abort', () => resolve({ kind: 'timeout' })))
  const get: Transport['get'] = (address, options) =>
    waiting.signal.aborted ? Promise.resolve({ kind: 'timeout' }) : Promise.race([transport.get(address, options), lost])
  return { transport: { ...transport, get }, lose: () => waiting.abort() }
}
