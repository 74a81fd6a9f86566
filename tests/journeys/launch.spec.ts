import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { configure, discovery, launch, launchAddress, leftBehind, opened, PATIENT, tokenRequests } from './launch.ts'
import { expect, expectAccessible, type Practice, test } from './practice.ts'

/** Lines 1 to 20 and 68 to 75 of the test list (docs/test-list.md), in a real browser. */
const WELL_KNOWN = '/fhir/generic/[.]well-known'
const heading = (page: Page, name: RegExp) => expect(page.getByRole('heading', { name })).toBeVisible({ timeout: 20_000 })
const clear = (practice: Practice) => practice.page.request.delete(`${practice.origin}/__practice/faults`)

/** No page of any test may break its own content security policy, not even by trying. */
const complaints: string[] = []
test.beforeEach(({ context }) => {
  complaints.length = 0
  context.on('console', (message) => {
    if (/content security policy|trusted ?type|permissions.policy/i.test(message.text())) complaints.push(message.text())
  })
})
test.afterEach(() => expect(complaints).toEqual([]))

test('1, 2 look-alike record systems and parameters of fhirclient: no request leaves, and a real launch obeys none of them', async ({
  practice,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const host = new URL(practice.origin).host
  for (const iss of [
    `https://${host}/fhir/generic`,
    `http://${host}.evil.example/fhir/generic`,
    `http://evil.example/?x=${practice.origin}/fhir/generic`,
    `http://user@${host}/fhir/generic`,
    `http://evil.example\\@${host}/fhir/generic`,
    `${practice.origin}/fhir/generic/../epic`,
    `${practice.origin}/FHIR/generic`,
  ]) {
    await page.goto(`${practice.origin}/app/launch.html?${new URLSearchParams({ iss, launch: 'x' })}`)
    await heading(page, /does not know this record system/)
  }
  const real = await launchAddress(practice)
  await page.goto(
    `${real}&fhirServiceUrl=https%3A%2F%2Fevil.example&clientId=evil&patientId=p02-patient&redirect_uri=https%3A%2F%2Fevil.example`,
  )
  await opened(page)
  expect(asked.filter((url) => !url.startsWith(`${practice.origin}/`))).toEqual([])
  const [authorize] = (await practice.log()).filter(({ path }) => path.endsWith('/authorize'))
  expect(JSON.stringify(authorize?.query)).not.toMatch(/evil|p02-patient/)
})

test('3 endpoints or an issuer on another server are refused before anybody signs in; a key set there is not asked, and nobody signs', async ({
  practice,
  page,
}) => {
  for (const wrong of [
    { token_endpoint: 'http://127.0.0.1:9/token' },
    { authorization_endpoint: 'http://127.0.0.1:9/a' },
    { issuer: 'http://127.0.0.1:9' },
  ]) {
    await practice.inject({ path: WELL_KNOWN, body: { ...discovery(practice), ...wrong } })
    await launch(practice)
    await heading(page, /sign-in could not be started/)
  }
  expect((await practice.log()).filter(({ path }) => path.includes('/authorize'))).toEqual([])
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await clear(practice)
  await practice.inject({ path: WELL_KNOWN, body: { ...discovery(practice), jwks_uri: 'http://127.0.0.1:9/keys' } })
  await launch(practice)
  await opened(page)
  expect(asked.filter((url) => url.includes(':9/'))).toEqual([])
  await expect(page.getByText(/statement of who signed in was not accepted/).first()).toBeVisible()
})

test('4 a record system that does not say where to sign in is tried again by the person, and never taken for an open one', async ({
  practice,
  page,
}) => {
  for (const fault of [{ status: 404 }, { status: 500 }, { body: '<html>', contentType: 'text/html' }, { dropBefore: true }]) {
    await practice.inject({ path: WELL_KNOWN, ...fault })
    await launch(practice)
    await heading(page, /did not answer/)
  }
  await expectAccessible(page)
  await clear(practice)
  await page.getByRole('button', { name: 'Try again' }).click()
  await opened(page)
  expect(
    (await practice.log()).filter(({ path, token }) => path.startsWith('/fhir/generic/') && !path.includes('.well-known') && !token),
  ).toEqual([])
})

test('5 PKCE is sent where S256 is not advertised and the configuration says so; otherwise the launch stops', async ({
  practice,
  page,
}) => {
  const { code_challenge_methods_supported: _, ...silent } = discovery(practice)
  await practice.inject({ path: WELL_KNOWN, body: silent })
  await launch(practice)
  await expect(page.getByText(/PKCE with S256/)).toBeVisible()
  await configure(page, { pkce: 'unsafeV1' })
  await launch(practice)
  await opened(page)
  const query = new Map((await practice.log()).find(({ path }) => path.endsWith('/authorize'))?.query as unknown as [string, string][])
  expect([query.get('code_challenge_method'), query.get('code_challenge')?.length]).toEqual(['S256', 43])
  expect([query.get('state')?.length, query.get('nonce')?.length]).toEqual([64, 64])
})

test('6, 7, 8 one token request for one launch: not by strict mode, reload, back, another tab, or a state that is missing or altered', async ({
  practice,
  page,
  context,
}) => {
  const back: string[] = []
  page.on('request', (request) => request.url().includes('/app/index.html?') && back.push(request.url()))
  await launch(practice)
  await opened(page)
  expect(page.url()).toBe(`${practice.origin}/app/index.html`)
  const [answer = ''] = back
  await page.reload()
  await heading(page, /loaded again/)
  await page.goto(`${practice.origin}/`)
  await page.goBack()
  await heading(page, /loaded again/)
  await page.goto(answer)
  await heading(page, /loaded again/)
  const other = await context.newPage()
  for (const url of [answer, answer.replace(/state=\w{4}/, 'state=0000'), answer.replace(/[?&]state=\w+/, '')]) {
    await other.goto(url)
    await expect(other.getByRole('alert')).toBeVisible()
    expect(other.url()).not.toMatch(/code=|state=/)
  }
  expect(await tokenRequests(practice)).toBe(1)
})

test('7 bug: the code leaves the address also where the configuration cannot be used and nothing is exchanged', async ({
  practice,
  page,
}) => {
  await page.route('**/app/config.json', (route) => route.fulfill({ json: { tenants: [] } }))
  await page.goto(`${practice.origin}/app/index.html?code=secret&state=${'a'.repeat(64)}`)
  await heading(page, /not set up correctly/)
  expect(page.url()).toBe(`${practice.origin}/app/index.html`)
})

test('20 bug: where the browser blocks the storage, both pages say so instead of waiting for ever, and no code stays in the address', async ({
  practice,
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    }),
  )
  await launch(practice)
  await expect(page.getByText(/browser blocks the storage/)).toBeVisible()
  await page.goto(`${practice.origin}/app/index.html?code=secret&state=${'a'.repeat(64)}`)
  await heading(page, /Signing in to the record system failed/)
  expect(page.url()).toBe(`${practice.origin}/app/index.html`)
})

