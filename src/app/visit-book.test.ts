import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import type { Statement } from '../response/standing.ts'
import { type Entries, emptyVisit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { VisitOrigin } from '../ui/response/response-desk.ts'
import { createVisitBook, type VisitBook } from './visit-book.ts'
import { hereSaid, type Place } from './visit-pages.ts'
import { linesToKeep, statementsKept, visitsKept } from './visits-kept.ts'

const DAY = '2026-03-05' as IsoDate
const visit = (entries: Entries, date = DAY) => ({ ...emptyVisit(date), entries })
const WHERE: Readonly<Partial<Record<VisitOrigin, string>>> = {
  'questionnaire-response': 'QuestionnaireResponse/1',
  note: 'DocumentReference/1',
  draft: 'DocumentReference/2',
  chart: 'Observation/1',
}
const recorded = (origin: VisitOrigin, entries: Entries, more: Partial<Place> = {}): Place => {
  const where = more.where ?? WHERE[origin]!
  const base = { visit: visit(entries), origin, where, at: null, by: { who: 'Practitioner/1', own: true }, line: 0 }
  return { ...base, storing: { kind: 'stored', where }, marking: { kind: 'not-stored' }, ...more }
}
const COLLEAGUE = { who: 'Dr Other', own: false }
const FORM = 'QuestionnaireResponse/1'
const bookOf = (...places: readonly Place[]): VisitBook => {
  const book = createVisitBook()
  book.found({ places, statements: [] }, [])
  return book
}
const inErrorAt = (entries: Entries, where: string, at: number): Statement => ({
  reference: visitReference(visit(entries)),
  says: 'in-error',
  where,
  at,
})
const enteredOn = (book: VisitBook, date: IsoDate) => book.pages().entered.find((one) => one.visit.date === date)!.visit
const storeAt = (book: VisitBook, where: string, date = DAY) =>
  book.mark(enteredOn(book, date), { kind: 'stored', where }, Date.parse('2026-06-01T10:00:00Z'))

test('one visit a day: what is signed over a draft, single results beneath, what was entered over all', () => {
  const book = bookOf(
    recorded('draft', { ecog: '3' }),
    recorded('note', { ecog: '2' }),
    recorded('questionnaire-response', { ecog: '1' }),
    recorded('chart', { cytology: 'positive' }),
  )
  expect(book.book().visits).toMatchObject([{ origin: 'questionnaire-response' }])
  book.keep(visit({ ecog: '0' }))
  expect(book.book().visits).toMatchObject([{ origin: 'entered', visit: { entries: { ecog: '0' } }, storing: { kind: 'not-stored' } }])
})

test('a later note of the same day takes the place of the earlier one, and the other is said', () => {
  const book = bookOf(
    recorded('note', { ecog: '3' }, { where: 'DocumentReference/2', at: Date.parse('2026-05-02T10:00:00Z') }),
    recorded('note', { ecog: '2' }, { at: Date.parse('2026-05-01T10:00:00Z') }),
  )
  expect(book.book().visits).toMatchObject([{ where: 'DocumentReference/2' }])
  expect(book.book().beside).toMatchObject([
    { kept: { where: 'DocumentReference/1' }, counts: 'DocumentReference/2', differences: [{ about: 'ECOG', here: '3', there: '2' }] },
  ])
})

test('bug: what the record says of the day was frozen into the visit; it stands beneath, and a later change of it shows', () => {
  const book = bookOf(recorded('chart', { cytology: 'positive' }))
  book.keep(visit({ ecog: '1' }))
  expect(book.book().visits[0]?.withResults.entries).toEqual({ cytology: 'positive', ecog: '1' })
  expect(book.book().visits[0]?.visit.entries).toEqual({ ecog: '1' })
  book.found({ places: [recorded('chart', { cytology: 'negative' })], statements: [] }, [])
  expect(book.book().visits[0]?.withResults.entries.cytology).toBe('negative')
  book.keep(visit({ cytology: 'positive' }))
  expect(book.book().visits[0]?.withResults.entries.cytology).toBe('positive')
  expect(book.book().beside).toMatchObject([
    {
      kept: { where: 'Observation/1' },
      counts: null,
      differences: [{ about: 'CSF cytology', here: expect.stringMatching(/^positive/), there: expect.stringMatching(/^negative/) }],
    },
  ])
})

test('keeping, correcting and removing are undone one by one; what the record holds shows again', () => {
  const book = bookOf(recorded('note', { ecog: '2' }))
  book.keep(visit({ ecog: '1' }))
  book.keep(visit({ ecog: '0' }))
  book.remove(DAY)
  expect(book.book().visits).toMatchObject([{ origin: 'note' }])
  book.undo()
  expect(book.book().visits[0]?.visit.entries.ecog).toBe('0')
  book.undo()
  book.undo()
  expect(book.book()).toMatchObject({ visits: [{ origin: 'note' }], canUndo: false })
})

test('the record is looked through once, and whoever listens is told', () => {
  const book = createVisitBook()
  let told = 0
  const stop = book.subscribe(() => {
    told += 1
  })
  expect([book.startReading(), book.startReading()]).toEqual([true, false])
  book.found({ places: [], statements: [] }, ['Earlier notes could not be searched.'])
  stop()
  book.keep(visit({}))
  expect(told).toBe(2)
  expect(book.book()).toMatchObject({ reading: 'done', unread: ['Earlier notes could not be searched.'] })
})

test('storing is not undone', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.mark(enteredOn(book, DAY), { kind: 'unknown', why: 'lost' })
  expect(book.book()).toMatchObject({ canUndo: false, visits: [{ storing: { kind: 'unknown' } }] })
})

