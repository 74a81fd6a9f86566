import type { Attachment, Binary, DocumentReference, FhirResource } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import { fromBase64 } from '../encoding.ts'

/** The outcome of one rule about a note: an answer when it is broken. */
export type NoteProblem<T> = T | false | undefined

/** A rule about a note; some rules look up what the note refers to. */
export type NoteRule<A extends readonly unknown[]> = (...about: A) => NoteProblem<Answer> | Promise<NoteProblem<Answer>>

/** The answer of the first rule, in their order, that is broken. */
export async function firstProblem<A extends readonly unknown[]>(rules: readonly NoteRule<A>[], ...about: A): Promise<Answer | undefined> {
  const problems = await Promise.all(rules.map(async (rule) => rule(...about)))
  return problems.find((problem) => typeof problem === 'object')
}

export function decodable(data: string | undefined): boolean {
  if (data === undefined || data === '') return false
  try {
    return fromBase64(data).length > 0
  } catch {
    return false
  }
}

/**
 * Both vendors keep the text of a filed note as a Binary and answer a DocumentReference with its address instead of the data
 * (Oracle's published DocumentReference examples; Epic's Binary.Read for clinical notes).
 */
export function splitNote(note: DocumentReference, shown: (attachment: Attachment, url: string) => Attachment): readonly FhirResource[] {
  const id = note.id ?? crypto.randomUUID()
  const binaries = note.content.map(({ attachment }, index) => binaryOf(attachment, `${id}-${index + 1}`, note))
  const content = note.content.map((each, index) => ({ ...each, attachment: shown(each.attachment, `Binary/${id}-${index + 1}`) }))
  return [{ ...note, id, content }, ...binaries]
}

const binaryOf = (
  { contentType = 'application/octet-stream', data = '' }: Attachment,
  id: string,
  { subject }: DocumentReference,
): Binary => ({
  resourceType: 'Binary',
  id,
  contentType,
  data,
  ...(subject ? { securityContext: subject } : {}),
})
