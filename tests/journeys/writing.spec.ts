import type { FrameLocator, Page } from '@playwright/test'
import { CHARACTERS, type Character, expect, expectAccessible, type Practice, test } from './practice.ts'

// Two readings of a chart, two signings: on a busy machine that takes its time.
test.setTimeout(150_000)

const PATIENT = 'egfr-ex19del-three-small-bm-naive'
const OTHER = 'alk-naive-large-symptomatic-bm'

const open = (app: FrameLocator): Promise<void> => app.getByRole('button', { name: 'Preview and sign the note' }).click()
const button = (app: FrameLocator, name: string) => app.getByRole('dialog').getByRole('button', { name, exact: true })
const says = (app: FrameLocator, words: RegExp | string): Promise<void> =>
  expect(app.getByRole('dialog').getByRole('status').filter({ hasText: words })).toBeVisible({ timeout: 30_000 })
const shown = (app: FrameLocator): Promise<string> => app.locator('.note pre').innerText()
const referenceIn = (text: string): string => /MX-[0-9A-Z-]+/.exec(text)?.[0] ?? ''

type Write = { readonly method: string; readonly status: number; readonly digest?: string }
const writes = async (practice: Practice): Promise<readonly Write[]> =>
  (await practice.log()).filter(({ method, path }) => method !== 'GET' && method !== 'OPTIONS' && path.endsWith('/DocumentReference'))

