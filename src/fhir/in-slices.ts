/** Work that says where it may rest. What comes out is the same whether it rests there or not. */
export type InSlices<T> = Generator<undefined, T, undefined>

/** How many resources are looked at between two rests; a text counts as one for every `LETTERS` of it. */
export const SLICE = 100
const LETTERS = 100

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

/** `items` one after the other, with a rest after every slice, and before a long text that would make one too long. */
export function* eachOf<T>(items: Iterable<T>, look: (item: T) => void): InSlices<void> {
  let seen = 0
  for (const item of items) {
    const weight = 1 + lettersOf(item) / LETTERS
    if (seen > 0 && seen + weight > SLICE) {
      yield
      seen = 0
    }
    look(item)
    seen += weight
  }
  if (seen >= SLICE) yield
}

type Worded = { readonly valueString?: unknown; readonly conclusion?: unknown; readonly note?: unknown }

/** Of the texts that take long to read: results and conclusions in words, and their notes. */
function lettersOf(item: unknown): number {
  if (typeof item !== 'object' || item === null) return 0
  const { valueString, conclusion, note }: Worded = item
  const notes = Array.isArray(note)
    ? note.reduce((sum: number, one: { readonly text?: unknown } | null) => sum + lengthOf(one?.text), 0)
    : 0
  return lengthOf(valueString) + lengthOf(conclusion) + notes
}

const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0)

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
