/** Characters that take two columns in a window of fixed width (Unicode Standard Annex 11, wide and fullwidth): CJK, kana, hangul, emoji. */
const WIDE =
  /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Marks that sit on the character before them and take no column of their own. */
const COMBINING = /\p{Mn}|\p{Me}|\u200d/u

const columnsOfOne = (character: string): number => (COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1)

/** Most of a note: each character is a column, and none needs to be looked at. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** How many columns a text takes in a window of fixed width. */
export const columnsOf = (text: string): number =>
  isPlain(text) ? text.length : Array.from(text).reduce((sum, character) => sum + columnsOfOne(character), 0)

/**
 * Breaks one line of words at spaces, so that none takes more columns than there are. Chinese and Japanese, which have no spaces, break
 * between any two characters; a single word longer than a line is broken too, so that nothing runs out of the window.
 */
export function wrapped(words: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = []
  let line = first
  let columns = columnsOf(first)
  let isFresh = true
  for (const word of words.split(' ')) {
    for (const [index, piece] of pieces(word, width - columnsOf(rest)).entries()) {
      const gap = isFresh || index > 0 ? '' : ' '
      const needed = gap.length + columnsOf(piece)
      if (!isFresh && columns + needed > width) {
        lines.push(line)
        line = rest + piece
        columns = columnsOf(line)
      } else {
        line += gap + piece
        columns += needed
      }
      isFresh = false
    }
  }
  return [...lines, line]
}

/** What must stay together: words whole where they fit into a line, wide characters one by one. */
function pieces(word: string, size: number): readonly string[] {
  if (isPlain(word) && word.length <= size) return [word]
  const found: string[] = []
  let current = ''
  for (const character of Array.from(word)) {
    const isWide = WIDE.test(character)
    const joins = columnsOfOne(character) === 0 || (!isWide && !WIDE.test(current) && columnsOf(current) < size)
    if (current !== '' && !joins) {
      found.push(current)
      current = ''
    }
    current += character
  }
  return [...found, current]
}
