/**
 * Runs work that no other window of this app may do at the same time; null when another one is at it. Windows that a browser keeps apart, and
 * browsers without locks, are not seen: there the record itself is looked at before anything is sent.
 */
export async function acrossTabs<T>(
  name: string,
  work: () => Promise<T>,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): Promise<T | null> {
  if (locks === undefined) return work()
  return locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? null : work()))
}
