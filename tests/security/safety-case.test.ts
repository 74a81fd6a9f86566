import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Hazard = { readonly id: string; readonly evidence: string }
const hazards: readonly Hazard[] = readFileSync('docs/safety-case.md', 'utf8')
  .split('\n')
  .map((line) => line.split(' | '))
  .flatMap(([id = '', , , , , , evidence = '']) => (/^\| H\d+$/.test(id) ? [{ id: id.slice(2), evidence }] : []))
const lines = readFileSync('docs/test-list.md', 'utf8')
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

test('the hazard log has hazards one to eighteen', () => {
  expect(hazards.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, index) => `H${index + 1}`))
})

test.each(hazards)('the controls of $id are proven by tests that are there', ({ evidence }) => {
  const listed = [...evidence.matchAll(/T(\d+)(?:–T(\d+))?/g)].flatMap(([, from, to = from]) => [Number(from), Number(to)])
  const files = [...evidence.matchAll(/`([\w/.-]+\.(?:test|spec)\.ts)`/g)].map(([, file = '']) => file)
  const commands = [...evidence.matchAll(/`npm run ([\w-]+)`/g)].map(([, command = '']) => command)
  expect(listed.length + files.length).toBeGreaterThan(0)
  for (const line of listed) expect(lines).toMatch(new RegExp(`^\\| ${line} \\|`, 'm'))
  for (const file of files) expect([file, existsSync(file)]).toEqual([file, true])
  for (const command of commands) expect(Object.keys(scripts)).toContain(command)
  expect(evidence.replaceAll(/`[^`]*`/g, '')).not.toMatch(/tests\/|\.test/)
})
