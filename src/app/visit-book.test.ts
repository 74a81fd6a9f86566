import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import { type Entries, emptyVisit } from '../response/visit.ts'
import type { KeptVisit, VisitOrigin } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'
import { createVisitBook, type VisitBook, visitBookOf, visitsForNote } from './visit-book.ts'
import { linesToKeep, visitsKept } from './visits-kept.ts'

const DAY = '2026-03-05' as IsoDate
const visit = (entries: Entries, date = DAY) => ({ ...emptyVisit(date), entries })
const recorded = (origin: VisitOrigin, entries: Entries, where = `${origin}/1`): KeptVisit => ({
  visit: visit(entries),
  origin,
  where,
  storing: { kind: 'stored', where },
})

const enteredOn = (book: VisitBook, date: IsoDate) => book.entered().find((one) => one.visit.date === date)!.visit

test('one visit a day: a form over a note, a note over single results, what was entered over all', () => {
  const book = createVisitBook()
  book.found(
    [recorded('note', { ecog: '2' }), recorded('questionnaire-response', { ecog: '1' }), recorded('chart', { cytology: 'positive' })],
    [],
  )
  expect(book.book().visits).toMatchObject([{ origin: 'questionnaire-response' }])
  book.keep(visit({ ecog: '0' }))
  expect(book.book().visits).toMatchObject([{ origin: 'entered', visit: { entries: { ecog: '0' } }, storing: { kind: 'not-stored' } }])
})

test('a later note of the same day takes the place of the earlier one', () => {
  const book = createVisitBook()
  book.found([recorded('note', { ecog: '2' }, 'DocumentReference/1'), recorded('note', { ecog: '3' }, 'DocumentReference/2')], [])
  expect(book.book().visits).toMatchObject([{ where: 'DocumentReference/2' }])
})

test('what the record says of the day stays where the person left it empty, and gives way where they did not', () => {
  const book = createVisitBook()
  book.found([recorded('chart', { cytology: 'positive' })], [])
  book.keep(visit({ ecog: '1' }))
  expect(book.book().visits[0]?.visit.entries).toEqual({ cytology: 'positive', ecog: '1' })
  book.keep(visit({ cytology: 'negative' }))
  expect(book.book().visits[0]?.visit.entries.cytology).toBe('negative')
})

test('keeping, correcting and removing are undone one by one; what the record holds shows again', () => {
  const book = createVisitBook()
  book.found([recorded('note', { ecog: '2' })], [])
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
  book.found([], ['Earlier notes could not be searched.'])
  stop()
  book.keep(visit({}))
  expect(told).toBe(2)
  expect(book.book()).toMatchObject({ reading: 'done', unread: ['Earlier notes could not be searched.'] })
})

test('the note keeps what no form in the record keeps, and repeats what earlier notes kept', () => {
  const session = {} as Session
  const book = visitBookOf(session)
  expect(visitsForNote(session)).toBeNull()
  const other = '2026-05-05' as IsoDate
  book.found([recorded('questionnaire-response', { ecog: '1' }), { ...recorded('note', {}), visit: visit({ ecog: '2' }, other) }], [])
  book.keep(visit({ ecog: '0' }, '2026-07-05' as IsoDate))
  expect(visitsForNote(session)?.visits.map(({ date }) => date)).toEqual(['2026-03-05', '2026-05-05', '2026-07-05'])
  expect(visitsForNote(session)?.keptHere.map(({ date }) => date)).toEqual(['2026-05-05', '2026-07-05'])
  book.mark(enteredOn(book, '2026-07-05' as IsoDate), { kind: 'stored', where: 'QuestionnaireResponse/9' })
  expect(visitsForNote(session)?.keptHere.map(({ date }) => date)).toEqual(['2026-05-05'])
})

test('storing is not undone', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.mark(enteredOn(book, DAY), { kind: 'unknown', why: 'lost' })
  expect(book.book()).toMatchObject({ canUndo: false, visits: [{ storing: { kind: 'unknown' } }] })
})

