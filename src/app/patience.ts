import type { Answer, Transport } from '../fhir/transport.ts'

export type Patience = {
  readonly transport: Transport
  /** Everything that has not answered by now counts as not having answered in time. */
  readonly lose: () => void
}

const NOT_IN_TIME: Answer = { kind: 'timeout' }

/**
 * A transport whose readings can be given up together, so that a person can go on with what has been read. What has answered is forgotten:
 * a race with one promise for all would keep every answer for as long as that promise lives.
 */
export function withPatience(transport: Transport): Patience {
  const waiting = new Set<(answer: Answer) => void>()
  let isLost = false
  const get: Transport['get'] = (address, options) => {
    if (isLost) return Promise.resolve(NOT_IN_TIME)
    return new Promise((resolve, reject) => {
      waiting.add(resolve)
      transport
        .get(address, options)
        .then(resolve, reject)
        .finally(() => waiting.delete(resolve))
    })
  }
  const lose = (): void => {
    isLost = true
    for (const giveUp of waiting) giveUp(NOT_IN_TIME)
  }
  return { transport: { ...transport, get }, lose }
}
