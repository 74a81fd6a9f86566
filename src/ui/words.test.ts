import { expect, test } from 'vitest'
import { STOP_WORDS } from './stop-words.ts'
import { WORDS } from './words.ts'

/** Every sentence, with numbers and names filled in where it takes them. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('x', 'y', 'z'))]
  return Object.values(words as object).flatMap(sentencesOf)
}
const SENTENCES = [...sentencesOf(WORDS), ...sentencesOf(STOP_WORDS).filter((says) => says !== 'true' && says !== 'false')]

test('nothing directs, praises or exclaims', () => {
  expect(SENTENCES.filter((says) => /treat with|the best|should receive|recommended|!|congratulations|great|\bAI\b/i.test(says))).toEqual(
    [],
  )
})

test('spelling is British', () => {
  expect(SENTENCES.filter((says) => /color|tumor\b|hemorrhage|center\b|\bauthorization was/i.test(says))).toEqual([])
})

test('every stopped screen says what happened, what was not done and what can be done', () => {
  for (const says of Object.values(STOP_WORDS)) {
    expect([says.title, says.happened, says.notDone, says.canDo].every((sentence) => sentence.length > 10)).toBe(true)
  }
})
