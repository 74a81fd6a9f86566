import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { changesBetween, type PrintedDecision } from './decision-change.ts'

/**
 * `npm run diff-model -- OLD NEW`: two git revisions, each deciding with its own code about the same invented patients (the fixtures and
 * the vignettes of this checkout), and what is different. Packages are this checkout's for both.
 */
const USAGE = 'usage: npm run diff-model -- OLD NEW [PATH…]   (git revisions; paths of bundles instead of the fixtures and vignettes)'
const AS_OF = '2026-11-20'
const WRITES_VIGNETTES = 'tests/knowledge/vignettes/write-bundles.ts'

function main([old, latest, ...paths]: readonly string[]): number {
  if (old === undefined || latest === undefined) return complain(USAGE, 2)
  const root = git(process.cwd(), 'rev-parse', '--show-toplevel')
  for (const revision of [old, latest]) {
    if (git(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`) === '') return complain(`${revision} is not a revision`, 2)
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'meninx-diff-'))
  try {
    const from = process.env.INIT_CWD ?? process.cwd()
    const cases = paths.length > 0 ? paths.map((one) => path.resolve(from, one)) : ownCases(root, folder)
    const [before, after] = [decisionsOf(root, old, folder, cases), decisionsOf(root, latest, folder, cases)]
    report(old, before, latest, after, folder)
    return 0
  } catch (problem) {
    return complain(problem instanceof Error ? problem.message : String(problem), 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    git(root, 'worktree', 'prune')
  }
}

function complain(words: string, code: number): number {
  process.stderr.write(`${words}\n`)
  return code
}

/** What git prints; empty when it refuses. */
function git(root: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

function ownCases(root: string, folder: string): readonly string[] {
  const vignettes = path.join(folder, 'vignettes')
  const writer = path.join(root, WRITES_VIGNETTES)
  if (existsSync(writer)) execFileSync(process.execPath, [writer, vignettes])
  return [path.join(root, 'fixtures/patients'), ...(existsSync(writer) ? [vignettes] : [])]
}

/** Each patient's decision by the code of this revision, checked out beside the others and removed afterwards. */
function decisionsOf(root: string, revision: string, folder: string, cases: readonly string[]): ReadonlyMap<string, PrintedDecision> {
  const tree = mkdtempSync(path.join(folder, 'tree-'))
  execFileSync('git', ['-C', root, 'worktree', 'add', '--detach', '--force', tree, revision], { stdio: 'pipe' })
  try {
    if (existsSync(path.join(root, 'node_modules')))
      symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction')
    const run = spawnSync(process.execPath, ['src/cli/recommend.ts', '--as-of', AS_OF, ...cases], {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, INIT_CWD: tree },
    })
    const lines = run.stdout.split('\n').filter((line) => line !== '')
    if (lines.length === 0) throw new Error(`${revision} decided about nothing: ${run.stderr}`)
    const decisions = lines.map((line) => JSON.parse(line) as PrintedDecision)
    return new Map(decisions.map((decision) => [decision.source, decision]))
  } finally {
    git(root, 'worktree', 'remove', '--force', tree)
  }
}

type Decisions = ReadonlyMap<string, PrintedDecision>

function report(old: string, before: Decisions, latest: string, after: Decisions, folder: string): void {
  const sources = [...new Set([...before.keys(), ...after.keys()])]
  const nothing = (source: string): PrintedDecision => ({ source, error: 'not decided' })
  const changed = sources
    .map((source) => ({ source, changes: changesBetween(before.get(source) ?? nothing(source), after.get(source) ?? nothing(source)) }))
    .filter(({ changes }) => changes.length > 0)
  console.log(`${old} (model ${versionsIn(before)}) → ${latest} (model ${versionsIn(after)}), as of ${AS_OF}`)
  for (const { source, changes } of changed) {
    const name = source.startsWith(folder) ? path.relative(folder, source) : path.relative(process.cwd(), source)
    console.log(`\n${name}\n${changes.map((change) => `  ${change}`).join('\n')}`)
  }
  console.log(`\n${changed.length} of ${sources.length} decisions change`)
}

const versionsIn = (decisions: Decisions): string =>
  [...new Set([...decisions.values()].flatMap(({ modelVersion }) => modelVersion ?? []))].join(', ')

process.exitCode = main(process.argv.slice(2))
