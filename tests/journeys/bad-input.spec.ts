import { expect, expectAccessible, type Practice, test } from './practice.ts'

const PATIENT = 'egfr-ex19del-three-small-bm-naive'

/** A launch as an EHR would start it, with whatever the record system says about it. */
async function launchWith(practice: Practice, context: object): Promise<void> {
  const iss = `${practice.origin}/fhir/generic`
  const minted = await practice.page.request.post(`${practice.origin}/auth/generic/launch`, { data: context })
  const { launch } = (await minted.json()) as { launch: string }
  await practice.page.goto(`${practice.origin}/app/launch.html?${new URLSearchParams({ iss, launch })}`)
}

test('a launch from a record system that is not configured is refused before any request leaves', async ({ practice, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  for (const iss of ['https://evil.example/fhir', `${practice.origin}/fhir/generic.evil`, `${practice.origin}@evil.example/fhir/generic`]) {
    await page.goto(
      `${practice.origin}/app/launch.html?${new URLSearchParams({ iss, launch: 'x', fhirServiceUrl: 'https://evil.example/fhir' })}`,
    )
    await expect(page.getByRole('heading', { name: /does not know this record system/ })).toBeVisible()
  }
  expect(new Set(asked)).toEqual(new Set([practice.origin]))
  await expectAccessible(page)
})

test('the page opened on its own says how Meninx is started', async ({ practice, page }) => {
  await page.goto(`${practice.origin}/app/index.html`)
  await expect(page.getByRole('heading', { name: /Open Meninx from the patient/ })).toBeVisible()
  await expectAccessible(page)
})

test('a launch without a patient stops, and no default patient is shown', async ({ practice, page }) => {
  await launchWith(practice, {})
  await expect(page.getByRole('heading', { name: 'No patient was given' })).toBeVisible()
  expect((await practice.log()).filter(({ path }) => path.startsWith('/fhir/generic/Patient'))).toEqual([])
})

test('a denial that does not carry the state of this launch shows nobody’s words', async ({ practice, page }) => {
  await practice.inject({
    path: '/auth/generic/authorize',
    status: 302,
    headers: {
      location: `${practice.origin}/app/index.html?error=access_denied&error_description=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20not%20today`,
    },
  })
  await launchWith(practice, {})
  await expect(page.getByRole('heading', { name: 'Access was not granted' })).toBeVisible()
  await expect(page.getByText('not today')).toHaveCount(0)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
})

test('a refused resource type leaves its facts not known and is never shown as an absent finding', async ({ practice }) => {
  await practice.inject(
    { path: '/fhir/generic/Observation', status: 403, body: '' },
    { path: '/fhir/generic/DiagnosticReport', status: 403, body: '' },
  )
  const app = await practice.read(PATIENT)
  await expect(app.getByRole('heading', { name: 'Complete diagnosis/genotype before ranking' })).toBeVisible()
  await expect(app.getByText(/refused/).first()).toBeVisible()
  await expect(app.getByRole('button', { name: /driver could not be read/i })).toBeVisible()
})

test('a malformed resource is reported and does not hide the others', async ({ practice }) => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [null, { resource: { resourceType: 'Condition', id: 'broken', code: 'text', subject: 7 } }],
  }
  await practice.inject({ path: '/fhir/generic/Condition', status: 200, body: bundle })
  const app = await practice.read(PATIENT)
  await app.getByRole('button', { name: /not understood or left out/ }).click()
  await expect(app.getByText('Condition/broken')).toBeVisible()
})

for (const [name, fault] of [
  ['cut in the middle', { truncate: true }],
  ['a web page instead of data', { status: 200, body: '<html>maintenance</html>', contentType: 'text/html' }],
  ['a lost connection', { dropBefore: true }],
] as const) {
  test(`an answer that is ${name} says that medications were not read`, async ({ practice }) => {
    await practice.inject({ path: '/fhir/generic/Medication(Request|Statement)', ...fault })
    const app = await practice.read('egfr-osimertinib-two-new-bm-cns-only')
    await expect(app.getByText(/not answered|read in part/).first()).toBeVisible({ timeout: 30_000 })
    await expect(app.getByText(/systemic therapy could not be read/).first()).toBeVisible()
  })
}