test('bug: a page without a place for the app says so in words; the code leaves the address and is not redeemed', async ({
  practice,
  page,
}) => {
  // Where the sign-in leads back to is opened as a page of its own: what follows a redirect cannot be altered.
  let back = ''
  await page.route('**/authorize?*', async (route) => {
    back = (await route.fetch({ maxRedirects: 0 })).headers().location ?? ''
    await route.fulfill({ body: 'signed in' })
  })
  await launch(practice)
  await expect(page.getByText('signed in')).toBeVisible()
  await page.route('**/app/index.html?*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('id="root"', 'id="other"') })
  })
  await page.goto(new URL(back, practice.origin).href)
  await heading(page, /not set up correctly/)
  await expect(page.getByText('index.html has no element with the id "root".')).toBeVisible()
  expect(page.url()).toBe(`${practice.origin}/app/index.html`)
  expect(await tokenRequests(practice)).toBe(0)
})

test('bug: where the browser cannot run the app, nothing of it begins: no configuration is fetched and no code redeemed', async ({
  practice,
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    if (window.location.pathname.endsWith('/index.html')) Object.defineProperty(AbortSignal, 'any', { value: undefined })
  })
  await launch(practice)
  await heading(page, /cannot run Meninx/)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.endsWith('/config.json'))).toHaveLength(1)
  expect(await tokenRequests(practice)).toBe(0)
})

