import type { FrameLocator } from '@playwright/test'
import { expect, expectAccessible, test } from './practice.ts'

const PATIENT = 'egfr-osimertinib-two-new-bm-cns-only'

for (const width of ['360', '400', '480', '768'] as const) {
  test(`a panel of ${width} pixels needs no sideways scrolling`, async ({ practice, page }) => {
    const app = await practice.read(PATIENT, 'epic', width)
    const overflow = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
}

test('dark and light both pass the accessibility rules', async ({ practice, page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await practice.read('alk-after-alectinib-bm-on-rifampicin', 'oracle', 'full')
  await expectAccessible(page)
})

test('overriding a chart value decides again at once, keeps what the chart said and can be undone', async ({ practice }) => {
  const app = await practice.read('alk-naive-large-symptomatic-bm')
  await app.getByRole('button', { name: 'ECOG 1' }).click()
  const sheet = app.getByRole('dialog')
  await sheet.getByRole('radio', { name: '3' }).check()
  await sheet.getByLabel('Reason (optional)').fill('seen today')
  await sheet.getByRole('button', { name: 'Use this answer' }).click()
  await expect(app.getByRole('button', { name: 'ECOG 3' })).toBeVisible()
  await app.getByRole('button', { name: 'ECOG 3' }).click()
  await expect(sheet.getByText(/The record said/).first()).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await app.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(app.getByRole('button', { name: 'ECOG 1' })).toBeVisible()
})

test('answering what is not known settles what was provisional', async ({ practice }) => {
  const app = await practice.read('alk-naive-large-symptomatic-bm')
  await expect(app.getByText('Complete diagnosis/genotype before ranking').first()).toBeVisible()
  await practice.wholePicture(app)
  await app.getByRole('button', { name: /systemic therapy not known/ }).click()
  const sheet = app.getByRole('dialog')
  await sheet.getByRole('button', { name: 'No systemic therapy so far' }).or(sheet.getByLabel('No systemic therapy so far')).first().click()
  await sheet.getByRole('button', { name: 'Use this answer' }).click()
  await expect(app.getByRole('button', { name: /systemic therapy not known/ })).toHaveCount(0)
})

test('why an option is there opens with its criteria and its evidence', async ({ practice, page }) => {
  const app = await practice.read('egfr-lm-t790m-plasma-positive-csf-negative')
  await app.getByRole('button', { name: /^Why/ }).first().click()
  const sheet = app.getByRole('dialog')
  await expect(sheet.getByRole('heading', { name: 'Evidence' })).toBeVisible()
  await expect(sheet.getByText('met').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})

test('an option that a safety check blocks stands under "Not supported" with its reason', async ({ practice }) => {
  const app = await practice.read('egfr-osimertinib-bm-and-lm-qtc-512')
  await practice.wholePicture(app)
  await app.getByRole('button', { name: /progression not known/ }).click()
  await app
    .getByRole('dialog')
    .getByRole('radio', { name: /CNS only/ })
    .check()
  await app.getByRole('dialog').getByRole('button', { name: 'Use this answer' }).click()
  const avoided = app.getByRole('region', { name: 'Not supported, because' })
  await expect(avoided.getByText('Osimertinib 160 mg once daily (off-label dose)').first()).toBeVisible()
  await expect(avoided.getByText(/QTc/).first()).toBeVisible()
})

test('nothing of the patient and no token is left in storage, in the address or in the console', async ({ practice, page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await practice.read(PATIENT)
  const frame = page.frames().find((candidate) => candidate.url().includes('/app/'))
  const left = await frame?.evaluate(async () => ({
    session: JSON.stringify(sessionStorage),
    local: JSON.stringify(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).length,
    address: location.href,
  }))
  // The one database holds the key that kept answers are encrypted with, and it cannot be taken out: tests/journeys/launch.spec.ts.
  expect(left).toMatchObject({ local: '{}', databases: ['meninx'], caches: 0 })
  expect(left?.session).not.toMatch(/access_token|refresh_token|id_token|Bearer/)
  expect(left?.address).not.toMatch(/code=|state=|p\d\d-patient/)
  expect(said.filter((line) => /p\d\d-|Bearer|osimertinib/i.test(line))).toEqual([])
})

/** Bottom edges within the window, with what stands at the foot of it taken off. */
async function inSight(app: FrameLocator, names: readonly (string | RegExp)[]): Promise<void> {
  const foot = await app.locator('.foot').evaluate((node) => node.getBoundingClientRect().top)
  for (const name of names) {
    const bottom = await app
      .getByRole('heading', { name })
      .first()
      .evaluate((node) => node.getBoundingClientRect().bottom)
    expect(bottom, String(name)).toBeLessThan(foot)
  }
}

for (const [caseName, says] of [
  ['egfr-ex19del-three-small-bm-naive', 'with six provisional options'],
  ['egfr-lm-t790m-plasma-positive-csf-negative', 'with two options and a lower tier'],
  [PATIENT, 'with four options'],
] as const) {
  test(`inside the frame at 1366×768 the first minute needs no scrolling, ${says}`, async ({ practice }) => {
    const app = await practice.read(caseName)
    const titles = await app.locator('.card h3').allTextContents()
    await inSight(app, [...titles, 'Answers that would change the first tier', 'Not supported, because'])
    await expect(app.getByText(/^Read: all \d+ kinds/)).toBeInViewport()
    const foot = await app.locator('.foot').evaluate((node) => node.getBoundingClientRect().top)
    for (const list of ['.questions', '.avoid'])
      expect(
        await app
          .locator(`${list} .lines > li`)
          .first()
          .evaluate((node) => node.getBoundingClientRect().bottom),
        list,
      ).toBeLessThan(foot)
  })
}

test('the clinical picture is one line, counts what has no room and unfolds; nothing hidden can be reached by the keyboard', async ({
  practice,
}) => {
  const app = await practice.read(PATIENT)
  const picture = app.getByRole('navigation', { name: 'Clinical picture' })
  expect(await picture.evaluate((node) => node.clientHeight)).toBeLessThanOrEqual(26)
  const shown = await picture.getByRole('button').count()
  const more = picture.getByRole('button', { name: /^\d+ more/ })
  await more.click()
  const counted = await picture.getByRole('button').count()
  await expect(picture.getByRole('button', { name: /progression not known/ })).toBeVisible()
  expect(counted).toBeGreaterThan(shown)
  await picture.getByRole('button', { name: 'one line' }).click()
  await expect(picture.getByRole('button')).toHaveCount(shown)
})

test('reading again says when, and which facts and options differ; answers stay', async ({ practice, page }) => {
  const app = await practice.read('alk-naive-large-symptomatic-bm')
  await app.getByRole('button', { name: 'ECOG 1' }).click()
  const sheet = app.getByRole('dialog')
  await sheet.getByRole('radio', { name: '2' }).check()
  await sheet.getByRole('button', { name: 'Use this answer' }).click()
  await app.getByRole('button', { name: 'Read again' }).click()
  const changed = app.getByRole('region', { name: 'What changed' })
  await expect(changed.getByText(/^Read again at \d\d:\d\d\./)).toBeVisible()
  await expect(changed.getByText(/No fact has changed\./)).toBeVisible()
  await expect(app.getByRole('button', { name: /ECOG 2/ }).first()).toBeVisible()
  await practice.inject({ path: '/fhir/generic/Observation', status: 403, body: '' })
  await app.getByRole('button', { name: 'Read again' }).click()
  await expect(changed.getByText(/Driver: .* → could not be read/)).toBeVisible()
  await expectAccessible(page)
})

test('a source opens in lines and whole, as text, and is fetched only then; a refused one says so', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  const asked = async () => (await practice.log()).filter(({ path }) => /\/Observation\/./.test(path)).length
  const before = await asked()
  await practice.wholePicture(app)
  await app.getByRole('button', { name: 'ECOG 0' }).click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Open Observation/ })
    .first()
    .click()
  const sheet = app.getByRole('dialog', { name: /^In the record: Observation/ })
  await expect(sheet.getByText('final', { exact: true })).toBeVisible()
  await sheet.getByText(/The whole resource/).click()
  await expect(sheet.getByText('"resourceType": "Observation"')).toBeVisible()
  expect(await asked()).toBe(before + 1)
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Close' }).click()
  await practice.inject({ path: '/fhir/generic/Observation/', status: 403, body: '' })
  await app
    .getByRole('dialog')
    .getByRole('button', { name: /^Open Observation/ })
    .first()
    .click()
  await expect(sheet.getByText('It cannot be shown. Not permitted.')).toBeVisible()
})

test('the chart value stands beside the answer, and one click on its row undoes it', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  await practice.wholePicture(app)
  await app.getByRole('button', { name: 'ECOG 0' }).click()
  const sheet = app.getByRole('dialog')
  await sheet.getByRole('radio', { name: '2' }).check()
  await sheet.getByLabel('Reason (optional)').fill('seen today')
  await sheet.getByRole('button', { name: 'Use this answer' }).click()
  await app
    .getByRole('button', { name: /ECOG 2/ })
    .first()
    .click()
  const [answered, said] = await Promise.all(
    ['Answered here', 'The record said'].map((name) =>
      sheet.getByRole('heading', { name }).evaluate((node) => node.getBoundingClientRect()),
    ),
  )
  expect(answered?.top).toBe(said?.top)
  await expect(sheet.getByText('seen today')).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await app.getByRole('button', { name: 'Undo the answer: ECOG performance status' }).click()
  await expect(app.getByRole('button', { name: 'ECOG 0' })).toBeVisible()
})
