import { issuesFrom, type ServerIssue, wordsFrom } from './operation-outcome.ts'
import type { Answer } from './transport.ts'

/** What was to be written. A draft of work-up, a visit and a statement of origin are no notes, and are not kept by copying. */
export type Written = 'note' | 'draft' | 'visit' | 'statement of origin'

const PLURAL: Readonly<Record<Written, string>> = {
  note: 'notes',
  draft: 'drafts',
  visit: 'visits',
  'statement of origin': 'statements of origin',
}

/** What a status means for what was to be written, and what the person can do. Whatever it is, it stays on screen. */
type Meaning = { readonly means: string; readonly todo: string }

const SIGN_IN_AGAIN =
  'starting Meninx again from the patient’s chart replaces this page. What was entered is offered again only where this browser may keep it for half an hour.'
const COPY = 'Copy, print or download the note'
const SHOW = 'show this message to those who run the record system.'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Only a note can be copied out of the page. */
const tellOf = (what: Written): string => (what === 'note' ? `${COPY}, and ${SHOW}` : capital(SHOW))
const signInOf = (what: Written): string => (what === 'note' ? `${COPY} first: ${SIGN_IN_AGAIN}` : capital(SIGN_IN_AGAIN))
const againOf = (what: Written): string =>
  what === 'note' ? 'Read the record again, look at it, and sign again.' : 'Read the record again, and look at it.'

function meaningOf(status: number, what: Written): Meaning {
  const [tell, again] = [tellOf(what), againOf(what)]
  const wait = 'Wait a minute, then try again.'
  const meanings: Readonly<Record<number, Meaning>> = {
    400: { means: `The record system did not accept the form of the ${what}.`, todo: tell },
    401: { means: 'The sign-in has expired.', todo: signInOf(what) },
    403: { means: `The record system does not permit storing this ${what}.`, todo: tell },
    404: { means: `The record system has no place for ${PLURAL[what]} from apps.`, todo: tell },
    405: { means: `The record system does not take ${PLURAL[what]} from apps.`, todo: tell },
    408: { means: 'The record system gave up waiting.', todo: '' },
    409: { means: 'The record system reports a conflict with something already stored.', todo: again },
    410: { means: `What the ${what} refers to is no longer in the record.`, todo: again },
    412: { means: `The record system found more than one ${what} of this reference.`, todo: '' },
    413: { means: `The ${what} is too long for the record system.`, todo: tell },
    415: { means: `The record system does not take ${PLURAL[what]} in this form.`, todo: tell },
    422: { means: `The record system does not accept the content of the ${what}.`, todo: tell },
    429: { means: 'The record system is too busy at the moment.', todo: wait },
    503: { means: 'The record system is not available at the moment (503).', todo: wait },
  }
  return meanings[status] ?? { means: `The record system failed (${status}).`, todo: '' }
}

const NOTE_TYPE = 'the note type'

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
  [/\btype\b/i, NOTE_TYPE, 'The note type is set in config.json; those who run Meninx can change it.'],
  [/\bdate\b/i, 'the date', ''],
]

/**
 * Why something was refused: what the status means, the element in words, what the server said, and what can be done. `explained` is what our
 * own look at a note against the vendor's rules found, for servers that say nothing.
 */
export function refusalInWords(status: number, body: unknown, explained: readonly string[] = [], what: Written = 'note'): string {
  const issues = issuesFrom(body)
  const { means, todo } = meaningOf(status, what)
  const elements = elementsOf(issues)
  const names = elements.map(([, name]) => (name === NOTE_TYPE && what !== 'note' ? 'the type' : name))
  const about = elements.length === 0 ? '' : `It concerns ${names.join(' and ')}.`
  const said = wordsFrom(issues)
  const advice = (what === 'note' ? elements.map(([, , help]) => help).find((help) => help !== '') : undefined) ?? todo
  const quoted = said === '' ? '' : `The record system says: ${said.replace(/[.\s]+$/, '')}.`
  return [means, about, quoted, ...explained, advice].filter((sentence) => sentence !== '').join(' ')
}

/** Why something could not be asked or done at all. */
export function failureInWords(answer: Exclude<Answer, { kind: 'ok' }>, what: Written = 'note'): string {
  switch (answer.kind) {
    case 'refused':
      return answer.status === 404 && what === 'note' ? 'It is not in the record.' : refusalInWords(answer.status, answer.body, [], what)
    case 'garbage':
    case 'too-long':
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