test('a note that takes the place of an earlier one keeps its visits, also when nobody opened the assessment', () => {
  const inNotes = { visits: [recorded('note', { ecog: '2' })], inError: [] }
  expect(visitsForNote({} as Session, inNotes)?.keptHere).toEqual([visit({ ecog: '2' })])
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
  const book = createVisitBook()
  book.found([recorded('chart', { cytology: 'positive' }), recorded('questionnaire-response', { ecog: '1' })], [])
  expect(book.book().visits).toMatchObject([{ origin: 'questionnaire-response', visit: { entries: { cytology: 'positive', ecog: '1' } } }])
  expect(book.book().unread).toEqual([])
})

test('what another visit of the same day says beyond the one that is taken is said', () => {
  const book = createVisitBook()
  book.found([recorded('note', { ecog: '2', cytology: 'positive' }), recorded('questionnaire-response', { ecog: '1' })], [])
  expect(book.book().unread).toEqual([expect.stringMatching(/^note\/1 says more of 2026-03-05/)])
  const same = createVisitBook()
  same.found([recorded('note', { ecog: '2' }), recorded('questionnaire-response', { ecog: '1' })], [])
  expect(same.book().unread).toEqual([])
})

test('visits entered before a relaunch come back beneath what was entered since, and are counted', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.restore([visit({ ecog: '2' }), visit({ ecog: '1' }, '2026-01-05' as IsoDate)])
  expect(book.book()).toMatchObject({
    restored: 1,
    canUndo: true,
    visits: [
      { visit: { date: '2026-01-05', entries: { ecog: '1' } }, origin: 'entered', storing: { kind: 'not-stored' } },
      { visit: { entries: { ecog: '0' } } },
    ],
  })
})

test('kept over a relaunch are visits that the record does not hold; a damaged line is none', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.keep(visit({ ecog: '1' }, '2026-01-05' as IsoDate))
  book.mark(enteredOn(book, '2026-01-05' as IsoDate), { kind: 'stored', where: 'QuestionnaireResponse/9' })
  const lines = linesToKeep(book.entered())
  expect(visitsKept([...lines, lines[0]!.replace('ecog=0', 'ecog=4')], '2026-11-01' as IsoDate)).toEqual([visit({ ecog: '0' })])
})

test('a stored visit that is taken back counts nowhere, is listed, and is counted again or undone', () => {
  const book = createVisitBook()
  book.found(
    [recorded('chart', { cytology: 'positive' }), recorded('note', { ecog: '2' }), recorded('questionnaire-response', { ecog: '1' })],
    [],
  )
  book.takeBack(DAY)
  expect(book.book().visits).toMatchObject([{ origin: 'chart', visit: { entries: { cytology: 'positive' } } }])
  expect(book.book().inError.map(({ where, storing }) => [where, storing.kind])).toEqual([
    ['note/1', 'not-stored'],
    ['questionnaire-response/1', 'not-stored'],
  ])
  book.countAgain('questionnaire-response/1', DAY)
  expect(book.book()).toMatchObject({ visits: [{ origin: 'questionnaire-response' }], inError: [{ where: 'note/1' }] })
  book.undo()
  book.undo()
  expect(book.book()).toMatchObject({ visits: [{ where: 'questionnaire-response/1' }], inError: [], canUndo: false })
})

test('what was stored from here is taken back too; what is not in the record is removed instead', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.takeBack(DAY)
  expect(book.book()).toMatchObject({ visits: [{ origin: 'entered' }], inError: [] })
  book.mark(enteredOn(book, DAY), { kind: 'stored', where: 'QuestionnaireResponse/9' })
  book.takeBack(DAY)
  expect(book.book()).toMatchObject({ visits: [], inError: [{ where: 'QuestionnaireResponse/9', storing: { kind: 'not-stored' } }] })
})

test('a reading that ends after a visit was taken back is not lost by undoing', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '0' }))
  book.found([recorded('note', { ecog: '2' }, 'DocumentReference/2')], [])
  book.undo()
  expect(book.book().visits).toMatchObject([{ where: 'DocumentReference/2' }])
})

