import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const script = path.resolve(import.meta.dirname, '../../src/cli/diff-model.ts')
const repository = mkdtempSync(path.join(os.tmpdir(), 'meninx-tiny-'))
afterAll(() => rmSync(repository, { recursive: true, force: true }))

const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { encoding: 'utf8' })
const diff = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: repository, encoding: 'utf8', env: { ...process.env, INIT_CWD: repository } })

/** A repository whose `recommend` says one thing in its first revision and another in its second. */
beforeAll(() => {
  git('init', '--quiet')
  mkdirSync(path.join(repository, 'src/cli'), { recursive: true })
  for (const [version, tier] of [
    ['1.0.0', 1],
    ['1.1.0', 2],
  ] as const) {
    const lines = ['a', 'b'].map((source) => ({
      source,
      status: 'options',
      modelVersion: version,
      options: [{ id: 'drug', tier: source === 'a' ? tier : 1 }],
      avoid: [],
      asks: [],
    }))
    const print = lines.map((line) => `console.log(${JSON.stringify(JSON.stringify(line))})`).join('\n')
    writeFileSync(path.join(repository, 'src/cli/recommend.ts'), print)
    git('add', '.')
    git('commit', '--quiet', '--message', version)
    git('tag', `v${version}`)
  }
})

test('two revisions are compared by what each decides with its own code', () => {
  const { stdout, status } = diff('v1.0.0', 'v1.1.0', '.')
  expect(status).toBe(0)
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual([
    'v1.0.0 (model 1.0.0) → v1.1.0 (model 1.1.0), as of 2026-11-20',
    'a',
    '  tier 1: − drug',
    '  tier 2: + drug',
    '1 of 2 decisions change',
  ])
})

test('a revision against itself changes nothing, and nothing is left behind', () => {
  expect(diff('HEAD', 'HEAD', '.').stdout).toContain('0 of 2 decisions change')
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1)
})

test('what is not a revision is said', () => {
  expect(diff('v9', 'HEAD')).toMatchObject({ status: 2, stderr: 'v9 is not a revision\n' })
  expect(diff('HEAD')).toMatchObject({ status: 2 })
})
