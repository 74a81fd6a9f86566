import { isRecord } from './operation-outcome.ts'
import type { DocumentReferenceDraft } from './resources/document-reference-draft.ts'
import type { Transport } from './transport.ts'

type Json = Readonly<Record<string, unknown>>

/** Whether a stored document says what was to be stored. `not-compared`: the server does not give its text back in this form. */
export type Compared = 'same' | 'different' | 'not-compared'

export const attachmentsOf = (document: Json): readonly Json[] =>
  (Array.isArray(document.content) ? document.content : [])
    .filter(isRecord)
    .map(({ attachment }) => attachment)
    .filter(isRecord)

/** Compares the text that a reader sees, which is the first content; the others are the same in another form. */
export async function compared(
  transport: Transport,
  document: Json,
  { content: [{ attachment }] }: DocumentReferenceDraft,
): Promise<Compared> {
  const form = mediaType(attachment.contentType)
  const counterpart = attachmentsOf(document).find(({ contentType }) => typeof contentType === 'string' && mediaType(contentType) === form)
  const data = counterpart === undefined ? null : await dataOf(transport, counterpart)
  const theirs = data === null ? null : decoded(data)
  const ours = decoded(attachment.data)
  if (theirs === null || ours === null) return 'not-compared'
  return wordsOf(theirs, form) === wordsOf(ours, form) ? 'same' : 'different'
}

const mediaType = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase()

/** Inside the resource or behind a Binary of this record system, in base64; a Binary may come as its content too. */
export async function dataOf(transport: Transport, { data, url }: Json): Promise<string | null> {
  if (typeof data === 'string') return data
  if (typeof url !== 'string') return null
  const answer = await transport.get(url, { asBinary: true })
  return answer.kind === 'ok' && isRecord(answer.body) && typeof answer.body.data === 'string' ? answer.body.data : null
}

export function decoded(base64: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
  } catch {
    return null
  }
}

/** Line breaks, spaces and the way of writing markup are the server's to change; words are not. */
function wordsOf(text: string, form: string): string {
  const words = form.includes('html') ? text.replace(/<\/?[a-z!?][^>]*>/gi, '').replace(ENTITY, characterOf) : text
  return words.normalize('NFC').replace(/\s+/g, '')
}

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function characterOf(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return point <= 0x10ffff ? String.fromCodePoint(point) : entity
}
