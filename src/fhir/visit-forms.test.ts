import { expect, test } from 'vitest'
import { scopesFrom } from './scopes.ts'
import type { Answer, Transport } from './transport.ts'
import { markInError, readForms, writeForm } from './visit-forms.ts'

const FORM = 'urn:test:form'
const bundle = (...resources: readonly object[]): Answer => ({
  kind: 'ok',
  status: 200,
  body: { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) },
  headers: { location: null, etag: null },
})
const response = (id: string, more: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  id,
  questionnaire: `${FORM}|1`,
  status: 'completed',
  subject: { reference: 'Patient/p' },
  authored: '2026-03-05T10:00:00Z',
  item: [{ linkId: 'group', item: [{ linkId: 'a', answer: [{ valueCoding: { code: 'yes' } }] }] }],
  ...more,
})
const PATIENT: Answer = { kind: 'ok', status: 200, body: { resourceType: 'Patient', id: 'p' }, headers: { location: null, etag: null } }
const OK: Answer = { kind: 'ok', status: 201, body: null, headers: { location: null, etag: null } }

function serverOf(gets: readonly Answer[], post: Answer = OK) {
  const left = [...gets]
  const asked: string[] = []
  const sent: { readonly body: unknown; readonly headers: unknown }[] = []
  const transport = {
    base: 'https://ehr.example/fhir',
    get: async (address: string) => {
      if (address === 'Patient/p') return PATIENT
      asked.push(address)
      return left.shift() ?? bundle()
    },
    post: async (_: string, body: unknown, options?: { readonly headers?: unknown }) => {
      sent.push({ body, headers: options?.headers })
      return post
    },
  } as unknown as Transport
  return { transport, asked, sent }
}
const about = (scopes = 'patient/QuestionnaireResponse.rs') =>
  ({ vendor: 'oracle', scopes: scopesFrom(scopes), patientId: 'p', questionnaire: FORM }) as const

test('answers to the form are read, oldest first; other forms, unfinished ones and those of another patient are not', async () => {
  const { transport } = serverOf([
    bundle(
      response('2', { authored: '2026-05-05T10:00:00Z', questionnaire: FORM }),
      response('1'),
      response('3', { questionnaire: 'urn:other' }),
      response('4', { status: 'in-progress' }),
      response('5', { status: 'entered-in-error' }),
      response('6', { subject: { reference: 'Patient/other' } }),
      response('7', { subject: undefined }),
    ),
  ])
  const { forms, inError, unread } = await readForms(transport, about())
  expect(inError.map(({ where }) => where)).toEqual(['QuestionnaireResponse/5'])
  expect(forms.map(({ where }) => where)).toEqual(['QuestionnaireResponse/1', 'QuestionnaireResponse/2'])
  expect(forms[0]?.items).toEqual([{ linkId: 'group', answers: [], items: [{ linkId: 'a', answers: ['yes'], items: [] }] }])
  expect(unread).toEqual([])
})

test('who filled a form in, and its version, are read: absent is not known', async () => {
  const { transport } = serverOf([
    bundle(
      response('1', { author: { reference: 'https://ehr.example/fhir/Practitioner/7', display: 'Dr Ada' }, meta: { versionId: '2' } }),
      response('2', { authored: '2026-05-05T10:00:00Z' }),
    ),
  ])
  expect((await readForms(transport, about())).forms).toMatchObject([
    { author: { reference: 'Practitioner/7', name: 'Dr Ada' }, version: '2' },
    { author: { reference: null, name: null }, version: null },
  ])
})

test('without permission nothing is asked', async () => {
  const { transport, asked } = serverOf([])
  expect(await readForms(transport, about('patient/Observation.rs'))).toEqual({
    forms: [],
    inError: [],
    unread: [expect.stringMatching(/not looked for: this sign-in does not permit/)],
  })
  expect(asked).toEqual([])
})

