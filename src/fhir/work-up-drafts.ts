import { isRecord } from './operation-outcome.ts'
import { budgetOf, readQuery } from './read-query.ts'
import { sendGuarded } from './send-guarded.ts'
import type { Json } from './stored-notes.ts'
import type { Answer, Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'
import type { WriteAbout } from './write-guard.ts'
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
/** `unknown`: sent, and it could not be seen whether it arrived. `where`: one place, or several when a browser sent the draft twice. */
export type DraftStored = { readonly ask: string; readonly label: string } & (
  | { readonly kind: 'stored'; readonly where: readonly string[] }
  | { readonly kind: 'not-stored' | 'unknown'; readonly why: string }
)

/** Never an order: a proposal in status draft, which no department works from (R4 request-intent, request-status, task-status). */
export function workUpDraft(form: WorkUpForm, draft: WorkUpDraft): Json {
  const { label, patientId, encounterId, requester, documentId, reference, authoredOn } = draft
  const identifier = [{ system: WORK_UP, value: nameOf(draft) }]
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
/** One for each examination that a note asks for: by it a draft is found again. */
const nameOf = ({ reference, ask }: WorkUpDraft): string => `${reference}-${ask}`

type Drafting = {
  readonly about: WriteAbout
  readonly form: WorkUpForm
  /** The sign-in permits searching for drafts. */
  readonly maySearch: boolean
}

/**
 * Stores each draft once, one after the other: looked for first, sent once, and counted afterwards, because a browser may send it twice and
 * an answer may be lost. What was refused is said and stays with the person.
 */
export async function writeWorkUpDrafts(
  transport: Transport,
  drafting: Drafting,
  drafts: readonly WorkUpDraft[],
): Promise<readonly DraftStored[]> {
  const stored: DraftStored[] = []
  for (const draft of drafts) stored.push(await writeDraft(transport, drafting, draft))
  return stored
}

async function writeDraft(transport: Transport, drafting: Drafting, draft: WorkUpDraft): Promise<DraftStored> {
  const { ask, label } = draft
  const there = await placesOf(transport, drafting, draft)
  if (there !== null && there.length > 0) return { ask, label, kind: 'stored', where: there }
  const { form, about } = drafting
  const headers = VENDORS[about.vendor].write.ifNoneExist
    ? { 'If-None-Exist': `${new URLSearchParams({ identifier: `${WORK_UP}|${nameOf(draft)}` })}` }
    : {}
  const body = workUpDraft(form, draft)
  const answer = await sendGuarded(transport, about, { method: 'POST', where: form, body, headers, encounter: 'stands' })
  if (answer.kind === 'blocked') return { ask, label, kind: 'not-stored', why: answer.why }
  const found = await placesOf(transport, drafting, draft)
  const where = [...new Set([...(found ?? []), ...createdIn(answer, form)])]
  if (where.length > 0) return { ask, label, kind: 'stored', where }
  return { ask, label, ...outcomeFrom(answer, found) }
}

function outcomeFrom(answer: Answer, found: readonly string[] | null): { readonly kind: 'not-stored' | 'unknown'; readonly why: string } {
  const why =
    answer.kind === 'ok' ? 'The record system said that it stored the draft, but does not show it.' : failureInWords(answer, 'draft')
  if (answer.kind === 'outside' || (answer.kind === 'refused' && answer.status < 500 && answer.status !== 408))
    return { kind: 'not-stored', why }
  return found === null || answer.kind === 'ok' || answer.kind === 'timeout' ? { kind: 'unknown', why } : { kind: 'not-stored', why }
}

/** Where drafts of this name are; null when that could not be seen. */
async function placesOf(
  transport: Transport,
  { about: { vendor }, form, maySearch }: Drafting,
  draft: WorkUpDraft,
): Promise<readonly string[] | null> {
  if (!maySearch) return null
  const parameters = new URLSearchParams({ patient: draft.patientId, identifier: `${WORK_UP}|${nameOf(draft)}` })
  const query = { what: 'stored drafts', resourceType: form, address: `${form}?${parameters}`, optional: false, asTheyCame: true } as const
  const read = await readQuery({ transport, vendor: VENDORS[vendor], budget: budgetOf(MOST_REQUESTS) }, query)
  const found = read.resources.filter(isRecord).filter((one) => one.resourceType === form && isNamed(one, nameOf(draft)))
  const whole = read.query.outcome === 'read'
  return found.length === 0 && !whole ? null : found.map(({ id }) => `${form}/${String(id)}`)
}
const MOST_REQUESTS = 4

const isNamed = ({ identifier }: Json, name: string): boolean =>
  Array.isArray(identifier) && identifier.filter(isRecord).some(({ system, value }) => system === WORK_UP && value === name)

/** From the body where there is one, else from the `Location`, relative or absolute. */
function createdIn(answer: Answer, form: WorkUpForm): readonly string[] {
  if (answer.kind !== 'ok') return []
  const { body, headers } = answer
  if (isRecord(body) && body.resourceType === form && typeof body.id === 'string') return [`${form}/${body.id}`]
  const id = new RegExp(`(?:^|/)${form}/([A-Za-z0-9\\-.]{1,128})(?:/_history/|$)`).exec(headers.location ?? '')?.[1]
  return id === undefined ? [] : [`${form}/${id}`]
}
