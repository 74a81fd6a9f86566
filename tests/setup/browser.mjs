// Finds a Chromium for the journeys: the system's own, else Playwright's, else the distribution's package when this is root.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { environment, root } from './ready.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a browser that is there, or null. */
function installedBrowser() {
  if (process.env.MENINX_CHROMIUM) return process.env.MENINX_CHROMIUM
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...FIXED]
  return candidates.find(isExecutable) ?? null
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return existsSync(file)
  } catch {
    return false
  }
}

/** Playwright's own download; null where the network or the platform does not offer it. */
function playwrightBrowser(node) {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
  const { status } = spawnSync(node, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', env: environment(), timeout: 300_000 })
  if (status !== 0) return null
  const asked = spawnSync(node, ['-e', "process.stdout.write(require('@playwright/test').chromium.executablePath())"], {
    cwd: root,
    encoding: 'utf8',
  })
  return asked.status === 0 && isExecutable(asked.stdout) ? asked.stdout : null
}

function debianBrowser() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null
  console.log('Installing Chromium (apt-get install chromium)…')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return installedBrowser()
}

/** A browser, brought by whatever way works here; null when none does. */
export const findBrowser = (node) => installedBrowser() ?? playwrightBrowser(node) ?? debianBrowser()
