import type { Attachment, DocumentReference, HumanName } from 'fhir/r4'
import { fromBase64, fromUtf8 } from '../encoding.ts'
import type { PatientRecord } from '../fhir/records.ts'
import { titleOf } from '../patients/practice-case.ts'

/** A line of the practice page's patient list. */
export interface PatientLine {
  readonly id: string
  readonly caseName: string
  readonly title: string
  readonly name: string
  readonly birthDate?: string
  readonly gender?: string
}

export interface DocumentLine {
  readonly id: string
  readonly title: string
  readonly date?: string
  readonly author: string
  readonly status: string
  readonly contentType: string
  /** The note's text where it is text; absent for PDF and the like. */
  readonly text?: string
}

export interface ChartView extends PatientLine {
  readonly counts: readonly { readonly type: string; readonly count: number }[]
  readonly documents: readonly DocumentLine[]
  readonly requests: readonly RequestLine[]
}

/** A request for an examination, or a task, as somebody who works through them would see it. */
interface RequestLine {
  readonly where: string
  readonly status: string
  readonly intent: string
  readonly text: string
}

export function patientLine({ patientId, caseName, patient }: PatientRecord): PatientLine {
  const { birthDate, gender, name } = patient
  const line = { id: patientId, caseName, title: titleOf(caseName), name: shownName(name?.[0]) || patientId }
  return { ...line, ...(birthDate ? { birthDate } : {}), ...(gender ? { gender } : {}) }
}

/** What the practice page shows of a chart: a count per type, and the documents, newest first. */
export async function chartView(record: PatientRecord, types: readonly string[]): Promise<ChartView> {
  const counts = await Promise.all(types.map(async (type) => ({ type, count: (await record.all(type)).length })))
  const notes = (await record.all('DocumentReference')).filter((each) => each.resourceType === 'DocumentReference')
  const documents = await Promise.all(notes.toReversed().map((note) => documentLine(record, note)))
  return { ...patientLine(record), counts: counts.filter(({ count }) => count > 0), documents, requests: await requestLines(record) }
}

async function requestLines(record: PatientRecord): Promise<readonly RequestLine[]> {
  const requests = [...(await record.all('ServiceRequest')), ...(await record.all('Task'))]
  return requests.flatMap((request) => {
    if (request.resourceType !== 'ServiceRequest' && request.resourceType !== 'Task') return []
    const { resourceType, id, status, intent, code } = request
    return [{ where: `${resourceType}/${id}`, status, intent, text: code?.text ?? code?.coding?.[0]?.display ?? 'no code' }]
  })
}

async function documentLine(record: PatientRecord, note: DocumentReference & { id: string }): Promise<DocumentLine> {
  const { attachment } = note.content[0] ?? { attachment: {} }
  const { title, contentType = 'unknown' } = attachment
  const text = await textOf(record, attachment, contentType)
  const authors = await Promise.all(
    (note.author ?? []).map(async ({ display, reference = '' }) => display ?? practitionerName(record, reference)),
  )
  return {
    id: note.id,
    title: title ?? note.description ?? note.type?.text ?? note.type?.coding?.[0]?.display ?? note.type?.coding?.[0]?.code ?? 'Untitled',
    ...(note.date ? { date: note.date } : {}),
    author: authors.join(', '),
    status: [note.status, note.docStatus].filter((each) => each !== undefined).join(', '),
    contentType,
    ...(text === undefined ? {} : { text }),
  }
}

async function textOf(record: PatientRecord, { data, url = '' }: Attachment, contentType: string): Promise<string | undefined> {
  if (!/^text\/|xml/.test(contentType)) return undefined
  const binary = await record.read('Binary', url.replace(/^.*Binary\//, ''))
  const encoded = data ?? (binary?.resourceType === 'Binary' ? binary.data : undefined)
  return encoded === undefined ? undefined : fromUtf8(fromBase64(encoded))
}

async function practitionerName(record: PatientRecord, reference: string): Promise<string> {
  const found = await record.read('Practitioner', reference.replace('Practitioner/', ''))
  return found?.resourceType === 'Practitioner' ? shownName(found.name?.[0]) || reference : reference
}

const shownName = (name: HumanName | undefined): string =>
  name?.text ?? [...(name?.given ?? []), name?.family].filter((part) => part).join(' ')
