import { dataOfFacts } from './data-of-facts.ts'
import { dataOfEvidence, dataOfOptions } from './data-of-options.ts'
import { dataOfResponse } from './data-of-response.ts'
import type { NoteInput } from './note.ts'
import { intendedUse, noteFrom, situationInWords } from './note-from.ts'
import { situationsOf } from './situations.ts'

/** Raised whenever a program that reads the former form would read this one wrongly; docs/note.schema.json says what it is. */
const FORMAT = 'meninx-note/2'

/**
 * The note for programs (docs/note.schema.json): the same content by its parts, with ids, and its words as the text has them. Everything
 * that is said in words is in the language of the note.
 */
export function toData(input: NoteInput): string {
  const { title, lead, language, reference, sections } = noteFrom(input)
  const head = { format: FORMAT, title, lead, language, reference, sections, ...aboutData(input) }
  const data = { ...head, ...dataOfFacts(input), ...dataOfOptions(input), ...restData(input) }
  return `${JSON.stringify(inOrder(data), null, 1)}\n`
}

function aboutData(input: NoteInput) {
  const { patient, encounterId, encounterName, author, writtenAt, status, decision, model, words } = input
  const { modelVersion: version, knowledgeDate, asOf } = decision
  const { say } = words
  const { name, birthDate, recordNumber } = patient
  const sex = patient.sex === null ? null : say(patient.sex)
  return {
    status,
    writtenAt,
    intendedUse: intendedUse(say),
    patient: { reference: `Patient/${patient.id}`, name, birthDate, sex, recordNumber },
    encounter:
      encounterId === null ? null : { reference: `Encounter/${encounterId}`, name: encounterName === null ? null : say(encounterName) },
    author: { reference: author.reference, name: author.name },
    model: { version, knowledgeDate, asOf, reviewBy: model.reviewBy },
  }
}

function restData(input: NoteInput) {
  const { decision, review, queries, unread, earlier, wentOnWithoutRest } = input
  const { say } = input.words
  const { uncovered } = decision
  const states = situationsOf(decision).map(({ id, title }) => ({ id, title }))
  return {
    situation: { status: decision.status, says: situationInWords(input), uncovered, states },
    evidence: dataOfEvidence(input),
    response: dataOfResponse(input),
    comment: review.comment,
    earlier,
    queries: queries.map(({ what, outcome, why, count }) => ({
      what: say(what),
      outcome,
      why: why === undefined ? null : say(why),
      count,
    })),
    wentOnWithoutRest,
    unread: unread.map(({ reference, problem }) => ({ reference, problem: say(problem) })),
  }
}

/** Names in the order of the alphabet, so that the same content is the same bytes, whoever put it together. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  )
}
