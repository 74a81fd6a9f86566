import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'meninx-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const schema = JSON.parse(readFileSync(path.join(root, 'docs/recommend.schema.json'), 'utf8'))
const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

type Line = Record<string, unknown> & {
  source: string
  error?: string
  facts?: Record<string, { state: string; value?: unknown }>
  unread?: { problem: string }[]
}
function recommend(...args: string[]): Promise<{ code: number; lines: Line[]; stderr: string }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, INIT_CWD: folder }, maxBuffer: 1 << 28 }
    execFile(process.execPath, [path.join(root, 'src/cli/recommend.ts'), ...args], options, (problem, stdout, stderr) => {
      const lines = stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
      resolve({ code: problem === null ? 0 : Number(problem.code), lines, stderr })
    })
  })
}

const write = (name: string, content: unknown) =>
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
const bundle = (id: string) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [{ resource: { resourceType: 'Patient', id, birthDate: '1960-01-01' } }],
})

test('every fixture patient gives a line that fits the published schema', async () => {
  const { code, lines } = await recommend('--as-of', '2026-11-01', path.join(root, 'fixtures/patients'))
  expect(code).toBe(0)
  expect(lines.length).toBeGreaterThanOrEqual(12)
  for (const line of lines) expect(valid(line), JSON.stringify(valid.errors)).toBe(true)
}, 60_000)

test('an unreadable file gives its own line, the others still run, and the exit status is 1', async () => {
  write('good.json', bundle('p1'))
  write('broken.json', '{"resourceType": "Bundle", "entry": [')
  write('no-bundle.json', { resourceType: 'Patient', id: 'p' })
  write('no-patient.json', { resourceType: 'Bundle', entry: [] })
  const { code, lines } = await recommend('broken.json', 'good.json', 'no-bundle.json', 'no-patient.json', 'not-there.json')
  expect(code).toBe(1)
  expect(lines.map(({ source, error }) => [source, error === undefined])).toEqual([
    ['broken.json', false],
    ['good.json', true],
    ['no-bundle.json', false],
    ['no-patient.json', false],
    ['not-there.json', false],
  ])
  for (const line of lines) expect(valid(line), JSON.stringify(valid.errors)).toBe(true)
})

test('a bundle that is nested 20,000 deep gets its own line, is read as far as its kinds are, and stops no other', async () => {
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const patient = '{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"deep"}}'
  const ecog = `{"resourceType":"Observation","id":"e","status":"final","subject":{"reference":"Patient/deep"},"code":{"text":"ECOG"},"valueInteger":1,"x":${nested}}`
  const basic = `{"resourceType":"Basic","id":"b","x":${nested}}`
  write('deep.json', `{"resourceType":"Bundle","entry":[${patient},{"resource":${ecog}},{"resource":${basic}}]}`)
  write('after.json', bundle('after'))
  const { code, lines } = await recommend('deep.json', 'after.json')
  expect(lines.map(({ source, error }) => [source, error === undefined])).toEqual([
    ['deep.json', true],
    ['after.json', true],
  ])
  expect(lines[0]).toMatchObject({ facts: { ecog: { state: 'known', value: 1 } }, unread: [{ reference: 'Basic/b' }] })
  expect(code).toBe(0)
})

test('a reader that closes the pipe early is no failure', async () => {
  const command = `"${process.execPath}" "${path.join(root, 'src/cli/recommend.ts')}" "${path.join(root, 'fixtures/patients')}" | head -n 1`
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile('/bin/sh', ['-c', command], { maxBuffer: 1 << 28 }, (_problem, out, err) => resolve({ stdout: out, stderr: err }))
  })
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(stderr).not.toContain('EPIPE')
}, 30_000)

test('a folder without a bundle is said and ends with status 1', async () => {
  const empty = mkdtempSync(path.join(folder, 'empty-'))
  const { code, stderr } = await recommend(empty)
  expect([code, stderr.includes('no bundle was found')]).toEqual([1, true])
})

test('answers beside a bundle are used, and an answer that is none is listed, not guessed', async () => {
  write('asked.json', bundle('p2'))
  write('asked.answers.json', { ecog: 0, massEffect: 'perhaps', priorTherapies: [{ agent: 'Tagrisso', status: 'active' }] })
  const { lines } = await recommend('asked.json')
  expect(lines[0]?.facts?.ecog).toMatchObject({ state: 'known', value: 0 })
  expect(lines[0]?.facts?.massEffect).toMatchObject({ state: 'unknown' })
  expect(lines[0]?.facts?.priorTherapies).toMatchObject({
    value: [{ agent: 'osimertinib', class: 'egfr-tki', generation: 3, status: 'active' }],
  })
  expect(lines[0]?.unread).toMatchObject([{ reference: 'answers' }])
})

test('a file with a bundle per line gives a line per bundle, named by its number', async () => {
  write('many.ndjson', `${JSON.stringify(bundle('a'))}\n\n${JSON.stringify(bundle('b'))}\nnot json\n`)
  const { code, lines } = await recommend('many.ndjson')
  expect(lines.map(({ source, patient }) => [source, patient])).toEqual([
    ['many.ndjson#1', 'a'],
    ['many.ndjson#3', 'b'],
    ['many.ndjson#4', undefined],
  ])
  expect(code).toBe(1)
})

test('--help says how it is used and is no failure', async () => {
  const { code, stderr } = await recommend('--help')
  expect([code, stderr.includes('usage:')]).toEqual([0, true])
})

test('a wrong region, a wrong day or no path ends with the usage and status 2', async () => {
  for (const args of [['--region', 'XX', 'a'], ['--as-of', '2026-02-30', 'a'], [], ['--fast', 'a']]) {
    const { code, stderr, lines } = await recommend(...args)
    expect([code, lines.length, stderr.includes('usage:')]).toEqual([2, 0, true])
  }
})

test('answers to searches that a file holds stand under read, and what one left out is not known rather than absent', async () => {
  const searchset = (issue: object[]) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    link: [{ relation: 'self', url: 'https://fhir.example.org/Condition?patient=p9' }],
    entry: issue.length === 0 ? [] : [{ resource: { resourceType: 'OperationOutcome', issue }, search: { mode: 'outcome' } }],
  })
  const patient = { resourceType: 'Patient', id: 'p9', birthDate: '1960-01-01' }
  const withheld = [
    { severity: 'warning', code: 'suppressed', details: { coding: [{ code: '59204' }], text: 'Not authorized for a part' } },
  ]
  write('whole.json', { resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }, { resource: searchset([]) }] })
  write('part.json', { resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }, { resource: searchset(withheld) }] })
  const { lines } = await recommend('whole.json', 'part.json')
  for (const line of lines) expect(valid(line), JSON.stringify(valid.errors)).toBe(true)
  expect(lines.map(({ read }) => read)).toMatchObject([[{ outcome: 'read', count: 0 }], [{ outcome: 'partly-read', count: 0 }]])
  expect(lines.map(({ facts }) => facts?.brainMetastases)).toMatchObject([{ why: 'not-recorded' }, { why: 'unreachable' }])
})
