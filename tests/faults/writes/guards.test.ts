import type { Encounter, FhirResource, Observation, Patient } from 'fhir/r4'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CHARACTERS, note, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.reset())

type App = Awaited<ReturnType<PracticeUnderTest['opens']>>
const readOf = async <T extends FhirResource>({ transport }: App, address: string): Promise<T> => {
  const answer = await transport.get(address)
  if (answer.kind !== 'ok') throw new Error(`${address}: ${answer.kind}`)
  return answer.body as T
}

test('54 at epic without an encounter signing is not possible, and says so before', async () => {
  const { signing } = await ehr.opens('epic', { session: { encounterId: null } })
  expect(signing().writing).toMatchObject({ kind: 'not-possible', why: expect.stringContaining('within an encounter') })
})

test.for([
  ['finished', /closed and takes no more notes/],
  ['cancelled', /was cancelled/],
  ['planned', /not begun/],
] as const)('54 at epic an encounter that is %s is said before signing, and stops it', async ([status, words]) => {
  const app = await ehr.opens('epic')
  const encounter = await readOf<Encounter>(app, `Encounter/${app.encounterId}`)
  await ehr.puts('epic', app.patientId, { ...encounter, status })
  const signing = app.signing()
  expect(await signing.before()).toMatchObject({ problems: [expect.stringMatching(words)] })
  expect((await app.signs(note(), signing)).outcome).toMatchObject({ kind: 'blocked', why: expect.stringMatching(words) })
  expect(await ehr.writes()).toEqual([])
})

test.for(CHARACTERS)('54 at %s another patient’s encounter stops it before anything is sent', async (vendor) => {
  const app = await ehr.opens(vendor)
  const encounter = await readOf<Encounter>(app, `Encounter/${app.encounterId}`)
  await ehr.puts(vendor, app.patientId, { ...encounter, subject: { reference: 'Patient/somebody-else' } })
  expect((await app.signs()).outcome).toMatchObject({ kind: 'blocked', why: expect.stringContaining('another patient') })
  expect(await ehr.writes()).toEqual([])
})

test.for([
  [
    'an answer that is no encounter',
    { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] },
    /not an encounter/,
  ],
  ['another encounter', { resourceType: 'Encounter', id: 'another', status: 'in-progress' }, /another encounter/],
] as const)('bug: %s in the encounter’s place stops it, at every record system', async ([, body, words]) => {
  for (const vendor of CHARACTERS) {
    await ehr.reset()
    const app = await ehr.opens(vendor)
    await ehr.faulty({ method: 'GET', path: '/Encounter/', body })
    const signing = app.signing()
    expect(await signing.before()).toMatchObject({ problems: [expect.stringMatching(words)] })
    const review = note()
    // Reading the chart again may stumble over it first; who signs all the same is stopped.
    await app.signs(review, signing)
    expect((await app.signs(review, signing)).outcome).toMatchObject({ kind: 'blocked', why: expect.stringMatching(words) })
    expect(await ehr.writes()).toEqual([])
  }
})

test('bug: at epic an encounter that is gone (410) stops it', async () => {
  const app = await ehr.opens('epic')
  await ehr.faulty({ method: 'GET', path: '/Encounter/', status: 410, body: '' })
  expect(await app.signing().before()).toMatchObject({ problems: [expect.stringContaining('not in the record')] })
})

test('55 at oracle the author is the signed-in person and nobody else; without one nothing is sent', async () => {
  const app = await ehr.opens('oracle')
  await app.signs()
  const [stored] = await app.documents()
  expect(stored?.note.author).toEqual([expect.objectContaining({ reference: app.session.userReference })])
  await ehr.reset()
  const nobody = await ehr.opens('oracle', { session: { userReference: null } })
  expect((await nobody.signs()).outcome).toMatchObject({ kind: 'blocked', why: expect.stringContaining('only with their author') })
  expect(await ehr.writes()).toEqual([])
})

