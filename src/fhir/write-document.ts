import { type Found, findDocument } from './find-document.ts'
import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import type { Answer, Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'
import { encounterProblem, reasonNotToSend, type WriteAbout } from './write-guard.ts'
import { refusalInWords } from './write-words.ts'

export type { WriteAbout } from './write-guard.ts'

/** What became of the note. Only `stored` and `stored-twice` mean that it is in the record. */
export type WriteResult =
  | {
      readonly kind: 'stored'
      readonly id: string
      readonly where: string
      /** False: it is there, but whether it is there once only could not be seen. */
      readonly counted: boolean
    }
  | { readonly kind: 'stored-twice'; readonly ids: readonly string[]; readonly why: string }
  /** Looked for and not there. */
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string }
  /** Nothing was sent. */
  | { readonly kind: 'blocked'; readonly why: string }
  /** Sent, and it could not be seen whether it arrived. */
  | { readonly kind: 'unknown'; readonly why: string }

/** Stores a document: one POST, never repeated by us, and then a look at what is in the record. */
export async function writeDocument(transport: Transport, draft: DocumentReferenceDraft, about: WriteAbout): Promise<WriteResult> {
  const vendor = VENDORS[about.vendor]
  const reason = reasonNotToSend(draft, about, vendor)
  if (reason !== null) return { kind: 'blocked', why: reason }
  const [problem, before] = await Promise.all([encounterProblem(transport, about, vendor), findDocument(transport, vendor, draft)])
  if (problem !== null) return { kind: 'blocked', why: problem }
  if (before.ids.length > 0) return storedFrom(before)
  if (about.sentBefore === true && before.kind === 'not-searched') return { kind: 'unknown', why: CANNOT_LOOK }
  const answer = await transport.post('DocumentReference', draft, { headers: headersFor(draft, vendor) })
  const after = await findDocument(transport, vendor, draft)
  return after.ids.length > 0 ? storedFrom(after) : await resultFrom(transport, answer, after, draft)
}

const CANNOT_LOOK = 'The record system could not be searched for the note. Look for it in the chart before storing it again.'

function headersFor({ identifier: [{ system, value }] }: DocumentReferenceDraft, { write }: Vendor): Record<string, string> {
  return {
    ...(write.prefer === null ? {} : { Prefer: write.prefer }),
    ...(write.ifNoneExist ? { 'If-None-Exist': `${new URLSearchParams({ identifier: `${system}|${value}` })}` } : {}),
  }
}

function storedFrom({ kind, ids }: Found): WriteResult {
  const [id = ''] = ids
  if (ids.length === 1) return { kind: 'stored', id, where: `DocumentReference/${id}`, counted: kind === 'counted' }
  const places = ids.map((each) => `DocumentReference/${each}`).join(' and ')
  return {
    kind: 'stored-twice',
    ids,
    why: `The note is in the record ${ids.length} times: ${places}. The extra one has to be removed in the record system.`,
  }
}

/** Not found by searching. What the answer says decides, except that "created" is believed only of a document that can be read. */
async function resultFrom(transport: Transport, answer: Answer, after: Found, draft: DocumentReferenceDraft): Promise<WriteResult> {
  const searched = after.kind === 'counted'
  switch (answer.kind) {
    case 'ok': {
      const id = createdId(answer)
      if (id !== null && (await isThere(transport, id, draft)))
        return { kind: 'stored', id, where: `DocumentReference/${id}`, counted: false }
      const why = 'The record system said that it stored the note, but it is not there. Look for it in the chart before storing it again.'
      return { kind: searched ? 'not-stored' : 'unknown', why }
    }
    case 'refused': {
      const why = refusalInWords(answer.status, answer.body)
      // Below 500 the server has decided; above it may have stored the note and failed afterwards.
      return answer.status < 500 || searched
        ? { kind: 'refused', status: answer.status, why }
        : { kind: 'unknown', why: `${why} ${CANNOT_LOOK}` }
    }
    case 'timeout':
      return {
        kind: 'unknown',
        why: 'The record system did not answer in time. The note is not there yet, but may still be stored: look again before storing it again.',
      }
    case 'garbage':
    case 'unreachable':
    case 'cancelled':
      return searched
        ? { kind: 'not-stored', why: 'The connection was lost. The note is not in the record.' }
        : { kind: 'unknown', why: `The connection was lost. ${CANNOT_LOOK}` }
    case 'outside':
      return { kind: 'blocked', why: 'The address of the record system is not a safe one.' }
  }
}

/** From the body where there is one (`Prefer: return=representation`), else from the `Location`, relative or absolute. */
function createdId({ body, headers }: Extract<Answer, { kind: 'ok' }>): string | null {
  if (isRecord(body) && body.resourceType === 'DocumentReference' && typeof body.id === 'string') return body.id
  return /(?:^|\/)DocumentReference\/([A-Za-z0-9\-.]{1,128})(?:\/_history\/|$)/.exec(headers.location ?? '')?.[1] ?? null
}

async function isThere(transport: Transport, id: string, { subject }: DocumentReferenceDraft): Promise<boolean> {
  const answer = await transport.get(`DocumentReference/${id}`)
  if (answer.kind !== 'ok' || !isRecord(answer.body) || answer.body.id !== id) return false
  const whose = isRecord(answer.body.subject) ? answer.body.subject.reference : null
  return typeof whose === 'string' && whose.endsWith(subject.reference)
}
