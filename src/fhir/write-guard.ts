import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { referenceKey } from './resources/reference.ts'
import type { Transport } from './transport.ts'
import type { Vendor, VendorName } from './vendors/vendor.ts'

export type WriteAbout = {
  readonly vendor: VendorName
  readonly patientId: string
  readonly encounterId: string | null
  /** An earlier attempt with this document may have arrived: nothing is sent before we have looked. */
  readonly sentBefore?: boolean
}

/**
 * Why this document may not be sent, or null. The patient and encounter of the session are compared with those inside the document:
 * they could have changed between preview and signing.
 */
export function reasonNotToSend(draft: DocumentReferenceDraft, { patientId, encounterId }: WriteAbout, { write }: Vendor): string | null {
  if (draft.subject.reference !== `Patient/${patientId}`) return 'The note is about another patient than the one that is open.'
  const encounter = draft.context?.encounter?.[0].reference
  if (encounter === undefined && write.encounterRequired)
    return 'This record system stores notes only within an encounter, and none was given. Start Meninx from the encounter.'
  if (encounter !== undefined && encounter !== `Encounter/${encounterId}`)
    return 'The note belongs to another encounter than the one that is open.'
  const author = draft.author?.[0].reference
  if (write.authorRequired && author?.startsWith('Practitioner/') !== true) {
    return 'This record system stores notes only with their author, and it did not say who is signed in.'
  }
  return null
}

const VOID: ReadonlySet<unknown> = new Set(['cancelled', 'entered-in-error'])

/** Looks at the encounter itself, where it may be read: whose it is, and whether it still takes notes. */
export async function encounterProblem(
  transport: Transport,
  { patientId, encounterId }: WriteAbout,
  { write }: Vendor,
): Promise<string | null> {
  if (encounterId === null) return null
  const answer = await transport.get(`Encounter/${encounterId}`)
  if (answer.kind === 'timeout' || answer.kind === 'unreachable') return 'The record system does not answer.'
  if (answer.kind !== 'ok' || !isRecord(answer.body)) return null
  const { subject, status } = answer.body
  const whose = isRecord(subject) && typeof subject.reference === 'string' ? referenceKey({ reference: subject.reference }) : null
  if (whose !== null && whose !== `Patient/${patientId}`) return 'The encounter belongs to another patient.'
  if (VOID.has(status)) return 'The encounter was cancelled.'
  return write.openEncounterRequired && status === 'finished'
    ? 'The encounter is closed and takes no more notes. Start Meninx from an open encounter.'
    : null
}
