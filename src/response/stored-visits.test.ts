import fc from 'fast-check'
import type { Questionnaire, QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireItem as R4Item } from 'fhir/r4'
import { expect, test } from 'vitest'
import { ASKED_WHEN, withoutUnasked } from './asked-when.ts'
import { BODY_STABLE, BRAIN_STABLE, card, DAY, examination, gone, lesion, node, visitOn } from './invented-visits.ts'
import { QUESTION_IDS, QUESTIONS } from './questions.ts'
import { visitQuestionnaire } from './sdc/questionnaire.ts'
import { type StoredItem, toQuestionnaireResponse, visitFromItems } from './sdc/questionnaire-response.ts'
import { visitFrom } from './visit-from.ts'
import { toVisitLine, visitReference, visitsInText } from './visit-line.ts'
import { SAYINGS, statementsIn, toStatementLine } from './visit-statement.ts'

const TODAY = DAY('2026-11-01')
const FULL = visitOn(
  '2026-03-05',
  withoutUnasked({
    'treatment-start': '2026-01-10',
    ecog: '1',
    ...examination({ 'neuro-gait': '2' }),
    cytology: 'suspicious',
    ...card('2017', ['mri-brain-nodules'], { 'mri-composite': 4.5 }),
    ...BRAIN_STABLE,
    ...BODY_STABLE,
  }),
  {
    brain: [lesion('左额叶 | left~frontal; "A" <b>', 12.5), gone('B')],
    body: [node('4R', 18), lesion('liver S6', 22, { organ: 'liver' })],
    meninges: [lesion('conus', 7)],
  },
)
const inOrder = (visit: typeof FULL) => visitFrom({ date: visit.date, entries: visit.entries, lesions: visit.lesions }, TODAY).visit

test('a visit checked is the same visit', () => {
  expect(inOrder(FULL)).toEqual({ ...FULL, entries: FULL.entries })
})

test.each([
  ['one line', (line: string) => `Note\n${line}\nend`],
  ['broken at 80 columns with an indent', (line: string) => (line.match(/.{1,78}/g) ?? []).join('\n  ')],
  ['inside a list of a page', (line: string) => ` - ${line} - `],
])('a visit in the note as %s is read back whole', (_, write) => {
  expect(visitsInText(write(toVisitLine(FULL)), TODAY)).toEqual([{ visit: inOrder(FULL), problems: [] }])
})

