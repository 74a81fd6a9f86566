/** Work that says where it may rest. What comes out is the same whether it rests there or not. */
export type InSlices<T> = Generator<undefined, T, undefined>

/** How many resources are looked at between two rests. */
export const SLICE = 100

/** Does the work in one go. */
export function atOnce<T>(work: InSlices<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Does the work with a rest wherever it allows one, so that a page can draw and answer in between. */
export async function withRests<T>(work: InSlices<T>, rest: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await rest()
  }
}

/** `items` one after the other, with a rest after every slice. */
export function* eachOf<T>(items: Iterable<T>, look: (item: T) => void): InSlices<void> {
  let seen = 0
  for (const item of items) {
    look(item)
    seen += 1
    if (seen % SLICE === 0) yield
  }
}

export function* filtered<T>(items: readonly T[], isWanted: (item: T) => boolean): InSlices<readonly T[]> {
  const wanted: T[] = []
  yield* eachOf(items, (item) => {
    if (isWanted(item)) wanted.push(item)
  })
  return wanted
}

export function* flatMapped<T, U>(items: readonly T[], read: (item: T) => readonly U[]): InSlices<readonly U[]> {
  const found: U[] = []
  yield* eachOf(items, (item) => {
    for (const one of read(item)) found.push(one)
  })
  return found
}
