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
}

export function patientLine({ patientId, caseName, read }: PatientRecord): PatientLine {
  const patient = read('Patient', patientId)
  const line = { id: patientId, caseName, title: titleOf(caseName), name: patientId }
  if (patient?.resourceType !== 'Patient') return line
  const { birthDate, gender, name } = patient
  return { ...line, name: shownName(name?.[0]) || patientId, ...(birthDate ? { birthDate } : {}), ...(gender ? { gender } : {}) }
}

/** What the practice page shows of a chart: a count per type, and the documents, newest first. */
export function chartView(record: PatientRecord, types: readonly string[]): ChartView {
  const counts = types.map((type) => ({ type, count: record.all(type).length })).filter(({ count }) => count > 0)
  const documents = record
    .all('DocumentReference')
    .flatMap((each) => (each.resourceType === 'DocumentReference' ? documentLine(record, each) : []))
  return { ...patientLine(record), counts, documents: documents.toReversed() }
}

function documentLine(record: PatientRecord, note: DocumentReference & { id: string }): DocumentLine {
  const { attachment } = note.content[0] ?? { attachment: {} }
  const { title, contentType = 'unknown' } = attachment
  const text = textOf(record, attachment, contentType)
  return {
    id: note.id,
    title: title ?? note.description ?? note.type?.text ?? note.type?.coding?.[0]?.display ?? note.type?.coding?.[0]?.code ?? 'Untitled',
    ...(note.date ? { date: note.date } : {}),
    author: (note.author ?? []).map(({ display, reference = '' }) => display ?? practitionerName(record, reference)).join(', '),
    status: [note.status, note.docStatus].filter((each) => each !== undefined).join(', '),
    contentType,
    ...(text === undefined ? {} : { text }),
  }
}

function textOf(record: PatientRecord, { data, url = '' }: Attachment, contentType: string): string | undefined {
  if (!/^text\/|xml/.test(contentType)) return undefined
  const binary = record.read('Binary', url.replace(/^.*Binary\//, ''))
  const encoded = data ?? (binary?.resourceType === 'Binary' ? binary.data : undefined)
  return encoded === undefined ? undefined : fromUtf8(fromBase64(encoded))
}

function practitionerName(record: PatientRecord, reference: string): string {
  const found = record.read('Practitioner', reference.replace('Practitioner/', ''))
  return found?.resourceType === 'Practitioner' ? shownName(found.name?.[0]) || reference : reference
}

const shownName = (name: HumanName | undefined): string =>
  name?.text ?? [...(name?.given ?? []), name?.family].filter((part) => part).join(' ')
