import type { FrameLocator } from '@playwright/test'
import { expect, expectAccessible, type Practice, test } from './practice.ts'

const PATIENT = 'egfr-ex19del-three-small-bm-naive'
const POSTS = { method: 'POST', path: '/fhir/generic/DocumentReference' }
const SEARCHES = { method: 'GET', path: '/fhir/generic/DocumentReference' }

const open = (app: FrameLocator): Promise<void> => app.getByRole('button', { name: 'Preview and sign the note' }).click()
const sign = (app: FrameLocator, label = 'Sign and store'): Promise<void> =>
  app.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
const says = (app: FrameLocator, words: RegExp | string): Promise<void> =>
  expect(app.getByRole('dialog').getByRole('status').filter({ hasText: words })).toBeVisible({ timeout: 30_000 })
const heal = async ({ page, origin }: Practice): Promise<void> => void (await page.request.delete(`${origin}/__practice/faults`))

async function documentsIn({ page }: Practice): Promise<number> {
  await page.getByRole('tab', { name: 'Chart' }).click()
  await page.getByRole('button', { name: 'Refresh' }).click()
  const items = page.locator('#documents').getByRole('listitem')
  await expect(items.first().or(page.getByText('No documents in this chart.')).filter({ visible: true })).toHaveCount(1)
  const count = await items.count()
  await page.getByRole('tab', { name: 'Meninx' }).click()
  return count
}

const posts = async (practice: Practice): Promise<number> =>
  (await practice.log()).filter(({ method, path }) => method === 'POST' && path.endsWith('/DocumentReference')).length

/** A POST that stored the note, and a record system that neither answers nor can be searched. */
async function signIntoTheDark(practice: Practice, app: FrameLocator): Promise<void> {
  await practice.inject({ ...POSTS, dropAfter: true, times: 1 }, { ...SEARCHES, status: 500, body: '', onceWritten: true })
  await open(app)
  await app.getByLabel('Comment').fill('First comment.')
  await sign(app)
  await says(app, /not known whether the note was stored/)
}

test('bug: a comment changed after an unknown outcome is not reported as stored when the first text is', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await signIntoTheDark(practice, app)
  await app.getByLabel('Comment').fill('Second comment.')
  await expect(app.locator('.note pre')).toContainText('Second comment.')
  await heal(practice)
  await sign(app, 'Try again')
  await says(app, /An earlier version of this note is stored \(MX-.*What is shown here is not/)
  await expect(app.getByText('Stored in the record.')).toHaveCount(0)
  await expectAccessible(page)
  expect(await documentsIn(practice)).toBe(1)
})

test('bug: while it is open whether a note was stored, no other is sent, and the workspace says so', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await signIntoTheDark(practice, app)
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(app.getByRole('status').filter({ hasText: /not known whether the note MX-.* was stored/ })).toBeVisible()
  await expectAccessible(page)
  // A browser may send a POST twice when the connection was lost: what counts is that no more come.
  const sent = await posts(practice)
  await open(app)
  await says(app, /not known whether the note was stored/)
  await app.getByLabel('Comment').fill('Another comment.')
  await expect(app.locator('.note pre')).toContainText('Another comment.')
  await sign(app, 'Try again')
  await says(app, /This note was not sent: it is not known whether an earlier version/)
  expect(await posts(practice)).toBe(sent)
})

test('bug: after an unknown outcome, closing, reading again and signing does not store a second note', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  await signIntoTheDark(practice, app)
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await heal(practice)
  await readAgain(app)
  await open(app)
  await says(app, /not known whether the note was stored/)
  await sign(app, 'Try again')
  await says(app, 'Stored in the record.')
  expect(await documentsIn(practice)).toBe(1)
})

test('bug: a stored note that is read again unchanged is not offered to be stored a second time, and is shown as stored', async ({
  practice,
}) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await sign(app)
  await says(app, 'Stored in the record.')
  const stored = await app.locator('.note pre').innerText()
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(app.getByRole('status').filter({ hasText: /The note MX-.* is stored/ })).toBeVisible()
  await readAgain(app)
  await open(app)
  await says(app, 'This same note is already stored.')
  await expect(app.getByRole('heading', { name: 'The note, as it was stored' })).toBeVisible()
  await expect(app.getByRole('dialog').getByRole('button', { name: 'Sign and store' })).toBeDisabled()
  expect(await app.locator('.note pre').innerText()).toBe(stored)
})

async function readAgain(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: /^Read: / }).click()
  await app.getByRole('button', { name: 'Read the record again' }).click()
  await expect(app.getByRole('button', { name: 'Read the record again' })).toBeEnabled({ timeout: 20_000 })
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
}

test('bug: the preview says whose note it is, in the head of the sheet', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await expect(app.locator('.sheet-about')).toHaveText(/^\S.*, born \d{4}-\d\d-\d\d$/)
})

test('bug: at Oracle Health the sheet says that the content is stored as formatted text', async ({ practice }) => {
  const app = await practice.read(PATIENT, 'oracle')
  await open(app)
  await expect(app.getByText('stored as formatted text (XHTML)')).toBeVisible()
})

