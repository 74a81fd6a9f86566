import { documentProblems } from './document-problems.ts'
import { identityFrom } from './identity.ts'
import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { Patient } from './resources/patient.ts'
import { referenceKey } from './resources/reference.ts'
import type { Transport } from './transport.ts'
import type { Vendor, VendorName, WriteRules } from './vendors/vendor.ts'
import { failureInWords } from './write-words.ts'

export type WriteAbout = {
  readonly vendor: VendorName
  readonly patientId: string
  readonly encounterId: string | null
  /** The signed-in person; left out where it is not to be compared. */
  readonly userReference?: string | null
  /** Who the person at the screen sees: the record must still say the same. */
  readonly patient?: { readonly name: string | null; readonly birthDate: string | null }
  /** The record system answered with somebody else: what is on screen may be another's. */
  readonly onOtherPatient?: (why: string) => void
  /** An earlier attempt with this document may have arrived: nothing is sent before we have looked. */
  readonly sentBefore?: boolean
  /** False: the sign-in permits searching a part of the documents only, so that one which is not found may be there all the same. */
  readonly seesAllNotes?: boolean
}

/** Why this document may not be sent, or null: the first of the vendor's documented rules that it breaks, before anything is asked. */
export const reasonNotToSend = (draft: DocumentReferenceDraft, about: WriteAbout, { name }: Vendor): string | null =>
  documentProblems(name, draft, about)[0]?.says ?? null

/**
 * Looks at the patient once more, right before writing: the record may have been merged with another, or opened for somebody else, since
 * it was read. Null: it is still the person whom the note names.
 */
export async function patientProblem(transport: Transport, { patientId, patient }: WriteAbout): Promise<PatientProblem | null> {
  const answer = await transport.get(`Patient/${patientId}`)
  if (answer.kind !== 'ok') return { why: `The patient could not be looked at once more. ${failureInWords(answer)}` }
  if (!isRecord(answer.body) || answer.body.resourceType !== 'Patient') return { why: 'The record system’s answer is not a patient.' }
  if (answer.body.id !== patientId) return { why: OTHER_PATIENT, otherPatient: true }
  if (isReplaced(answer.body))
    return { why: 'The record of this patient was merged with another or closed. Start Meninx again from the chart.' }
  const read = Patient.safeParse(answer.body)
  const now = read.success ? identityFrom(read.data) : null
  const isSame = patient === undefined || (now !== null && now.name === patient.name && now.birthDate === patient.birthDate)
  return isSame ? null : { why: OTHER_IDENTITY }
}

/** `otherPatient`: the record system answered with somebody else; what is on screen may be another's. */
type PatientProblem = { readonly why: string; readonly otherPatient?: true }
const OTHER_PATIENT = 'The record system answered with another patient than the one that is open.'
const OTHER_IDENTITY = 'Name or date of birth of this patient are not what they were when the record was read. Read the record again.'

const isReplaced = ({ active, link }: Record<string, unknown>): boolean =>
  active === false || (Array.isArray(link) && link.some((one) => isRecord(one) && one.type === 'replaced-by'))

const VOID: ReadonlySet<unknown> = new Set(['cancelled', 'entered-in-error'])
const CLOSED: ReadonlySet<unknown> = new Set(['finished', 'planned'])

/**
 * What has to hold of the encounter. `takes-notes`: it is open, where the vendor wants that of a note. `stands`: it was not cancelled.
 * `whose`: it is this patient's, whatever became of it.
 */
export type EncounterNeeds = 'takes-notes' | 'stands' | 'whose'

/** Looks at the encounter itself, where it may be read: whose it is, and whether it still takes notes. */
export async function encounterProblem(
  transport: Transport,
  { patientId, encounterId }: WriteAbout,
  { write }: Vendor,
  needs: EncounterNeeds = 'takes-notes',
): Promise<string | null> {
  if (encounterId === null) return null
  const answer = await transport.get(`Encounter/${encounterId}`)
  if (answer.kind === 'timeout' || answer.kind === 'unreachable') return 'The record system does not answer.'
  if (answer.kind === 'refused' && answer.status === 401) return failureInWords(answer)
  const isGone = answer.kind === 'refused' && (answer.status === 404 || answer.status === 410)
  if (isGone && needs === 'takes-notes' && write.encounterRequired)
    return 'The encounter is not in the record. Start Meninx from an open encounter.'
  if (answer.kind !== 'ok') return null
  if (!isRecord(answer.body) || answer.body.resourceType !== 'Encounter') return 'The record system’s answer is not an encounter.'
  const problem = problemOf(asReadFrom(transport.base, answer.body), patientId, write, needs)
  if (problem !== null) return problem
  return answer.body.id === encounterId ? null : 'The record system answered with another encounter than the one that is open.'
}

function problemOf(encounter: unknown, patientId: string, write: WriteRules, needs: EncounterNeeds): string | null {
  const { subject, status } = isRecord(encounter) ? encounter : {}
  const whose = isRecord(subject) && typeof subject.reference === 'string' ? referenceKey({ reference: subject.reference }) : null
  if (whose !== null && whose !== `Patient/${patientId}`) return 'The encounter belongs to another patient.'
  if (needs === 'whose') return null
  if (VOID.has(status)) return 'The encounter was cancelled.'
  if (needs === 'stands' || !write.openEncounterRequired || !CLOSED.has(status)) return null
  return status === 'planned'
    ? 'The encounter has not begun and takes no notes yet. Start Meninx from an open encounter.'
    : 'The encounter is closed and takes no more notes. Start Meninx from an open encounter.'
}
