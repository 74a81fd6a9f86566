import { learnSentences } from '../language/sentences.ts'
import { learn } from '../language/words-from.ts'
import { CHINESE_FACT_LABELS, CHINESE_GROUPS, CHINESE_SHORT_LABELS, CHINESE_STATES, CHINESE_UNITS, CHINESE_VALUE_WORDS } from './facts.ts'
import { NOTE_SENTENCES } from './sentences/note.ts'
import { PAGE_SENTENCES } from './sentences/page.ts'
import { READING_SENTENCES } from './sentences/reading.ts'
import { RESPONSE_FORM_SENTENCES } from './sentences/response-form.ts'
import { RESPONSE_RESULT_SENTENCES } from './sentences/response-results.ts'
import { RESPONSE_RULE_SENTENCES } from './sentences/response-rules.ts'
import { WRITING_SENTENCES } from './sentences/writing.ts'
import { CHINESE_RESPONSE_WORDS, CHINESE_SIGN_WORDS } from './signing.ts'
import { CHINESE_STOP_WORDS } from './stops.ts'
import { CHINESE_PICTURE, CHINESE_THERAPY_WORDS } from './therapies.ts'
import { CHINESE_WORDS } from './words.ts'

/** Every catalogue of the screen in Simplified Chinese, by the name it has in English. Not clinically reviewed; the screen says so. */
export const CHINESE = {
  words: CHINESE_WORDS,
  stops: CHINESE_STOP_WORDS,
  facts: CHINESE_FACT_LABELS,
  shortFacts: CHINESE_SHORT_LABELS,
  values: CHINESE_VALUE_WORDS,
  states: CHINESE_STATES,
  groups: CHINESE_GROUPS,
  units: CHINESE_UNITS,
  therapies: CHINESE_THERAPY_WORDS,
  picture: CHINESE_PICTURE,
  signing: CHINESE_SIGN_WORDS,
  response: CHINESE_RESPONSE_WORDS,
} as const

for (const [name, translated] of Object.entries(CHINESE)) learn('zh-Hans', name, translated)

/** What comes put together from elsewhere, by the English text. */
const PUT_TOGETHER = {
  ...READING_SENTENCES,
  ...WRITING_SENTENCES,
  ...RESPONSE_RULE_SENTENCES,
  ...RESPONSE_FORM_SENTENCES,
  ...RESPONSE_RESULT_SENTENCES,
}
/** What the note and the page about the model say, with what stands in it by name. */
const BY_NAME = { ...NOTE_SENTENCES, ...PAGE_SENTENCES }
export const CHINESE_UI_SENTENCES = { ...PUT_TOGETHER, ...BY_NAME }

learnSentences('zh-Hans', PUT_TOGETHER, 'put-together')
learnSentences('zh-Hans', BY_NAME, 'by-name')