test('a record system that is down gets its own screen, and trying again works once it is back', async ({ practice, page }) => {
  await practice.inject({ path: '/fhir/generic/Patient/', status: 500, body: '' })
  await practice.openChart(PATIENT)
  const app = await practice.launch()
  await expect(app.getByRole('heading', { name: 'The patient could not be read' })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await page.request.delete(`${practice.origin}/__practice/faults`)
  await app.getByRole('button', { name: 'Try again' }).click()
  await expect(app.getByRole('heading', { name: 'Osimertinib 80 mg once daily' })).toBeVisible()
})

test('a slow record system shows what has come so far and can be gone on without', async ({ practice, page }) => {
  await practice.inject({ path: '/fhir/generic/Procedure', delayMs: 15_000 })
  await practice.openChart(PATIENT)
  const app = await practice.launch()
  await expect(app.getByText(/of \d+ kinds answered/)).toBeVisible()
  await expectAccessible(page)
  await app.getByRole('button', { name: 'Continue without the rest' }).click()
  await expect(app.getByText(/not answered/).first()).toBeVisible()
  await expect(app.getByRole('button', { name: /systemic therapy could not be read/ })).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Osimertinib 80 mg once daily' })).toHaveCount(0)
})

for (const [name, fault, says] of [
  [
    'refused by a rule',
    {
      status: 422,
      body: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'invalid', diagnostics: 'DocumentReference.type is not accepted' }],
      },
    },
    /refused the note/,
  ],
  ['refused without a word', { status: 403, body: '' }, /refused the note/],
  ['met by a server error', { status: 500, body: '' }, /not stored|refused/],
  ['lost before it arrived', { dropBefore: true }, /not stored/],
] as const) {
  test(`a note that is ${name} says that nothing was stored, and what was typed stays`, async ({ practice, page }) => {
    test.slow()
    const app = await practice.read(PATIENT)
    await practice.inject({ method: 'POST', path: '/fhir/generic/DocumentReference', ...fault })
    await app.getByRole('button', { name: 'Preview and sign the note' }).click()
    await app.getByLabel('Comment').fill('Discussed with the family.')
    await app.getByRole('button', { name: 'Sign and store' }).click()
    await expect(app.getByRole('status').filter({ hasText: says })).toBeVisible({ timeout: 60_000 })
    await expect(app.getByLabel('Comment')).toHaveValue('Discussed with the family.')
    await expectAccessible(page)
    await page.request.delete(`${practice.origin}/__practice/faults`)
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByRole('status').filter({ hasText: 'Stored in the record' })).toBeVisible()
  })
}

test('an answer lost after the note was stored is found again and not stored twice', async ({ practice }) => {
  const app = await practice.read(PATIENT)
  await practice.inject({ method: 'POST', path: '/fhir/generic/DocumentReference', dropAfter: true, times: 1 })
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  await app.getByRole('button', { name: 'Sign and store' }).click()
  await expect(app.getByRole('status').filter({ hasText: 'Stored in the record' })).toBeVisible({ timeout: 30_000 })
  await practice.page.getByRole('tab', { name: 'Chart' }).click()
  await practice.page.getByRole('button', { name: 'Refresh' }).click()
  await expect(practice.page.getByText('No documents in this chart.')).toBeHidden()
  await expect(practice.page.locator('#documents').getByRole('listitem')).toHaveCount(1)
})

test('a double click signs once', async ({ practice }) => {
  const app = await practice.read(PATIENT, 'oracle')
  await app.getByRole('button', { name: 'Preview and sign the note' }).click()
  await app.getByRole('button', { name: 'Sign and store' }).dblclick()
  await expect(app.getByRole('status').filter({ hasText: 'Stored in the record' })).toBeVisible()
  expect((await practice.log()).filter(({ method, path }) => method === 'POST' && path.endsWith('/DocumentReference'))).toHaveLength(1)
})

const OLD = {
  'an Internet Explorer control, which runs no module': () => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule')
  },
  'an embedded browser of some years ago': () => {
    Reflect.deleteProperty(Array.prototype, 'toSorted')
  },
}
for (const [name, makeOld] of Object.entries(OLD))
  test(`${name} is told in words that it cannot run Meninx, and begins no sign-in`, async ({ practice, page }) => {
    await page.addInitScript(makeOld)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const iss = `${practice.origin}/fhir/generic`
    for (const address of [`launch.html?${new URLSearchParams({ iss, launch: 'x' })}`, 'index.html?code=x&state=y']) {
      await page.goto(`${practice.origin}/app/${address}`)
      await expect(page.getByRole('heading', { name: 'This browser cannot run Meninx' })).toBeVisible()
      await expect(page.getByText(/Edge WebView2/)).toBeVisible()
    }
    expect(asked.filter((path) => !path.startsWith('/app/'))).toEqual([])
    await expectAccessible(page)
  })
