import { FOREIGN_TERMS } from './foreign-terms.ts'

/**
 * A diagnosis, finding or report text in the English terms that the readers know: German, French, Spanish, Italian, Portuguese, Dutch and
 * Chinese terms with one meaning are replaced, everything else stays as it is. Only for matching: what is shown is what the record says.
 */
export function inEnglish(text: string): string {
  if (isPlainEnglish(text)) return text
  const plain = withoutMarks(text)
  return plain
    .replaceAll(PHRASE, (phrase) => ENGLISH.get(phrase.toLowerCase()) ?? phrase)
    .replaceAll(IDEOGRAPHIC, (term) => ` ${ENGLISH.get(term) ?? term} `)
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

/** Accents and full-width forms: "métastases" and "metastases" are one word. */
const withoutMarks = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe')

/** Signs of another language in a text without any accent: an ending or a word that English diagnoses do not use. */
const FOREIGN_SIGNS =
  /[^\p{ASCII}]|karzinom|carcino(me|om)\b|polmon|poumon|pulmon\b|longk|bronchiqu|neubildung|anfall|bestrahlung|radio(therapie|chirurgie|terapia|cirugia)|metastas(en|i|e di|e de|ierung)\b|krebs|meningeo|tumor(es|e|en)?\b|hirn|\b(de|del|della|di|da|do|des|der|die|das|du|la|le|les|el|los|al|cerebr\w+|cancro|ohne|kein\w*|nicht|verdacht|v\.a\.|z\.n\.|zustand|sin|sans|senza|sem|zonder|geen|pas|krampf\w*|epilep\w+|blutung\w*|crisis|convuls\w+|longkanker|hersen\w*)\b/iu
const isPlainEnglish = (text: string): boolean => !FOREIGN_SIGNS.test(text)
