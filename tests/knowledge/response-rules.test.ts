import { expect, test } from 'vitest'
import { BACKGROUND } from '../../src/knowledge/background.ts'
import { VERIFIED_WORDS } from '../../src/response/basis.ts'
import { COMPARTMENTS } from '../../src/response/course.ts'
import { DISAGREEMENTS } from '../../src/response/disagreements.ts'
import { CARD_VERSIONS, FINDINGS_OF, NODULE_RULES } from '../../src/response/mri-cards.ts'
import { QUESTION_IDS, QUESTIONS, SECTIONS } from '../../src/response/questions.ts'
import { RESPONSE_RULES, type ResponseRule } from '../../src/response/rules.ts'

const RULES = Object.entries(RESPONSE_RULES) as readonly (readonly [string, ResponseRule])[]
const KNOWN_ERRORS = /^K\d\d$/

test.each(RULES)('%s names its publication and how far it was checked', (_, { says, basis }) => {
  expect(says).toMatch(/\.$/)
  expect(basis.publication).not.toBe('')
  expect(Object.keys(VERIFIED_WORDS)).toContain(basis.verified)
  if (basis.verified === 'not-verified') expect(basis.note, 'what was not seen has to be said').toBeTruthy()
})

test.each(RULES)('the evidence rows of %s exist', (_, { basis: { evidence, verified } }) => {
  expect(evidence.filter((id) => BACKGROUND.evidence[id] === undefined)).toEqual([])
  if (verified === 'source') expect(evidence).not.toEqual([])
})

test('every disagreement has at least two sides, says what is done here, and cites rows that exist', () => {
  for (const { sides, here, evidence } of Object.values(DISAGREEMENTS).flat()) {
    expect(sides.length).toBeGreaterThanOrEqual(2)
    expect(here).toMatch(/\.$/)
    expect(evidence.filter((id) => !KNOWN_ERRORS.test(id) && BACKGROUND.evidence[id] === undefined)).toEqual([])
  }
})

test('the 5 mm rule of RANO-BM is marked as not verified', () => {
  expect(RESPONSE_RULES['bm-five-mm'].basis.verified).toBe('not-verified')
})

test('every question stands in one section, and every version of the card has elements and a rule for nodules', () => {
  const inSections = Object.values(SECTIONS).flatMap(({ questions }): readonly string[] => questions)
  expect([...inSections].sort()).toEqual([...QUESTION_IDS].sort())
  expect(new Set(inSections).size).toBe(inSections.length)
  expect(Object.keys(FINDINGS_OF)).toEqual(Object.keys(CARD_VERSIONS))
  expect(Object.keys(NODULE_RULES)).toEqual(Object.keys(CARD_VERSIONS))
  expect(Object.keys(COMPARTMENTS)).toEqual(['brain', 'meninges', 'body'])
})

test('no unit, label or option of a question is empty', () => {
  for (const question of Object.values(QUESTIONS)) {
    expect(question.label).not.toBe('')
    if (question.kind === 'choice') expect(Object.values(question.options).every((words) => words !== '')).toBe(true)
    if (question.kind === 'number') expect(question.min).toBeLessThan(question.max)
  }
})
