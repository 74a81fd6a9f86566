import type { DocumentReference, Reference } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import { refusal } from '../fhir/outcome.ts'
import type { PatientRecord } from '../fhir/records.ts'
import type { Session, Write, WriteResult, WriteRule } from './character.ts'
import { decodable, firstProblem, type NoteProblem, type NoteRule, splitNote } from './notes.ts'

const MEDIA_TYPES = ['application/pdf', 'text/plain', 'text/richtext', 'text/rtf', 'text/html', 'application/xml', 'application/xhtml+xml']
const WITH_TIME = /T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const WRITABLE = [
  'resourceType',
  'id',
  'meta',
  'status',
  'docStatus',
  'type',
  'subject',
  'author',
  'authenticator',
  'date',
  'content',
  'context',
]

const unprocessable = (text: string, expression?: string): Answer => refusal(422, 'business-rule', text, expression)
const bare = (status: number, text: string): Answer => refusal(status, 'invalid', text)

type Rule = NoteRule<[note: DocumentReference, record: PatientRecord, session: Session]>

const BOTH: readonly Rule[] = [
  ({ docStatus }) => docStatus === undefined && bare(422, 'Unprocessable entity'),
  ({ type }) =>
    !type?.coding?.some(({ system, code }) => code && (system === 'http://loinc.org' || system?.endsWith('/codeSet/72'))) &&
    unprocessable('A LOINC or codeSet/72 type is required', 'DocumentReference.type'),
  ({ subject }, { patientId }) =>
    subject?.reference !== `Patient/${patientId}` && unprocessable('The subject must be the patient', 'DocumentReference.subject'),
  ({ authenticator }) =>
    authenticator !== undefined && unprocessable('authenticator is supported with system access only', 'DocumentReference.authenticator'),
  ({ author }, _, { practitionerId }) =>
    (author?.length !== 1 || author[0]?.reference !== `Practitioner/${practitionerId}`) &&
    unprocessable('One author is required, the authorized provider', 'DocumentReference.author'),
  ({ content }) => content.length !== 1 && unprocessable('Exactly one content is required', 'DocumentReference.content'),
  ({ content }) => mediaTypeProblem(content[0]?.attachment.contentType ?? ''),
  ({ content }) =>
    !decodable(content[0]?.attachment.data) && unprocessable('data must be inline base64', 'DocumentReference.content.attachment.data'),
  ({ context }) => context?.period?.end === undefined && unprocessable('period.end is required', 'DocumentReference.context.period.end'),
  (note) => datesOf(note).some((date) => !WITH_TIME.test(date)) && unprocessable('All dates need a time component', 'DocumentReference'),
  async ({ context }, record) =>
    !(await encounterFits(context?.encounter, record)) &&
    unprocessable('At most one encounter, of the patient', 'DocumentReference.context.encounter'),
]

const CREATE: readonly Rule[] = [
  ...BOTH,
  ({ status }) => status !== 'current' && unprocessable('status must be current', 'DocumentReference.status'),
  ({ docStatus }) => docStatus !== 'final' && unprocessable('docStatus must be final for provider access', 'DocumentReference.docStatus'),
]

const UPDATE: readonly Rule[] = [
  (note) => Object.keys(note).some((name) => !WRITABLE.includes(name)) && bare(400, 'Invalid request'),
  ...BOTH,
  ({ status }) => status === 'superseded' && unprocessable('status must be current or entered-in-error', 'DocumentReference.status'),
  ({ docStatus }) =>
    docStatus === 'preliminary' && unprocessable('docStatus must be final, amended or entered-in-error', 'DocumentReference.docStatus'),
]

/** DocumentReference create, provider access: the published body fields; what is not listed there is ignored, relatesTo and category too. */
export const createOracleNote: WriteRule = (write) => written(write, CREATE)

/** DocumentReference update: only the supported fields, or a bare 400 (reported for attempts with the whole body of a read). */
export const updateOracleNote: WriteRule = (write) => written(write, UPDATE)

async function written({ resource, record, session, now }: Write, rules: readonly Rule[]): Promise<WriteResult> {
  const note = resource as DocumentReference
  const refused = await firstProblem(rules, note, record, session)
  if (refused) return { refused }
  return {
    keep: splitNote(asOracleShows(note, now), ({ contentType = '', title, creation }, url) => ({
      contentType,
      url,
      ...(title ? { title } : {}),
      ...(creation ? { creation } : {}),
    })),
  }
}

function asOracleShows(note: DocumentReference, now: Date): DocumentReference {
  const { status, docStatus, type, subject, author, content, context } = note
  const id = note.id ?? crypto.randomUUID()
  const unknown = { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'unknown', display: 'Unknown' }
  const { encounter, period } = context ?? {}
  return {
    resourceType: 'DocumentReference',
    id,
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p><b>Document Reference</b></p></div>' },
    identifier: [{ system: 'https://practice.example/ceuuid', value: `CE-${id}` }],
    status,
    ...(docStatus ? { docStatus } : {}),
    ...(type ? { type } : {}),
    category: [{ coding: [unknown], text: 'Unknown' }],
    ...(subject ? { subject } : {}),
    date: `${now.toISOString().slice(0, 19)}Z`,
    ...(author ? { author } : {}),
    content: content.map(({ attachment }) => ({ attachment, format: unknown })),
    context: { ...(encounter ? { encounter } : {}), ...(period ? { period } : {}) },
  }
}

function mediaTypeProblem(contentType: string): NoteProblem<Answer> {
  const [mediaType = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase())
  if (!MEDIA_TYPES.includes(mediaType))
    return unprocessable(`${contentType} is not supported`, 'DocumentReference.content.attachment.contentType')
  if (mediaType !== 'application/pdf' && !parameters.some((parameter) => /^charset=.+/.test(parameter)))
    return unprocessable('contentType needs a charset', 'DocumentReference.content.attachment.contentType')
  return undefined
}

const datesOf = ({ date, context, content }: DocumentReference): readonly string[] =>
  [date, context?.period?.start, context?.period?.end, ...content.map(({ attachment }) => attachment.creation)].filter(
    (each) => each !== undefined,
  )

async function encounterFits(encounters: readonly Reference[] | undefined, record: PatientRecord): Promise<boolean> {
  if (encounters === undefined) return true
  const id = encounters[0]?.reference?.match(/^Encounter\/(.+)$/)?.[1]
  return encounters.length === 1 && id !== undefined && (await record.read('Encounter', id)) !== undefined
}