test('a visit whose day is corrected does not stay under the day before', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.keep(visit({ ecog: '0' }, '2026-03-06' as IsoDate), DAY)
  expect(book.book().visits.map(({ visit: { date } }) => date)).toEqual(['2026-03-06'])
  book.undo()
  expect(book.book().visits.map(({ visit: { date } }) => date)).toEqual([DAY])
})

test('a cytology of the record stands beneath a stored visit of its day too', () => {
  const book = bookOf(recorded('chart', { cytology: 'positive' }), recorded('questionnaire-response', { ecog: '1' }))
  expect(book.book().visits).toMatchObject([
    { origin: 'questionnaire-response', visit: { entries: { ecog: '1' } }, withResults: { entries: { cytology: 'positive', ecog: '1' } } },
  ])
  expect(book.book().beside).toEqual([])
})

/** Two visits of one day in the record: what is said of the one that does not count. */
test.each([
  [{ ecog: '2' }, { ecog: '1' }, [{ about: 'ECOG', here: '1', there: '2' }]],
  [{ ecog: '1', cytology: 'positive' }, { ecog: '1' }, [{ about: 'CSF cytology', here: null, there: 'positive' }]],
  [{ ecog: '1' }, { ecog: '1', 'body-sum': 12 }, [{ about: 'Sum of the target lesions', here: '12 mm', there: null }]],
  [{ ecog: '1' }, { ecog: '1' }, null],
] as const)('bug: two forms of one day that disagree: %j beside %j said nothing', (other, counts, differences) => {
  const book = bookOf(
    recorded('questionnaire-response', other, { at: Date.parse('2026-05-01T10:00:00Z') }),
    recorded('questionnaire-response', counts, { where: 'QuestionnaireResponse/2', at: Date.parse('2026-05-02T10:00:00Z') }),
  )
  expect(book.book().visits).toMatchObject([{ where: 'QuestionnaireResponse/2' }])
  const beside = differences === null ? [] : [{ kept: { where: FORM }, counts: 'QuestionnaireResponse/2', differences }]
  expect(book.book().beside).toMatchObject(beside)
})

