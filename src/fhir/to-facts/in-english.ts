import { FOREIGN_NAMES } from './foreign-names.ts'
import { FOREIGN_TERMS } from './foreign-terms.ts'

/**
 * A diagnosis, finding or report text in the English terms that the readers know: German, French, Spanish, Italian, Portuguese, Dutch and
 * Chinese terms with one meaning are replaced, everything else stays as it is; a few names in other languages only where they are the
 * whole text. Only for matching: what is shown is what the record says.
 */
export function inEnglish(text: string): string {
  const whole = text.length > LONGEST_NAME ? undefined : WHOLE_NAMES.get(plainName(text))
  if (whole !== undefined) return whole
  if (isPlainEnglish(text)) return text
  const plain = withoutMarks(text)
  return plain
    .replaceAll(PHRASE, (phrase) => ENGLISH.get(phrase.toLowerCase()) ?? phrase)
    .replaceAll(IDEOGRAPHIC, (term) => ` ${ENGLISH.get(term) ?? term} `)
    .replaceAll(/ {2,}/g, ' ')
}

const ENGLISH = new Map(FOREIGN_TERMS.map(([foreign, english]) => [foreign, english]))
const isIdeographic = (term: string): boolean => /\p{Script=Han}/u.test(term)
const longestFirst = (terms: readonly string[]): string => terms.toSorted((a, b) => b.length - a.length).join('|')
const [IDEOGRAPHIC_TERMS, LATIN_TERMS] = [
  [...ENGLISH.keys()].filter(isIdeographic),
  [...ENGLISH.keys()].filter((term) => !isIdeographic(term)),
]
const IDEOGRAPHIC = new RegExp(longestFirst(IDEOGRAPHIC_TERMS), 'g')
const PHRASE = new RegExp(`(?<![a-z0-9])(?:${longestFirst(LATIN_TERMS)})(?![a-z0-9])`, 'gi')

const LONGEST_NAME = 60
const plainName = (text: string): string =>
  (/[^\p{ASCII}]/u.test(text) ? withoutMarks(text).normalize('NFC').replaceAll('ł', 'l') : text).toLowerCase().trim()

/** Accents and full-width forms: "métastases" and "metastases" are one word. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll(/[’ʼ`´]/g, "'")
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')

/** Every foreign term begins with one of these: a text without any of them, and without a letter of another alphabet, stays as it is. */
const FIRST_WORDS = new Set(LATIN_TERMS.map((term) => term.split(/[^a-z0-9]+/)[0]))
const isPlainEnglish = (text: string): boolean =>
  !/[^\p{ASCII}]/u.test(text) &&
  !text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => FIRST_WORDS.has(word))

const WHOLE_NAMES = new Map([...FOREIGN_NAMES].map(([name, english]) => [plainName(name), english]))
