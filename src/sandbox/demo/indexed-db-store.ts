import type { Store } from '../auth/store.ts'

const KEPT = 'kept'

/** The authorization store of the static demo: it outlives a reload of the page, so codes and tokens issued before stay valid. */
export function indexedDbStore(name: string): Store {
  const opened = open(name)
  const within = async <T>(mode: IDBTransactionMode, work: (kept: IDBObjectStore) => Promise<T>): Promise<T> =>
    work((await opened).transaction(KEPT, mode).objectStore(KEPT))
  return {
    get: (key) => within('readonly', async (kept) => (await done(kept.get(key))) as string | undefined),
    claim: (key, value) =>
      within('readwrite', async (kept) => {
        const earlier = (await done(kept.get(key))) as string | undefined
        if (earlier === undefined) await done(kept.add(value, key))
        return earlier ?? value
      }),
    clear: () => within('readwrite', async (kept) => done(kept.clear())),
  }
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(KEPT))
  return done(request)
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')))
  })
