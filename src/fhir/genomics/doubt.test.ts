import { expect, test } from 'vitest'
import { readResultText } from './result-text.ts'

const TAKEN_BACK = [
  'Report withdrawn.',
  'Result nullified.',
  'Result cancelled.',
  'This report has been retracted by the laboratory.',
  'Reported in error.',
  'ADDENDUM: this result belongs to another patient.',
  'Quality control failed.',
]
const OVERTURNED = [
  'Correction: L858R was not detected.',
  'Correction: the mutation is L861Q, not L858R.',
  'Amended: no mutation.',
  'Amended result: negative.',
  'Not confirmed by Sanger sequencing.',
  'False positive.',
  'Repeat testing negative.',
]

test.each([...TAKEN_BACK, ...OVERTURNED])('bug: a finding stayed known beside "%s"', (note) => {
  const text = `EGFR L858R detected. ${note}`
  const { findings, unreadable } = readResultText(text)
  expect(findings).toEqual([])
  expect(unreadable.join(' ')).toContain('L858R')
})

test.each(TAKEN_BACK)('a negative stays as little beside "%s"', (note) => {
  const text = `ALK rearrangement not detected. ${note}`
  expect(readResultText(text).findings).toEqual([])
})

test.each(['False positive results may occur.', 'Confirmed by Sanger sequencing.', 'Amended report: specimen site added.'])(
  'a finding stands beside "%s"',
  (note) => {
    const { findings } = readResultText(`EGFR L858R detected. ${note}`)
    expect(findings).toMatchObject([{ gene: 'EGFR', status: 'positive' }])
  },
)
