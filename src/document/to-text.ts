import { columnsOf, wrapped } from './columns.ts'
import type { Note, NoteBlock, Pair } from './note.ts'
import { onOneLine } from './plain-characters.ts'

/** Columns that every EHR's note window and printer shows. */
const WIDTH = 80

/** The note as plain text: UTF-8, 80 columns, LF, no markup. All that Epic accepts. */
export function toText({ title, lead, sections }: Note): string {
  const head = [...underlined(title, '='), ...inLines(lead)]
  const body = sections.flatMap(({ heading, blocks }) => ['', ...underlined(heading, '-'), ...blocks.flatMap(linesOf)])
  return `${[...head, ...body].join('\n')}\n`
}

/** As long as the heading and never so long that a narrow panel breaks it. */
const LONGEST_RULE = 40
const underlined = (heading: string, sign: string): readonly string[] => {
  const lines = inLines(heading)
  return [...lines, sign.repeat(Math.min(LONGEST_RULE, Math.max(...lines.map(columnsOf))))]
}

function linesOf(block: NoteBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return inLines(block.text)
    case 'list':
      return block.items.flatMap((item) => inLines(item, '- ', '  '))
    case 'pairs':
      return block.rows.flatMap((row) => pairLines(row, ''))
    case 'entry':
      return [...inLines(block.title, '* ', '  '), ...block.rows.flatMap((row) => pairLines(row, '    '))]
  }
}

const pairLines = ([label, text]: Pair, indent: string): readonly string[] => inLines(`${label}: ${text}`, indent, `${indent}  `)

const inLines = (text: string, first = '', rest = first): readonly string[] => wrapped(onOneLine(text), WIDTH, first, rest)
