import { launch, opened } from './launch.ts'
import { expect, expectAccessible, test } from './practice.ts'
import { installed, madeWithEarlierKnowledge } from './states.ts'

const news = /^Knowledge version 1\.1\.0 \(evidence up to 2027-02-01\) has been installed\. This panel still decides with version 1\.0\.0/

test('a version that is installed while the panel is open is announced on reading again, with what is new and what to do; answers stay', async ({
  practice,
  page,
}) => {
  await launch(practice)
  await opened(page)
  await page.getByRole('button', { name: /^ECOG performance status/ }).click()
  await page.getByRole('dialog').getByRole('radio', { name: '3' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Use this answer' }).click()
  await expect(page.getByText(/^After your answer/)).toBeVisible()
  await expect(page.getByText(/has been installed/)).toHaveCount(0)
  await installed(page)
  await page.getByRole('button', { name: 'Read again' }).click()
  await expect(page.getByRole('status').filter({ hasText: news })).toBeVisible()
  await page.getByText('2 changes in what Meninx knows').click()
  await expect(page.getByText('An invented change of a threshold.')).toBeVisible()
  await expect(page.getByText(/1 answer given here/)).toBeVisible()
  await expect(page.getByText(/start Meninx again from the chart: your answers are kept for half an hour/)).toBeVisible()
  await expectAccessible(page)
})

test('it is looked for past every cache when the window comes to the front, at most once a minute, and by no timer', async ({
  practice,
  page,
}) => {
  await page.clock.install()
  const asked: string[] = []
  page.on('request', (request) => (request.url().endsWith('/version.json') ? asked.push(request.url()) : undefined))
  await launch(practice)
  await opened(page)
  await expect.poll(() => asked.length).toBe(1)
  await page.clock.runFor(9 * 60_000)
  expect(asked).toHaveLength(1)
  await installed(page)
  const toFront = () => page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await toFront()
  await toFront()
  await expect(page.getByRole('status').filter({ hasText: news })).toBeVisible()
  expect(asked).toHaveLength(2)
})

test('on opening, a note that another version made is named, from its own text', async ({ practice, page }) => {
  await madeWithEarlierKnowledge(page)
  await launch(practice)
  await opened(page)
  await expect(
    page.getByText(
      'The last Meninx note in this record (MX-0000-0000-0001, 2026-09-01) was made with knowledge version 0.9.0; this panel decides with version 1.0.0.',
    ),
  ).toBeVisible()
  await expectAccessible(page)
})

test('where the web server has no version file nothing is said', async ({ practice, page }) => {
  await page.route('**/app/version.json', (route) => route.fulfill({ status: 404, body: '' }))
  await launch(practice)
  await opened(page)
  await expect(page.getByText(/Knowledge version|knowledge version/)).toHaveCount(0)
})
