import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Row = { readonly line: number; readonly tests: readonly string[]; readonly remark: string }
const rows: readonly Row[] = readFileSync('docs/test-list.md', 'utf8')
  .split('\n')
  .flatMap((text) => {
    const [, line, , tests = '', remark = ''] = /^\| (\d+) \| (.*?) \| (.*?) \| ?(.*?) ?\|$/.exec(text) ?? []
    if (line === undefined) return []
    return [{ line: Number(line), tests: [...tests.matchAll(/`([\w/.-]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = '']) => file), remark }]
  })

/** A number first in a title, alone or in a list: `test('1, 2 …`. */
const carries = (file: string, line: number): boolean =>
  new RegExp(`['"\`](?:\\d+, )*${line}(?:, \\d+)* \\S`).test(readFileSync(file, 'utf8'))

test('the table of the test list has every line from 1 to 75 once', () => {
  expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 75 }, (_, index) => index + 1))
})

test.each(rows)('line $line names tests that are there and carry its number, or says why it does not apply', ({ line, tests, remark }) => {
  if (remark.includes('Does not apply')) return
  expect(tests.length).toBeGreaterThan(0)
  for (const file of tests) expect([file, existsSync(file)]).toEqual([file, true])
  if (!remark.includes('Not numbered')) expect(tests.some((file) => carries(file, line))).toBe(true)
})
