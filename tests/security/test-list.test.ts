import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

type Named = { readonly file: string; readonly titles: readonly string[] }
type Row = { readonly line: number; readonly tests: readonly Named[]; readonly remark: string }
const rows: readonly Row[] = readFileSync('docs/test-list.md', 'utf8')
  .split('\n')
  .flatMap((text) => {
    const [, line, , tests = '', remark = ''] = /^\| (\d+) \| (.*?) \| (.*?) \| ?(.*?) ?\|$/.exec(text) ?? []
    return line === undefined ? [] : [{ line: Number(line), tests: tests.split('<br>').flatMap(namedIn), remark }]
  })

/** `file`: “title”; “title” */
function namedIn(cell: string): readonly Named[] {
  const [, file] = /^`([\w/.-]+\.(?:test|spec)\.tsx?)`/.exec(cell) ?? []
  const titles = Array.from(cell.matchAll(/“(.*?)”(?=$|; “)/g), ([, title = '']) => title.replaceAll('\\|', '|'))
  return file === undefined ? [] : [{ file, titles }]
}

/** A number first in a title, alone or in a list: `test('1, 2 …`. */
const isOf = (line: number, title: string): boolean => new RegExp(`^(?:\\d+, )*${line}(?:, \\d+)* \\S`).test(title)
/** The title as the file has it, with the quotation mark before it that makes it the whole of a text. */
const titled = (text: string, title: string): boolean => ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}`))
const holds = (file: string, title: string): boolean => existsSync(file) && titled(readFileSync(file, 'utf8'), title)

test('the table of the test list has every line from 1 to 75 once', () => {
  expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 75 }, (_, index) => index + 1))
})

test.each(rows)('line $line names tests that are there in these words, one with its number, or says why it does not apply', (row) => {
  const { line, tests, remark } = row
  if (remark.includes('Does not apply')) return
  expect(tests.length).toBeGreaterThan(0)
  for (const { file, titles } of tests) {
    expect([file, titles.length > 0]).toEqual([file, true])
    expect(titles.filter((title) => !holds(file, title))).toEqual([])
  }
  expect(tests.some(({ titles }) => titles.some((title) => isOf(line, title)))).toBe(true)
})

const FOLDERS = ['tests/faults', 'tests/journeys', 'tests/load', 'tests/security', 'src/app', 'src/serve']
const numbered = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
    .flatMap((name) => titlesIn(path.posix.join(folder, name.split(path.sep).join('/')))),
)

function titlesIn(file: string): readonly { readonly file: string; readonly title: string; readonly lines: readonly number[] }[] {
  const calls = readFileSync(file, 'utf8').matchAll(/(?:\btest|\)|\bconst\))\(\s*(['"`])((?:\d{1,2}, )*\d{1,2}) (\S.*?)\1,/g)
  return Array.from(calls, ([, , lines = '', words = '']) => ({ file, title: `${lines} ${words}`, lines: lines.split(', ').map(Number) }))
}

test('every test whose title begins with numbers of the list is named in those lines', () => {
  expect(numbered.length).toBeGreaterThan(100)
  const missing = numbered.flatMap(({ file, title, lines }) =>
    lines
      .filter((line) => !rows[line - 1]?.tests.some((one) => one.file === file && one.titles.includes(title)))
      .map((line) => [line, file, title]),
  )
  expect(missing).toEqual([])
})