test.for(CHARACTERS)('62 at %s another patient behind the same address between review and sending stops it', async (vendor) => {
  const app = await ehr.opens(vendor)
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  const patient = await readOf<Patient>(app, `Patient/${app.patientId}`)
  await ehr.faulty({ method: 'GET', path: `/Patient/${app.patientId}$`, body: { ...patient, id: 'somebody-else' } })
  expect(await signing.sign(review)).toMatchObject({ kind: 'blocked', why: expect.stringContaining('another patient') })
  expect(await ehr.writes()).toEqual([])
  expect(app.tookAway()).toEqual([expect.stringContaining('another patient')])
})

test('62 another patient who appears only after the chart was read once more takes the chart away too', async () => {
  const app = await ehr.opens('generic')
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  const other = { resourceType: 'Patient', id: 'somebody-else' }
  await ehr.faulty({ method: 'GET', path: `/Patient/${app.patientId}$`, after: 1, body: other })
  expect(await signing.sign(review)).toMatchObject({ kind: 'blocked', why: expect.stringContaining('another patient') })
  expect([await ehr.writes(), app.tookAway().length]).toEqual([[], 1])
})

test('62 a patient who was merged, or whose name or date of birth changed, since the preview stops it', async () => {
  for (const changed of [{ birthDate: '1901-01-01' }, { active: false }, { name: [{ text: 'Somebody Else' }] }]) {
    await ehr.reset()
    const app = await ehr.opens('generic')
    const [review, signing] = [note(), app.signing()]
    await signing.noteText(review)
    const patient = await readOf<Patient>(app, `Patient/${app.patientId}`)
    await ehr.puts('generic', app.patientId, { ...patient, ...changed })
    const first = await signing.sign(review)
    // A new version of the patient is a change of the chart; who looks again and signs again is stopped all the same.
    const again = app.signing()
    await again.noteText(review)
    expect([first, await again.sign(review)].map(({ kind }) => kind)).toEqual([expect.stringMatching(/blocked|chart-changed/), 'blocked'])
    expect(await ehr.writes()).toEqual([])
  }
})

/** A result of this chart on which the note rests. */
async function aResultOf(app: App): Promise<Observation> {
  const sources = Object.values(app.screen().chart.facts).flatMap((fact) => (fact.state === 'known' ? fact.reading.sources : []))
  const found = sources.flatMap((source) =>
    source.kind === 'record' && source.reference.startsWith('Observation/') ? [source.reference] : [],
  )
  const results = await Promise.all([...new Set(found)].map((reference) => readOf<Observation>(app, reference)))
  const counted = results.find(({ valueQuantity }) => valueQuantity?.value !== undefined)
  if (counted === undefined) throw new Error('no result with a number')
  return counted
}

test.for(CHARACTERS)(
  '63 at %s a result that changed since the preview stops it, is named, and the note is made anew to be signed again',
  async (vendor) => {
    const app = await ehr.opens(vendor)
    const [review, signing] = [note(), app.signing()]
    const before = await signing.noteText(review)
    const result = await aResultOf(app)
    await ehr.puts(vendor, app.patientId, {
      ...result,
      valueQuantity: { ...result.valueQuantity, value: (result.valueQuantity?.value ?? 0) * 2 },
    })
    const outcome = await signing.sign(review)
    expect(outcome).toMatchObject({ kind: 'chart-changed', changes: expect.arrayContaining([expect.stringMatching(/: now .*; before /)]) })
    expect(await ehr.writes()).toEqual([])
    const again = app.signing()
    const rebuilt = await again.noteText(review)
    expect(rebuilt.text).not.toBe(before.text)
    expect((await again.sign(review)).kind).toBe('stored')
    expect((await app.documents()).map(({ texts }) => texts[0]?.includes(rebuilt.reference))).toEqual([true])
  },
)