test('the search names the patient and nothing that a vendor does not document', async () => {
  const { transport, asked } = serverOf([bundle()])
  await readForms(transport, about())
  expect(asked.map((address) => address.replace(/^.*\/fhir\//, ''))).toEqual(['QuestionnaireResponse?patient=p'])
})

test('a search that fails is said: it is not "no visits"', async () => {
  const { transport } = serverOf([{ kind: 'unreachable' }])
  expect((await readForms(transport, about())).unread.join()).toMatch(/could not be read in full/)
})

test('a form that is broken is named', async () => {
  const { transport } = serverOf([bundle(response('1', { item: 'x' }))])
  expect((await readForms(transport, about())).unread).toEqual(['QuestionnaireResponse/1 is a stored visit that could not be read.'])
})

const draft = {
  resourceType: 'QuestionnaireResponse',
  identifier: { system: 'urn:v', value: 'x-1' },
  subject: { reference: 'Patient/p' },
} as const
const stored = response('9', { identifier: { system: 'urn:v', value: 'x-1' }, meta: { versionId: '1' } })
const GENERIC = { vendor: 'generic', patientId: 'p', encounterId: null } as const

test('a form is sent once and looked for; where it is, is said', async () => {
  const { transport, sent } = serverOf([bundle(), bundle(stored)])
  expect(await writeForm(transport, draft, GENERIC)).toEqual({ kind: 'stored', where: 'QuestionnaireResponse/9', version: '1' })
  expect(sent).toHaveLength(1)
  expect(sent[0]?.headers).toEqual({ 'If-None-Exist': 'identifier=urn%3Av%7Cx-1' })
})

test('a form that is there already is not sent again', async () => {
  const { transport, sent } = serverOf([bundle(stored)])
  expect(await writeForm(transport, draft, GENERIC)).toMatchObject({ kind: 'stored' })
  expect(sent).toEqual([])
})

test('what cannot be searched for is not sent', async () => {
  const { transport, sent } = serverOf([{ kind: 'timeout' }])
  expect(await writeForm(transport, draft, GENERIC)).toMatchObject({ kind: 'failed' })
  expect(sent).toEqual([])
})

test('a form about another patient is not sent', async () => {
  const { transport, asked } = serverOf([])
  expect(await writeForm(transport, draft, { ...GENERIC, patientId: 'q' })).toMatchObject({ kind: 'failed' })
  expect(asked).toEqual([])
})

test.each([
  ['said to be stored and not there', OK, [bundle(), bundle()], 'failed'],
  ['refused', { kind: 'refused', status: 422, body: null }, [bundle(), bundle()], 'failed'],
  ['refused, and the look afterwards fails', { kind: 'refused', status: 403, body: null }, [bundle(), { kind: 'timeout' }], 'failed'],
  ['no answer, and found', { kind: 'timeout' }, [bundle(), bundle(stored)], 'stored'],
  ['no answer, and not there', { kind: 'timeout' }, [bundle(), bundle()], 'failed'],
  ['no answer, and the look afterwards fails', { kind: 'unreachable' }, [bundle(), { kind: 'unreachable' }], 'unknown'],
] as const)('%s', async (_, post, gets, kind) => {
  const { transport } = serverOf(gets, post as Answer)
  expect(await writeForm(transport, draft, GENERIC)).toMatchObject({ kind })
})

/** A server that holds one form and takes updates of it, with If-Match as it should. `meanwhile`: what it holds once the form was read. */
function holding(form: object, { answer = OK, shows = true, meanwhile }: { answer?: Answer; shows?: boolean; meanwhile?: object } = {}) {
  let held: { readonly meta?: { readonly versionId?: string } } = form
  const puts: { readonly body: unknown; readonly headers: unknown }[] = []
  const transport = {
    base: 'https://ehr.example/fhir',
    get: async (address: string): Promise<Answer> => {
      if (address === 'Patient/p') return PATIENT
      const body = held
      if (meanwhile !== undefined && puts.length === 0) held = meanwhile
      return { kind: 'ok', status: 200, body, headers: { location: null, etag: null } }
    },
    put: async (_: string, body: object, options?: { readonly headers?: Readonly<Record<string, string>> }): Promise<Answer> => {
      puts.push({ body, headers: options?.headers })
      const wanted = options?.headers?.['If-Match']
      if (wanted !== undefined && wanted !== `W/"${held.meta?.versionId}"`) return { kind: 'refused', status: 412, body: null }
      if (shows) held = body
      return answer
    },
  } as unknown as Transport
  return { transport, puts, held: () => held }
}
const WHERE = 'QuestionnaireResponse/7'
const ANSWERS = JSON.stringify([{ linkId: 'group', answers: [], items: [{ linkId: 'a', answers: ['yes'], items: [] }] }])
const shown = (version: string | null = null) =>
  ({ where: WHERE, version, isAsShown: (items: unknown) => JSON.stringify(items) === ANSWERS }) as const
const ofVersion = (versionId: string, more: object = {}) => response('7', { meta: { versionId }, ...more })
const OTHER_ANSWERS = { item: [{ linkId: 'group', item: [{ linkId: 'a', answer: [{ valueCoding: { code: 'no' } }] }] }] }

test('a form is marked as entered in error with everything else as it was, in the version that was shown', async () => {
  const form = ofVersion('3')
  const { transport, puts } = holding(form)
  expect(await markInError(transport, shown('3'), GENERIC)).toEqual({ kind: 'stored', where: WHERE, version: '3' })
  expect(puts).toEqual([{ body: { ...form, status: 'entered-in-error' }, headers: { 'If-Match': 'W/"3"' } }])
})

/** The form as it was shown, and as the record has it by now. */
test.each([
  ['another version was shown', '2', ofVersion('3')],
  ['it says something else, in the same version', '3', ofVersion('3', OTHER_ANSWERS)],
  ['it says something else, and no version is known', null, response('7', OTHER_ANSWERS)],
  ['it says something else, and no version was shown', null, ofVersion('3', OTHER_ANSWERS)],
] as const)('bug: a form that was changed since it was shown was marked all the same: %s', async (_, version, form) => {
  const { transport, puts, held } = holding(form)
  expect(await markInError(transport, shown(version), GENERIC)).toMatchObject({
    kind: 'failed',
    why: expect.stringMatching(/changed since/),
  })
  expect([puts, held()]).toEqual([[], form])
})

test('a form that is changed between the look and the change is not overwritten', async () => {
  const later = ofVersion('4', OTHER_ANSWERS)
  const { transport, held } = holding(ofVersion('3'), { meanwhile: later })
  expect(await markInError(transport, shown('3'), GENERIC)).toMatchObject({ kind: 'failed', why: expect.stringMatching(/changed since/) })
  expect(held()).toEqual(later)
})

test.each([
  ['where no version was shown, the one that was compared is named', null, ofVersion('3'), { 'If-Match': 'W/"3"' }],
  ['where the record gives no version, what it says was compared', null, response('7'), {}],
] as const)('%s', async (_, version, form, headers) => {
  const { transport, puts } = holding(form)
  expect(await markInError(transport, shown(version), GENERIC)).toMatchObject({ kind: 'stored' })
  expect(puts.map((put) => put.headers)).toEqual([headers])
})

test('what is marked already is not sent again', async () => {
  const { transport, puts } = holding(ofVersion('4', { status: 'entered-in-error' }))
  expect(await markInError(transport, shown('3'), GENERIC)).toMatchObject({ kind: 'stored' })
  expect(puts).toEqual([])
})

test('a form of another patient, or another form, is not touched', async () => {
  for (const form of [response('7', { subject: { reference: 'Patient/other' } }), response('8'), { resourceType: 'OperationOutcome' }]) {
    const { transport, puts } = holding(form)
    expect(await markInError(transport, shown(), GENERIC)).toMatchObject({ kind: 'failed' })
    expect(puts).toEqual([])
  }
})

test('what the record shows decides: a refusal is said in words, an answer that was lost is found out', async () => {
  const refused = holding(response('7'), { answer: { kind: 'refused', status: 403, body: null }, shows: false })
  expect(await markInError(refused.transport, shown(), GENERIC)).toMatchObject({ kind: 'failed', why: expect.stringMatching(/\bvisit\b/) })
  expect(await markInError(holding(response('7'), { answer: { kind: 'unreachable' } }).transport, shown(), GENERIC)).toMatchObject({
    kind: 'stored',
  })
  expect(await markInError(holding(response('7'), { shows: false }).transport, shown(), GENERIC)).toMatchObject({ kind: 'unknown' })
})

test('a visit that was taken back and is stored again is sent without the condition that would find the old one', async () => {
  const draft = {
    resourceType: 'QuestionnaireResponse',
    identifier: { system: 's', value: 'v' },
    subject: { reference: 'Patient/p' },
  } as const
  const old = response('1', { identifier: { system: 's', value: 'v' }, status: 'entered-in-error' })
  const { transport, sent } = serverOf([bundle(old), bundle(old, response('2', { identifier: { system: 's', value: 'v' } }))])
  expect(await writeForm(transport, draft, GENERIC)).toEqual({
    kind: 'stored',
    where: 'QuestionnaireResponse/2',
    version: null,
  })
  expect(sent.map(({ headers }) => headers)).toEqual([{}])
})
