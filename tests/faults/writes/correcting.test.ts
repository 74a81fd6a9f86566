import type { DocumentReference, Encounter } from 'fhir/r4'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Review } from '../../../src/ui/sign/review.ts'
import { CHARACTERS, note, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.reset())

type App = Awaited<ReturnType<PracticeUnderTest['opens']>>

/** A first note, and then a later session that finds it. */
async function withOneNote(vendor: (typeof CHARACTERS)[number]) {
  const first = await (await ehr.opens(vendor)).signs(note({ comment: 'First opinion.' }))
  expect(first.outcome.kind).toBe('stored')
  const app = await ehr.opens(vendor)
  const signing = app.signing()
  const [earlier] = (await signing.before()).earlier
  if (earlier === undefined) throw new Error('the first note was not found')
  return { app, signing, earlier, first: first.prepared }
}
const correcting = ({ id }: { readonly id: string }, comment = 'Second opinion.'): Review =>
  note({ comment, earlier: { id, relation: 'replaces' } })

test.for(CHARACTERS)('at %s an earlier note is found, with what is different now', async (vendor) => {
  const { app, earlier, first } = await withOneNote(vendor)
  expect(earlier).toMatchObject({ reference: first.reference, changes: [] })
  const result = await anOption(app)
  expect(first.text).toContain(result)
})
const anOption = async (app: App): Promise<string> => (await app.signing().noteText(note())).text.match(/^\* (\S+)/m)?.[1] ?? 'no option'

test('generic: a correction is a further note that says which one it replaces', async () => {
  const { app, signing, earlier, first } = await withOneNote('generic')
  const { prepared, outcome } = await app.signs(correcting(earlier), signing)
  expect(outcome.kind).toBe('stored')
  const documents = await app.documents()
  const second = documents.find(({ texts }) => texts[0]?.includes(`Document reference: ${prepared.reference}`))
  expect(documents).toHaveLength(2)
  expect(second?.note.relatesTo).toEqual([{ code: 'replaces', target: { reference: `DocumentReference/${earlier.id}` } }])
  expect(second?.texts[0]).toContain(`Replaces: note ${first.reference}`)
  expect(second?.texts[0]).toContain(`Changed since note ${first.reference}`)
})

test('epic: a correction is a further note whose text names the one that it replaces', async () => {
  const { app, signing, earlier, first } = await withOneNote('epic')
  expect((await app.signs(correcting(earlier), signing)).outcome.kind).toBe('stored')
  const documents = await app.documents()
  expect(documents).toHaveLength(2)
  expect(documents.filter(({ texts }) => texts[0]?.includes(`Replaces: note ${first.reference}`))).toHaveLength(1)
  expect(earlier.whyNotRetract).toContain('in the chart itself')
})

test('oracle: a correction amends the stored note in its place, with If-Match', async () => {
  const { app, signing, earlier, first } = await withOneNote('oracle')
  const { prepared, outcome } = await app.signs(correcting(earlier), signing)
  expect(outcome).toMatchObject({ kind: 'stored', where: `DocumentReference/${earlier.id}` })
  const documents = await app.documents()
  expect(documents).toHaveLength(1)
  expect(documents[0]?.note).toMatchObject({ id: earlier.id, docStatus: 'amended', meta: { versionId: '2' } })
  expect(documents[0]?.texts[0]).toContain(prepared.reference)
  expect(documents[0]?.texts[0]).toContain(`note ${first.reference}`)
  expect((await ehr.writes()).map(({ method, status }) => [method, status])).toEqual([
    ['POST', 201],
    ['PUT', 200],
  ])
})

test('61 oracle: a note that somebody changed meanwhile is not overwritten (stale version), and the person looks again', async () => {
  const { app, signing, earlier } = await withOneNote('oracle')
  await signing.noteText(correcting(earlier))
  const held = (await app.documents())[0]?.note as DocumentReference
  await ehr.puts('oracle', app.patientId, { ...held, docStatus: 'amended' })
  const review = correcting(earlier)
  await signing.noteText(review)
  expect(await signing.sign(review)).toMatchObject({ kind: 'changed-meanwhile', why: expect.stringContaining('Somebody has changed') })
  expect((await ehr.writes()).filter(({ method }) => method === 'PUT')).toEqual([])
  // Looked at again, in its new version, it can be corrected.
  const again = (await ehr.opens('oracle')).signing()
  const [now] = (await again.before()).earlier
  if (now === undefined) throw new Error('gone')
  const second = correcting(now)
  await again.noteText(second)
  expect((await again.sign(second)).kind).toBe('stored')
})

