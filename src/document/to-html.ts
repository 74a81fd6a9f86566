import { escaped } from './escaped.ts'
import type { Note, NoteBlock, Pair } from './note.ts'

/** The note as well-formed XHTML: headings, paragraphs and lists only, which also survive Oracle Health's conversion to RTF. */
export function toHtml({ title, lead, language, sections }: Note): string {
  const body = sections.map(({ heading, blocks }) => `<h2>${escaped(heading)}</h2>\n${blocks.map(elementOf).join('\n')}`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">
<head><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${body}
</body>
</html>
`
}

function elementOf(block: NoteBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'list':
      return list(block.items.map(escaped))
    case 'pairs':
      return list(block.rows.map(pair))
    case 'entry':
      return `<h3>${escaped(block.title)}</h3>\n${list(block.rows.map(pair))}`
  }
}

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const pair = ([label, text]: Pair): string => `<b>${escaped(label)}:</b> ${escaped(text)}`