test('bug: a launch page whose path begins with two slashes launches from where it is', async ({ practice, page }) => {
  await page.route(`${practice.origin}//app/**`, async (route) => {
    const url = route.request().url().replace(`${practice.origin}//`, `${practice.origin}/`)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  const { search } = new URL(await launchAddress(practice))
  await page.goto(`${practice.origin}//app/launch.html${search}`)
  await expect(page.getByText(/redirect address is not registered/)).toBeVisible()
})

test('9 a denial is text, explained only by a page of the record system itself', async ({ practice, page }) => {
  const denied = async (uri: string) => {
    await practice.inject({ path: '/auth/generic/authorize', status: 302, headers: { location: `${practice.origin}/x` } })
    await page.route('**/auth/generic/authorize?*', (route) => {
      const state = new URL(route.request().url()).searchParams.get('state')
      const said = { error: 'access_denied', error_description: '<img src=x onerror=alert(1)>', error_uri: uri, state: state ?? '' }
      return route.fulfill({ status: 302, headers: { location: `${practice.origin}/app/index.html?${new URLSearchParams(said)}` } })
    })
    await launch(practice)
    await expect(page.getByText('access_denied: <img src=x onerror=alert(1)>')).toBeVisible()
    await page.unroute('**/auth/generic/authorize?*')
  }
  await denied(`${practice.origin}/auth/errors?correlation=17`)
  await expect(page.getByRole('link')).toHaveAttribute('href', `${practice.origin}/auth/errors?correlation=17`)
  await denied('javascript:alert(1)')
  await expect(page.getByRole('link')).toHaveCount(0)
})

test('10 an id_token for another app, by another issuer, of another sign-in or not signed opens no chart; an expired one opens it unsigned', async ({
  practice,
  page,
}) => {
  for (const context of [
    { idTokenOverrides: { aud: 'other' } },
    { idTokenOverrides: { iss: 'https://evil.example' } },
    { idTokenOverrides: { nonce: 'replayed' } },
    { tokenOverrides: { id_token: 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.' } },
  ]) {
    await launch(practice, { patient: PATIENT, ...context })
    await heading(page, /Signing in to the record system failed/)
  }
  await launch(practice, { patient: PATIENT, idTokenOverrides: { exp: 1 } })
  await opened(page)
  await expect(page.getByText(/statement of who signed in was not accepted: it has expired/).first()).toBeVisible()
})

test('11 fewer scopes than asked for switch off what they would permit, in words; none stops', async ({ practice, page }) => {
  await launch(practice, {
    patient: PATIENT,
    scopesGranted: 'launch openid fhirUser patient/Patient.read patient/Observation.read patient/Condition.read',
    tokenOverrides: { expires_in: '570' },
  })
  await opened(page)
  await expect(page.getByText('The record system did not permit Meninx to store notes.').first()).toBeVisible()
  await expect(page.getByText(/refused/).first()).toBeVisible()
  const asked = new Set((await practice.log()).filter(({ token }) => token).map(({ path }) => path.split('/')[3]))
  expect(asked).toEqual(new Set(['Condition', 'Observation', 'Patient']))
  await launch(practice, { patient: PATIENT, scopesGranted: 'openid fhirUser launch' })
  await heading(page, /Access was not granted/)
})

test('14 another patient than the one of the token takes everything off the screen', async ({ practice, page }) => {
  await practice.inject({
    path: '/fhir/generic/Patient/',
    body: { resourceType: 'Patient', id: 'merged-into-this', name: [{ text: 'Somebody Else' }] },
  })
  await launch(practice)
  await heading(page, /not the one Meninx was opened for/)
  await expect(page.getByText('Somebody Else')).toHaveCount(0)
})

test('15 a token endpoint that refuses or fails says so and leads back to the chart', async ({ practice, page }) => {
  for (const [fault, title] of [
    [{ status: 400, body: { error: 'invalid_grant', error_description: 'code expired' } }, /Signing in to the record system failed/],
    [{ status: 401, body: { error: 'invalid_client' } }, /Signing in to the record system failed/],
    [{ status: 503 }, /did not answer/],
    [{ dropBefore: true }, /did not answer/],
    [{ truncate: true }, /Signing in to the record system failed/],
    [{ status: 307, headers: { location: '/auth/epic/token' } }, /did not answer/],
  ] as const) {
    await practice.inject({ path: '/auth/generic/token', ...fault })
    await launch(practice)
    await heading(page, title)
    await expect(page.getByText(/Start Meninx again from the patient’s chart/).first()).toBeVisible()
  }
  expect((await practice.log()).filter(({ path }) => path === '/auth/epic/token')).toEqual([])
})

test('16, 18, 69 the end of the sign-in is announced, answers come back after a relaunch, and nothing can be read of what is left behind', async ({
  practice,
  page,
  context,
}) => {
  const said: string[] = []
  const tokens: string[] = []
  context.on('console', (message) => said.push(message.text()))
  context.on('weberror', (error) => said.push(String(error.error())))
  // The app reads the answer part by part, which leaves the browser's tools without it: it is looked at on its way.
  await page.route('**/token', async (route) => {
    const response = await route.fetch()
    tokens.push(((await response.json()) as { access_token: string }).access_token)
    await route.fulfill({ response })
  })
  await launch(practice, { patient: PATIENT, tokenOverrides: { expires_in: 200 } })
  await opened(page)
  await expect(page.locator('.time-left')).toContainText('minutes')
  await page
    .getByRole('button', { name: /leptomeningeal disease not known/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('radio').first().check()
  await page.getByRole('dialog').getByRole('button', { name: 'Use this answer' }).click()
  await expect
    .poll(() => page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('meninx.answers.')).length))
    .toBe(1)
  const whileOpen = await leftBehind(page)
  await launch(practice)
  await opened(page)
  await expect(page.getByRole('status', { name: 'Answers from before' })).toBeVisible()
  await expectAccessible(page)
  const after = (await leftBehind(page)) + said.join()
  await page.goto(`${practice.origin}/app/index.html`)
  expect(tokens).toHaveLength(2)
  for (const secret of [
    ...tokens,
    'Sandoval',
    'Imelda',
    'MX-100201',
    '1964-03-18',
    PATIENT,
    'p01-',
    'oncologist',
    'leptomeningeal',
    'lmStatus',
    'EGFR',
  ])
    for (const text of [whileOpen, after, await leftBehind(page)]) expect(text).not.toContain(secret)
})

test('19 two panels for two patients in one window, with one session storage between them, never mix', async ({ practice, page }) => {
  const [one, two] = [
    await launchAddress(practice, { patient: 'p01-patient' }),
    await launchAddress(practice, { patient: 'p07-patient' }, 'oracle'),
  ]
  await page.goto(`${practice.origin}/`)
  await page.evaluate(
    (addresses) => {
      const frames = addresses.map((src, index) => Object.assign(document.createElement('iframe'), { src, name: `panel${index}` }))
      document.body.replaceChildren(...frames)
      for (const frame of frames) Object.assign(frame.style, { width: '700px', height: '700px' })
    },
    [one, two],
  )
  const panels = [page.frameLocator('iframe[name=panel0]'), page.frameLocator('iframe[name=panel1]')]
  for (const panel of panels) await expect(panel.getByRole('region', { name: /^Options supported/ })).toBeVisible({ timeout: 30_000 })
  const names = await Promise.all(panels.map((panel) => panel.locator('.banner').innerText()))
  expect(names[0]).toContain('MX-100201')
  expect(names[1]).not.toContain('MX-100201')
  const asked = (await practice.log()).filter(({ path, token }) => token && path.startsWith('/fhir/'))
  const about = (system: string) => JSON.stringify(asked.filter(({ path }) => path.startsWith(`/fhir/${system}/`)))
  expect(about('generic')).not.toContain('p07-')
  expect(about('oracle')).not.toContain('p01-')
})

test('20, 71 a page that may not frame Meninx gets nothing to show, and what any page posts to it is ignored', async ({
  practice,
  page,
}) => {
  const evil = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${practice.origin}/app/index.html"></iframe>`),
  )
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)
  await expect.poll(() => page.frames().at(-1)?.url()).toContain('chrome-error:')
  evil.close()
  expect(complaints.splice(0).join()).toContain('frame-ancestors')
  await launch(practice)
  await opened(page)
  await page.evaluate(() => {
    for (const data of [{ type: 'completeAuth', url: 'https://evil.example/' }, 'lock', null]) window.postMessage(data, '*')
  })
  await opened(page)
  expect(page.url()).toBe(`${practice.origin}/app/index.html`)
})

test('70 nobody else is asked anything, and no worker or cache keeps the record', async ({ practice, page }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await launch(practice)
  await opened(page)
  expect([...asked]).toEqual([practice.origin])
  const kept = await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])
  expect(kept).toEqual([[], 0])
})