test.for([409, 412])('61 oracle: %i in answer to the correction is said, and the stored note is as it was', async (status) => {
  const { app, signing, earlier, first } = await withOneNote('oracle')
  await ehr.faulty({ method: 'PUT', path: '/DocumentReference', status, body: '' })
  expect((await app.signs(correcting(earlier), signing)).outcome.kind).toBe('changed-meanwhile')
  expect((await app.documents())[0]?.texts[0]).toContain(first.reference)
})

test('58 oracle: a correction whose answer is lost is found to have taken; one that was lost before is "not stored"', async () => {
  const { app, signing, earlier } = await withOneNote('oracle')
  await ehr.faulty({ method: 'PUT', path: '/DocumentReference', dropBefore: true, times: 1 })
  const review = correcting(earlier)
  expect((await app.signs(review, signing)).outcome).toMatchObject({ kind: 'not-stored', why: expect.stringContaining('as it was') })
  await ehr.faulty({ method: 'PUT', path: '/DocumentReference', dropAfter: true, times: 1 })
  expect((await app.signs(review, signing)).outcome.kind).toBe('stored')
  expect(await app.documents()).toHaveLength(1)
})

test.for(['generic', 'oracle'] as const)(
  'at %s a note can be marked as entered in error, and is no longer among the earlier ones',
  async (vendor) => {
    const { app, signing, earlier } = await withOneNote(vendor)
    expect(earlier.whyNotRetract).toBeNull()
    expect(await signing.retract(earlier.id)).toBeNull()
    expect((await app.documents())[0]?.note.status).toBe('entered-in-error')
    expect((await (await ehr.opens(vendor)).signing().before()).earlier).toEqual([])
  },
)

test.for(['generic', 'oracle'] as const)(
  'bug: at %s a note that was marked as entered in error, from here or in the chart, was still called stored in that session',
  async (vendor) => {
    for (const how of ['from here', 'in the chart'] as const) {
      await ehr.reset()
      const app = await ehr.opens(vendor)
      const first = await app.signs()
      const [stored] = await app.documents()
      if (stored?.note.id === undefined) throw new Error('not stored')
      if (how === 'from here') expect(await app.signing().retract(stored.note.id)).toBeNull()
      else {
        await ehr.puts(vendor, app.patientId, { ...stored.note, status: 'entered-in-error' })
        const told = (await app.signs()).outcome
        expect(told).toMatchObject({ kind: 'blocked', why: expect.stringContaining('entered in error') })
      }
      const again = await app.signs()
      expect(again.prepared.reference).not.toBe(first.prepared.reference)
      expect(again.outcome.kind).toBe('stored')
      expect((await app.documents()).map(({ note: { status } }) => status).toSorted()).toEqual(['current', 'entered-in-error'])
    }
  },
)

test('a note that may not be changed says why, and stays', async () => {
  const { signing, earlier, app } = await withOneNote('generic')
  await ehr.faulty({ method: 'PUT', path: '/DocumentReference', status: 403, body: '' })
  expect(await signing.retract(earlier.id)).toContain('does not permit')
  expect((await app.documents())[0]?.note.status).toBe('current')
})

test('without the permission to update, oracle gets a further note that names the one it corrects', async () => {
  await (await ehr.opens('oracle')).signs(note())
  const app = await ehr.opens('oracle', { scope: (granted) => granted.replace('DocumentReference.crus', 'DocumentReference.crs') })
  const signing = app.signing()
  const [earlier] = (await signing.before()).earlier
  if (earlier === undefined) throw new Error('not found')
  expect((await app.signs(correcting(earlier), signing)).outcome.kind).toBe('stored')
  expect(await app.documents()).toHaveLength(2)
})

test('changes since an earlier note: model, facts and options, from the text alone', async () => {
  const { app, earlier } = await withOneNote('epic')
  const facts = app.screen().chart.facts
  const source = Object.values(facts)
    .flatMap((fact) => (fact.state === 'known' ? fact.reading.sources : []))
    .find((one) => one.kind === 'record' && one.reference.startsWith('Condition/'))
  if (source?.kind !== 'record') throw new Error('no condition')
  const answer = await app.transport.get(source.reference)
  if (answer.kind !== 'ok') throw new Error('not read')
  const condition = answer.body as { verificationStatus: object }
  await ehr.puts('epic', app.patientId, {
    ...condition,
    verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }] },
  } as never)
  const later = (await ehr.opens('epic')).signing()
  const [found] = (await later.before()).earlier
  expect(found?.id).toBe(earlier.id)
  expect(found?.changes?.join('\n')).toMatch(/no longer known; before|now .*; before/)
})

