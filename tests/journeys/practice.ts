import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test'
import { serve } from '../../src/sandbox/serve.ts'

export const CHARACTERS = ['generic', 'epic', 'oracle'] as const
export type Character = (typeof CHARACTERS)[number]

/** A practice EHR of its own for each test worker, on a free port of the loopback address. */
export class Practice {
  readonly origin: string
  readonly page: Page

  constructor(origin: string, page: Page) {
    this.origin = origin
    this.page = page
  }

  /** Opens a patient's chart as the clinician would, under the rules of one record system. */
  async openChart(caseName: string, character: Character = 'generic'): Promise<void> {
    if (!this.page.url().startsWith(this.origin)) await this.page.goto(`${this.origin}/`)
    await this.page.getByLabel('Record system rules').selectOption(character)
    await this.page.locator(`button[title="${caseName}"]`).click()
    await expect(this.page.locator('#patient-name')).not.toBeEmpty()
  }

  /** Launches Meninx from the open chart and gives the app's frame. */
  async launch(width: '360' | '400' | '480' | '768' | 'full' = 'full'): Promise<FrameLocator> {
    await this.page.getByRole('tab', { name: 'Meninx' }).click()
    await this.page.getByLabel('Panel width').selectOption(width)
    await this.page.getByRole('button', { name: 'Launch Meninx' }).click()
    return this.page.frameLocator('iframe[title^="Meninx for"]')
  }

  /** Opens, launches and waits until the app shows what it found. */
  async read(
    caseName: string,
    character: Character = 'generic',
    width: '360' | '400' | '480' | '768' | 'full' = 'full',
  ): Promise<FrameLocator> {
    await this.openChart(caseName, character)
    const app = await this.launch(width)
    await expect(
      app
        .getByRole('region', { name: /^Options supported/ })
        .or(app.getByRole('alert'))
        .first(),
    ).toBeVisible({ timeout: 20_000 })
    return app
  }

  /** The same in a language whose list of options has another name. */
  async readIn(caseName: string, options: RegExp, width: '360' | 'full' = 'full'): Promise<FrameLocator> {
    await this.openChart(caseName)
    const app = await this.launch(width)
    await expect(app.getByRole('region', { name: options })).toBeVisible({ timeout: 20_000 })
    return app
  }

  /** Unfolds the clinical picture, where it has more to say than fits in its line. */
  async wholePicture(app: FrameLocator): Promise<void> {
    const more = app.getByRole('navigation', { name: 'Clinical picture' }).getByRole('button', { name: /^\d+ more/ })
    if (await more.isVisible()) await more.click()
  }

  /** Injects faults into the practice record system; `reset` and the end of the test take them out again. */
  async inject(...faults: object[]): Promise<void> {
    await this.page.request.post(`${this.origin}/__practice/faults`, { data: faults })
  }

  async log(): Promise<{ method: string; path: string; query: Record<string, unknown>; status: number; token: boolean }[]> {
    return (await this.page.request.get(`${this.origin}/__practice/log`)).json()
  }

  reset = async (): Promise<void> => void (await this.page.request.post(`${this.origin}/__practice/reset`))
}

export const test = base.extend<{ practice: Practice }, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright takes the first argument's pattern as the list of fixtures.
    async ({}, use) => {
      const server = await serve({ port: 0, appFolder: path.resolve(import.meta.dirname, '../../dist') })
      await use(server.origin)
      await server.close()
    },
    { scope: 'worker' },
  ],
  practice: async ({ page, origin }, use) => {
    const practice = new Practice(origin, page)
    await practice.reset()
    await use(practice)
  },
})

/** No accessibility violation on the page or in its frames, by WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
}

export { expect }