test('bug: in a panel of 400 pixels no rule of the preview is broken', async ({ practice, page }) => {
  const app = await practice.read(PATIENT, 'generic', '400')
  await open(app)
  await expect(app.locator('.note pre')).toContainText('Document reference')
  const rules = await app.locator('.note pre').evaluate((pre) => {
    const text = pre.firstChild
    const lines = (pre.textContent ?? '').matchAll(/^[=-]{3,}$/gm)
    return Array.from(lines, (line) => {
      const range = document.createRange()
      if (text !== null) range.setStart(text, line.index)
      if (text !== null) range.setEnd(text, line.index + line[0].length)
      return range.getClientRects().length
    })
  })
  expect(rules.length).toBeGreaterThan(5)
  expect(new Set(rules)).toEqual(new Set([1]))
  await expectAccessible(page)
})

/** A launch as an EHR would start it, with what its token endpoint is to say. */
async function launchWith({ page, origin }: Practice, context: object): Promise<void> {
  const chart = await page.request.get(`${origin}/__practice/patients`)
  const patients = JSON.stringify(await chart.json())
  const patient = /"id":"([^"]*)"/.exec(patients)?.[1]
  const minted = await page.request.post(`${origin}/auth/generic/launch`, { data: { patient, ...context } })
  const { launch } = (await minted.json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch })}`)
}

test('bug: the end of the sign-in is said before it comes, and after', async ({ practice, page }) => {
  await launchWith(practice, { tokenOverrides: { expires_in: 66 } })
  await expect(page.getByText(/sign-in to the record system ends in less than (5 minutes|1 minute)/)).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  await expect(page.getByText(/ends in less than 1 minute/)).toBeVisible({ timeout: 20_000 })
})

test('bug: an expired sign-in is said, in the sheet too, and copying and downloading remain', async ({ practice, page }) => {
  await launchWith(practice, { tokenOverrides: { expires_in: 5 } })
  await expect(page.getByText(/sign-in to the record system has ended/)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: /Preview/ }).click()
  await expect(page.getByRole('dialog').getByText(/sign-in to the record system has ended/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy' })).toBeEnabled()
  await expectAccessible(page)
})

test('bug: a token endpoint that fails leaves no "Try again" that leads nowhere', async ({ practice, page }) => {
  await practice.inject({ method: 'POST', path: '/auth/generic/token', status: 503, body: '' })
  await launchWith(practice, {})
  await expect(page.getByRole('heading', { name: 'The record system did not answer' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/Start Meninx again from the patient’s chart/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  await expectAccessible(page)
})

test('bug: a reload says that the page was loaded again', async ({ practice, page }) => {
  await launchWith(practice, {})
  await expect(page.getByRole('button', { name: /Preview/ })).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'The page was loaded again' })).toBeVisible()
  await expect(page.getByText('The record system ended the session')).toHaveCount(0)
})

test('bug: an id_token made for another sign-in opens no chart', async ({ practice, page }) => {
  await launchWith(practice, { idTokenOverrides: { nonce: 'of-another-sign-in' } })
  await expect(page.getByRole('heading', { name: 'Signing in to the record system failed' })).toBeVisible({ timeout: 20_000 })
  expect((await practice.log()).filter(({ path }) => path.startsWith('/fhir/generic/Patient'))).toEqual([])
})

test('bug: on an expired sign-in the words say to copy or download before starting again', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  await practice.inject({ ...POSTS, status: 401, body: '' })
  await open(app)
  await sign(app)
  await says(app, /Copy, print or download the note first: starting Meninx again .* replaces this page/)
})

test('bug: decisions and comment of a note that could not be stored are offered again after a relaunch, and said to be from before', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await practice.inject({ ...POSTS, status: 401, body: '', times: 1 })
  await open(app)
  await app.locator('.statement select').first().selectOption('declined')
  await app.locator('.statement input').first().fill('Seen by pulmonology first.')
  await app.getByLabel('Comment').fill('Discussed with the family.')
  await sign(app)
  await says(app, /sign-in has expired/)
  await practice.openChart(PATIENT)
  const again = await practice.read(PATIENT)
  await open(again)
  await expect(again.getByText('entered before Meninx was started again')).toBeVisible()
  await expect(again.getByLabel('Comment')).toHaveValue('Discussed with the family.')
  await expect(again.locator('.note pre')).toContainText('declined: Seen by pulmonology first.')
  await expectAccessible(page)
  await sign(again)
  await says(again, 'Stored in the record.')
  expect(await documentsIn(practice)).toBe(1)
})

test('bug: a page that was left while a note was being stored: the next launch finds the note, and says that it stands', async ({
  practice,
}) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await practice.inject({ ...POSTS, delayMs: 1500, times: 1 })
  await sign(app)
  await expect(app.getByRole('dialog').getByRole('button', { name: 'Being stored …' })).toBeVisible()
  await expect.poll(() => posts(practice), { timeout: 20_000 }).toBe(1)
  await practice.openChart(PATIENT)
  const again = await practice.read(PATIENT)
  await open(again)
  await expect(again.getByText('An earlier note of Meninx stands in this record')).toBeVisible({ timeout: 20_000 })
  expect(await documentsIn(practice)).toBe(1)
})
