import { expect, expectAccessible, test } from './practice.ts'

const PATIENT = 'alk-naive-large-symptomatic-bm'

test('the page about this model opens from the footer, is accessible, and Back returns to what was on screen', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: 'ECOG 1' }).click()
  const fact = app.getByRole('dialog')
  await fact.getByRole('radio', { name: '2' }).check()
  await fact.getByRole('button', { name: 'Use this answer' }).click()
  await expect(app.getByRole('button', { name: 'ECOG 2' })).toBeVisible()
  await app.getByRole('button', { name: 'About this model' }).click()
  const about = app.getByRole('dialog', { name: 'About this model' })
  await expect(about.getByText('Intended use').first()).toBeVisible()
  await expect(about.getByText(/to be reviewed by \d{4}-\d{2}-\d{2}/).first()).toBeVisible()
  await expectAccessible(page)
  // The Back button of the browser, for a page inside a frame.
  await app.locator('html').evaluate(() => window.history.back())
  await expect(about).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'ECOG 2' })).toBeVisible()
})

test('a rule on the page leads to its evidence, and closing returns to the options', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: 'About this model' }).click()
  const about = app.getByRole('dialog', { name: 'About this model' })
  await about.getByText('Where sources disagree', { exact: true }).click()
  await about.getByText('Drugs', { exact: true }).click()
  await expect(about.getByText(/from memory: verify against the label/).first()).toBeVisible()
  await expectAccessible(page)
  await about.getByRole('button', { name: 'E18', exact: true }).first().click()
  await expect(about.locator('#evidence-E18')).toBeFocused()
  await expect(about.locator('#evidence-E18')).toBeInViewport()
  await about.getByRole('button', { name: 'Close' }).click()
  await expect(about).toHaveCount(0)
  await expect(app.getByRole('region', { name: /^Options supported/ })).toBeVisible()
})

test('where sources disagree about an option, both sides and its drugs stand in its explanation', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await app
    .getByRole('button', { name: /^Why and evidence: Stereotactic radiosurgery/ })
    .first()
    .click()
  const sheet = app.getByRole('dialog')
  await expect(sheet.getByRole('heading', { name: 'Sources disagree' })).toBeVisible()
  await expect(sheet.getByText('One side:').first()).toBeVisible()
  await expect(sheet.getByText('Other side:').first()).toBeVisible()
  await expectAccessible(page)
})
