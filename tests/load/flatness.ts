/**
 * How much a measure has grown, from many looks at it: the lowest of the last third against the lowest of the first. A jump that stays and
 * a steady climb both show; what is only not yet cleared away does not.
 */
export function growthOf(samples: readonly number[]): number {
  const third = Math.max(1, Math.floor(samples.length / 3))
  return Math.min(...samples.slice(-third)) / Math.min(...samples.slice(0, third)) - 1
}

/** The lowest of readings, taken until five in a row brought nothing lower: time limits and finalisers hold on to what they watch for a while. */
export async function lowestOf(read: () => Promise<number>): Promise<number> {
  let [lowest, idle] = [Number.POSITIVE_INFINITY, 0]
  for (let turn = 0; turn < 40 && idle < 5; turn += 1) {
    const now = await read()
    idle = now < lowest * 0.999 ? 0 : idle + 1
    lowest = Math.min(lowest, now)
  }
  return lowest
}
