import type { FrameLocator } from '@playwright/test'
import { expect, expectAccessible, test } from './practice.ts'

const dialogOf = (app: FrameLocator) => app.getByRole('dialog')
const options = (app: FrameLocator) => app.getByRole('region', { name: /^Options supported/ })

test('a conflict shows both readings with their sources, and saying which holds decides by it', async ({ practice, page }) => {
  const app = await practice.read('egfr-l858r-and-alk-both-reported')
  await expect(options(app)).toContainText('drivers contradict each other')
  await app.getByRole('button', { name: /driver conflicting/ }).click()
  for (const [title, value] of [
    ['Reading 1', 'EGFR exon 19 deletion or L858R'],
    ['Reading 2', 'ALK fusion'],
  ] as const) {
    const reading = dialogOf(app).locator('.reading', { has: app.getByRole('heading', { name: title }) })
    await expect(reading).toContainText(value)
    await expect(reading.getByRole('listitem').first()).toBeVisible()
  }
  await expectAccessible(page)
  await dialogOf(app).getByRole('radio', { name: 'ALK fusion' }).check()
  await dialogOf(app).getByLabel('Reason (optional)').fill('EGFR was another patient’s report')
  await dialogOf(app).getByRole('button', { name: 'Use this answer' }).click()
  await expect(options(app).getByRole('heading', { name: 'Lorlatinib 100 mg once daily' })).toBeVisible()
  await expect(options(app)).not.toContainText('drivers contradict each other')
})

test('what would change the list is said for every answer, and giving that answer does just that', async ({ practice }) => {
  const app = await practice.read('egfr-l858r-and-alk-both-reported')
  const question = app.getByRole('region', { name: 'Answers that would change the first tier' }).getByRole('listitem')
  await question.getByRole('button', { name: 'Driver?' }).click()
  const promised = dialogOf(app)
    .getByRole('listitem')
    .filter({ hasText: /^RET fusion/ })
  await expect(promised).toContainText('Selpercatinib')
  await dialogOf(app).getByRole('radio', { name: 'RET fusion' }).check()
  await dialogOf(app).getByRole('button', { name: 'Use this answer' }).click()
  await expect(options(app).getByRole('heading', { name: 'Selpercatinib' })).toBeVisible()
})

test('accepting, declining with a reason and deferring stand in the note, and in the stored one', async ({ practice, page }) => {
  const app = await practice.read('egfr-lm-t790m-plasma-positive-csf-negative')
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  const statement = (name: string) => dialogOf(app).locator('.statement').filter({ hasText: name })
  const [first, second] = ['Osimertinib 80 mg once daily', 'Osimertinib 160 mg once daily (off-label dose)']
  await statement(first).getByRole('combobox').selectOption('Accepted')
  await statement(second).getByRole('combobox').selectOption('Declined')
  await statement(second).getByRole('textbox').fill('QT interval at the upper limit')
  await expectAccessible(page)
  const note = app.locator('.note pre')
  await expect(note).toContainText('QT interval at the upper limit')
  await dialogOf(app).getByRole('button', { name: 'Sign and store' }).click()
  await expect(dialogOf(app).getByRole('status').filter({ hasText: 'Stored in the record.' })).toBeVisible({ timeout: 30_000 })
  const patients = (await (await page.request.get(`${practice.origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  const id = patients.find(({ caseName }) => caseName === 'egfr-lm-t790m-plasma-positive-csf-negative')?.id
  const chart = await (await page.request.get(`${practice.origin}/__practice/chart/generic/${id}`)).json()
  const [stored] = (chart as { documents: { text: string }[] }).documents
  expect(stored?.text?.replaceAll(/\s+/g, ' ')).toContain(
    `${first}: accepted ${second}: declined: QT interval at the upper limit`.replaceAll(/\s+/g, ' '),
  )
})

test('on paper: the options with their reasons, the avoid list and what is not known, without the buttons', async ({ practice, page }) => {
  const app = await practice.read('egfr-lm-t790m-plasma-positive-csf-negative')
  await page.emulateMedia({ media: 'print' })
  await expect(options(app).getByRole('heading', { name: 'Osimertinib 80 mg once daily' })).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Not supported, because' })).toBeVisible()
  await expect(app.getByText('Haruto Minazuki-Vale').first()).toBeVisible()
  await expect(app.getByRole('button', { name: 'Preview and sign the note' })).toBeHidden()
  const clipped = await app
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll<HTMLElement>('main *')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== 'visible' && one.clientHeight > 0)
        .map((one) => `${one.tagName}.${one.className}`),
    )
  expect(clipped).toEqual([])
})
