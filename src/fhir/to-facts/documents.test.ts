import { expect, test } from 'vitest'
import { chartOf, loinc, observation, quantity, report, text } from '../invented-chart.ts'

const unreadOf = (...resources: Parameters<typeof chartOf>[0]) => chartOf(resources).unread.map(({ problem }) => problem)
const toOpen = [expect.stringMatching(/^report to read: open it/)]
const pdf = { presentedForm: [{ contentType: 'application/pdf', url: 'Binary/1' }] }
const platelets = observation(loinc('777-3'), { ...quantity(150, '10*9/L'), id: 'platelets' })
const result = { result: [{ reference: 'Observation/platelets' }] }

test.for([
  ['is a file', pdf],
  ['is prose', { conclusion: 'See text.' }],
  ['holds nothing but a narrative', { text: { status: 'additional', div: '<div>EGFR …</div>' } }],
  ['holds nothing at all', {}],
  ['refers to results that did not come', { result: [{ reference: 'Observation/elsewhere' }] }],
] as const)('a report that %s is one to read', ([, rest]) => expect(unreadOf(report(text('Molecular pathology'), rest))).toEqual(toOpen))

test('a report whose results came is read; with a file beside them the file is still one to read', () => {
  expect(unreadOf(platelets, report(text('Blood count'), result))).toEqual([])
  expect(unreadOf(platelets, report(text('Blood count'), { ...result, ...pdf }))).toEqual(toOpen)
})

test('results inside the report have come', () => {
  const contained = [{ ...platelets, id: 'inside' }]
  expect(unreadOf(report(text('Blood count'), { contained, result: [{ reference: '#inside' }] }))).toEqual([])
})
