import { expect, test } from 'vitest'
import type { EarlierNote } from '../fhir/earlier-notes.ts'
import { earlierKnowledgeIn } from './earlier-knowledge.ts'

const note = (changes: Partial<EarlierNote>): EarlierNote => ({
  id: 'd1',
  reference: 'MX-AAAA-BBBB-CCCC',
  version: '1',
  date: '2026-09-01',
  docStatus: 'final',
  text: 'About this note\n---------------\nDecision model: 0.9.0, evidence up to 2026-05-01, to be reviewed by 2026-11-01\n',
  form: 'text',
  author: null,
  authorName: null,
  replacedBy: null,
  ...changes,
})
const now = { version: '1.0.0' }

test('a note of another version is named with its day and version', () => {
  expect(earlierKnowledgeIn([note({})], now)).toEqual({
    reference: 'MX-AAAA-BBBB-CCCC',
    date: '2026-09-01',
    version: '0.9.0',
    since: [],
  })
})

test('only the last note that stands is looked at', () => {
  const own = note({ id: 'd2', text: note({}).text?.replace('0.9.0', '1.0.0') ?? null })
  expect(earlierKnowledgeIn([own, note({})], now)).toBeNull()
  expect(earlierKnowledgeIn([note({ id: 'd2', replacedBy: 'MX-X' }), own], now)).toBeNull()
})

test('no note, a note without readable text and a note of the same version announce nothing', () => {
  expect(earlierKnowledgeIn([], now)).toBeNull()
  expect(earlierKnowledgeIn([note({ text: null })], now)).toBeNull()
  expect(earlierKnowledgeIn([note({ text: 'Something else' })], now)).toBeNull()
  expect(earlierKnowledgeIn([note({})], { version: '0.9.0' })).toBeNull()
})

test('the version is read from formatted text too', () => {
  const text = '<h2>About this note</h2><ul><li><b>Decision model:</b> 0.9.0, evidence up to 2026-05-01</li></ul>'
  expect(earlierKnowledgeIn([note({ text, form: 'html' })], now)).toMatchObject({ version: '0.9.0' })
})