test('what the record says was in error is entered anew when it is counted again, and a note says of the rest that it is taken back', () => {
  const session = {} as Session
  const book = visitBookOf(session)
  const inNote = { ...recorded('note', { ecog: '2' }, 'DocumentReference/1'), where: 'DocumentReference/1' }
  book.found(
    [recorded('questionnaire-response', { ecog: '1' }, 'QuestionnaireResponse/1')],
    [],
    [{ ...inNote, storing: { kind: 'stored', where: 'DocumentReference/2' } }],
  )
  expect(visitsForNote(session)).toMatchObject({ visits: [visit({ ecog: '1' })], inError: [visit({ ecog: '2' })] })
  book.takeBack(DAY)
  expect(visitsForNote(session)?.inError).toHaveLength(2)
  book.markInError('QuestionnaireResponse/1', DAY, { kind: 'stored', where: 'QuestionnaireResponse/1' })
  expect(visitsForNote(session)).toMatchObject({ visits: [], keptHere: [], inError: [visit({ ecog: '2' })] })
  book.countAgain('DocumentReference/1', DAY)
  expect(book.book().visits).toMatchObject([{ origin: 'entered', visit: visit({ ecog: '2' }), storing: { kind: 'not-stored' } }])
  expect(visitsForNote(session)).toMatchObject({ keptHere: [visit({ ecog: '2' })], inError: [] })
})

test('once a correction is stored the form that it corrects counts no more, and is listed', () => {
  const book = createVisitBook()
  book.found([recorded('note', { ecog: '3' }), recorded('questionnaire-response', { ecog: '1' }, 'QuestionnaireResponse/1')], [])
  book.keep(visit({ ecog: '0' }))
  book.mark(enteredOn(book, DAY), { kind: 'stored', where: 'QuestionnaireResponse/2' })
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual(['QuestionnaireResponse/1'])
  expect(book.book()).toMatchObject({ visits: [{ origin: 'entered', where: null }], inError: [{ where: 'QuestionnaireResponse/1' }] })
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual([])
})

test('bug: correcting a visit that was stored a moment ago left the wrong form standing', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  book.mark(enteredOn(book, DAY), { kind: 'stored', where: 'QuestionnaireResponse/1' })
  book.keep(visit({ ecog: '0' }))
  expect(book.book().visits).toMatchObject([{ origin: 'entered', visit: { entries: { ecog: '0' } }, storing: { kind: 'not-stored' } }])
  book.mark(enteredOn(book, DAY), { kind: 'stored', where: 'QuestionnaireResponse/2' })
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual(['QuestionnaireResponse/1'])
  expect(book.book().inError).toMatchObject([{ where: 'QuestionnaireResponse/1', visit: { entries: { ecog: '3' } } }])
  book.takeBack(DAY)
  expect(book.book().inError.map(({ where }) => where)).toEqual(['QuestionnaireResponse/1', 'QuestionnaireResponse/2'])
})

test('bug: a visit that was edited while it was being stored was called stored, and was in no form', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  const sent = enteredOn(book, DAY)
  book.mark(sent, { kind: 'under-way' })
  book.keep(visit({ ecog: '0' }))
  book.mark(sent, { kind: 'stored', where: 'QuestionnaireResponse/1' })
  expect(book.book().visits).toMatchObject([{ visit: { entries: { ecog: '0' } }, storing: { kind: 'not-stored' } }])
  book.mark(enteredOn(book, DAY), { kind: 'stored', where: 'QuestionnaireResponse/2' })
  expect(book.corrected(DAY, 'QuestionnaireResponse/2')).toEqual(['QuestionnaireResponse/1'])
})

test('a visit that was removed while it was being stored is one of the record', () => {
  const book = createVisitBook()
  book.keep(visit({ ecog: '3' }))
  const sent = enteredOn(book, DAY)
  book.remove(DAY)
  book.mark(sent, { kind: 'stored', where: 'QuestionnaireResponse/1' })
  expect(book.book().visits).toMatchObject([{ origin: 'questionnaire-response', where: 'QuestionnaireResponse/1' }])
})

test('the same visit stored again where it is already is one form', () => {
  const book = createVisitBook()
  for (let turn = 0; turn < 2; turn += 1) {
    book.keep(visit({ ecog: '1' }))
    book.mark(enteredOn(book, DAY), { kind: 'stored', where: 'QuestionnaireResponse/1' })
  }
  expect(book.corrected(DAY, 'QuestionnaireResponse/1')).toEqual([])
  book.takeBack(DAY)
  expect(book.book().inError.map(({ where }) => where)).toEqual(['QuestionnaireResponse/1'])
})
