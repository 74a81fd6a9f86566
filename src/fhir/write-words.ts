import { issuesFrom, type ServerIssue, wordsFrom } from './operation-outcome.ts'

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'The record system did not accept the form of the note.',
  401: 'The sign-in has expired. Copy, print or download the note first: starting Meninx again from the patient’s chart replaces this page, and nothing on it is kept.',
  403: 'The record system does not permit storing this note.',
  404: 'The record system has no place for notes from apps.',
  405: 'The record system does not take notes from apps.',
  409: 'The record system reports a conflict with something already stored.',
  412: 'The record system found more than one note of this reference.',
  413: 'The note is too long for the record system.',
  422: 'The record system does not accept the content of the note.',
  429: 'The record system is too busy at the moment.',
}

/** Elements that people can do something about, in words. */
const ELEMENTS: readonly (readonly [RegExp, string])[] = [
  [/encounter/i, 'the encounter'],
  [/period/i, 'the period'],
  [/author/i, 'the author'],
  [/subject|patient/i, 'the patient'],
  [/docStatus/i, 'the document status'],
  [/contentType|charset/i, 'the kind of content'],
  [/attachment|content|data/i, 'the content'],
  [/category/i, 'the category'],
  [/\btype\b/i, 'the note type'],
  [/\bdate\b/i, 'the date'],
]

/** Why a note was refused: what the status means, the element in words, and what the server said. An empty body has only the first. */
export function refusalInWords(status: number, body: unknown): string {
  const issues = issuesFrom(body)
  const meaning = BY_STATUS[status] ?? `The record system failed (${status}).`
  const elements = [...new Set(issues.map(elementOf).filter((element) => element !== null))]
  const about = elements.length === 0 ? '' : ` It concerns ${elements.join(' and ')}.`
  const said = wordsFrom(issues)
  return `${meaning}${about}${said === '' ? '' : ` The record system says: ${said}`}`
}

function elementOf({ element, says }: ServerIssue): string | null {
  const place = element?.replace(/^DocumentReference\./, '') ?? says
  return ELEMENTS.find(([pattern]) => pattern.test(place))?.[1] ?? null
}
