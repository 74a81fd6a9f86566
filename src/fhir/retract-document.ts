import { versionOf } from './amend-document.ts'
import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { attachmentsOf, dataOf } from './same-text.ts'
import { sendGuarded } from './send-guarded.ts'
import { type Json, keyOf } from './stored-notes.ts'
import type { Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'
import type { WriteAbout } from './write-guard.ts'
import { failureInWords } from './write-words.ts'

/** `retracted`: the record shows the note as entered in error. `unknown`: sent, and it could not be seen whether it took. */
export type Retracted = { readonly kind: 'retracted' } | { readonly kind: 'refused' | 'blocked' | 'unknown'; readonly why: string }

/**
 * Marks a stored note as entered in error, where the record system takes that from an app. What was written stays in the record's history.
 * One PUT with If-Match; what the record shows afterwards decides. `version`: the one that the person saw, null where the record gave none;
 * another one is not marked unseen.
 */
export async function retractDocument(
  transport: Transport,
  { id, version: shown }: { readonly id: string; readonly version: string | null },
  about: WriteAbout,
): Promise<Retracted> {
  const { write } = VENDORS[about.vendor]
  if (write.retract === 'none')
    return { kind: 'blocked', why: 'In this record system a note is corrected in the chart itself, not from an app.' }
  const before = await transport.get(`DocumentReference/${id}`)
  if (before.kind !== 'ok') return { kind: 'blocked', why: `The note could not be read. ${failureInWords(before)}` }
  if (!isRecord(before.body) || !isOf(asReadFrom(transport.base, before.body.subject), about.patientId))
    return { kind: 'blocked', why: 'The note is not one about this patient.' }
  const version = versionOf(before)
  if (shown !== null && version !== shown) return { kind: 'blocked', why: CHANGED }
  const body = write.update === 'whole' ? whole(before.body) : await supported(transport, before.body)
  if (body === null)
    return { kind: 'blocked', why: 'The note’s content could not be read, and this record system wants it with the correction.' }
  const headers = version === null ? {} : { 'If-Match': `W/"${version}"` }
  const answer = await sendGuarded(transport, about, { method: 'PUT', where: `DocumentReference/${id}`, body, headers, encounter: 'whose' })
  if (answer.kind === 'blocked') return answer
  const after = await transport.get(`DocumentReference/${id}`)
  // A server may stop showing what was entered in error.
  const isGone = after.kind === 'refused' && (after.status === 404 || after.status === 410) && answer.kind === 'ok'
  if (isGone || (after.kind === 'ok' && isRecord(after.body) && after.body.status === 'entered-in-error')) return { kind: 'retracted' }
  if (after.kind !== 'ok') return { kind: 'unknown', why: failureInWords(after) }
  return answer.kind === 'ok'
    ? { kind: 'unknown', why: 'The record system said that it marked the note, but shows it as before.' }
    : { kind: 'refused', why: failureInWords(answer) }
}

const CHANGED = 'The note was changed in the record since it was shown here. Look at it there, open the preview again and mark it then.'

const isOf = (subject: unknown, patientId: string): boolean => keyOf(subject) === `Patient/${patientId}`

const whole = (document: Json): Json => ({ ...document, status: 'entered-in-error' })

/** The elements that Oracle Health documents for an update, its content inline. */
async function supported(transport: Transport, document: Json): Promise<Json | null> {
  const [attachment] = attachmentsOf(document)
  const data = attachment === undefined ? null : await dataOf(transport, attachment)
  if (attachment === undefined || data === null) return null
  const { id, type, subject, author, date, context } = document
  const { contentType, title, creation } = attachment
  return {
    resourceType: 'DocumentReference',
    id,
    status: 'entered-in-error',
    docStatus: 'entered-in-error',
    type,
    subject,
    author,
    date,
    content: [{ attachment: { contentType, data, title, creation } }],
    context,
  }
}
