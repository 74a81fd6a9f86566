import type { DocumentReference, FhirResource, Reference } from 'fhir/r4'
import type { PatientRecord } from '../fhir/records.ts'
import type { WriteRule } from './character.ts'
import { epicRefusal } from './epic-outcomes.ts'
import { decodable, firstProblem, type NoteRule, splitNote } from './notes.ts'

/** Note types that an implementer of the public sandbox found to be refused (discharge summaries and instructions). */
const REFUSED_TYPES = ['18842-5', '34105-7', '69730-0']

/** An encounter in one of these states cannot hold a new note. */
const CLOSED_TO_NOTES = ['cancelled', 'entered-in-error', 'planned']

/**
 * DocumentReference.create (Clinical Notes): a LOINC or local type, plain text in the first attachment, an encounter of the same patient;
 * the author may be left out and is then the signed-in user. Elements that are not listed are dropped, `relatesTo` and identifiers too.
 */
export const createEpicNote: WriteRule = async ({ resource, record, session, now }) => {
  const note = resource as DocumentReference
  const refused = await firstProblem(RULES, note, record)
  if (refused) return { refused }
  const author = note.author ?? [{ reference: `Practitioner/${session.practitionerId}` }]
  const { status, docStatus, type, category, subject, date = now.toISOString(), context, content } = note
  const first = content.slice(0, 1)
  const kept = { resourceType: 'DocumentReference', status, docStatus, type, category, subject, date, author, content: first, context }
  return {
    keep: splitNote(withoutUndefined(kept) as DocumentReference, ({ contentType }, url) => ({
      ...(contentType ? { contentType } : {}),
      url,
    })),
  }
}

const RULES: readonly NoteRule<[note: DocumentReference, record: PatientRecord]>[] = [
  ({ status }) => status !== 'current' && epicRefusal('59111', 'Invalid status received', 'status'),
  ({ docStatus }) => docStatus === undefined && epicRefusal('59108', 'docStatus is required', 'docStatus'),
  ({ docStatus }) =>
    docStatus !== 'final' && docStatus !== 'preliminary' && epicRefusal('59111', 'docStatus must be final or preliminary', 'docStatus'),
  ({ type }) =>
    !type?.coding?.some(({ system, code }) => code && (system === LOINC || system?.startsWith('urn:oid:'))) &&
    epicRefusal('59108', 'A note type is required', 'type'),
  ({ type }) =>
    type?.coding?.some(({ system, code }) => system === LOINC && REFUSED_TYPES.includes(code ?? '')) &&
    epicRefusal('59159', 'Notes of this type cannot be filed', 'type'),
  ({ subject }, { patientId }) =>
    subject?.reference !== `Patient/${patientId}` && epicRefusal('59111', 'Invalid subject received', 'subject'),
  async ({ context }, record) =>
    !(await isOpenEncounter(context?.encounter, record)) && epicRefusal('59108', 'Valid encounter required', 'context.encounter'),
  async ({ author = [] }, record) => !(await areKnown(author, record)) && epicRefusal('59144', 'The author was not found', 'author'),
  ({ content }) =>
    content[0]?.attachment.data === undefined && epicRefusal('59108', 'content.attachment.data is required', 'content.attachment.data'),
  ({ content }) =>
    !/^text\/plain(;|$)/.test(content[0]?.attachment.contentType ?? '') &&
    epicRefusal('59111', 'Only text/plain can be filed', 'content.attachment.contentType'),
  ({ content }) =>
    !decodable(content[0]?.attachment.data) && epicRefusal('59111', 'The note is empty or not base64', 'content.attachment.data'),
]

const LOINC = 'http://loinc.org'

async function areKnown(authors: readonly Reference[], { read }: PatientRecord): Promise<boolean> {
  const found = await Promise.all(authors.map(({ reference = '' }) => read('Practitioner', reference.replace('Practitioner/', ''))))
  return !found.includes(undefined)
}

async function isOpenEncounter(encounters: readonly Reference[] | undefined, record: PatientRecord): Promise<boolean> {
  const id = encounters?.[0]?.reference?.match(/^Encounter\/(.+)$/)?.[1]
  const encounter = id === undefined ? undefined : await record.read('Encounter', id)
  if (encounter?.resourceType !== 'Encounter') return false
  return !CLOSED_TO_NOTES.includes(encounter.status) && encounter.subject?.reference === `Patient/${record.patientId}`
}

const withoutUndefined = (from: object): FhirResource =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as unknown as FhirResource