test('bug: oracle: after "somebody has changed the note", signing again does not overwrite what nobody has looked at', async () => {
  const { app, signing, earlier } = await withOneNote('oracle')
  const review = correcting(earlier)
  await signing.noteText(review)
  const held = (await app.documents())[0]?.note as DocumentReference
  await ehr.puts('oracle', app.patientId, { ...held, docStatus: 'amended' })
  const outcomes = [await signing.sign(review), await signing.sign(review)]
  expect(outcomes.map(({ kind }) => kind)).toEqual(['changed-meanwhile', 'changed-meanwhile'])
  expect((await ehr.writes()).filter(({ method }) => method === 'PUT')).toEqual([])
  // Shown anew, against what the record holds now, it can be signed.
  const again = { ...review }
  await signing.before()
  await signing.noteText(again)
  expect((await signing.sign(again)).kind).toBe('stored')
})

test('bug: oracle: a colleague’s note is not amended in its place, which would make it somebody else’s: a further note corrects it', async () => {
  const first = await (await ehr.opens('oracle')).signs(note({ comment: 'First opinion.' }))
  const colleague = await ehr.opens('oracle', { launch: { practitioner: 'practice-robin' } })
  const signing = colleague.signing()
  const [earlier] = (await signing.before()).earlier
  expect(earlier).toMatchObject({ correcting: 'new-note', whyNotRetract: expect.stringContaining('only notes of its user') })
  expect((await colleague.signs(correcting(earlier ?? { id: '' }), signing)).outcome.kind).toBe('stored')
  const documents = await colleague.documents()
  expect(documents).toHaveLength(2)
  const authors = documents.map(({ note: { author }, texts }) => [texts[0]?.includes('First opinion.'), author?.[0]?.reference])
  expect(authors).toContainEqual([true, expect.not.stringContaining('practice-robin')])
  expect(documents.filter(({ texts }) => texts[0]?.includes(`Replaces:</b> note ${first.prepared.reference}`))).toHaveLength(1)
})

test('bug: oracle: a note that is corrected from another encounter stays in the one it was filed in', async () => {
  const { app, earlier } = await withOneNote('oracle')
  const encounter = await app.transport.get(`Encounter/${app.encounterId}`)
  if (encounter.kind !== 'ok') throw new Error('no encounter')
  await ehr.puts('oracle', app.patientId, { ...(encounter.body as Encounter), id: 'later-visit' })
  const later = await ehr.opens('oracle', { session: { encounterId: 'later-visit' } })
  const signing = later.signing()
  await signing.before()
  expect((await later.signs(correcting(earlier), signing)).outcome.kind).toBe('stored')
  const [amended] = await later.documents()
  expect(amended?.note).toMatchObject({ docStatus: 'amended', context: { encounter: [{ reference: `Encounter/${app.encounterId}` }] } })
})

test.for(['generic', 'epic'] as const)(
  'bug: at %s a note that was replaced is named as replaced and not offered to be corrected again',
  async (vendor) => {
    const { app, signing, earlier } = await withOneNote(vendor)
    const { prepared } = await app.signs(correcting(earlier), signing)
    const found = (await (await ehr.opens(vendor)).signing().before()).earlier
    const replaced = Object.fromEntries(found.map(({ reference, replacedBy }) => [reference, replacedBy]))
    expect(replaced).toEqual({ [earlier.reference]: prepared.reference, [prepared.reference]: null })
  },
)

test.for(CHARACTERS)('bug: at %s another patient’s note in the answer is no earlier note of this patient', async (vendor) => {
  const { app } = await withOneNote(vendor)
  const held = (await app.documents())[0]?.note
  const other = { ...held, id: 'of-somebody-else', subject: { reference: 'Patient/somebody-else' } }
  await ehr.faulty({
    method: 'GET',
    path: '/DocumentReference\\?',
    body: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: other }] },
  })
  const later = await ehr.opens(vendor)
  expect(await later.signing().before()).toMatchObject({ earlier: [], whole: false })
})
