import { CHINESE } from './foreign/chinese.ts'
import { DUTCH } from './foreign/dutch.ts'
import { FRENCH } from './foreign/french.ts'
import { GERMAN } from './foreign/german.ts'
import { ITALIAN } from './foreign/italian.ts'
import { JAPANESE } from './foreign/japanese.ts'
import { SPANISH } from './foreign/spanish.ts'
import type { Translation } from './foreign/translation.ts'

type Language = { readonly isUsed: (text: string) => boolean; readonly phrases: RegExp; readonly english: ReadonlyMap<string, string> }

const longestFirst = (table: readonly Translation[]): string =>
  table
    .map(([foreign]) => foreign)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** `signs`: words of the language that English reports do not use. A text without any of them is not in it. */
const withSpaces = (signs: string, table: readonly Translation[]): Language => {
  const sign = new RegExp(`(?<![\\p{L}\\p{N}])(?:${signs})(?![\\p{L}\\p{N}])`, 'iu')
  return {
    isUsed: (text) => sign.test(text),
    phrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(table)})(?:(?<=')|(?![\\p{L}\\p{N}]))`, 'giu'),
    english: new Map(table),
  }
}
const withoutSpaces = (script: RegExp, table: readonly Translation[]): Language => ({
  isUsed: (text) => script.test(text),
  phrases: new RegExp(longestFirst(table), 'gu'),
  english: new Map(table.map(([foreign, english]) => [foreign, ` ${english} `])),
})

const LANGUAGES: readonly Language[] = [
  withoutSpaces(/[\p{Script=Hiragana}\p{Script=Katakana}]|遺伝子|陽性|陰性/u, JAPANESE),
  withoutSpaces(/\p{Script=Han}/u, CHINESE),
  withSpaces(
    'nach(?:gewiesen|weis|weisbar)|keine?[rsn]?|nicht|wildtyp|mutiert|negativ|positiv|ausstehend|steht aus|mutation(?:en|sanalyse|sstatus)|translokation|umlagerung|amplifikation|punktmutation|ergab|vorhanden|fraglich|folgt|und|oder|im exon',
    GERMAN,
  ),
  withSpaces(
    "pas d(?:e|'\\p{L}+)|absence d(?:e|'\\p{L}+)|sauvage|recherche|positif|positive pour|négati(?:f|ve)|aucune?|non mutée?|mutée?|statut|présence|délétion|détectée?s?|retrouvée?|réarrang(?:ée?|ement)|gène|l'exon|d'une|en attente|en cours|insuffisant|non réalisée?|mise? en évidence",
    FRENCH,
  ),
  withSpaces(
    'detectad[ao]s?|negativ[ao]|positiv[ao]|mutaci[oó]n(?:es)?|mutad[ao]|(?:no )?se (?:detect|identific|observ|evidenci)\\p{L}+|reordena(?:miento|do)|pendiente|insuficiente|nativo|salvaje|sin|ausencia|presencia|exón|deleción|inserción|fusión|amplificación',
    SPANISH,
  ),
  withSpaces(
    'mutazion[ei]|mutato|rilevat[ao]|evidenziat[ao]|assen(?:te|za)|riarrangiamento|traslocazione|esone|esoni|delezione|nessuna?|positiv[ao]|negativ[ao]|in corso|non valutabile',
    ITALIAN,
  ),
  withSpaces(
    'niet|geen|aangetoond|mutaties?|gemuteerd|positief|negatief|aanwezig|afwezig|deletie|herschikking|translocatie|onvoldoende',
    DUTCH,
  ),
]

/** The text in the words of the lexicon, as far as they are known. English text comes back unchanged. */
export const inEnglish = (text: string): string => LANGUAGES.filter(({ isUsed }) => isUsed(text)).reduce(translated, text)

const translated = (text: string, { phrases, english }: Language): string =>
  text.replaceAll(phrases, (phrase) => english.get(phrase.toLowerCase()) ?? phrase)
