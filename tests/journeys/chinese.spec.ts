import { englishIn, unfold } from './english-left.ts'
import { configure } from './launch.ts'
import { expect, expectAccessible, test } from './practice.ts'

const PATIENT = 'egfr-ex19del-three-small-bm-naive'

test('the switch at the foot of the screen changes to Chinese and back, and loses no answer', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: /^ECOG performance status/ }).click()
  await app.getByRole('dialog').getByRole('radio', { name: '3' }).check()
  await app.getByRole('dialog').getByRole('button', { name: 'Use this answer' }).click()
  await expect(app.getByText(/^After your answer/)).toBeVisible()
  await app.getByRole('button', { name: '中文' }).click()
  await expect(app.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(app.getByRole('region', { name: /^按所录入的事实/ })).toBeVisible()
  await expect(app.getByText('回答（ECOG 体能状态）之后')).toBeVisible()
  await expect(app.getByText(/3 期 FLAURA2，中枢神经系统转移亚组|Osimertinib 80 mg 每日一次/).first()).toBeVisible()
  await expect(app.getByText(/铂类-pemetrexed：不再列出/)).toBeVisible()
  await expect(app.getByText(/译文未经临床审核/)).toBeVisible()
  await expectAccessible(page)
  await app.getByRole('button', { name: /^ECOG 体能状态/ }).click()
  await expect(app.getByRole('dialog').getByText('病历所载')).toBeVisible()
  await app.getByRole('dialog').getByRole('button', { name: '撤销答案' }).click()
  await expect(app.getByText('撤销答案之后')).toBeVisible()
  await app.getByRole('button', { name: 'English' }).click()
  await expect(app.getByText('After undoing an answer')).toBeVisible()
  await expect(app.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' })

  test('the screen is in Chinese from the start, and the note in English', async ({ practice }) => {
    const app = await practice.readIn(PATIENT, /^按所录入的事实/)
    await app.getByRole('button', { name: '预览并签署记录' }).click()
    const note = app.getByRole('dialog').locator('pre').first()
    await expect(note).toContainText('Options', { ignoreCase: true })
    expect(await note.textContent()).not.toMatch(/\p{Script=Han}/u)
  })

  test('the site can say that the screen is in English', async ({ practice, page }) => {
    await configure(page, {}, { language: 'en' })
    const app = await practice.readIn(PATIENT, /^Options supported/)
    await expect(app.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('the site can say that the screen is in Chinese; a narrow panel needs no sideways scrolling', async ({ practice, page }) => {
  await configure(page, {}, { language: 'zh-Hans' })
  const app = await practice.readIn(PATIENT, /^按所录入的事实/, '360')
  const overflow = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})

const OPTIONS = /^按所录入的事实/
/** One naive, one resistant with both compartments, one with the meninges in question, one that is out of the ordinary. */
const SEVERAL = [
  PATIENT,
  'egfr-osimertinib-bm-and-lm-qtc-512',
  'alk-naive-bm-and-probable-lm',
  'alk-after-alectinib-bm-on-rifampicin',
  'egfr-l858r-and-alk-both-reported',
]

test.describe('nothing is left in English', () => {
  for (const patient of SEVERAL)
    test(`on the screen and in its sheets: ${patient}`, async ({ practice, page }) => {
      await configure(page, {}, { language: 'zh-Hans' })
      const app = await practice.readIn(patient, OPTIONS)
      const sheet = app.getByRole('dialog')
      const left: Record<string, readonly string[]> = {}
      const look = async (name: string): Promise<void> => {
        await unfold(app)
        const found = await englishIn(name === 'screen' ? app.locator('body') : sheet.last())
        if (found.length > 0) left[name] = found
      }
      const shut = async (): Promise<void> => {
        await page.keyboard.press('Escape')
        await expect(sheet).toHaveCount(0)
      }
      await expect(app.getByText('正在推算哪些答案')).toHaveCount(0, { timeout: 30_000 })
      await look('screen')
      for (const button of await app.getByRole('button', { name: /^理由与证据：/ }).all()) {
        const name = (await button.getAttribute('aria-label')) ?? ''
        await button.click()
        await expect(sheet.locator('.evidence-row').first()).toBeVisible()
        await look(name)
        await shut()
      }
      await app.getByRole('button', { name: '报告问题' }).click()
      await look('report')
      await shut()
      await app.getByRole('button', { name: '疗效评估' }).click()
      await look('response')
      await sheet.getByRole('button', { name: '添加随访' }).click()
      await look('visit')
      await shut()
      expect(left).toEqual({})
    })
})

test('the note is in the language of the record system: in Chinese, while the screen is in English', async ({ practice, page }) => {
  await configure(page, { writing: { language: 'zh-Hans' } }, { language: 'en' })
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  const note = app.getByRole('dialog').locator('pre').first()
  await expect(note).toContainText('第一层级')
  await expect(note).toContainText('译文未经临床审核')
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Sign and store/ })
    .click()
  await expect(
    app
      .getByRole('dialog')
      .getByText(/DocumentReference\//)
      .first(),
  ).toBeVisible()
})
