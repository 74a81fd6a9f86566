import { type Fact, readingsOf, type Source, sourcesOf, type WhyUnknown } from '../facts/fact.ts'
import { compareDates, type PartialDate } from '../facts/iso-date.ts'
import { wordsFrom } from './language/words-from.ts'
import { WORDS } from './words.ts'

/** The four words for what we know. Always these, everywhere. */
export const ENGLISH_STATES = {
  known: 'known',
  'not known': 'not known',
  conflicting: 'conflicting',
  'could not be read': 'could not be read',
} as const
export type StateWord = keyof typeof ENGLISH_STATES

export const STATE_WORDS = wordsFrom('states', ENGLISH_STATES)

/** The state in the language of the screen. */
export const stateInWords = (fact: Fact<unknown>): string => STATE_WORDS[stateWordOf(fact)]

export function stateWordOf(fact: Fact<unknown>): StateWord {
  switch (fact.state) {
    case 'known':
      return 'known'
    case 'conflicting':
      return 'conflicting'
    case 'unknown':
      return isUnread(fact.why) ? 'could not be read' : 'not known'
  }
}

/** Behind the name of a fact that an option waits for: that it was looked for and could not be read. */
export const unreadMarkOf = (fact: Fact<unknown>): string => {
  const state = stateWordOf(fact)
  return state === 'could not be read' ? ` (${STATE_WORDS[state]})` : ''
}

/** Why a fact is not known, as a clause; null for a fact that is known or conflicting. */
export const whyNotKnown = (fact: Fact<unknown>): string | null => (fact.state === 'unknown' ? WORDS.whyUnknown[fact.why] : null)

export const isAnswered = (fact: Fact<unknown>): boolean =>
  fact.state === 'known' && fact.reading.sources.some((source) => source.kind === 'clinician')

/** The latest date its sources speak of; null where none of them gives one. */
export function dateOf(fact: Fact<unknown>): PartialDate | null {
  const dates = (readingsOf(fact).length === 0 ? [] : sourcesOf(fact)).map(sourceDate).filter((date) => date !== null)
  return dates.length === 0 ? null : dates.reduce((a, b) => (compareDates(a, b) === 'before' ? b : a))
}

/** The date that a source speaks of; null where it gives none. */
export function sourceDate(source: Source): PartialDate | null {
  switch (source.kind) {
    case 'record':
      return source.date ?? null
    case 'clinician':
      return source.at
    case 'configuration':
      return null
  }
}

const isUnread = (why: WhyUnknown): boolean => why === 'unreadable' || why === 'not-permitted' || why === 'unreachable'
