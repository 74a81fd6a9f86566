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

/** For the names of browser tests: a skipped one says why. */
export const IN_A_BROWSER =
  browserPath === undefined ? 'in a browser (skipped: no Chromium found; MENINX_CHROMIUM names one)' : 'in a browser'

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', args: [...quiet, '--disable-component-update', '--disable-sync'] })
