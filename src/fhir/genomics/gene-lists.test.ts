import { expect, test } from 'vitest'
import { readResultText } from './result-text.ts'

const said = (text: string): string => {
  const { findings, unreadable } = readResultText(text)
  const one = findings.map(({ gene, class: cls, status, alteration }) =>
    [gene, cls, status, alteration].filter((word) => word !== undefined).join(' '),
  )
  return [...one, ...unreadable.map(() => 'unreadable')].join('; ')
}
const THREE = 'EGFR ANY negative; KRAS ANY negative; BRAF ANY negative'

test.each([
  'No mutation detected in EGFR, KRAS or BRAF',
  'No mutations were identified in the following genes: EGFR, KRAS, BRAF.',
  'EGFR, KRAS and BRAF: no mutations detected',
  'Negative for mutations in EGFR, KRAS and BRAF',
  'Mutations not detected in EGFR, KRAS, BRAF',
  'Not detected: EGFR, KRAS, BRAF',
  'Wild type: EGFR, KRAS, BRAF',
  'EGFR/KRAS/BRAF wild-type',
  'Genes with no reportable alterations identified: EGFR KRAS BRAF',
  'EGFR | Not detected\nKRAS | Not detected\nBRAF | Not detected',
  'EGFR\tNot detected\nKRAS\tNot detected\nBRAF\tNot detected',
  'EGFR\nNot detected\nKRAS\nNot detected\nBRAF\nNot detected',
  'Testing revealed no mutation in EGFR, KRAS or BRAF',
])('a negative said once is said of each gene: "%s"', (text) => {
  expect(said(text)).toBe(THREE)
})

test.each([
  ['EGFR: L858R; ALK: negative; KRAS: wild type', 'EGFR L858R positive L858R; ALK FUSION negative; KRAS ANY negative'],
  ['Gene | Result\nEGFR | Exon 19 deletion detected\nALK | Not detected', 'EGFR EX19DEL positive; ALK FUSION negative'],
  [
    'EGFR L858R detected, no alterations in ALK, ROS1 or RET',
    'EGFR L858R positive L858R; ALK FUSION negative; ROS1 FUSION negative; RET FUSION negative',
  ],
  [
    'No mutation detected in EGFR, KRAS and no fusion of ALK, ROS1',
    'EGFR ANY negative; KRAS ANY negative; ALK FUSION negative; ROS1 FUSION negative',
  ],
  ['No mutations, fusions or amplifications detected in EGFR, ALK, MET', 'EGFR ANY negative; ALK FUSION negative; MET ANY negative'],
])('each with its own result: "%s"', (text, expected) => {
  expect(said(text)).toBe(expected)
})

test('a list of mutations says nothing of a fusion: what is left of it is shown', () => {
  expect(said('No mutations detected in EGFR, KRAS, ALK and ROS1')).toBe('EGFR ANY negative; KRAS ANY negative; unreadable')
})

test.each([
  'No mutation detected in EGFR, KRAS G12C, BRAF V600E',
  'No mutation in EGFR, KRAS, ALK fusion present',
  'EGFR/KRAS/BRAF: WT/G12D/WT',
  'EGFR, KRAS, BRAF: WT, G12D, WT',
  'EGFR, ALK and ROS1 positive',
  'No alterations in EGFR, ALK or ROS1, KRAS G12C detected',
  'Result: Positive\nTest: EGFR\nResult: Negative\nTest: ALK',
])('a list of which it is not clear what is whose is not read: "%s"', (text) => {
  expect(readResultText(text).findings).toEqual([])
})
