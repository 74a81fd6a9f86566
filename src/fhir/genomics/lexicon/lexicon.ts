import { ALTERATION_WORDS } from './alteration-words.ts'
import type { Entry } from './entries.ts'
import { LIMITING_WORDS } from './limiting-words.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { STATUS_WORDS } from './status-words.ts'
import { TEST_WORDS } from './test-words.ts'

/**
 * Every phrase the reader understands. A sentence about a gene with a word outside this list is not read. Longer phrases win.
 * A word belongs here only if its meaning does not depend on what a reader would have to guess.
 */
export const LEXICON: readonly Entry[] = [...STATUS_WORDS, ...ALTERATION_WORDS, ...TEST_WORDS, ...LIMITING_WORDS, ...PLAIN_WORDS]
