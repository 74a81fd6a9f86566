import fs from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const CANDIDATES = [
  process.env.MENINX_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
]

/** A browser that is there, or nothing: then the browser tests are skipped. */
export const browserPath = CANDIDATES.find((file) => file !== '' && fs.existsSync(file))

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', args: [...quiet, '--disable-component-update', '--disable-sync'] })
