import { expect, test } from 'vitest'
import { documentProblems } from './document-problems.ts'

const about = { patientId: 'p1', encounterId: 'e1', userReference: 'Practitioner/7' }
const TYPE = { coding: [{ system: 'http://loinc.org', code: '11488-4' }] }

/** The body that was answered "Unprocessable entity" at Oracle Health, by its shape: everything a provider app has to send, but for one element. */
const UNPROCESSABLE = {
  resourceType: 'DocumentReference',
  status: 'current',
  type: TYPE,
  subject: { reference: 'Patient/p1' },
  author: [{ reference: 'Practitioner/7' }],
  date: '2025-10-30T00:00:00Z',
  context: { encounter: [{ reference: 'Encounter/e1' }], period: { start: '2025-10-30T00:00:00Z', end: '2025-10-30T01:00:00Z' } },
  content: [{ attachment: { contentType: 'text/plain;charset=UTF-8', data: 'SGVsbG8gV29ybGQh', title: 'Test Note' } }],
}
const GOOD = { ...UNPROCESSABLE, docStatus: 'final' }
const elements = (vendor: 'epic' | 'oracle' | 'generic', document: unknown, who = about) =>
  documentProblems(vendor, document, who).map(({ element }) => element)

test('bug: a request that Oracle Health answers with nothing but "Unprocessable entity" is explained: the document status is missing', () => {
  expect(documentProblems('oracle', UNPROCESSABLE, about)).toEqual([
    { element: 'docStatus', says: expect.stringContaining('document status is missing'), source: expect.stringContaining('Oracle Health') },
  ])
  expect(elements('oracle', GOOD)).toEqual([])
})

const attachment = (changed: object) => ({ ...GOOD, content: [{ attachment: { ...GOOD.content[0]?.attachment, ...changed } }] })

test.each([
  ['oracle', 'preliminary', { ...GOOD, docStatus: 'preliminary' }, ['docStatus']],
  ['oracle', 'no author', { ...GOOD, author: undefined }, ['author']],
  ['oracle', 'two authors', { ...GOOD, author: [...GOOD.author, ...GOOD.author] }, ['author']],
  ['oracle', 'another author than the signed-in one', { ...GOOD, author: [{ reference: 'Practitioner/8' }] }, ['author']],
  ['oracle', 'an authenticator', { ...GOOD, authenticator: { reference: 'Practitioner/7' } }, ['authenticator']],
  ['oracle', 'two contents', { ...GOOD, content: [...GOOD.content, ...GOOD.content] }, ['content']],
  ['oracle', 'no charset', attachment({ contentType: 'text/plain' }), ['content.attachment.contentType']],
  ['oracle', 'an image', attachment({ contentType: 'image/png;charset=utf-8' }), ['content.attachment.contentType']],
  ['oracle', 'no end of the period', { ...GOOD, context: { period: { start: '2025-10-30T00:00:00Z' } } }, ['context.period.end']],
  [
    'oracle',
    'a day without a time',
    { ...GOOD, context: { period: { end: '2025-10-30' } } },
    ['date, context.period, content.attachment.creation'],
  ],
  [
    'oracle',
    'two encounters',
    { ...GOOD, context: { ...GOOD.context, encounter: [{ reference: 'Encounter/e1' }, { reference: 'Encounter/e1' }] } },
    ['context.encounter'],
  ],
  ['epic', 'a good note', attachment({ contentType: 'text/plain' }), []],
  ['epic', 'no encounter', { ...GOOD, context: {} }, ['context.encounter']],
  ['epic', 'XHTML', attachment({ contentType: 'application/xhtml+xml;charset=utf-8' }), ['content.attachment.contentType']],
  ['epic', 'amended', { ...GOOD, docStatus: 'amended' }, ['docStatus']],
  ['epic', 'a discharge summary', { ...GOOD, type: { coding: [{ system: 'http://loinc.org', code: '18842-5' }] } }, ['type']],
  ['epic', 'a type of another system', { ...GOOD, type: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } }, ['type']],
  ['epic', 'a modifier', { ...GOOD, modifierExtension: [{ url: 'x' }] }, ['modifierExtension']],
  ['epic', 'another patient', { ...GOOD, subject: { reference: 'Patient/p2' } }, ['subject']],
  ['epic', 'another encounter', { ...GOOD, context: { encounter: [{ reference: 'Encounter/e2' }] } }, ['context.encounter']],
  ['generic', 'no category', GOOD, ['category']],
  ['generic', 'no content', { ...GOOD, category: [{ text: 'x' }], content: [] }, ['content.attachment.data']],
  [
    'generic',
    'content that is not base64',
    { ...attachment({ data: 'plain words' }), category: [{ text: 'x' }] },
    ['content.attachment.data'],
  ],
  ['generic', 'a date without a time', { ...GOOD, category: [{ text: 'x' }], date: '2026-01-05' }, ['date']],
  ['generic', 'no resource', 'note', ['DocumentReference']],
] as const)('%s: %s breaks exactly its own rule', (vendor, _, document, broken) => {
  expect(elements(vendor, document)).toEqual(broken)
})
