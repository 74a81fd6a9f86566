import { expect, expectAccessible, type Practice, test } from './practice.ts'

/** A launch whose record system says where its look is described. */
async function launchWith({ page, origin }: Practice, styleUrl: string): Promise<void> {
  const patients = (await (await page.request.get(`${origin}/__practice/patients`)).json()) as { id: string; caseName: string }[]
  const patient = patients.find(({ caseName }) => caseName === 'alk-naive-large-symptomatic-bm')?.id
  const data = { patient, tokenOverrides: { smart_style_url: styleUrl } }
  const { launch } = (await (await page.request.post(`${origin}/auth/generic/launch`, { data })).json()) as { launch: string }
  await page.goto(`${origin}/app/launch.html?${new URLSearchParams({ iss: `${origin}/fhir/generic`, launch })}`)
  await expect(page.getByRole('region', { name: /^Options supported/ })).toBeVisible({ timeout: 40_000 })
}

const reported = async ({ page }: Practice): Promise<string> => {
  await page.getByRole('button', { name: 'Report a problem' }).click()
  const text = await page.getByRole('dialog').locator('pre').textContent()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  return (JSON.parse(text ?? '{}') as { around: { hostStyle: string } }).around.hostStyle
}
const look = ({ page }: Practice) =>
  page.locator('body').evaluate((body) => {
    const { backgroundColor, color, fontFamily } = getComputedStyle(body)
    return { backgroundColor, color, fontFamily }
  })

test('the record system’s colours and font are taken over, without the token; what is too faint is left out and said', async ({
  practice,
  page,
}) => {
  const asked = page.waitForRequest(/styles\/cream\.json$/)
  await launchWith(practice, `${practice.origin}/auth/generic/styles/cream.json`)
  expect((await (await asked).allHeaders()).authorization).toBeUndefined()
  await expect
    .poll(() => look(practice))
    .toMatchObject({
      backgroundColor: 'rgb(237, 234, 227)',
      color: 'rgb(48, 48, 48)',
      fontFamily: expect.stringContaining('Georgia'),
    })
  await expectAccessible(page)
  expect(await reported(practice)).toBe('colours taken; highlight colour ignored: less than 4.5 : 1; fonts taken')
})

test('a dark record system makes a dark panel, whatever the workstation prefers; on paper it stays black on white', async ({
  practice,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await launchWith(practice, `${practice.origin}/auth/generic/styles/night.json`)
  await expect.poll(() => look(practice)).toMatchObject({ backgroundColor: 'rgb(16, 20, 24)' })
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  expect(await look(practice)).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' })
})

for (const [what, address, words] of [
  ['too faint', '/auth/generic/styles/faint.json', 'colours ignored: text less than 4.5 : 1'],
  ['no colours', '/auth/generic/styles/hostile.json', 'ignored: not as the standard says: color_background'],
  ['not there', '/auth/generic/styles/none.json', 'ignored: the record system answered 404'],
  ['elsewhere', 'https://elsewhere.example/style.json', 'ignored: it lies on a server that is not configured'],
] as const)
  test(`a look that is ${what} changes nothing, is said in the problem report, and reaches nobody else`, async ({ practice, page }) => {
    const foreign: string[] = []
    page.on('request', (request) => (request.url().startsWith(practice.origin) ? undefined : foreign.push(request.url())))
    await launchWith(practice, address.startsWith('/') ? `${practice.origin}${address}` : address)
    await expect.poll(() => reported(practice)).toBe(words)
    expect(await look(practice)).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)' })
    expect(foreign).toEqual([])
  })