type Line = { readonly id: string; readonly text?: string; readonly status: string }
async function notesOf({ page, origin }: Practice, character: Character, patient: string): Promise<readonly Line[]> {
  const chart = await page.request.get(`${origin}/__practice/chart/${character}/${patient}`)
  return ((await chart.json()) as { documents: Line[] }).documents
}
async function idOf({ page, origin }: Practice, caseName: string): Promise<string> {
  const patients = (await (await page.request.get(`${origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  return patients.find((one) => one.caseName === caseName)?.id ?? ''
}

for (const character of CHARACTERS) {
  test(`58 ${character}: Chromium sends a POST anew by itself when the answer is lost; the app counts, and says what is there`, async ({
    practice,
  }) => {
    const app = await practice.read(PATIENT, character)
    await open(app)
    await expect(button(app, 'Sign and store')).toBeEnabled()
    await practice.inject({ method: 'POST', path: '/DocumentReference', dropAfter: true, times: 1 })
    await button(app, 'Sign and store').click()
    await says(app, 'Stored in the record.')
    const sent = await writes(practice)
    const stored = await notesOf(practice, character, await idOf(practice, PATIENT))
    // The browser's doing, not the app's: the same bytes twice. Were they sent once only, this test would prove less than its name says.
    expect([sent.length, new Set(sent.map(({ digest }) => digest)).size]).toEqual([2, 1])
    expect(stored).toHaveLength(character === 'generic' ? 1 : 2)
    if (character !== 'generic') {
      await says(app, /in the record 2 times/)
      for (const { id } of stored) await says(app, id)
    }
    await expect(button(app, 'Sign and store')).toBeDisabled()
  })

  test(`57 ${character}: a double click and Enter with a click store one note`, async ({ practice }) => {
    const app = await practice.read(PATIENT, character)
    await open(app)
    await expect(button(app, 'Sign and store')).toBeEnabled()
    await button(app, 'Sign and store').focus()
    await button(app, 'Sign and store').dispatchEvent('click')
    await button(app, 'Being stored …').or(button(app, 'Sign and store')).press('Enter', { noWaitAfter: true })
    await button(app, 'Being stored …').or(button(app, 'Sign and store')).dblclick({ force: true })
    await says(app, 'Stored in the record.')
    expect((await writes(practice)).map(({ status }) => status)).toEqual([201])
  })

  test(`${character}: a note is signed, found again, and corrected in the way of its record system`, async ({ practice, page }) => {
    const first = await practice.read(PATIENT, character)
    await open(first)
    await expect(button(first, 'Sign and store')).toBeEnabled()
    const reference = referenceIn(await shown(first))
    await button(first, 'Sign and store').click()
    await says(first, 'Stored in the record.')

    await practice.openChart(PATIENT, character)
    const app = await practice.read(PATIENT, character)
    await open(app)
    await expect(app.getByText('An earlier note of Meninx stands in this record')).toBeVisible()
    await app.getByLabel('This note').selectOption({ label: await correctionOf(app) })
    await app.getByLabel('Comment').fill('Corrected after the tumour board.')
    await expect(app.locator('.note pre')).toContainText(`Replaces: note ${reference}`)
    await expect(app.locator('.note pre')).toContainText('Corrected after the tumour board.')
    await expectAccessible(page)
    await button(app, 'Sign and store').click()
    await says(app, 'Stored in the record.')
    const stored = await notesOf(practice, character, await idOf(practice, PATIENT))
    expect(stored.filter(({ text }) => text?.includes('Corrected after the tumour board.'))).toHaveLength(1)
    expect([stored.length, (await writes(practice)).map(({ method }) => method)]).toEqual([
      character === 'oracle' ? 1 : 2,
      character === 'oracle' ? ['POST'] : ['POST', 'POST'],
    ])
  })
}

const correctionOf = async (app: FrameLocator): Promise<string> => {
  const options = await app.getByLabel('This note').locator('option').allInnerTexts()
  return options.find((text) => text.startsWith('corrects')) ?? 'no earlier note'
}

test('57 two tabs on one patient: the second is told of the note of the first, and sends only when signed again', async ({
  practice,
  page,
  context,
}) => {
  const one = await practice.read(PATIENT)
  await open(one)
  const second = await context.newPage()
  const two = await inAnotherTab(practice, second)
  await two.getByRole('button', { name: 'Preview and sign the note' }).click()
  await expect(two.getByText('None found')).toBeVisible()
  await button(one, 'Sign and store').click()
  await says(one, 'Stored in the record.')
  await two.getByRole('dialog').getByRole('button', { name: 'Sign and store' }).click()
  await expect(two.getByText(/Another note of Meninx \(MX-.*was stored for this patient since/)).toBeVisible({ timeout: 30_000 })
  expect(await writes(practice)).toHaveLength(1)
  await two.getByRole('dialog').getByRole('button', { name: 'Sign and store' }).click()
  await expect(two.getByText('Stored in the record.')).toBeVisible({ timeout: 30_000 })
  expect(await writes(practice)).toHaveLength(2)
  await expect(page.locator('#patient-name')).not.toBeEmpty()
})

/** The app on its own in a further tab, launched as the EHR would for the same patient. */
async function inAnotherTab(practice: Practice, tab: Page, caseName = PATIENT): Promise<Page> {
  const patient = await idOf(practice, caseName)
  const minted = await tab.request.post(`${practice.origin}/auth/generic/launch`, { data: { patient } })
  const { launch } = (await minted.json()) as { launch: string }
  await tab.goto(`${practice.origin}/app/launch.html?${new URLSearchParams({ iss: `${practice.origin}/fhir/generic`, launch })}`)
  await expect(tab.getByRole('button', { name: 'Preview and sign the note' })).toBeVisible({ timeout: 30_000 })
  return tab
}

test('62 two patients in two frames of one tab, which share what the browser keeps for it: each note goes into its own chart', async ({
  practice,
  page,
}) => {
  await page.goto(practice.origin)
  const frames = new Map<string, FrameLocator>()
  for (const caseName of [PATIENT, OTHER]) {
    const minted = await page.request.post(`${practice.origin}/auth/generic/launch`, { data: { patient: await idOf(practice, caseName) } })
    const { launch } = (await minted.json()) as { launch: string }
    const address = `${practice.origin}/app/launch.html?${new URLSearchParams({ iss: `${practice.origin}/fhir/generic`, launch })}`
    await page.evaluate(
      ([src, title]) => {
        const frame = document.createElement('iframe')
        Object.assign(frame, { src, title, width: '1000', height: '700' })
        document.body.append(frame)
      },
      [address, caseName] as const,
    )
    const frame = page.frameLocator(`iframe[title="${caseName}"]`)
    await expect(frame.getByRole('button', { name: 'Preview and sign the note' })).toBeVisible({ timeout: 30_000 })
    frames.set(caseName, frame)
  }
  // The first patient's note is reviewed and signed after the second patient was opened beside it.
  const first = frames.get(PATIENT)
  if (first === undefined) throw new Error('no frame')
  await open(first)
  await button(first, 'Sign and store').click()
  await says(first, 'Stored in the record.')
  const [mine, other] = [await idOf(practice, PATIENT), await idOf(practice, OTHER)]
  expect([(await notesOf(practice, 'generic', mine)).length, (await notesOf(practice, 'generic', other)).length]).toEqual([1, 0])
})

test('62 a record system that answers with another patient at the last moment: nothing is sent, and the chart leaves the screen', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT, 'epic')
  await open(app)
  await expect(button(app, 'Sign and store')).toBeEnabled()
  await practice.inject({ method: 'GET', path: '/fhir/epic/Patient/', body: { resourceType: 'Patient', id: 'somebody-else' } })
  await button(app, 'Sign and store').click()
  await expect(app.getByRole('heading', { name: 'The patient is not the one Meninx was opened for' })).toBeVisible()
  await expect(app.getByText(/another patient.*What was to be stored was not sent/)).toBeVisible()
  await expect(app.locator('.note')).toHaveCount(0)
  await expect(app.getByRole('region', { name: /^Options supported/ })).toHaveCount(0)
  await expectAccessible(page)
  expect(await writes(practice)).toEqual([])
})

test('63 a result that arrives between preview and signing is named, the note is made anew, and is signed again', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await expect(button(app, 'Sign and store')).toBeEnabled()
  const before = await shown(app)
  const patient = await idOf(practice, PATIENT)
  await page.request.put(`${practice.origin}/__practice/chart/generic/${patient}`, {
    data: {
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
      code: { coding: [{ system: 'http://loinc.org', code: '777-3' }], text: 'Platelets' },
      subject: { reference: `Patient/${patient}` },
      effectiveDateTime: new Date().toISOString(),
      valueQuantity: { value: 31, unit: '10*9/L', system: 'http://unitsofmeasure.org', code: '10*9/L' },
    },
  })
  await button(app, 'Sign and store').click()
  await says(app, /The record has changed since you read it.*Platelets: now 31/s)
  await expectAccessible(page)
  expect(await writes(practice)).toEqual([])
  await expect(app.locator('.note pre')).toContainText('Platelets: 31')
  expect(before).not.toContain('Platelets: 31')
  await button(app, 'Sign and store').click()
  await says(app, 'Stored in the record.')
  expect((await notesOf(practice, 'generic', patient))[0]?.text).toContain('Platelets: 31')
})

test('54 an encounter that was closed is said in the sheet before anybody signs, and copying remains', async ({ practice, page }) => {
  const app = await practice.read(PATIENT, 'epic')
  await practice.inject({ method: 'GET', path: '/fhir/epic/Encounter/', body: { resourceType: 'Encounter', id: 'x', status: 'finished' } })
  await open(app)
  await expect(app.getByText('The encounter is closed and takes no more notes.')).toBeVisible()
  await expect(button(app, 'Sign and store')).toBeDisabled()
  await expect(button(app, 'Copy')).toBeEnabled()
  await expectAccessible(page)
})

test('65 without the permission to store notes the button says why; copy, print and download remain', async ({ practice, page }) => {
  const patient = await idOf(practice, PATIENT)
  const scopesGranted = 'launch openid fhirUser patient/Patient.r patient/Observation.rs patient/Condition.rs patient/DocumentReference.rs'
  const minted = await page.request.post(`${practice.origin}/auth/generic/launch`, { data: { patient, scopesGranted } })
  const { launch } = (await minted.json()) as { launch: string }
  await page.goto(`${practice.origin}/app/launch.html?${new URLSearchParams({ iss: `${practice.origin}/fhir/generic`, launch })}`)
  await page.getByRole('button', { name: 'Preview the note' }).click()
  await expect(page.getByRole('dialog').getByText('did not permit Meninx to store notes')).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Sign and store' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeEnabled()
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('Download', { exact: true }).click()])
  expect(file.suggestedFilename()).toBe('meninx-note.txt')
  await expectAccessible(page)
})

test('67 a draft is stored as a draft, and the sheet and the chart tell it from a final note', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await app.getByLabel('Draft, not verified').check()
  await expect(app.locator('.note pre')).toContainText('DRAFT, not verified: Meninx')
  await button(app, 'Sign and store').click()
  await says(app, 'Stored in the record.')
  expect((await notesOf(practice, 'generic', await idOf(practice, PATIENT)))[0]).toMatchObject({ status: 'current, preliminary' })
  await practice.openChart(PATIENT)
  const again = await practice.read(PATIENT)
  await open(again)
  await expect(again.locator('summary').getByText(/MX-.* of \d{4}-\d\d-\d\d \(draft\)/)).toBeVisible()
  await expectAccessible(page)
})

test('a stored note is marked as entered in error after being asked once more, and is no longer an earlier note', async ({
  practice,
  page,
}) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await button(app, 'Sign and store').click()
  await says(app, 'Stored in the record.')
  await practice.openChart(PATIENT)
  const again = await practice.read(PATIENT)
  await open(again)
  await again.locator('details').filter({ hasText: 'MX-' }).locator('summary').click()
  await button(again, 'Mark as entered in error').click()
  await button(again, 'Yes, mark it').click()
  await says(again, /is marked as entered in error/)
  await expect(again.getByText('None found in this patient’s record.')).toBeVisible()
  await expectAccessible(page)
  expect((await notesOf(practice, 'generic', await idOf(practice, PATIENT)))[0]?.status).toContain('entered-in-error')
})

test('the list of activities can be taken away as a file that names no person', async ({ practice, page }) => {
  const app = await practice.read(PATIENT)
  await open(app)
  await button(app, 'Sign and store').click()
  await says(app, 'Stored in the record.')
  const [file] = await Promise.all([page.waitForEvent('download'), app.getByText('Activity of this session').click()])
  const stream = await file.createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  const list = Buffer.concat(parts).toString()
  expect(JSON.parse(list)).toMatchObject({ format: 'meninx-activity/1', patient: `Patient/${await idOf(practice, PATIENT)}` })
  const name = await page.locator('#patient-name').innerText()
  expect(name.length).toBeGreaterThan(3)
  expect(list).not.toContain(name)
})
