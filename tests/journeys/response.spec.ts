import path from 'node:path'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { CHARACTERS, type Character, expect, expectAccessible, test } from './practice.ts'

/** On osimertinib since 2025-03-14, brain metastases, no leptomeningeal disease on record. */
const PATIENT = 'egfr-osimertinib-two-new-bm-cns-only'

/** To be looked at: only where a folder for pictures is named. */
const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.MENINX_SHOTS
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}.png`) })
}

const openSheet = async (app: FrameLocator): Promise<Locator> => {
  await app.getByRole('button', { name: 'Response assessment' }).click()
  const sheet = app.getByRole('dialog')
  await expect(sheet.getByRole('button', { name: 'Add a visit' })).toBeVisible()
  return sheet
}
const section = (sheet: Locator, title: RegExp): Locator =>
  sheet
    .locator('details.form-section')
    .filter({ has: sheet.page().locator('summary') })
    .filter({ hasText: title })

type BrainVisit = { readonly date: string; readonly start?: string; readonly size: string; readonly body: string; readonly fresh?: string }

/** One visit as a person enters it: brain and body, one target each. */
async function addVisit(sheet: Locator, { date, start, size, body, fresh = 'none' }: BrainVisit): Promise<void> {
  await sheet.getByRole('button', { name: 'Add a visit' }).click()
  await sheet.getByLabel('Date of the visit').fill(date)
  if (start !== undefined) await sheet.getByLabel('Start of the treatment that is assessed').fill(start)
  for (const [title, name, mm] of [
    [/^Brain metastases/, 'left frontal', size],
    [/^Outside the CNS/, 'lung', body],
  ] as const) {
    const part = section(sheet, title)
    await part.locator('summary').click()
    const take = part.getByRole('button', { name: /^Take the lesions of/ })
    if (await take.isVisible()) await take.click()
    else {
      await part.getByRole('button', { name: 'Add a lesion' }).click()
      await part.getByLabel('Name').fill(name)
    }
    await part.getByLabel('Size, mm').fill(mm)
    await part.getByLabel('Across, mm').fill('6')
  }
  await sheet.getByLabel('Other lesions in the brain').selectOption('none')
  await sheet.getByLabel('New lesions in the brain').selectOption(fresh)
  await sheet.getByLabel('Corticosteroids, against the visit before').selectOption('none')
  await sheet.getByLabel('Clinical status, from the brain metastases').selectOption('stable')
  await sheet.getByLabel('Other lesions outside the CNS').selectOption('none')
  await sheet.getByLabel('New lesions outside the CNS').selectOption('none')
  await sheet.getByRole('button', { name: 'Keep this visit' }).click()
  await expect(sheet.getByRole('rowheader', { name: new RegExp(`^${date}`) })).toBeVisible()
}
const BASELINE: BrainVisit = { date: '2026-01-05', start: '2026-01-10', size: '20', body: '40' }
const SHRUNK: BrainVisit = { date: '2026-03-05', size: '13', body: '39' }
const GROWN: BrainVisit = { date: '2026-05-05', size: '19', body: '38' }

const compartment = (sheet: Locator, name: string): Locator => sheet.getByRole('region', { name, exact: true })

test('visits give results by compartment, the decision takes them as answers that can be taken back', async ({ practice, page }) => {
  test.slow()
  const app = await practice.read(PATIENT)
  const sheet = await openSheet(app)
  await addVisit(sheet, BASELINE)
  await expect(compartment(sheet, 'Brain metastases')).toContainText('A baseline only')
  await addVisit(sheet, SHRUNK)
  await expect(compartment(sheet, 'Brain metastases')).toContainText('partial response 2026-03-05')
  await expect(compartment(sheet, 'Outside the CNS')).toContainText('stable 2026-03-05')
  await expect(sheet.getByText('The decision uses, as your answers:')).toBeVisible()
  await addVisit(sheet, GROWN)
  await expect(compartment(sheet, 'Brain metastases')).toContainText('progression 2026-05-05')
  await expect(sheet.getByText('It triggers a review of the treatment, not a change by itself.', { exact: false })).toBeVisible()
  await expect(sheet.getByText('progressed on 2026-05-05, 115 days from the start')).toBeVisible()
  await compartment(sheet, 'Brain metastases').getByText('Why').click()
  await expect(compartment(sheet, 'Brain metastases')).toContainText('not verified in a source')
  await expectAccessible(page)
  await shot(page, 'wide')
  await sheet.getByText('Visits').first().scrollIntoViewIfNeeded()
  await shot(page, 'wide-2')

  await sheet.getByRole('button', { name: 'Close' }).click()
  const row = app.getByRole('button', { name: /^(Progression|progressing).*CNS only/ }).first()
  await expect(row).toBeVisible()
  await row.click()
  await expect(
    app
      .getByRole('dialog')
      .getByText(/From the response assessment: RANO-BM progression on 2026-05-05/)
      .first(),
  ).toBeVisible()
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  const again = await openSheet(app)
  await again.getByRole('button', { name: 'Take back' }).click()
  await expect(again.getByText('The decision could use, as your answers:')).toBeVisible()
  await again.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(compartment(again, 'Brain metastases')).toContainText('partial response')
})

test('visits follow into the decision also when they are removed or undone, and survive a relaunch', async ({ practice }) => {
  test.slow()
  const app = await practice.read(PATIENT)
  const sheet = await openSheet(app)
  await addVisit(sheet, BASELINE)
  await addVisit(sheet, SHRUNK)
  await addVisit(sheet, GROWN)
  await expect(sheet.getByText(/From the response assessment: RANO-BM progression on 2026-05-05/).first()).toBeVisible()
  await sheet.getByRole('button', { name: 'Remove: 2026-05-05' }).click()
  await expect(sheet.getByText(/RANO-BM progression/)).toHaveCount(0)
  await expect(sheet.getByText(/From the response assessment: RANO-BM partial response on 2026-03-05/).first()).toBeVisible()
  await sheet.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(sheet.getByText(/From the response assessment: RANO-BM progression on 2026-05-05/).first()).toBeVisible()

  await sheet.getByRole('button', { name: 'Correct: 2026-05-05' }).click()
  await sheet.getByLabel('Date of the visit').fill('2026-03-05')
  await sheet.getByRole('button', { name: 'Keep this visit' }).click()
  await expect(sheet.getByRole('alert')).toContainText('There is a visit of 2026-03-05 already')
  await sheet.getByLabel('Date of the visit').fill('2026-05-06')
  await sheet.getByRole('button', { name: 'Keep this visit' }).click()
  await expect(sheet.getByRole('rowheader')).toHaveCount(3)
  await expect(sheet.getByRole('rowheader', { name: /^2026-05-06/ })).toBeVisible()

  const next = await practice.read(PATIENT)
  const again = await openSheet(next)
  await expect(again.getByText('3 visits that were entered before are here again.')).toBeVisible()
  await expect(again.getByRole('rowheader', { name: /^2026-05-06.*entered here/ })).toBeVisible()
  await expect(again.getByText(/From the response assessment: RANO-BM progression on 2026-05-06/).first()).toBeVisible()
})

test('what is typed survives closing; what is wrong is said and nothing is kept', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  const sheet = await openSheet(app)
  await sheet.getByRole('button', { name: 'Add a visit' }).click()
  await section(sheet, /^Brain metastases/)
    .locator('summary')
    .click()
  await sheet.getByRole('button', { name: 'Add a lesion' }).first().click()
  await section(sheet, /^Brain metastases/)
    .getByLabel('Name')
    .fill('left frontal')
  await sheet.getByRole('button', { name: 'Keep this visit' }).click()
  await expect(sheet.getByRole('alert')).toContainText('The date of the visit is missing')
  await expect(sheet.getByRole('alert')).toContainText('left frontal: its size in mm is missing')
  await expectAccessible(page)
  await shot(page, 'form-wrong')
  await page.keyboard.press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await app.getByRole('button', { name: 'Response assessment' }).click()
  await expect(section(app.getByRole('dialog'), /^Brain metastases/).getByLabel('Name')).toHaveValue('left frontal')

  const next = await practice.read(PATIENT)
  await next.getByRole('button', { name: 'Response assessment' }).click()
  const form = next.getByRole('dialog')
  await expect(form.getByText('This visit was being typed before and is here again.', { exact: false })).toBeVisible()
  await expect(section(form, /^Brain metastases/).getByLabel('Name')).toHaveValue('left frontal')
  await form.getByRole('button', { name: 'Discard' }).click()
  const last = await openSheet(await practice.read(PATIENT))
  await expect(last.getByText('This visit was being typed before')).toHaveCount(0)
})

for (const character of CHARACTERS) {
  test(`${character}: visits are stored and read back at the next launch`, async ({ practice }) => {
    test.slow()
    const app = await practice.read(PATIENT, character)
    const sheet = await openSheet(app)
    await addVisit(sheet, BASELINE)
    await addVisit(sheet, SHRUNK)
    if (character === 'generic') {
      for (const date of [BASELINE.date, SHRUNK.date]) {
        await sheet.getByRole('button', { name: `Store in the record: ${date}` }).click()
        await expect(sheet.getByRole('rowheader', { name: new RegExp(`^${date}.*stored as QuestionnaireResponse/`) })).toBeVisible()
      }
      await sheet.getByRole('button', { name: 'Close' }).click()
    } else {
      await expect(sheet.getByText('Visits are kept in the text of the note that you sign', { exact: false })).toBeVisible()
      await sheet.getByRole('button', { name: 'Close' }).click()
      await app.getByRole('button', { name: 'Preview and sign the note' }).click()
      await expect(app.locator('.note pre')).toContainText('Brain metastases (RANO-BM): partial response')
      await app.getByRole('dialog').getByRole('button', { name: 'Sign and store', exact: true }).click()
      await expect(app.getByRole('status').filter({ hasText: 'Stored in the record' })).toBeVisible({ timeout: 30_000 })
      await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    }
    const writes = (await practice.log())
      .filter(({ method }) => method === 'POST')
      .map(({ path, status }) => `${path.split('/').at(-1)} ${status}`)
    expect(writes).toEqual(expect.arrayContaining([...WRITTEN[character]]))
    expect(writes.filter((one) => one.startsWith('QuestionnaireResponse'))).toHaveLength(character === 'generic' ? 2 : 0)

    const next = await practice.read(PATIENT, character)
    const read = await openSheet(next)
    await expect(compartment(read, 'Brain metastases')).toContainText('partial response 2026-03-05')
    await expect(read.getByRole('rowheader', { name: /^2026-01-05/ })).toContainText(
      character === 'generic' ? 'from the record, QuestionnaireResponse/' : 'from an earlier note, DocumentReference/',
    )
    // Nothing was signed here, so that the answers of before are kept over the relaunch; signing erases them.
    if (character !== 'generic') {
      await expect(read.getByText('The decision could use, as your answers:')).toBeVisible()
      await read.getByRole('button', { name: 'Use in the decision' }).click()
    }
    await expect(read.getByText('The decision uses, as your answers:')).toBeVisible()
  })

  test(`${character}: a stored visit is taken back as entered in error, which a later launch knows, and is counted again`, async ({
    practice,
    page,
  }) => {
    test.slow()
    const first = await practice.read(PATIENT, character)
    const sheet = await openSheet(first)
    await addVisit(sheet, BASELINE)
    await addVisit(sheet, SHRUNK)
    await keepInRecord(first, sheet, character, [BASELINE.date, SHRUNK.date])

    const app = await practice.read(PATIENT, character)
    const again = await openSheet(app)
    await expect(compartment(again, 'Brain metastases')).toContainText('partial response 2026-03-05')
    await again.getByRole('button', { name: `Entered in error: ${SHRUNK.date}` }).click()
    await expect(compartment(again, 'Brain metastases')).toContainText('A baseline only')
    await expect(again.getByRole('listitem').filter({ hasText: SHRUNK.date })).toContainText(
      character === 'generic' ? 'the record does not say so yet' : 'the next note that is signed here will say so',
    )
    await expectAccessible(page)
    await shot(page, `in-error-${character}`)
    await again.getByRole('button', { name: 'Undo the last change' }).click()
    await expect(compartment(again, 'Brain metastases')).toContainText('partial response 2026-03-05')
    await again.getByRole('button', { name: `Entered in error: ${SHRUNK.date}` }).click()
    if (character === 'generic') {
      await again.getByRole('button', { name: `Mark in the record: ${SHRUNK.date}` }).click()
      await expect(again.getByText(/QuestionnaireResponse\/.*; marked in the record/)).toBeVisible()
      await again.getByRole('button', { name: 'Close' }).click()
      expect((await practice.log()).filter(({ method }) => method === 'PUT').map(({ status }) => status)).toEqual([200])
    } else await keepInRecord(app, again, character, [])

    const last = await practice.read(PATIENT, character)
    const read = await openSheet(last)
    await expect(compartment(read, 'Brain metastases')).toContainText('A baseline only')
    await expect(read.getByRole('listitem').filter({ hasText: SHRUNK.date })).toContainText(
      character === 'generic' ? 'marked in the record' : /so says DocumentReference\//,
    )
    await read.getByRole('button', { name: `Count again: ${SHRUNK.date}` }).click()
    // A form that is marked is entered anew; what a note takes back counts as it stands, which the next note says.
    await expect(
      read.getByRole('rowheader', {
        name: character === 'generic' ? /^2026-03-05.*entered here/ : /^2026-03-05.*from an earlier note.*counts again; the next note/,
      }),
    ).toBeVisible()
    await expect(compartment(read, 'Brain metastases')).toContainText('partial response 2026-03-05')
    await keepInRecord(last, read, character, [SHRUNK.date])
    const next = await practice.read(PATIENT, character)
    const end = await openSheet(next)
    await expect(compartment(end, 'Brain metastases')).toContainText('partial response 2026-03-05')
    await expect(end.getByText(/counts again; the next note/)).toHaveCount(0)
    // Neither does a note after that take it back again.
    await keepInRecord(next, end, character, [])
    const after = await openSheet(await practice.read(PATIENT, character))
    await expect(compartment(after, 'Brain metastases')).toContainText('partial response 2026-03-05')
    if (character !== 'generic') await expect(after.getByRole('heading', { name: 'Entered in error, not counted' })).toHaveCount(0)
  })
}

/** As forms where the record system takes them, else in the note that is signed. */
async function keepInRecord(app: FrameLocator, sheet: Locator, character: Character, dates: readonly string[]): Promise<void> {
  if (character === 'generic')
    for (const date of dates) {
      await sheet.getByRole('button', { name: `Store in the record: ${date}` }).click()
      await expect(sheet.getByRole('rowheader', { name: new RegExp(`^${date}.*stored as QuestionnaireResponse/`) })).toBeVisible()
    }
  await sheet.getByRole('button', { name: 'Close' }).click()
  if (character === 'generic') return
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  await expect(app.locator('.note pre')).toContainText('Brain metastases (RANO-BM)')
  await app.getByRole('dialog').getByRole('button', { name: 'Sign and store', exact: true }).click()
  await expect(app.getByRole('status').filter({ hasText: 'Stored in the record' })).toBeVisible({ timeout: 30_000 })
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
}
const WRITTEN: Readonly<Record<Character, readonly string[]>> = {
  generic: ['QuestionnaireResponse 201'],
  epic: ['DocumentReference 201'],
  oracle: ['DocumentReference 201'],
}

test('a corrected visit takes the place of the stored one, which the record marks as entered in error', async ({ practice }) => {
  test.slow()
  const first = await practice.read(PATIENT)
  const sheet = await openSheet(first)
  await addVisit(sheet, BASELINE)
  await keepInRecord(first, sheet, 'generic', [BASELINE.date])
  const app = await practice.read(PATIENT)
  const again = await openSheet(app)
  await again.getByRole('button', { name: `Correct: ${BASELINE.date}` }).click()
  await section(again, /^Brain metastases/)
    .getByLabel('Size, mm')
    .fill('22')
  await again.getByRole('button', { name: 'Keep this visit' }).click()
  await again.getByRole('button', { name: `Store in the record: ${BASELINE.date}` }).click()
  await expect(again.getByText(/QuestionnaireResponse\/.*; marked in the record/)).toBeVisible()
  const read = await openSheet(await practice.read(PATIENT))
  await expect(read.getByRole('rowheader')).toHaveCount(1)
  await expect(read.getByRole('row', { name: /^2026-01-05/ })).toContainText('22 mm')
  await expect(read.getByRole('listitem').filter({ hasText: BASELINE.date })).toContainText('marked in the record')
})

test('a visit that could not be stored is not called stored, and is tried again', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  const sheet = await openSheet(app)
  await addVisit(sheet, BASELINE)
  await practice.inject({ method: 'POST', path: '/fhir/generic/QuestionnaireResponse', status: 403, body: '', times: 1 })
  await sheet.getByRole('button', { name: /^Store in the record/ }).click()
  await expect(sheet.getByRole('rowheader', { name: /^2026-01-05.*not stored:/ })).toBeVisible()
  await sheet.getByRole('button', { name: /^Store in the record/ }).click()
  await expect(sheet.getByRole('rowheader', { name: /stored as QuestionnaireResponse/ })).toBeVisible()
})

test('a search for earlier visits that fails is said; it is not "no visits"', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  await practice.inject({ method: 'GET', path: '/fhir/generic/QuestionnaireResponse', status: 500, body: '' })
  const sheet = await openSheet(app)
  await expect(sheet.getByText(/Stored visits could not be read in full/)).toBeVisible({ timeout: 30_000 })
})

for (const width of ['400', 'full'] as const) {
  test(`panel ${width}, dark: form and results pass the accessibility rules, without sideways scrolling of the page`, async ({
    practice,
    page,
  }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    const app = await practice.read(PATIENT, 'epic', width)
    const sheet = await openSheet(app)
    await addVisit(sheet, BASELINE)
    await addVisit(sheet, SHRUNK)
    await addVisit(sheet, GROWN)
    await expectAccessible(page)
    const overflow = await sheet.locator('.sheet-body').evaluate((body) => body.scrollWidth - body.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await shot(page, `dark-${width}`)
    await sheet.getByRole('heading', { name: 'Visits' }).scrollIntoViewIfNeeded()
    await shot(page, `dark-${width}-2`)
    await sheet.getByRole('button', { name: 'Correct: 2026-05-05' }).click()
    await sheet.locator('details.form-section').nth(1).locator('summary').click()
    await expectAccessible(page)
    await shot(page, `dark-${width}-form`)
  })
}

test('by keyboard alone: open, enter an examination, keep it', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: 'Response assessment' }).focus()
  await page.keyboard.press('Enter')
  const sheet = app.getByRole('dialog')
  await expect(sheet.getByRole('button', { name: 'Add a visit' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet.getByLabel('Date of the visit')).toBeVisible()
  await sheet.getByLabel('Date of the visit').focus()
  await page.keyboard.type('03052026')
  await sheet.locator('summary').filter({ hasText: 'Neurological examination' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(sheet.getByLabel('Gait')).toBeFocused()
  await page.keyboard.type('2: req')
  await expect(sheet.getByLabel('Gait')).toHaveValue('2')
  await sheet.getByRole('button', { name: 'Keep this visit' }).focus()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('rowheader', { name: /^2026-03-05/ })).toBeVisible()
})

for (const width of ['400', 'full'] as const) {
  test(`panel ${width}: visits stand on the therapy timeline, and the treatment over their chart, in letters as large as the page's`, async ({
    practice,
    page,
  }) => {
    test.slow()
    const app = await practice.read(PATIENT, 'generic', width)
    const sheet = await openSheet(app)
    await sheet.getByText(/^Earlier values found in the chart/).click()
    await expect(sheet.getByText(/ECOG/i).first()).toBeVisible()
    await addVisit(sheet, BASELINE)
    await addVisit(sheet, SHRUNK)
    await addVisit(sheet, GROWN)
    const chart = sheet.getByRole('img', { name: /^Sums of the target lesions over time/ })
    await chart.scrollIntoViewIfNeeded()
    await expect(chart).toContainText(/osimertinib: 80 mg\/day, since 2025-/)
    const letters = chart
      .locator('text')
      .filter({ hasText: /^2026-\d\d$/ })
      .first()
    expect(await letters.evaluate((text) => text.getBoundingClientRect().height)).toBeGreaterThanOrEqual(12)
    await shot(page, `chart-${width}`)
    await sheet.getByRole('button', { name: 'Close' }).click()
    await app.getByRole('button', { name: 'Therapy timeline' }).click()
    const timeline = app.getByRole('dialog')
    await expect(timeline.getByRole('img')).toContainText('Brain metastases, RANO-BM')
    await expect(timeline.locator('.lane-visits').first()).toContainText(/B.*PR.*PD/)
    const row = timeline.getByRole('row').filter({ hasText: 'Visit: RANO-BM' }).filter({ hasText: '2026-05-05' })
    await expect(row).toContainText('progression, 19 mm')
    await expectAccessible(page)
    const overflow = await timeline.locator('.sheet-body').evaluate((body) => body.scrollWidth - body.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await timeline.locator('.lane-visits').first().scrollIntoViewIfNeeded()
    await shot(page, `timeline-${width}`)
  })
}

test('on paper the results, the visits and the chart are there, the buttons are not', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  const sheet = await openSheet(app)
  await addVisit(sheet, BASELINE)
  await addVisit(sheet, SHRUNK)
  await page.emulateMedia({ media: 'print' })
  await expect(sheet.getByRole('heading', { name: 'Visits' })).toBeVisible()
  await expect(sheet.getByRole('img', { name: /^Sums of the target lesions over time/ })).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Add a visit' })).toBeHidden()
  await shot(page, 'print')
})