test('lesions of two visits of one day that disagree are said by name', () => {
  const withLesion = (sizeMm: number) => ({
    ...visit({}),
    lesions: { ...emptyVisit(DAY).lesions, brain: [{ name: 'Left', kind: 'lesion', state: 'measured', sizeMm } as const] },
  })
  const book = bookOf(
    recorded('questionnaire-response', {}, { visit: withLesion(12) }),
    recorded('questionnaire-response', {}, { visit: withLesion(21), where: 'QuestionnaireResponse/2' }),
  )
  expect(book.book().beside[0]?.differences).toEqual([{ about: 'Left', here: '21 mm', there: '12 mm' }])
})

test('visits entered and said before a relaunch come back beneath what is of now, and are counted', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.restore([visit({ ecog: '2' }), visit({ ecog: '1' }, '2026-01-05' as IsoDate)], [])
  expect(book.book()).toMatchObject({
    restored: 1,
    canUndo: true,
    visits: [
      { visit: { date: '2026-01-05', entries: { ecog: '1' } }, origin: 'entered', storing: { kind: 'not-stored' } },
      { visit: { entries: { ecog: '0' } } },
    ],
  })
})

test('kept over a relaunch are visits that the record does not hold, and what was said of others; a damaged line is none', () => {
  const book = bookOf(recorded('note', { ecog: '3' }, { visit: visit({ ecog: '3' }, '2026-05-05' as IsoDate) }))
  book.keep(visit({ ecog: '0' }))
  book.keep(visit({ ecog: '1' }, '2026-01-05' as IsoDate))
  storeAt(book, 'QuestionnaireResponse/9', '2026-01-05' as IsoDate)
  book.takeBack('DocumentReference/1', '2026-05-05' as IsoDate)
  const lines = linesToKeep(book.pages())
  expect(visitsKept([...lines, lines[0]!.replace('ecog=0', 'ecog=4')], '2026-11-01' as IsoDate)).toEqual([visit({ ecog: '0' })])
  expect(statementsKept(lines)).toEqual([hereSaid(visitReference(visit({ ecog: '3' }, '2026-05-05' as IsoDate)), 'in-error')])
})

test('a stored visit that is taken back counts nowhere, is listed, and is counted again or undone', () => {
  const book = bookOf(
    recorded('chart', { cytology: 'positive' }),
    recorded('note', { ecog: '1' }),
    recorded('questionnaire-response', { ecog: '1' }),
  )
  book.takeBack(FORM, DAY)
  expect(book.book().visits).toMatchObject([{ origin: 'chart', visit: { entries: { cytology: 'positive' } } }])
  expect(book.book().inError.map(({ where, storing }) => [where, storing.kind])).toEqual([
    ['DocumentReference/1', 'not-stored'],
    [FORM, 'not-stored'],
  ])
  book.countAgain(FORM, DAY)
  expect(book.book()).toMatchObject({ visits: [{ origin: 'questionnaire-response' }], inError: [] })
  book.undo()
  book.undo()
  expect(book.book()).toMatchObject({ visits: [{ where: FORM }], inError: [], canUndo: false })
})

test('taking a visit back takes back what it says, not its day: another visit of that day counts then', () => {
  const book = bookOf(recorded('note', { ecog: '2' }), recorded('questionnaire-response', { ecog: '1' }))
  book.takeBack(FORM, DAY)
  expect(book.book()).toMatchObject({ visits: [{ where: 'DocumentReference/1' }], inError: [{ where: FORM }] })
})

test('what was stored from here is taken back too; what is not in the record is removed instead', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.takeBack('QuestionnaireResponse/9', DAY)
  expect(book.book()).toMatchObject({ visits: [{ origin: 'entered' }], inError: [] })
  storeAt(book, 'QuestionnaireResponse/9')
  book.takeBack('QuestionnaireResponse/9', DAY)
  expect(book.book()).toMatchObject({ visits: [], inError: [{ where: 'QuestionnaireResponse/9', storing: { kind: 'not-stored' } }] })
})

