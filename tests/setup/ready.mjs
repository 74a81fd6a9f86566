// Runs on whatever Node the person has, before anything is installed: plain JavaScript, no packages, Node 20 upwards.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const windows = process.platform === 'win32'

/** Ends the program with a sentence that says what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}

/** Platforms for which the packages bring a newer Node along (optionalDependencies in package.json). */
const BROUGHT = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64']

const runsTypeScript = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/** Node 20 and npm 10 are the oldest that can install this project; the tests and the app then run on Node 22.18 or newer. */
export function requireVersions() {
  if (Number(process.versions.node.split('.')[0]) < 20) stop(`Meninx needs Node.js 20 or newer. This is ${process.version}.`)
  if (!runsTypeScript() && !BROUGHT.includes(`${process.platform}-${process.arch}`))
    stop(`On ${process.platform} ${process.arch} Meninx needs Node.js 22.18 or newer. This is ${process.version}.`)
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['--version'], { encoding: 'utf8', shell: windows })
  if (npm.status !== 0) stop('Meninx needs npm 10 or newer, and "npm --version" did not answer.')
  const version = npm.stdout.trim()
  if (Number(version.split('.')[0]) < 10)
    stop(`Meninx needs npm 10 or newer. This is ${version}: "npm install --global npm@11" brings a newer one.`)
}

/** Installs the packages exactly as locked, unless that has been done since the lock file last changed. */
export function install() {
  const marker = path.join(root, 'node_modules/.package-lock.json')
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs) return
  console.log('Installing packages (npm ci)…')
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  })
  if (status !== 0) stop('The packages could not be installed: see the message of npm above.')
}

/** A Node that runs TypeScript by itself: the person's own if new enough, else the one that came with the packages. */
export function modernNode() {
  if (runsTypeScript()) return process.execPath
  const shipped = path.join(root, 'node_modules/.bin', windows ? 'node.cmd' : 'node')
  if (existsSync(shipped)) return shipped
  return stop(`On ${process.platform} ${process.arch} Meninx needs Node.js 22.18 or newer. This is ${process.version}.`)
}

/** The environment in which npm scripts and package binaries run: the project's own tools first. */
export const environment = () => ({ ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}` })
