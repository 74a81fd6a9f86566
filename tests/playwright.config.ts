import { defineConfig } from '@playwright/test'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const executablePath = process.env.MENINX_CHROMIUM

/** Journeys start their own practice EHR on a free port (journeys/practice.ts); nothing is shared between workers. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.spec.ts',
  workers: 2,
  // Patience for a busy machine: no journey asserts a time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? 'list' : [['list'], ['json']],
  outputDir: '../test-results',
  use: {
    trace: 'retain-on-failure',
    viewport: { width: 1366, height: 768 },
    launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
  },
})
