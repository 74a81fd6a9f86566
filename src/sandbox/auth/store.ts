/**
 * The little that authorization must remember: used launch tokens and codes, revoked tokens, the keys. Everything else travels inside
 * sealed values, so a practice system that was restarted (a reloaded demo page) can still answer for them.
 */
export interface Store {
  readonly get: (key: string) => Promise<string | undefined>
  /** Keeps the first value ever given for the key, and answers the value that is kept. */
  readonly claim: (key: string, value: string) => Promise<string>
  readonly clear: () => Promise<void>
}

export function memoryStore(): Store {
  const kept = new Map<string, string>()
  return {
    get: async (key) => kept.get(key),
    claim: async (key, value) => {
      const earlier = kept.get(key)
      if (earlier !== undefined) return earlier
      kept.set(key, value)
      return value
    },
    clear: async () => kept.clear(),
  }
}