test('63 a new version with the same value counts as a change too', async () => {
  const app = await ehr.opens('generic')
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  await ehr.puts('generic', app.patientId, await aResultOf(app))
  expect(await signing.sign(review)).toMatchObject({
    kind: 'chart-changed',
    changes: [expect.stringContaining('from another source or version')],
  })
})

test.for(CHARACTERS)('63 at %s a report that came since the preview, and is only listed, stops it and is named', async (vendor) => {
  const app = await ehr.opens(vendor)
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  await ehr.puts(vendor, app.patientId, {
    resourceType: 'DiagnosticReport',
    id: 'later-mri',
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
    code: { text: 'MRI brain' },
    subject: { reference: `Patient/${app.patientId}` },
    effectiveDateTime: '2026-11-19',
    conclusion: 'Zebra stripes beside the third ventricle.',
  })
  const outcome = await signing.sign(review)
  expect(outcome).toMatchObject({ kind: 'chart-changed', changes: [expect.stringContaining('Zebra')] })
  expect(await ehr.writes()).toEqual([])
  const again = app.signing()
  expect((await again.noteText(review)).text).toContain('Zebra')
  expect((await again.sign(review)).kind).toBe('stored')
})

test('63 where the chart cannot be read again it is said, and the person decides', async () => {
  const app = await ehr.opens('epic')
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  await ehr.faulty({ method: 'GET', path: '/Observation.*laboratory', status: 500, body: '' })
  expect(await signing.sign(review)).toMatchObject({ kind: 'not-checked', why: expect.stringContaining('laboratory observations') })
  expect(await ehr.writes()).toEqual([])
  expect((await signing.sign(review)).kind).toBe('stored')
})

test.for(CHARACTERS)('65 at %s an expired sign-in at the last moment sends nothing and says what to do', async (vendor) => {
  const app = await ehr.opens(vendor)
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  await ehr.faulty({ method: 'GET', path: `/fhir/${vendor}/`, status: 401, body: '' })
  expect(await signing.sign(review)).toMatchObject({ kind: 'blocked', why: expect.stringContaining('sign-in has expired') })
  expect(await ehr.writes()).toEqual([])
})

test('67 a draft says so in its title, its text and its status, and is told from a final note', async () => {
  for (const vendor of ['generic', 'epic'] as const) {
    await ehr.reset()
    const app = await ehr.opens(vendor)
    expect((await app.signs(note({ status: 'preliminary' }))).outcome.kind).toBe('stored')
    const [stored] = await app.documents()
    expect(stored?.note.docStatus).toBe('preliminary')
    expect(stored?.texts[0]).toMatch(/^DRAFT, not verified: Meninx[\s\S]*Status: draft, not verified/)
    expect((await app.signing().before()).earlier).toMatchObject([{ docStatus: 'preliminary' }])
  }
})

test('67 at oracle, which takes only final notes of a provider, drafts are not offered and would not be sent', async () => {
  const app = await ehr.opens('oracle')
  expect(app.signing().drafts).toBe(false)
  expect((await app.signs(note({ status: 'preliminary' }))).outcome).toMatchObject({
    kind: 'blocked',
    why: expect.stringContaining('final'),
  })
  expect(await ehr.writes()).toEqual([])
})

test.for(CHARACTERS)(
  '67 at %s a note names model version, source ids with versions where the server has them, and its time',
  async (vendor) => {
    const app = await ehr.opens(vendor)
    const { prepared } = await app.signs()
    const [stored] = await app.documents()
    const text = (stored?.texts[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toMatch(/Decision model: +\d+\.\d+\.\d+, evidence up to \d{4}-\d\d-\d\d/)
    expect(text).toMatch(/Written: +\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d/)
    expect(text).toMatch(/\[(Observation|Condition|DiagnosticReport)\/[^ ]+ version \d/)
    expect(text).toContain(prepared.reference)
  },
)
