import { contextOf } from './document-parts.ts'
import { documentProblems } from './document-problems.ts'
import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { compared } from './same-text.ts'
import { sendGuarded } from './send-guarded.ts'
import type { Json } from './stored-notes.ts'
import type { Answer, Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'
import { reasonNotToSend, type WriteAbout } from './write-guard.ts'
import type { WriteResult } from './write-result.ts'
import { failureInWords, refusalInWords } from './write-words.ts'

/** The stored note that is to be amended, in the version that the person was shown. */
export type Amended = { readonly id: string; readonly version: string }

/**
 * Puts a new text into a stored note: one PUT with If-Match, and then a look at what the record holds. The answer alone is not believed: a
 * browser that lost the first answer sends the PUT again by itself, and the second one is a conflict although the first was stored.
 */
export async function amendDocument(
  transport: Transport,
  draft: DocumentReferenceDraft,
  { id, version }: Amended,
  about: WriteAbout,
): Promise<WriteResult> {
  const vendor = VENDORS[about.vendor]
  const reason = reasonNotToSend(draft, about, vendor)
  if (reason !== null) return { kind: 'blocked', why: reason }
  const before = await transport.get(`DocumentReference/${id}`)
  if (before.kind !== 'ok' || !isRecord(before.body))
    return { kind: 'blocked', why: `The note to be corrected could not be read. ${wordsOf(before)}` }
  if ((await compared(transport, before.body, draft)) === 'same') return storedAs(id)
  if (versionOf(before) !== version) return { kind: 'changed-meanwhile', why: CHANGED }
  const answer = await sendGuarded(transport, about, {
    method: 'PUT',
    where: `DocumentReference/${id}`,
    body: amendment(draft, id, before.body),
    headers: { 'If-Match': `W/"${version}"` },
    encounter: 'takes-notes',
  })
  if (answer.kind === 'blocked') return answer
  return lookAtAmended(transport, draft, { id, version }, answer, about)
}

/** What became of an amendment that was sent earlier; nothing is sent. */
export async function lookForAmended(transport: Transport, draft: DocumentReferenceDraft, amended: Amended): Promise<WriteResult> {
  return lookAtAmended(transport, draft, amended, null, null)
}

async function lookAtAmended(
  transport: Transport,
  draft: DocumentReferenceDraft,
  { id, version }: Amended,
  answer: Answer | null,
  about: WriteAbout | null,
): Promise<WriteResult> {
  const now = await transport.get(`DocumentReference/${id}`)
  if (now.kind !== 'ok' || !isRecord(now.body))
    return { kind: 'unknown', why: `${saidOf(answer)}The note could not be read again. ${wordsOf(now)}`.trim() }
  const text = await compared(transport, now.body, draft)
  if (text === 'same') return storedAs(id)
  const untouched = versionOf(now) === version
  if (!untouched && text === 'not-compared')
    return answer?.kind === 'ok'
      ? { kind: 'stored', id, where: `DocumentReference/${id}`, counted: true, text }
      : { kind: 'unknown', why: WHOSE }
  if (answer?.kind === 'refused' && (answer.status === 409 || answer.status === 412)) return { kind: 'changed-meanwhile', why: CHANGED }
  if (answer?.kind === 'refused' && answer.status < 500) {
    const explained = about === null ? [] : documentProblems(about.vendor, draft, about).map(({ says }) => says)
    return { kind: 'refused', status: answer.status, why: refusalInWords(answer.status, answer.body, explained) }
  }
  if (untouched) return { kind: 'not-stored', why: `${saidOf(answer)}The note in the record is as it was.` }
  return { kind: 'changed-meanwhile', why: CHANGED }
}

const CHANGED = 'Somebody has changed the note in the record since it was shown here. Look at what it says now before correcting it.'

/** A new version in a form that cannot be compared: ours, or somebody else's. */
const WHOSE =
  'The note in the record was changed, and whether it says what was sent could not be seen. Look at it in the chart before correcting it again.'

const saidOf = (answer: Answer | null): string => (answer === null || answer.kind === 'ok' ? '' : `${failureInWords(answer)} `)
const wordsOf = (answer: Answer): string => (answer.kind === 'ok' ? 'The answer is not a note.' : failureInWords(answer))

/** One document of one id: it cannot be there twice. */
const storedAs = (id: string): WriteResult => ({ kind: 'stored', id, where: `DocumentReference/${id}`, counted: true, text: 'same' })

/**
 * Only what a create may hold as well (Oracle Health refuses the whole resource as read): neither our identifier nor a relation. The note
 * stays in the encounter that it was filed in, from whichever it is corrected.
 */
function amendment(
  { resourceType, status, type, subject, date, author, content, context }: DocumentReferenceDraft,
  id: string,
  filed: Json,
): Json {
  const { encounter } = contextOf(filed)
  const kept = { ...context, ...(encounter === undefined ? {} : { encounter }) }
  return {
    resourceType,
    id,
    status,
    docStatus: 'amended',
    type,
    subject,
    date,
    ...(author === undefined ? {} : { author }),
    content,
    ...(Object.keys(kept).length === 0 ? {} : { context: kept }),
  }
}

/** From the resource, else from the ETag. */
export function versionOf({ body, headers }: Extract<Answer, { kind: 'ok' }>): string | null {
  const meta = isRecord(body) && isRecord(body.meta) ? body.meta : {}
  if (typeof meta.versionId === 'string') return meta.versionId
  return headers.etag?.replace(/^W\//, '').replaceAll('"', '') ?? null
}
