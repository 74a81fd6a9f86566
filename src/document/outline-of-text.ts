import { type NoteOutline, outlineFrom, type PlainSection } from './note-outline.ts'

/** The outline of a note as it came back from a record system, in either of the forms that a reader sees. Null: not a note of ours. */
export function outlineOfText(text: string, form: 'text' | 'html'): NoteOutline | null {
  return outlineFrom(form === 'html' ? sectionsOfHtml(text) : sectionsOfText(text))
}

/** Our own plain text: headings are underlined, continued lines are indented by two more, entries begin with a star. */
function sectionsOfText(text: string): readonly PlainSection[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  const starts = lines.flatMap((line, index) => (/^-{3,}$/.test(line) && index > 0 ? [index] : []))
  return starts.map((start, index) => {
    const end = starts[index + 1]
    const body = lines.slice(start + 1, end === undefined ? undefined : end - 1)
    return { heading: lines[start - 1] ?? '', ...partsOf(joined(body)) }
  })
}

/** Lines that were broken, whole again; each begins with its mark. */
function joined(lines: readonly string[]): readonly string[] {
  const whole: string[] = []
  for (const line of lines) {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    const isContinued = whole.length > 0 && (indent === 2 || indent >= 6)
    if (isContinued) whole[whole.length - 1] = continued(whole.at(-1) ?? '', line.trim())
    else if (line !== '') whole.push(line)
  }
  return whole
}

/** Between two wide characters there never was a space. */
const continued = (line: string, rest: string): string =>
  WIDE_END.test(line) && WIDE_START.test(rest) ? `${line}${rest}` : `${line} ${rest}`
const WIDE_END = /[\u3000-\u9fff\uff00-\uffef]$/
const WIDE_START = /^[\u3000-\u9fff\uff00-\uffef]/

const partsOf = (lines: readonly string[]): Pick<PlainSection, 'rows' | 'entries'> => ({
  rows: lines.filter((line) => !/^[*\- ]/.test(line)).flatMap(rowOf),
  entries: lines.filter((line) => line.startsWith('* ')).map((line) => line.slice(2)),
})

function rowOf(line: string): PlainSection['rows'] {
  const at = line.indexOf(': ')
  return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2)]]
}

/** Our own XHTML, however a server wrote it anew: second headings, third headings and items with a bold label. */
function sectionsOfHtml(html: string): readonly PlainSection[] {
  return html
    .split(/<h2\b[^>]*>/i)
    .slice(1)
    .map((part) => {
      const [heading = '', body = ''] = part.split(/<\/h2>/i)
      const [before = ''] = body.split(/<h3\b/i)
      return {
        heading: wordsOf(heading),
        rows: inside(before, 'li').flatMap(rowOf),
        entries: inside(body, 'h3'),
      }
    })
}

const inside = (html: string, name: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'gi')), ([, content]) => wordsOf(content ?? ''))

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|([a-z]+));/gi, (entity, code?: string, name?: string) =>
      code === undefined ? (NAMED[(name ?? '').toLowerCase()] ?? entity) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/\s+/g, ' ')
    .trim()