test('73 a chart that nobody uses is locked; a window that is not in front shows nothing', async ({ practice, page }) => {
  await page.clock.install()
  await configure(page, {}, { lockAfterMinutes: 2 })
  await launch(practice)
  await opened(page)
  await page.clock.fastForward(65_000)
  await expect(page.getByRole('alert').filter({ hasText: 'it locks within a minute' })).toBeVisible()
  await page.keyboard.press('Shift')
  await expect(page.getByRole('alert').filter({ hasText: 'it locks within a minute' })).toBeHidden()
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.locator('#root')).toBeHidden()
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => false })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await opened(page)
  await page.clock.fastForward(125_000)
  await heading(page, /Meninx is locked/)
  await expectAccessible(page)
  expect(await page.locator('body').innerText()).not.toMatch(/Sandoval|MX-100201|EGFR/)
  expect(await leftBehind(page)).not.toContain('meninx.answers.')
})

test('74 after an update of the app an open page stops rather than mix versions', async ({ practice, page }) => {
  await launch(practice)
  await opened(page)
  await page.route('**/app/assets/*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await page.getByRole('button', { name: 'Preview and sign the note' }).click()
  await heading(page, /Something in Meninx went wrong/)
  await expect(page.getByText(/Start Meninx again from the patient’s chart/)).toBeVisible()
})

for (const minutes of [-9, 9])
  test(`75 a clock that is wrong by ${minutes} minutes changes neither who signed in nor when the sign-in ends`, async ({
    practice,
    page,
  }) => {
    await page.clock.install({ time: Date.now() + minutes * 60_000 })
    await page.clock.resume()
    await launch(practice, { patient: PATIENT, tokenOverrides: { expires_in: 400 } })
    await opened(page)
    await expect(page.getByRole('button', { name: 'Preview and sign the note' })).toBeEnabled()
    await expect(page.locator('.time-left')).toBeEmpty()
  })
