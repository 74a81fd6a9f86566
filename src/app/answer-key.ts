const [DATABASE, SHELF, NAME] = ['meninx', 'keys', 'answers']

/**
 * The key that kept answers are encrypted with: made by the browser, not extractable, in IndexedDB because a script cannot store a key
 * anywhere else without reading it. Useless without the ciphertext, which goes with the window's session storage.
 */
export async function answerKey(factory: IDBFactory = indexedDB): Promise<CryptoKey> {
  const database = await opened(factory)
  try {
    const kept: unknown = await done(database.transaction(SHELF).objectStore(SHELF).get(NAME))
    if (kept instanceof CryptoKey && !kept.extractable) return kept
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    await done(database.transaction(SHELF, 'readwrite').objectStore(SHELF).put(made, NAME))
    return made
  } finally {
    database.close()
  }
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(SHELF)
  return done(request)
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })
