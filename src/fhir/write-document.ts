import { documentProblems } from './document-problems.ts'
import { type Found, findDocument } from './find-document.ts'
import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import { type Compared, compared } from './same-text.ts'
import type { Answer, Transport } from './transport.ts'
import type { Vendor, VendorName } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'
import { encounterProblem, patientProblem, reasonNotToSend, type WriteAbout } from './write-guard.ts'
import { storedAlone, storedFrom, type WriteResult } from './write-result.ts'
import { refusalInWords } from './write-words.ts'

export type { WriteAbout } from './write-guard.ts'
export type { WriteResult } from './write-result.ts'

/** Stores a document: one POST, never repeated by us, and then a look at what is in the record. */
export async function writeDocument(transport: Transport, draft: DocumentReferenceDraft, about: WriteAbout): Promise<WriteResult> {
  const vendor = VENDORS[about.vendor]
  const reason = reasonNotToSend(draft, about, vendor)
  if (reason !== null) return { kind: 'blocked', why: reason }
  const [ofPatient, ofEncounter, before] = await Promise.all([
    patientProblem(transport, about),
    encounterProblem(transport, about, vendor),
    findDocument(transport, vendor, draft),
  ])
  const problem = ofPatient ?? ofEncounter
  if (problem !== null) return { kind: 'blocked', why: problem }
  const already = storedFrom(before)
  if (already !== null) return already
  if (about.sentBefore === true && before.kind === 'not-searched') return { kind: 'unknown', why: CANNOT_LOOK }
  const answer = await transport.post('DocumentReference', draft, { headers: headersFor(draft, vendor) })
  const after = await findDocument(transport, vendor, draft)
  return storedFrom(after) ?? (await resultFrom(transport, answer, after, draft, about))
}

/** Looks for a document that was sent earlier and sends nothing. `not-stored`: everything was looked through and it is not there. */
export async function lookForDocument(transport: Transport, draft: DocumentReferenceDraft, vendor: VendorName): Promise<WriteResult> {
  const found = await findDocument(transport, VENDORS[vendor], draft)
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

/** Not found by searching. What the answer says decides, except that "created" is believed only of a document that can be read. */
async function resultFrom(
  transport: Transport,
  answer: Answer,
  after: Found,
  draft: DocumentReferenceDraft,
  about: WriteAbout,
): Promise<WriteResult> {
  const searched = after.kind === 'counted'
  switch (answer.kind) {
    case 'ok': {
      const id = createdId(answer)
      const text = id === null ? null : await readBack(transport, id, draft)
      if (id !== null && text !== null) return storedAlone(id, text)
      return { kind: 'unknown', why: searched ? SAID_AND_NOT_THERE : `${SAID} ${CANNOT_LOOK}` }
    }
    case 'refused': {
      const why = refusalInWords(
        answer.status,
        answer.body,
        documentProblems(about.vendor, draft, about).map(({ says }) => says),
      )
      if (hasDecided(answer.status)) return { kind: 'refused', status: answer.status, why }
      return searched ? { kind: 'not-stored', why: `${why} ${NOT_THERE}` } : { kind: 'unknown', why: `${why} ${CANNOT_LOOK}` }
    }
    case 'timeout':
      return { kind: 'unknown', why: searched ? `${TOO_LATE} ${MAY_STILL_COME}` : `${TOO_LATE} ${CANNOT_LOOK}` }
    case 'garbage':
      return notSeen('The record system’s answer could not be read.', searched)
    case 'unreachable':
    case 'cancelled':
      return notSeen('The connection was lost.', searched)
    case 'outside':
      return { kind: 'blocked', why: 'The address of the record system is not a safe one.' }
  }
}

const SAID = 'The record system said that it stored the note, but does not show it.'
const SAID_AND_NOT_THERE = `${SAID} Look for it in the chart before storing it again.`
const TOO_LATE = 'The record system did not answer in time.'
const MAY_STILL_COME = 'The note is not there yet, but may still be stored: look again before storing it again.'

const notSeen = (what: string, searched: boolean): WriteResult =>
  searched ? { kind: 'not-stored', why: `${what} ${NOT_THERE}` } : { kind: 'unknown', why: `${what} ${CANNOT_LOOK}` }

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
