import { documentProblems } from './document-problems.ts'
import { type Found, findDocument } from './find-document.ts'
import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { type Compared, compared } from './same-text.ts'
import { sendGuarded } from './send-guarded.ts'
import type { Answer, Transport } from './transport.ts'
import type { Vendor } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'
import { reasonNotToSend, type WriteAbout } from './write-guard.ts'
import { storedFrom, type WriteResult } from './write-result.ts'
import { refusalInWords } from './write-words.ts'

export type { WriteAbout } from './write-guard.ts'
export type { WriteResult } from './write-result.ts'

/** Stores a document: one POST, never repeated by us, and then a look at what is in the record. */
export async function writeDocument(transport: Transport, draft: DocumentReferenceDraft, about: WriteAbout): Promise<WriteResult> {
  const vendor = VENDORS[about.vendor]
  const reason = reasonNotToSend(draft, about, vendor)
  if (reason !== null) return { kind: 'blocked', why: reason }
  const before = await findDocument(transport, about, draft)
  const already = storedFrom(before)
  if (already !== null) return already
  if (about.sentBefore === true && before.kind === 'not-searched') return { kind: 'unknown', why: CANNOT_LOOK }
  const headers = headersFor(draft, vendor)
  const answer = await sendGuarded(transport, about, {
    method: 'POST',
    where: 'DocumentReference',
    body: draft,
    headers,
    encounter: 'takes-notes',
  })
  if (answer.kind === 'blocked') return answer
  const after = await lookAfter(transport, about, draft, answer)
  return storedFrom(after) ?? resultFrom(answer, after, draft, about)
}

/** A new note may be read before it can be found by searching. No vendor says by how much its index lags: these are seconds that a person waits. */
const LOOKED_AGAIN_AFTER_MS = [2_000, 5_000]

async function lookAfter(transport: Transport, about: WriteAbout, draft: DocumentReferenceDraft, answer: Answer): Promise<Found> {
  let found = await findDocument(transport, about, draft)
  for (const ms of LOOKED_AGAIN_AFTER_MS) {
    if (found.kind !== 'counted' || found.documents.length > 0 || !mayStillCome(answer)) break
    await transport.pause(ms)
    found = await findDocument(transport, about, draft)
  }
  return withCreated(transport, found, draft, answer)
}

const mayStillCome = (answer: Answer): boolean =>
  answer.kind === 'refused' ? !hasDecided(answer.status) : answer.kind !== 'outside' && answer.kind !== 'cancelled'

/**
 * The answer to a POST that the browser sent twice names the second document while a search may show only the first. "Created" is believed
 * only of a document that can be read.
 */
async function withCreated(transport: Transport, found: Found, draft: DocumentReferenceDraft, answer: Answer): Promise<Found> {
  const id = answer.kind === 'ok' ? createdId(answer) : null
  if (id === null || found.documents.some((document) => document.id === id)) return found
  const text = await readBack(transport, id, draft)
  if (text === null) return found
  return { kind: found.documents.length === 0 ? 'not-searched' : found.kind, documents: [...found.documents, { id, text }] }
}

/** Looks for a document that was sent earlier and sends nothing. `not-stored`: everything was looked through and it is not there. */
export async function lookForDocument(
  transport: Transport,
  draft: DocumentReferenceDraft,
  about: Pick<WriteAbout, 'vendor' | 'seesAllNotes'>,
): Promise<WriteResult> {
  const found = await findDocument(transport, about, draft)
  return storedFrom(found) ?? (found.kind === 'counted' ? { kind: 'not-stored', why: NOT_THERE } : { kind: 'unknown', why: CANNOT_LOOK })
}

const NOT_THERE = 'The note is not in the record.'
const CANNOT_LOOK = 'The record system could not be searched for the note. Look for it in the chart before storing it again.'

function headersFor({ identifier: [{ system, value }] }: DocumentReferenceDraft, { write }: Vendor): Record<string, string> {
  return {
    ...(write.prefer === null ? {} : { Prefer: write.prefer }),
    ...(write.ifNoneExist ? { 'If-None-Exist': `${new URLSearchParams({ identifier: `${system}|${value}` })}` } : {}),
  }
}

/** Found nowhere: what the answer says decides. */
function resultFrom(answer: Answer, after: Found, draft: DocumentReferenceDraft, about: WriteAbout): WriteResult {
  const searched = after.kind === 'counted'
  switch (answer.kind) {
    case 'ok':
      return { kind: 'unknown', why: searched ? SAID_AND_NOT_THERE : `${SAID}. ${CANNOT_LOOK}` }
    case 'refused': {
      const why = refusalInWords(
        answer.status,
        answer.body,
        documentProblems(about.vendor, draft, about).map(({ says }) => says),
      )
      return hasDecided(answer.status) ? { kind: 'refused', status: answer.status, why } : notSeen(why, searched)
    }
    case 'timeout':
      return { kind: 'unknown', why: searched ? `${TOO_LATE} ${MAY_STILL_COME}` : `${TOO_LATE} ${CANNOT_LOOK}` }
    case 'garbage':
    case 'too-long':
      return notSeen('The record system’s answer could not be read.', searched)
    case 'unreachable':
    case 'cancelled':
      return notSeen('The connection was lost.', searched)
    case 'outside':
      return { kind: 'blocked', why: 'The address of the record system is not a safe one.' }
  }
}

const SAID = 'The record system said that it stored the note'
const SAID_AND_NOT_THERE = `${SAID}, but does not show it. Look for it in the chart before storing it again.`
const TOO_LATE = 'The record system did not answer in time.'
const MAY_STILL_COME = 'The note is not there yet, but may still be stored: look again before storing it again.'
const LOOKED_FOR =
  'It was looked for more than once. A record system that is slow to list new notes may still show it, so that it is looked for again before anything else is sent.'

const notSeen = (what: string, searched: boolean): WriteResult =>
  searched ? { kind: 'not-stored', why: `${what} ${NOT_THERE} ${LOOKED_FOR}` } : { kind: 'unknown', why: `${what} ${CANNOT_LOOK}` }

/**
 * Below 500 the server has said no. Above it, or where something on the way gave up waiting (408), the note may have been stored all the
 * same; "precondition failed" (412) says that one of its reference is there already.
 */
const hasDecided = (status: number): boolean => status < 500 && status !== 408 && status !== 412

/** From the body where there is one (`Prefer: return=representation`), else from the `Location`, relative or absolute. */
function createdId({ body, headers }: Extract<Answer, { kind: 'ok' }>): string | null {
  if (isRecord(body) && body.resourceType === 'DocumentReference' && typeof body.id === 'string') return body.id
  return /(?:^|\/)DocumentReference\/([A-Za-z0-9\-.]{1,128})(?:\/_history\/|$)/.exec(headers.location ?? '')?.[1] ?? null
}

/** What the document of this id says; null when it cannot be read or is about somebody else. */
async function readBack(transport: Transport, id: string, draft: DocumentReferenceDraft): Promise<Compared | null> {
  const answer = await transport.get(`DocumentReference/${id}`)
  if (answer.kind !== 'ok' || !isRecord(answer.body) || answer.body.id !== id) return null
  const whose = isRecord(answer.body.subject) ? answer.body.subject.reference : null
  return typeof whose === 'string' && whose.endsWith(draft.subject.reference) ? await compared(transport, answer.body, draft) : null
}