test('a reading that ends after a visit was taken back is not lost by undoing', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.found({ places: [recorded('note', { ecog: '2' })], statements: [] }, [])
  book.undo()
  expect(book.book().visits).toMatchObject([{ where: 'DocumentReference/1' }])
})

test('a form that the record itself marks is entered anew when it is counted again; one that a note takes back counts as it stands', () => {
  const marked = recorded('questionnaire-response', { ecog: '1' }, { marking: { kind: 'stored', where: FORM } })
  const book = bookOf(marked)
  expect(book.book()).toMatchObject({ visits: [], inError: [{ storing: { kind: 'stored', where: FORM } }] })
  book.countAgain(FORM, DAY)
  expect(book.book().visits).toMatchObject([{ origin: 'entered', visit: visit({ ecog: '1' }), again: false }])

  const byNote = createVisitBook()
  const places = [recorded('questionnaire-response', { ecog: '1' }, { at: Date.parse('2026-05-01T10:00:00Z') })]
  byNote.found({ places, statements: [inErrorAt({ ecog: '1' }, 'DocumentReference/8', Date.parse('2026-05-02T10:00:00Z'))] }, [])
  expect(byNote.book()).toMatchObject({ visits: [], inError: [{ where: FORM, storing: { kind: 'stored', where: 'DocumentReference/8' } }] })
  byNote.countAgain(FORM, DAY)
  expect(byNote.book()).toMatchObject({ visits: [{ where: FORM, again: true }], inError: [] })
})

test('what was taken back and is entered anew is not taken back by what was said before, also after a relaunch', () => {
  const marked = recorded('questionnaire-response', { ecog: '1' }, { marking: { kind: 'stored', where: FORM } })
  const book = bookOf(recorded('questionnaire-response', { ecog: '1' }))
  book.takeBack(FORM, DAY)
  book.markInError(FORM, { kind: 'stored', where: FORM })
  book.countAgain(FORM, DAY)
  storeAt(book, 'QuestionnaireResponse/2')
  expect(linesToKeep(book.pages())).toEqual([])
  const anew = recorded('questionnaire-response', { ecog: '1' }, { where: 'QuestionnaireResponse/2' })
  const next = createVisitBook()
  next.restore([], statementsKept(linesToKeep(book.pages())))
  next.found({ places: [marked, anew], statements: [] }, [])
  expect(next.book().visits).toMatchObject([{ where: 'QuestionnaireResponse/2' }])
})

test('what was said before a relaunch, and the record says by now, is not said here any more; the rest is', () => {
  const places = [
    recorded('note', { ecog: '1' }, { at: 1 }),
    recorded('note', { ecog: '2' }, { at: 1, line: 1, visit: visit({ ecog: '2' }, '2026-05-05' as IsoDate) }),
  ]
  const [one, two] = places.map((place) => hereSaid(visitReference(place.visit), 'in-error'))
  const book = createVisitBook()
  book.restore([], [one!, two!])
  book.found({ places, statements: [inErrorAt({ ecog: '1' }, 'DocumentReference/8', 2)] }, [])
  expect(book.pages().here).toEqual([two])
  expect(book.book()).toMatchObject({ visits: [], inError: [{ storing: { kind: 'stored' } }, { storing: { kind: 'not-stored' } }] })
})

test('once a correction is stored what the person stored before counts no more, and is listed', () => {
  const book = bookOf(recorded('note', { ecog: '3' }), recorded('questionnaire-response', { ecog: '1' }))
  book.keep(visit({ ecog: '0' }))
  storeAt(book, 'QuestionnaireResponse/2')
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([FORM])
  expect(book.book()).toMatchObject({
    visits: [{ origin: 'entered', where: null }],
    inError: [{ where: 'DocumentReference/1' }, { where: FORM }],
    beside: [],
  })
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([])
})

