/** Parts about PD-L1 stand in a text as one private character each, which no text of a record can hold after `plainCharacters`. */
const FIRST_MARK = 0xe000
export const MOST_PARTS = 4096

export const markOf = (part: number): string => String.fromCodePoint(FIRST_MARK + part)

/** Which part a character stands for; null for any other character. */
export function partOfMark(mark: string): number | null {
  const part = (mark.codePointAt(0) ?? 0) - FIRST_MARK
  return part >= 0 && part < MOST_PARTS ? part : null
}
