import type { Json } from './stored-notes.ts'
import type { Transport } from './transport.ts'
import { failureInWords } from './write-words.ts'

/** Work-up that a note asks for, as a draft that somebody else has to make an order of. */
export type WorkUpDraft = {
  /** As in the model's list of questions: `mri-brain`. */
  readonly ask: string
  readonly label: string
  readonly patientId: string
  readonly encounterId: string | null
  /** `Practitioner/1`; null when not known. */
  readonly requester: string | null
  readonly documentId: string
  readonly reference: string
  readonly authoredOn: string
}
export type WorkUpForm = 'ServiceRequest' | 'Task'
export type DraftStored = { readonly ask: string; readonly label: string; readonly where: string | null; readonly why: string | null }

/** Never an order: a proposal in status draft, which no department works from (R4 request-intent, request-status, task-status). */
export function workUpDraft(form: WorkUpForm, draft: WorkUpDraft): Json {
  const { ask, label, patientId, encounterId, requester, documentId, reference, authoredOn } = draft
  const identifier = [{ system: WORK_UP, value: `${reference}-${ask}` }]
  const patient = { reference: `Patient/${patientId}` }
  const encounter = encounterId === null ? {} : { encounter: { reference: `Encounter/${encounterId}` } }
  const by = requester === null ? {} : { requester: { reference: requester } }
  const note = [{ text: `Asked for in note ${reference}. A draft for review, not an order.` }]
  const shared = {
    resourceType: form,
    identifier,
    status: 'draft',
    intent: 'proposal',
    code: { text: label },
    ...encounter,
    authoredOn,
    ...by,
    note,
  }
  switch (form) {
    case 'ServiceRequest':
      return { ...shared, subject: patient, supportingInfo: [{ reference: `DocumentReference/${documentId}` }] }
    case 'Task':
      return { ...shared, for: patient, description: label, focus: { reference: `DocumentReference/${documentId}` } }
  }
}

const WORK_UP = 'urn:meninx:work-up'

/** Stores each draft once, one after the other. What was refused is said and stays with the person. */
export async function writeWorkUpDrafts(
  transport: Transport,
  form: WorkUpForm,
  drafts: readonly WorkUpDraft[],
): Promise<readonly DraftStored[]> {
  const stored: DraftStored[] = []
  for (const draft of drafts) {
    const body = workUpDraft(form, draft)
    const headers = { 'If-None-Exist': `${new URLSearchParams({ identifier: `${WORK_UP}|${draft.reference}-${draft.ask}` })}` }
    const answer = await transport.post(form, body, { headers })
    const { ask, label } = draft
    stored.push(
      answer.kind === 'ok'
        ? { ask, label, where: answer.headers.location, why: null }
        : { ask, label, where: null, why: failureInWords(answer) },
    )
  }
  return stored
}
