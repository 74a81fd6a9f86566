import { issuesFrom, type ServerIssue, wordsFrom } from './operation-outcome.ts'
import type { Answer } from './transport.ts'

/** What a status means for the note, and what the person can do. Whatever it is, the note stays on screen. */
type Meaning = { readonly means: string; readonly todo: string }

const SIGN_IN_AGAIN =
  'Copy, print or download the note first: starting Meninx again from the patient’s chart replaces this page. What was entered is offered again only where this browser may keep it for half an hour.'
const TELL = 'Copy, print or download the note, and show this message to those who run the record system.'

const BY_STATUS: Readonly<Record<number, Meaning>> = {
  400: { means: 'The record system did not accept the form of the note.', todo: TELL },
  401: { means: 'The sign-in has expired.', todo: SIGN_IN_AGAIN },
  403: { means: 'The record system does not permit storing this note.', todo: TELL },
  404: { means: 'The record system has no place for notes from apps.', todo: TELL },
  405: { means: 'The record system does not take notes from apps.', todo: TELL },
  408: { means: 'The record system gave up waiting.', todo: '' },
  409: {
    means: 'The record system reports a conflict with something already stored.',
    todo: 'Read the record again, look at it, and sign again.',
  },
  410: { means: 'What the note refers to is no longer in the record.', todo: 'Read the record again, look at it, and sign again.' },
  412: {
    means: 'The record system found more than one note of this reference.',
    todo: '',
  },
  413: { means: 'The note is too long for the record system.', todo: TELL },
  415: { means: 'The record system does not take notes in this form.', todo: TELL },
  422: { means: 'The record system does not accept the content of the note.', todo: TELL },
  429: { means: 'The record system is too busy at the moment.', todo: 'Wait a minute, then try again.' },
  503: { means: 'The record system is not available at the moment (503).', todo: 'Wait a minute, then try again.' },
}

/** Elements that people can do something about: a pattern for their names, what they are called, and what can be done. */
const ELEMENTS: readonly (readonly [pattern: RegExp, name: string, todo: string])[] = [
  [/encounter/i, 'the encounter', 'Start Meninx again from an open encounter of this patient.'],
  [/period/i, 'the period', ''],
  [/author/i, 'the author', 'Start Meninx again, signed in as the person who signs the note.'],
  [/subject|patient/i, 'the patient', 'Start Meninx again from this patient’s chart.'],
  [/docStatus/i, 'the document status', ''],
  [/contentType|charset/i, 'the kind of content', ''],
  [/attachment|content|data/i, 'the content', ''],
  [/category/i, 'the category', ''],
  [/\btype\b/i, 'the note type', 'The note type is set in config.json; those who run Meninx can change it.'],
  [/\bdate\b/i, 'the date', ''],
]

/**
 * Why a note was refused: what the status means, the element in words, what the server said, and what can be done. `explained` is what our
 * own look at the note against the vendor's rules found, for servers that say nothing.
 */
export function refusalInWords(status: number, body: unknown, explained: readonly string[] = []): string {
  const issues = issuesFrom(body)
  const { means, todo } = BY_STATUS[status] ?? { means: `The record system failed (${status}).`, todo: '' }
  const elements = elementsOf(issues)
  const about = elements.length === 0 ? '' : `It concerns ${elements.map(([, name]) => name).join(' and ')}.`
  const said = wordsFrom(issues)
  const advice = elements.map(([, , what]) => what).find((what) => what !== '') ?? todo
  const quoted = said === '' ? '' : `The record system says: ${said.replace(/[.\s]+$/, '')}.`
  return [means, about, quoted, ...explained, advice].filter((sentence) => sentence !== '').join(' ')
}

/** Why something could not be asked or done at all. */
export function failureInWords(answer: Exclude<Answer, { kind: 'ok' }>): string {
  switch (answer.kind) {
    case 'refused':
      return answer.status === 404 ? 'It is not in the record.' : refusalInWords(answer.status, answer.body)
    case 'garbage':
      return 'The record system’s answer could not be read.'
    case 'timeout':
    case 'unreachable':
    case 'cancelled':
      return 'The record system does not answer.'
    case 'outside':
      return 'The address of the record system is not a safe one.'
  }
}

function elementsOf(issues: readonly ServerIssue[]): (typeof ELEMENTS)[number][] {
  const found = issues.map(({ element, says }) => {
    const place = element?.replace(/^DocumentReference\./, '') ?? says
    return ELEMENTS.find(([pattern]) => pattern.test(place))
  })
  return [...new Set(found.filter((element) => element !== undefined))]
}