test('the line is printable ASCII without spaces or signs of markup', () => {
  expect(toVisitLine(FULL)).toMatch(/^[!-~]+$/)
  expect(toVisitLine(FULL)).not.toMatch(/[<>&"']/)
})

test('any change or cut of the line is noticed: a problem, never another visit', () => {
  const line = toVisitLine(FULL)
  fc.assert(
    fc.property(fc.nat(line.length - 1), fc.constantFrom('0', '1', 'x', ''), (at, sign) => {
      fc.pre(line[at] !== sign)
      const read = visitsInText(`${line.slice(0, at)}${sign}${line.slice(at + 1)}`, TODAY)
      expect(read.flatMap(({ visit }) => visit ?? [])).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(visitsInText(line.slice(0, 60), TODAY)).toMatchObject([{ visit: null }])
})

test('two visits in one note are both read', () => {
  const second = visitOn('2026-05-05', { ecog: '2' })
  expect(visitsInText(`${toVisitLine(FULL)}\n${toVisitLine(second)}`, TODAY).map(({ visit }) => visit?.date)).toEqual([
    '2026-03-05',
    '2026-05-05',
  ])
})

/** As a record system gives it back. */
const stored = (items: readonly QuestionnaireResponseItem[]): readonly StoredItem[] =>
  items.map(({ linkId, answer = [], item = [] }) => ({
    linkId,
    answers: answer.flatMap((one) => one.valueCoding?.code ?? one.valueDecimal ?? one.valueDate ?? one.valueString ?? []),
    items: stored(item),
  }))
const response = toQuestionnaireResponse(FULL, {
  patientId: 'p',
  encounterId: 'e',
  author: 'Practitioner/1',
  authored: '2026-03-05T10:00:00Z',
})

test('a visit as QuestionnaireResponse is R4 and is read back whole', () => {
  const r4: QuestionnaireResponse = JSON.parse(JSON.stringify(response)) as typeof response & QuestionnaireResponse
  expect(visitFromItems(stored(r4.item ?? []), TODAY)).toEqual({ visit: inOrder(FULL), problems: [] })
})

test('the same visit has the same reference, another content another one, and neither names the patient', () => {
  expect(response.identifier.value).toBe(visitReference(FULL))
  expect(visitReference({ ...FULL, entries: { ...FULL.entries, ecog: '2' } })).not.toBe(visitReference(FULL))
  expect(visitReference(FULL)).toMatch(/^2026-03-05-[0-9a-f]{8}$/)
})

test('an answer that the form does not have is a problem, and there is no visit', () => {
  const items = stored(JSON.parse(JSON.stringify(response.item)) as QuestionnaireResponseItem[])
  expect(visitFromItems([...items, { linkId: 'neuro-speech', answers: ['1'], items: [] }], TODAY).visit).toBeNull()
})

const allItems = (items: readonly R4Item[]): readonly R4Item[] => items.flatMap((item) => [item, ...allItems(item.item ?? [])])

test('the Questionnaire is R4, has every question once, and every answer of a response stands among its options', () => {
  const questionnaire: Questionnaire = JSON.parse(JSON.stringify(visitQuestionnaire())) as Questionnaire
  const items = allItems(questionnaire.item ?? [])
  const ids = items.map(({ linkId }) => linkId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([...QUESTION_IDS]))
  const optionsOf = (linkId: string) =>
    items.find((item) => item.linkId === linkId)?.answerOption?.map(({ valueCoding }) => valueCoding?.code)
  for (const id of QUESTION_IDS) {
    const question = QUESTIONS[id]
    if (question.kind === 'choice') expect(optionsOf(id)).toEqual(Object.keys(question.options))
  }
  const answered = (all: readonly StoredItem[]): readonly StoredItem[] => all.flatMap((one) => [one, ...answered(one.items)])
  for (const { linkId } of answered(stored(JSON.parse(JSON.stringify(response.item)) as QuestionnaireResponseItem[])))
    expect(ids).toContain(linkId)
})

test('a question that is put under a condition names a question of the form', () => {
  for (const when of Object.values(ASKED_WHEN)) expect(QUESTION_IDS).toContain(when?.question)
})

test.each([
  [{ date: '2026-11-02', entries: {}, lesions: {} }, 'date'],
  [{ date: '2026-02-30', entries: {}, lesions: {} }, 'date'],
  [{ date: '2026-03-05', entries: { ecog: '5' }, lesions: {} }, 'ecog'],
  [{ date: '2026-03-05', entries: { 'treatment-start': '2026-11-02' }, lesions: {} }, 'treatment-start'],
  [{ date: '2026-03-05', entries: {}, lesions: { brain: [{ name: 'A', sizeMm: '0.9' }] } }, 'brain'],
  [{ date: '2026-03-05', entries: { 'mri-card': '2017', 'mri-composite': '4 cm' }, lesions: {} }, 'mri-composite'],
  [{ date: '2026-03-05', entries: { 'brain-sum': '1e3' }, lesions: {} }, 'brain-sum'],
  [{ date: '2026-03-05', entries: { toString: 'x' }, lesions: {} }, 'toString'],
  [{ date: '2026-03-05', entries: { 'treatment-start': '2026-01' }, lesions: {} }, 'treatment-start'],
  [{ date: '2026-03-05', entries: {}, lesions: { brain: [{ name: 'A', sizeMm: '0' }] } }, 'brain'],
  [{ date: '2026-03-05', entries: {}, lesions: { brain: [{ name: '', sizeMm: '12' }] } }, 'brain'],
  [{ date: '2026-03-05', entries: {}, lesions: { brain: [{ name: 'A', sizeMm: '12', perpendicularMm: '13' }] } }, 'brain'],
  [
    {
      date: '2026-03-05',
      entries: {},
      lesions: {
        brain: [
          { name: 'A', sizeMm: '12' },
          { name: 'a ', sizeMm: '13' },
        ],
      },
    },
    'brain',
  ],
] as const)('%j is refused because of %s', (raw, about) => {
  const { visit, problems } = visitFrom(raw, TODAY)
  expect(visit).toBeNull()
  expect(problems.map((problem) => problem.about)).toContain(about)
})

test('a decimal comma is read, an empty line of the lesion table is no lesion', () => {
  const { visit } = visitFrom(
    {
      date: '2026-03-05',
      entries: {},
      lesions: {
        brain: [
          { name: 'A', sizeMm: '12,5' },
          { name: '', sizeMm: '' },
        ],
      },
    },
    TODAY,
  )
  expect(visit?.lesions.brain).toEqual([{ name: 'A', kind: 'lesion', state: 'measured', sizeMm: 12.5 }])
})

test('a length may carry its unit: 2.1 cm is 21 mm', () => {
  const lesions = { brain: [{ name: 'A', sizeMm: '2.1 cm', perpendicularMm: '12mm' }] }
  const { visit } = visitFrom({ date: '2026-03-05', entries: { 'body-sum': '4,5 CM' }, lesions }, TODAY)
  expect(visit?.lesions.brain).toEqual([{ name: 'A', kind: 'lesion', state: 'measured', sizeMm: 21, perpendicularMm: 12 }])
  expect(visit?.entries['body-sum']).toBe(45)
})

test('what was entered for a question that is no longer asked is not kept', () => {
  const { visit } = visitFrom(
    { date: '2026-03-05', entries: { 'mri-card': '2019', 'mri-nerve-roots': 'present', 'mri-composite': '4' }, lesions: {} },
    TODAY,
  )
  expect(visit?.entries).toEqual({ 'mri-card': '2019' })
})

test.each(SAYINGS)('a line that says "%s" names the visit; wrapped it is read, cut or changed it says nothing and is counted', (says) => {
  const line = toStatementLine(says, visitReference(FULL))
  expect(line).toMatch(/^[!-~]+$/)
  const wrapped = line.replace(/(.{20})/g, '$1\n   ')
  expect(statementsIn(`${toVisitLine(FULL)} text ${wrapped} text`)).toEqual({
    statements: [{ reference: visitReference(FULL), says }],
    damaged: 0,
  })
  expect(visitsInText(line, TODAY)).toEqual([])
  expect(statementsIn(line.replace('2026-03', '2026-04'))).toEqual({ statements: [], damaged: 1 })
  expect(statementsIn(line.slice(0, -4))).toEqual({ statements: [], damaged: 1 })
})

test('both kinds of lines in one text are read, each as what it says', () => {
  const lines = [toStatementLine('in-error', '2026-03-05-89abcdef'), toStatementLine('counts', '2026-05-05-01234567')]
  expect(statementsIn(lines.join('\n'))).toEqual({
    statements: [
      { reference: '2026-03-05-89abcdef', says: 'in-error' },
      { reference: '2026-05-05-01234567', says: 'counts' },
    ],
    damaged: 0,
  })
})
