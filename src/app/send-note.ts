import type { NoteForm } from '../document/note-form.ts'
import { sourcesOf } from '../facts/fact.ts'
import { FACT_NAMES } from '../facts/patient-facts.ts'
import { type Amended, amendDocument, lookForAmended } from '../fhir/amend-document.ts'
import type { DocumentReferenceDraft } from '../fhir/resources/document-reference-draft.ts'
import { retractDocument } from '../fhir/retract-document.ts'
import { permissionFor } from '../fhir/scopes.ts'
import type { Transport } from '../fhir/transport.ts'
import { lookForDocument, type WriteAbout, type WriteResult, writeDocument } from '../fhir/write-document.ts'
import { type NoteOrigin, writeProvenance } from '../fhir/write-provenance.ts'
import type { ActivityList } from './activity.ts'
import { amendable } from './before-signing.ts'
import type { NoteDraft, SentNotes } from './sent-notes.ts'
import type { Session } from './session.ts'
import type { Storing } from './store-note.ts'

/** What is told of every attempt, and who is told that the record system answered with another patient. */
type Beside = { readonly activity: ActivityList; readonly onOtherPatient: (why: string) => void }

/** How this note is sent and looked for: as a document of its own, or in the place of the one that it corrects. */
export function sendingOf(
  session: Session,
  form: NoteForm,
  draft: NoteDraft,
  { activity, onOtherPatient }: Beside,
): Omit<Storing, 'guard'> {
  const { transport } = session
  const { reference } = draft.input
  const amended = amendedBy(session, form, draft)
  const about = { ...aboutOf(session, draft), onOtherPatient }
  const write = async (document: DocumentReferenceDraft, sentBefore: boolean): Promise<WriteResult> => {
    const result = await (amended === null
      ? writeDocument(transport, document, { ...about, sentBefore })
      : amendDocument(transport, document, amended, about))
    activity.add({ what: 'note-sent', reference, outcome: result.kind, ...whereOf(result) })
    return withOrigin(result)
  }
  const withOrigin = async (result: WriteResult): Promise<WriteResult> =>
    result.kind === 'stored' ? withProvenance(session, draft, result, amended === null ? 'CREATE' : 'UPDATE', activity) : result
  const look = async (document: DocumentReferenceDraft): Promise<WriteResult> => {
    const isMine = document.identifier[0].value === reference
    const result = await (isMine && amended !== null
      ? lookForAmended(transport, document, amended)
      : lookForDocument(transport, document, about))
    activity.add({ what: 'note-looked-for', reference: document.identifier[0].value, outcome: result.kind, ...whereOf(result) })
    return isMine ? withOrigin(result) : result
  }
  return { write, look }
}

const aboutOf = ({ tenant, patientId, encounterId, userReference, scopes }: Session, { input: { patient } }: NoteDraft) => ({
  vendor: tenant.vendor,
  patientId,
  encounterId,
  userReference,
  seesAllNotes: permissionFor(scopes, 'DocumentReference', 's') === 'yes',
  patient: { name: patient.name, birthDate: patient.birthDate },
})

/** Null where the note becomes a document of its own, whatever it corrects. */
function amendedBy(session: Session, form: NoteForm, { input: { earlier }, known }: NoteDraft): Amended | null {
  const note = earlier?.relation === 'replaces' ? known.notes.find(({ id }) => `DocumentReference/${id}` === earlier.where) : undefined
  return note === undefined ? null : amendable(session, form, note)
}

const whereOf = (result: WriteResult): { readonly where?: string } =>
  result.kind === 'stored' || result.kind === 'stored-otherwise' ? { where: result.where } : {}

async function withProvenance(
  session: Session,
  draft: NoteDraft,
  result: Extract<WriteResult, { kind: 'stored' }>,
  operation: NoteOrigin['activity'],
  activity: ActivityList,
): Promise<WriteResult> {
  const { input } = draft
  const isSent = activity.all().some(({ what, reference }) => what === 'provenance-sent' && reference === input.reference)
  if (!takesProvenance(session) || isSent) return result
  const { patientId, userReference, transport } = session
  const { facts, writtenAt, decision, reference } = input
  const sources = FACT_NAMES.flatMap((name) => sourcesOf(facts[name])).flatMap((source) => (source.kind === 'record' ? [source] : []))
  const unique = [...new Map(sources.map((source) => [`${source.reference} ${source.version}`, source])).values()]
  const software = `Meninx, decision model ${decision.modelVersion}`
  const whose = { documentId: result.id, patientId, recorded: writtenAt, author: userReference }
  const origin: NoteOrigin = { ...whose, software, activity: operation, sources: unique.map(versioned) }
  const remark = await writeProvenance(transport, origin, aboutOf(session, draft))
  activity.add({ what: 'provenance-sent', reference, outcome: remark === null ? 'stored' : 'not-stored' })
  return remark === null ? result : { ...result, remark }
}

const versioned = ({ reference, version }: { readonly reference: string; readonly version?: string }) =>
  version === undefined ? { reference } : { reference, version }

/** Oracle Health's Provenance is about documents that came from elsewhere, and Epic's cannot be written. */
function takesProvenance({ tenant, scopes }: Session): boolean {
  const wanted = tenant.writing?.provenance ?? tenant.vendor === 'generic'
  return wanted && permissionFor(scopes, 'Provenance', 'c') !== 'no'
}

/** Marks a stored note as entered in error; null when that took, else why not. */
export async function retractNote(
  transport: Transport,
  shown: { readonly id: string; readonly version: string | null },
  about: WriteAbout,
  { activity, forgetAt }: Pick<SentNotes, 'activity' | 'forgetAt'>,
): Promise<string | null> {
  const { id } = shown
  const result = await retractDocument(transport, shown, about)
  if (result.kind === 'retracted') forgetAt(`DocumentReference/${id}`)
  activity.add({ what: 'note-retracted', where: `DocumentReference/${id}`, outcome: result.kind })
  return result.kind === 'retracted' ? null : result.why
}