test.each([COLLEAGUE, { who: null, own: false }])(
  'bug: a correction marked the form of a colleague, or of nobody, as in error without a word: %j',
  (by) => {
    const book = bookOf(recorded('questionnaire-response', { ecog: '1' }, { by }))
    book.keep(visit({ ecog: '0' }))
    storeAt(book, 'QuestionnaireResponse/2')
    expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([])
    expect(book.book()).toMatchObject({ inError: [], visits: [{ origin: 'entered' }], beside: [{ kept: { where: FORM, by } }] })
    book.takeBack(FORM, DAY)
    expect(book.book()).toMatchObject({ inError: [{ where: FORM, by }], beside: [] })
  },
)

test('a form that says what was stored is not corrected by it', () => {
  const book = bookOf(recorded('questionnaire-response', { ecog: '0' }))
  book.keep(visit({ ecog: '0' }))
  storeAt(book, 'QuestionnaireResponse/2')
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([])
})

test('bug: correcting a visit that was stored a moment ago left the wrong form standing', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  storeAt(book, FORM)
  book.keep(visit({ ecog: '0' }))
  expect(book.book().visits).toMatchObject([{ origin: 'entered', visit: { entries: { ecog: '0' } }, storing: { kind: 'not-stored' } }])
  storeAt(book, 'QuestionnaireResponse/2')
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([FORM])
  expect(book.book().inError).toMatchObject([{ where: FORM, visit: { entries: { ecog: '3' } } }])
  book.takeBack('QuestionnaireResponse/2', DAY)
  expect(book.book().inError.map(({ where }) => where)).toEqual([FORM, 'QuestionnaireResponse/2'])
})

test('bug: a visit that was edited while it was being stored was called stored, and was in no form', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  const sent = enteredOn(book, DAY)
  book.mark(sent, { kind: 'under-way' })
  book.keep(visit({ ecog: '0' }))
  book.mark(sent, { kind: 'stored', where: FORM })
  expect(book.book().visits).toMatchObject([{ visit: { entries: { ecog: '0' } }, storing: { kind: 'not-stored' } }])
  storeAt(book, 'QuestionnaireResponse/2')
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([FORM])
})

test('a visit that was edited while it was being stored is not corrected by what was sent', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  const sent = enteredOn(book, DAY)
  book.keep(visit({ ecog: '0' }))
  book.mark(sent, { kind: 'stored', where: FORM })
  expect(book.corrected(DAY, FORM)).toEqual([])
  expect(book.book().visits).toMatchObject([{ visit: { entries: { ecog: '0' } } }])
})

test('a visit that was removed while it was being stored is one of the record', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  const sent = enteredOn(book, DAY)
  book.remove(DAY)
  book.mark(sent, { kind: 'stored', where: FORM })
  expect(book.book().visits).toMatchObject([{ origin: 'questionnaire-response', where: FORM }])
})

test('the same visit stored again where it is already is one form', () => {
  const book = createVisitBook()
  for (let turn = 0; turn < 2; turn += 1) {
    book.keep(visit({ ecog: '1' }))
    storeAt(book, FORM)
  }
  expect(book.corrected(DAY, FORM)).toEqual([])
  book.takeBack(FORM, DAY)
  expect(book.book().inError.map(({ where }) => where)).toEqual([FORM])
})

test('marking a form is said of that form, and is not undone', () => {
  const book = bookOf(recorded('note', { ecog: '1' }), recorded('questionnaire-response', { ecog: '1' }))
  book.takeBack(FORM, DAY)
  book.markInError(FORM, { kind: 'stored', where: FORM })
  expect(book.book()).toMatchObject({
    canUndo: false,
    inError: [
      { where: 'DocumentReference/1', storing: { kind: 'not-stored' } },
      { where: FORM, storing: { kind: 'stored', where: FORM } },
    ],
  })
})
