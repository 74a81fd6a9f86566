import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { amendDocument } from './amend-document.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { retractDocument } from './retract-document.ts'
import { sendGuarded } from './send-guarded.ts'
import type { Answer, Transport } from './transport.ts'
import { markInError, writeForm } from './visit-forms.ts'
import { type WorkUpForm, writeWorkUpDrafts } from './work-up-drafts.ts'
import { writeDocument } from './write-document.ts'
import type { WriteAbout } from './write-guard.ts'
import { writeProvenance } from './write-provenance.ts'

const HEADERS = { location: null, etag: null }
const ok = (body: unknown): Answer => ({ kind: 'ok', status: 200, body, headers: HEADERS })
const gone = (status = 404): Answer => ({ kind: 'refused', status, body: null })
const PATIENT = { resourceType: 'Patient', id: 'p1', name: [{ text: 'Ada Example' }], birthDate: '1960-01-01' }
const ENCOUNTER = { resourceType: 'Encounter', id: 'e1', status: 'in-progress', subject: { reference: 'Patient/p1' } }
const NOTE: DocumentReferenceDraft = {
  resourceType: 'DocumentReference',
  identifier: [{ system: 'urn:meninx:note', value: 'MX-1' }],
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '11488-4' }] },
  category: [{ coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category', code: 'clinical-note' }] }],
  subject: { reference: 'Patient/p1' },
  date: '2026-01-05T10:00:00+00:00',
  author: [{ reference: 'Practitioner/7' }],
  content: [
    {
      attachment: {
        contentType: 'text/plain;charset=utf-8',
        data: btoa('New.'),
        title: 'Note MX-1',
        creation: '2026-01-05T10:00:00+00:00',
      },
    },
  ],
  context: { encounter: [{ reference: 'Encounter/e1' }], period: { start: '2026-01-05T10:00:00+00:00', end: '2026-01-05T10:00:00+00:00' } },
}
const HELD_NOTE = {
  ...NOTE,
  id: 'd1',
  meta: { versionId: '1' },
  content: [{ attachment: { ...NOTE.content[0].attachment, data: btoa('Old.') } }],
}
const FORM = {
  resourceType: 'QuestionnaireResponse',
  identifier: { system: 'urn:v', value: 'x' },
  subject: { reference: 'Patient/p1' },
} as const
const HELD_FORM = { ...FORM, id: '7', status: 'completed', meta: { versionId: '1' } }

type World = { readonly patient?: Answer; readonly encounter?: Answer }

/** A record system in which everything that is to be changed is there, and what was to be created is not. */
function recordSystem({ patient = ok(PATIENT), encounter = ok(ENCOUNTER) }: World) {
  const order: string[] = []
  const answers: Readonly<Record<string, Answer>> = {
    'Patient/p1': patient,
    'Encounter/e1': encounter,
    'DocumentReference/d1': ok(HELD_NOTE),
    'QuestionnaireResponse/7': ok(HELD_FORM),
  }
  const written =
    (method: string) =>
    async (address: string): Promise<Answer> => {
      order.push(`${method} ${address}`)
      return gone(422)
    }
  const transport: Transport = {
    base: 'https://ehr.example/fhir',
    get: async (full) => {
      const address = full.replace('https://ehr.example/fhir/', '')
      order.push(`GET ${address.split('?')[0]}`)
      return answers[address] ?? (address.includes('?') ? ok({ resourceType: 'Bundle', type: 'searchset', entry: [] }) : gone())
    },
    post: written('POST'),
    put: written('PUT'),
    pause: async () => {},
  }
  return { transport, order, sent: () => order.filter((one) => !one.startsWith('GET')) }
}

const told: string[] = []
const ABOUT: WriteAbout = {
  vendor: 'generic',
  patientId: 'p1',
  encounterId: 'e1',
  userReference: 'Practitioner/7',
  patient: { name: 'Ada Example', birthDate: '1960-01-01' },
  onOtherPatient: (why) => void told.push(why),
}
const ORACLE: WriteAbout = { ...ABOUT, vendor: 'oracle' }
const origin = {
  documentId: 'd1',
  patientId: 'p1',
  recorded: NOTE.date,
  author: null,
  software: 'Meninx',
  activity: 'CREATE' as const,
  sources: [],
}
const draft = {
  ask: 'mri-brain',
  label: 'MRI',
  patientId: 'p1',
  encounterId: 'e1',
  requester: null,
  documentId: 'd1',
  reference: 'MX-1',
  authoredOn: NOTE.date,
}
const drafts = (transport: Transport, form: WorkUpForm) => writeWorkUpDrafts(transport, { about: ABOUT, form, maySearch: true }, [draft])

/** Every way in which the app writes: by the file that does it, what it sends, and whether an encounter that was cancelled keeps it from being sent. */
const WAYS: readonly (readonly [file: string, sends: string, run: (transport: Transport) => Promise<unknown>, stands: boolean])[] = [
  ['write-document.ts', 'POST DocumentReference', (transport) => writeDocument(transport, NOTE, ABOUT), true],
  [
    'amend-document.ts',
    'PUT DocumentReference/d1',
    (transport) => amendDocument(transport, NOTE, { id: 'd1', version: '1' }, ORACLE),
    true,
  ],
  ['retract-document.ts', 'PUT DocumentReference/d1', (transport) => retractDocument(transport, { id: 'd1', version: null }, ABOUT), false],
  ['write-provenance.ts', 'POST Provenance', (transport) => writeProvenance(transport, origin, ABOUT), false],
  ['visit-forms.ts', 'POST QuestionnaireResponse', (transport) => writeForm(transport, FORM, ABOUT), true],
  [
    'visit-forms.ts',
    'PUT QuestionnaireResponse/7',
    (transport) => markInError(transport, { where: 'QuestionnaireResponse/7', version: '1', isAsShown: () => true }, ABOUT),
    false,
  ],
  ['work-up-drafts.ts', 'POST ServiceRequest', (transport) => drafts(transport, 'ServiceRequest'), true],
  ['work-up-drafts.ts', 'POST Task', (transport) => drafts(transport, 'Task'), true],
]

test('bug: only one file writes to a record system, every file that has it write is in this table, and each of its calls', () => {
  const root = path.resolve(import.meta.dirname, '..')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('sandbox/'))
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8')
  const writing = files.filter((file) =>
    /\btransport\??\.\s*(post|put)\b|\{[^}]*\b(post|put)\b[^}]*\}\s*=\s*[\w.]*transport/i.test(text(file)),
  )
  // The session hands requests on, and lets none pass once it has ended.
  expect(writing).toEqual(['app/opened-session.ts', 'fhir/send-guarded.ts'])
  const byMethod = files.filter((file) => /method:\s*['"](POST|PUT|PATCH|DELETE)['"]/.test(text(file)))
  const callers = files.filter((file) => /\bsendGuarded\(/.test(text(file)) && file !== 'fhir/send-guarded.ts')
  expect(callers).toEqual([...new Set(WAYS.map(([file]) => `fhir/${file}`))].toSorted())
  // The token is asked for by the library of the sign-in, and of no record system.
  expect(byMethod.filter((file) => !callers.includes(file))).toEqual(['fhir/send-guarded.ts', 'fhir/transport.ts'])
  const calls = callers.flatMap((file) => text(file).match(/\bsendGuarded\(/g) ?? [])
  expect(calls).toHaveLength(new Set(WAYS.map(([file, sends]) => `${file} ${sends.replace(/(ServiceRequest|Task)/, 'draft')}`)).size)
})

test.for(WAYS)('%s: %s is sent right after patient and encounter were looked at once more', async ([, sends, run]) => {
  const { transport, order } = recordSystem({})
  await run(transport)
  const at = order.indexOf(sends)
  expect(order.slice(at - 2, at).toSorted()).toEqual(['GET Encounter/e1', 'GET Patient/p1'])
})

const OTHERS: readonly (readonly [what: string, world: World, told: boolean])[] = [
  ['another patient', { patient: ok({ ...PATIENT, id: 'p2' }) }, true],
  ['a patient with another name', { patient: ok({ ...PATIENT, name: [{ text: 'Eve Example' }] }) }, false],
  ['a patient with another date of birth', { patient: ok({ ...PATIENT, birthDate: '1960-01-02' }) }, false],
  ['a patient who was merged', { patient: ok({ ...PATIENT, link: [{ type: 'replaced-by', other: { reference: 'Patient/p3' } }] }) }, false],
  ['no patient', { patient: gone() }, false],
  ['an expired sign-in', { patient: gone(401), encounter: gone(401) }, false],
  ['no answer about the encounter', { encounter: { kind: 'timeout' } }, false],
  ['an encounter of another patient', { encounter: ok({ ...ENCOUNTER, subject: { reference: 'Patient/p2' } }) }, false],
  ['another encounter', { encounter: ok({ ...ENCOUNTER, id: 'e2' }) }, false],
]
const CASES = WAYS.flatMap((way) => OTHERS.map((other) => [`${way[0]}: ${way[1]}`, other[0], way, other] as const))

test.for(CASES)('bug: %s is not sent where the record answers with %s', async ([, , [, , run], [, world, isTold]]) => {
  told.length = 0
  const { transport, sent } = recordSystem(world)
  const result = JSON.stringify(await run(transport))
  expect(sent()).toEqual([])
  expect(result).toMatch(/patient|encounter|not known|does not answer|in the record|sign-in|expired/i)
  expect(told).toHaveLength(isTold ? 1 : 0)
})

test.for(WAYS)(
  '%s: %s where the encounter was cancelled: what is new is not sent into it, what was wrong can still be taken back',
  async ([, sends, run, stands]) => {
    const { transport, sent } = recordSystem({ encounter: ok({ ...ENCOUNTER, status: 'cancelled' }) })
    await run(transport)
    expect(sent()).toEqual(stands ? [] : [sends])
  },
)

test('a closed encounter keeps a note from being sent where the vendor says so, and nothing else', async () => {
  const world = { encounter: ok({ ...ENCOUNTER, status: 'finished' }) }
  for (const [encounter, kind] of [
    ['takes-notes', 'blocked'],
    ['stands', 'refused'],
    ['whose', 'refused'],
  ] as const) {
    const { transport } = recordSystem(world)
    const sending = { method: 'POST', where: 'ServiceRequest', body: { subject: { reference: 'Patient/p1' } }, encounter } as const
    expect([encounter, (await sendGuarded(transport, { ...ABOUT, vendor: 'epic' }, sending)).kind]).toEqual([encounter, kind])
  }
})

test('what is itself about another patient is not sent, and nothing is asked', async () => {
  for (const body of [
    { subject: { reference: 'Patient/p2' } },
    { for: { reference: 'Patient/p2' } },
    { subject: { reference: 'https://elsewhere.example/fhir/Patient/p1' } },
    { subject: { display: 'Ada' } },
  ]) {
    const { transport, order } = recordSystem({})
    expect(await sendGuarded(transport, ABOUT, { method: 'POST', where: 'Task', body, encounter: 'whose' })).toMatchObject({
      kind: 'blocked',
    })
    expect(order).toEqual([])
  }
  const { transport, sent } = recordSystem({})
  const body = { subject: { reference: 'https://ehr.example/fhir/Patient/p1' } }
  await sendGuarded(transport, ABOUT, { method: 'PUT', where: 'Task/1', body, encounter: 'whose' })
  expect(sent()).toEqual(['PUT Task/1'])
})
