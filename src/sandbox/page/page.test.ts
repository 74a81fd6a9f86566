import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { msw } from 'msw/vite'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../serve.ts'
import { staticFile } from '../server/static-files.ts'
import { browserPath, IN_A_BROWSER, startChromium } from '../testing/chromium.ts'
import { CASES } from '../testing/small-case.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const TINY_APP = path.join(import.meta.dirname, '../testing/tiny-app')
let browser: Browser
let page: Page

/** Opens the first patient's chart under the character's rules. */
async function openChart(address: string, character: string): Promise<void> {
  page = await (await browser.newContext()).newPage()
  await page.goto(address)
  await page.getByLabel('Record system rules').selectOption(character)
  await page.locator('.patients button').first().click()
  await page.locator('#counts tr').first().waitFor()
}

/** Launches the app in its frame and waits for what it says about its note. */
async function launchApp(): Promise<string | null> {
  await page.getByRole('tab', { name: 'Meninx' }).click()
  await page.getByRole('button', { name: 'Launch Meninx' }).click()
  const said = page.frameLocator('iframe').locator('#said')
  await said.filter({ hasText: /\w/ }).waitFor({ timeout: 15_000 })
  return said.textContent()
}

const notesShown = async () => {
  await page.getByRole('tab', { name: 'Chart' }).click()
  await page.locator('.documents summary').first().waitFor()
  return page.locator('.documents summary').count()
}

const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)

describe.skipIf(browserPath === undefined)(IN_A_BROWSER, () => {
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  describe('the served practice page', () => {
    let server: Awaited<ReturnType<typeof serve>>
    beforeAll(async () => {
      server = await serve({ port: 0, appFolder: TINY_APP, cases: () => CASES })
    })
    afterAll(() => server.close())

    test.each(['generic', 'epic', 'oracle'])(
      'under %s rules an app is launched in its frame, files a note, and the chart shows it',
      async (character) => {
        await openChart(server.origin, character)
        expect(await launchApp()).toBe('answered 201')
        expect(await notesShown()).toBe(1)
      },
    )

    test('axe finds nothing in the chart, in the opened note and beside the running app', async () => {
      await openChart(server.origin, 'generic')
      expect(await violations()).toEqual([])
      await launchApp()
      expect(await violations()).toEqual([])
      await notesShown()
      await page.locator('.documents summary').first().click()
      expect(await violations()).toEqual([])
    })

    test('the panel can be 360, 400, 480 and 768 px wide', async () => {
      await openChart(server.origin, 'generic')
      await launchApp()
      const widths: number[] = []
      for (const width of ['360', '400', '480', '768']) {
        await page.getByLabel('Panel width').selectOption(width)
        widths.push(await page.locator('iframe').evaluate((frame: HTMLElement) => frame.offsetWidth))
      }
      expect(widths).toEqual([360, 400, 480, 768])
    })

    test('Chromium sends a POST again when the answer was lost, so dropAfter leaves two notes behind one 201', async () => {
      await fetch(`${server.origin}/__practice/reset`, { method: 'POST' })
      await openChart(server.origin, 'generic')
      const fault = [{ method: 'POST', path: 'DocumentReference', dropAfter: true, times: 1 }]
      await fetch(`${server.origin}/__practice/faults`, { method: 'POST', body: JSON.stringify(fault) })
      expect(await launchApp()).toBe('answered 201')
      expect(await notesShown()).toBe(2)
    })
  })

  describe('an app on its own origin', () => {
    let server: Awaited<ReturnType<typeof serve>>
    beforeAll(async () => {
      server = await serve({ port: 0, appFolder: TINY_APP, cases: () => CASES, appOnOwnOrigin: true })
    })
    afterAll(() => server.close())

    test.each(['generic', 'epic', 'oracle'])('under %s rules discovery, token, and note work across origins', async (character) => {
      await openChart(server.origin, character)
      expect(await launchApp()).toBe('answered 201')
      expect(new URL(page.frames().at(-1)?.url() ?? '').origin).toBe(server.appOrigin)
      expect(await notesShown()).toBe(1)
    })
  })

  describe('the static demo', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'))
    let server: Server
    let address = ''
    beforeAll(async () => {
      const output = { outDir: folder, target: 'es2022', rolldownOptions: { input: [path.join(ROOT, 'src/sandbox/demo/demo.html')] } }
      await build({
        root: ROOT,
        base: './',
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        plugins: [msw({ mode: 'worker-only' })],
        build: output,
      })
      server = staticServer([folder, TINY_APP]).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/below/a/path/src/sandbox/demo/demo.html`
    }, 60_000)
    afterAll(() => {
      server.close()
      rmSync(folder, { recursive: true })
    })

    test.each(['generic', 'epic', 'oracle'])(
      'under %s rules a launch, a redirect, a note and its reading need no server',
      async (character) => {
        await openChart(address, character)
        expect(await launchApp()).toBe('answered 201')
        expect(await notesShown()).toBeGreaterThan(0)
      },
    )
  })
})

/** A plain file server below a path, as static hosting is; the strict headers of the practice server are not there. */
const staticServer = (folders: readonly string[]): Server =>
  createServer((incoming, outgoing) => {
    const name = new URL(incoming.url ?? '/', 'http://x').pathname.replace('/below/a/path/', '')
    const file = folders.map((folder) => staticFile(folder, name)).find((each) => each !== undefined)
    outgoing.writeHead(file ? 200 : 404, { 'content-type': file?.mediaType ?? 'text/plain' }).end(file?.content ?? '')
  })
