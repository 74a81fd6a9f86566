import { expect, test } from 'vitest'
import { identityFrom, nameFrom } from './identity.ts'
import type { Patient } from './resources/patient.ts'

const numberOf = (...identifier: NonNullable<Patient['identifier']>) =>
  identityFrom({ resourceType: 'Patient', id: 'p', identifier }).recordNumber
const MR = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] }

test('the record number is the identifier of type MR', () => {
  expect(numberOf({ type: { text: 'EPI' }, value: '1' }, { type: MR, value: ' 2 ' })).toBe('2')
  expect(numberOf({ value: '1' }, { type: { text: 'INTERNAL' }, value: 'Z1' })).toBeNull()
  expect(numberOf({ type: MR, value: ' ' })).toBeNull()
})

test('bug: at Epic, which types identifiers by text only, the record number is found and not "not known"', () => {
  const others = [
    { use: 'usual', type: { text: 'CEID' }, value: 'CP2VXPJ1R6VX4LG' },
    { use: 'usual', type: { text: 'INTERNAL' }, value: '     Z6129' },
    { use: 'usual', type: { text: 'EPI' }, system: 'urn:oid:1.2.3', value: '203713' },
  ]
  expect(numberOf(...others)).toBe('203713 (EPI)')
  expect(numberOf(...others, { use: 'usual', type: { text: 'MRN' }, value: '7007' })).toBe('7007')
})

test('bug: a number that is no longer in use is not the record number, wherever it stands in the list', () => {
  expect(numberOf({ use: 'old', type: MR, value: '1' }, { type: MR, value: '2' })).toBe('2')
  expect(numberOf({ type: MR, value: '1', period: { end: '2019' } }, { type: MR, value: '2' })).toBe('2')
})

test('numbers of several hospitals are all there, with who gave them', () => {
  const at = (value: string, display: string) => ({ type: MR, value, assigner: { display } })
  expect(numberOf(at('1', 'North'), at('2', 'South'), at('2', 'South'))).toBe('1 (North); 2 (South)')
})

test.for([
  [
    'bug: a nickname is not the name where there is another',
    [
      { use: 'nickname', given: ['Bob'] },
      { given: ['Robert'], family: 'Real' },
    ],
    'Robert Real',
  ],
  [
    'bug: an official name that has ended is not the name',
    [
      { use: 'official', text: 'Ann Maiden', period: { end: '2010' } },
      { use: 'official', text: 'Ann Now' },
    ],
    'Ann Now',
  ],
  ['an ended name is better than none', [{ text: 'Ann Maiden', period: { end: '2010' } }], 'Ann Maiden'],
  [
    'bug: a suffix that tells a son from his father is kept',
    [{ given: ['Martin', 'L.'], family: 'King', suffix: ['Jr.'] }],
    'Martin L. King Jr.',
  ],
  ['bug: a Chinese name without a text is in its own order', [{ given: ['小明'], family: '王' }], '王小明'],
  ['an empty text is no name', [{ text: ' ', given: ['Ada'], family: 'Example' }], 'Ada Example'],
  ['an old name alone is none', [{ use: 'old', text: 'Ann' }], null],
] as const)('%s', ([, names, name]) => {
  expect(nameFrom(names.map((one) => JSON.parse(JSON.stringify(one))))).toBe(name)
})
