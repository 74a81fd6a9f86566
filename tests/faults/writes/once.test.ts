import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CHARACTERS, note, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())
beforeEach(() => ehr.reset())

const POST = { method: 'POST', path: '/DocumentReference' }
const SEARCH = { method: 'GET', path: '/DocumentReference\\?', onceWritten: true }

test.for(CHARACTERS)('57 at %s signing twice at once, and twice in a row, sends one note', async (vendor) => {
  const app = await ehr.opens(vendor)
  const [review, signing] = [note(), app.signing()]
  await signing.noteText(review)
  const both = await Promise.all([signing.sign(review), signing.sign(review)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['blocked', 'stored'])
  expect(await signing.sign(review)).toMatchObject({ kind: 'stored' })
  expect(await ehr.writes()).toHaveLength(1)
})

test.for(CHARACTERS)(
  '57 at %s of two windows on one patient only one sends; the other is told of the note and has to sign again',
  async (vendor) => {
    const [here, there] = [await ehr.opens(vendor), await ehr.opens(vendor)]
    const [one, other] = [here.signing(), there.signing()]
    const [mine, theirs] = [note({ comment: 'Here.' }), note({ comment: 'There.' })]
    await Promise.all([one.before(), other.before(), one.noteText(mine), other.noteText(theirs)])
    expect((await one.sign(mine)).kind).toBe('stored')
    expect(await other.sign(theirs)).toMatchObject({ kind: 'other-note', reference: expect.stringMatching(/^MX-/) })
    expect(await ehr.writes()).toHaveLength(1)
    expect((await other.sign(theirs)).kind).toBe('stored')
    expect(await here.documents()).toHaveLength(2)
  },
)

test('57 two windows that sign at the same moment: one sends', async () => {
  const [here, there] = [await ehr.opens('generic'), await ehr.opens('generic')]
  const [one, other] = [here.signing(), there.signing()]
  const review = note()
  await Promise.all([one.before(), other.before(), one.noteText(review), other.noteText(review)])
  const outcomes = await Promise.all([one.sign(review), other.sign(review)])
  expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1)
  expect(await ehr.writes()).toHaveLength(1)
})

test.for(CHARACTERS)('58 at %s an answer that is lost after storing is found to be stored, once', async (vendor) => {
  await ehr.faulty({ ...POST, dropAfter: true, times: 1 })
  const app = await ehr.opens(vendor)
  expect((await app.signs()).outcome).toMatchObject({ kind: 'stored' })
  expect([(await ehr.writes()).length, (await app.documents()).length]).toEqual([1, 1])
})

test.for(CHARACTERS)(
  '58 at %s an answer that is lost before storing is "not stored"; the same note is offered again and is stored once',
  async (vendor) => {
    await ehr.faulty({ ...POST, dropBefore: true, times: 1 })
    const app = await ehr.opens(vendor)
    const [review, signing] = [note(), app.signing()]
    const lost = await app.signs(review, signing)
    expect(lost.outcome).toMatchObject({ kind: 'not-stored', why: expect.stringContaining('not in the record') })
    const again = await app.signs(review, signing)
    expect([again.outcome.kind, again.prepared.reference]).toEqual(['stored', lost.prepared.reference])
    expect(await app.documents()).toHaveLength(1)
  },
)

test.for(CHARACTERS)(
  '58 at %s a note that came twice is said to be there twice, both are named, and nothing more is sent',
  async (vendor) => {
    const app = await ehr.opens(vendor)
    const [review, signing] = [note(), app.signing()]
    await signing.noteText(review)
    // A browser sends a POST anew by itself where the connection was lost: here the same request is carried out a second time.
    const post = app.transport.post
    Object.assign(app.transport, {
      post: async (...request: Parameters<typeof post>) => {
        const [address, body] = request
        const unconditional = vendor === 'generic' ? [address, body] : request
        await post(...(unconditional as typeof request))
        return post(...(unconditional as typeof request))
      },
    })
    const outcome = await signing.sign(review)
    const ids = (await app.documents()).map(({ note: { id } }) => id)
    expect(ids).toHaveLength(2)
    expect(outcome).toMatchObject({ kind: 'stored', remark: expect.stringContaining('2 times') })
    for (const id of ids) expect(JSON.stringify(outcome)).toContain(`DocumentReference/${id}`)
  },
)

test('58 where the server has conditional create, a POST that a browser sends twice stores one note', async () => {
  const app = await ehr.opens('generic')
  const post = app.transport.post
  Object.assign(app.transport, {
    post: async (...request: Parameters<typeof post>) => {
      await post(...request)
      return post(...request)
    },
  })
  expect((await app.signs()).outcome).toMatchObject({ kind: 'stored', remark: '' })
  expect(await app.documents()).toHaveLength(1)
})

test.for(CHARACTERS)(
  '59 at %s a timeout is "unknown" until the note is seen; nothing is sent again by itself, and looking sends nothing',
  async (vendor) => {
    await ehr.faulty({ ...POST, delayMs: 1500, times: 1 })
    const app = await ehr.opens(vendor, { timeoutMs: 700 })
    const [review, signing] = [note(), app.signing()]
    const first = await app.signs(review, signing)
    expect(first.outcome).toMatchObject({ kind: 'unknown', why: expect.stringContaining('may still be stored') })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await signing.look(review)).toMatchObject({ kind: 'stored' })
    expect([(await ehr.writes()).length, (await app.documents()).length]).toEqual([1, 1])
  },
)

test.for(CHARACTERS)(
  '59 at %s while the record cannot be searched the outcome stays unknown, and no other note is sent',
  async (vendor) => {
    await ehr.faulty({ ...POST, dropAfter: true, times: 1 }, { ...SEARCH, status: 403, body: '' })
    const app = await ehr.opens(vendor)
    const [review, signing] = [note({ comment: 'First.' }), app.signing()]
    expect((await app.signs(review, signing)).outcome.kind).toBe('unknown')
    expect((await signing.look(review)).kind).toBe('unknown')
    const changed = note({ comment: 'Second.' })
    await signing.noteText(changed)
    expect((await signing.sign(changed)).kind).toBe('earlier-open')
    expect(await ehr.writes()).toHaveLength(1)
  },
)
