import type { Note, NoteBlock, Pair } from './note.ts'
import { onOneLine } from './plain-characters.ts'

/** Columns that every EHR's note window and printer shows. */
const WIDTH = 80

/** The note as plain text: UTF-8, 80 columns, LF, no markup. All that Epic accepts. */
export function toText({ title, lead, sections }: Note): string {
  const head = [...underlined(title, '='), ...wrapped(`${lead}.`)]
  const body = sections.flatMap(({ heading, blocks }) => ['', ...underlined(heading, '-'), ...blocks.flatMap(linesOf)])
  return `${[...head, ...body].join('\n')}\n`
}

/** As long as the heading and never so long that a narrow panel breaks it. */
const LONGEST_RULE = 40
const underlined = (heading: string, sign: string): readonly string[] => {
  const lines = wrapped(heading)
  return [...lines, sign.repeat(Math.min(LONGEST_RULE, Math.max(...lines.map(lengthOf))))]
}

function linesOf(block: NoteBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(block.text)
    case 'list':
      return block.items.flatMap((item) => wrapped(item, '- ', '  '))
    case 'pairs':
      return block.rows.flatMap((row) => pairLines(row, ''))
    case 'entry':
      return [...wrapped(block.title, '* ', '  '), ...block.rows.flatMap((row) => pairLines(row, '    '))]
  }
}

const pairLines = ([label, text]: Pair, indent: string): readonly string[] => wrapped(`${label}: ${text}`, indent, `${indent}  `)

/** Breaks at spaces. A single word longer than the line is broken too, so that nothing runs out of the window. */
function wrapped(text: string, first = '', rest = first): readonly string[] {
  const lines: string[] = []
  let line = first
  let isFresh = true
  for (const word of onOneLine(text)
    .split(' ')
    .flatMap((each) => pieces(each, WIDTH - rest.length))) {
    if (!isFresh && lengthOf(line) + 1 + lengthOf(word) > WIDTH) {
      lines.push(line)
      line = rest
      isFresh = true
    }
    line = isFresh ? line + word : `${line} ${word}`
    isFresh = false
  }
  return [...lines, line]
}

const lengthOf = (text: string): number => Array.from(text).length

function pieces(word: string, size: number): readonly string[] {
  const characters = Array.from(word)
  const count = Math.max(1, Math.ceil(characters.length / size))
  return Array.from({ length: count }, (_, piece) => characters.slice(piece * size, (piece + 1) * size).join(''))
}
