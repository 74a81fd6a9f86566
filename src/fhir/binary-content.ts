import { isRecord } from './operation-outcome.ts'

/** A Binary in its FHIR form. https://hl7.org/fhir/R4/binary.html */
export type Binary = { readonly resourceType: 'Binary'; readonly contentType: string; readonly data: string }

/**
 * A server may answer the reading of a Binary with the content itself, whatever was asked for (R4 "Binary", 2.4.2); then the header says
 * what it is. `body`: the answer as JSON, `undefined` where it is none. Null: the answer is the resource, or another one that says why not.
 */
export function binaryFrom(contentType: string | null, bytes: Uint8Array, body: unknown): Binary | null {
  if (contentType === null || bytes.length === 0 || isFhir(contentType, body)) return null
  return { resourceType: 'Binary', contentType, data: base64Of(bytes) }
}

/** Some servers call a resource plain JSON; a note's content in JSON has no resource type. */
const isFhir = (contentType: string, body: unknown): boolean =>
  /^application\/fhir\+json\b/i.test(contentType) ||
  (/^application\/json\b/i.test(contentType) && isRecord(body) && typeof body.resourceType === 'string')

/** In pieces, because a call takes only so many arguments; a multiple of three, so that pieces may be put in a row. */
const PIECE = 3 * 4096

function base64Of(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) => bytes.subarray(index * PIECE, (index + 1) * PIECE))
  return pieces.map((piece) => btoa(String.fromCharCode(...piece))).join('')
}
