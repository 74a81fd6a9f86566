import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import type { Statement } from '../response/standing.ts'
import { type Entries, emptyVisit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { Session } from './session.ts'
import { visitBookOf } from './visit-book.ts'
import { type InRecord, type Place, standingOf } from './visit-pages.ts'
import { visitsForNote } from './visits-for-note.ts'

const DAY = '2026-03-05' as IsoDate
const LATER = '2026-05-05' as IsoDate
const T = (minute: number): number => minute * 60_000
const visit = (entries: Entries, date = DAY) => ({ ...emptyVisit(date), entries })
const ref = (entries: Entries, date = DAY): string => visitReference(visit(entries, date))
const OWN = { who: 'Practitioner/1', own: true }
const at = (origin: Place['origin'], where: string, time: number | null, entries: Entries, more: Partial<Place> = {}): Place => ({
  visit: visit(entries),
  origin,
  where,
  at: time,
  by: OWN,
  line: 0,
  storing: { kind: 'stored', where },
  marking: { kind: 'not-stored' },
  ...more,
})
const form = (entries: Entries, more: Partial<Place> = {}): Place =>
  at('questionnaire-response', 'QuestionnaireResponse/1', T(1), entries, more)
const note = (entries: Entries, more: Partial<Place> = {}): Place => at('note', 'DocumentReference/1', T(1), entries, more)
const says = (what: Statement['says'], minute: number, entries: Entries): Statement => ({
  reference: ref(entries),
  says: what,
  where: `DocumentReference/s${minute}`,
  at: T(minute),
})
const inRecord = (places: readonly Place[], statements: readonly Statement[] = []): InRecord => ({ places, statements })
const sessionWith = (record: InRecord) => {
  const session = {} as Session
  visitBookOf(session).found(record, [])
  return { session, book: visitBookOf(session) }
}

test('nothing entered and nothing read is nothing for the note', () => {
  expect(visitsForNote({} as Session)).toBeNull()
  const { session } = sessionWith(inRecord([]))
  expect(visitsForNote(session)).toBeNull()
})

test('the note keeps what no form in the record keeps, and repeats what earlier notes kept', () => {
  const { session, book } = sessionWith(inRecord([form({ ecog: '1' }), note({}, { visit: visit({ ecog: '2' }, LATER) })]))
  const last = '2026-07-05' as IsoDate
  book.keep(visit({ ecog: '0' }, last))
  expect(visitsForNote(session)?.visits.map(({ date }) => date)).toEqual([DAY, LATER, last])
  expect(visitsForNote(session)?.keptHere.map(({ date }) => date)).toEqual([LATER, last])
  book.mark(book.pages().entered[0]!.visit, { kind: 'stored', where: 'QuestionnaireResponse/9' }, T(9))
  expect(visitsForNote(session)?.keptHere.map(({ date }) => date)).toEqual([LATER])
})

test('a note that takes the place of an earlier one keeps its visits, also when nobody opened the assessment', () => {
  expect(visitsForNote({} as Session, inRecord([note({ ecog: '2' })]))?.keptHere).toEqual([visit({ ecog: '2' })])
})

test('bug: a cytology of the chart was kept with the visit in the note: there it would not change any more', () => {
  const chart = at('chart', 'Observation/1', null, { cytology: 'positive' })
  const { session, book } = sessionWith(inRecord([chart, note({ ecog: '2' }, { visit: visit({ ecog: '2' }, LATER) })]))
  book.keep(visit({ ecog: '1' }))
  const response = visitsForNote(session)
  expect(response?.visits[0]?.entries).toEqual({ cytology: 'positive', ecog: '1' })
  expect(response?.keptHere.map(({ entries }) => entries)).toEqual([{ ecog: '2' }, { ecog: '1' }])
})

test('bug: the taking back of a form was lost where a later note replaced the one that said it, and nobody opened the assessment', () => {
  const response = visitsForNote({} as Session, inRecord([], [says('in-error', 2, { ecog: '1' })]))
  expect(response).toEqual({ visits: [], keptHere: [], inError: [ref({ ecog: '1' })], countAgain: [] })
})

test('bug: a visit that counts again was still listed as taken back in later notes, which removed it', () => {
  const record = inRecord([note({ ecog: '1' })], [says('in-error', 2, { ecog: '1' })])
  const { session, book } = sessionWith(record)
  expect(visitsForNote(session, record)).toMatchObject({ keptHere: [], inError: [ref({ ecog: '1' })], countAgain: [] })
  book.countAgain('DocumentReference/1', DAY)
  // What was found in the notes for signing says nothing against what was done here.
  expect(visitsForNote(session, record)).toMatchObject({
    keptHere: [visit({ ecog: '1' })],
    inError: [],
    countAgain: [ref({ ecog: '1' })],
  })
})

test('bug: counting a form again did not last where a stored form cannot be changed: the next note says it, and each one after that', () => {
  const taken = says('in-error', 2, { ecog: '1' })
  const { session, book } = sessionWith(inRecord([form({ ecog: '1' })], [taken]))
  book.countAgain('QuestionnaireResponse/1', DAY)
  expect(visitsForNote(session)).toMatchObject({ keptHere: [], inError: [], countAgain: [ref({ ecog: '1' })] })
  const next = inRecord([form({ ecog: '1' })], [taken, says('counts', 3, { ecog: '1' })])
  expect(standingOf(next, { entered: [], here: [] }).visits).toMatchObject([{ where: 'QuestionnaireResponse/1', again: false }])
  // Also in a session in which nobody opens the assessment.
  expect(visitsForNote({} as Session, { places: [], statements: next.statements })).toMatchObject({ countAgain: [ref({ ecog: '1' })] })
})

test('a form that is marked in the record itself needs no word in a note; a note that says the same does', () => {
  const { session, book } = sessionWith(inRecord([form({ ecog: '1' })]))
  book.takeBack('QuestionnaireResponse/1', DAY)
  expect(visitsForNote(session)?.inError).toEqual([ref({ ecog: '1' })])
  book.markInError('QuestionnaireResponse/1', { kind: 'stored', where: 'QuestionnaireResponse/1' })
  expect(visitsForNote(session)).toBeNull()
  const both = sessionWith(inRecord([form({ ecog: '1' }), note({ ecog: '1' })]))
  both.book.takeBack('DocumentReference/1', DAY)
  both.book.markInError('QuestionnaireResponse/1', { kind: 'stored', where: 'QuestionnaireResponse/1' })
  expect(visitsForNote(both.session)?.inError).toEqual([ref({ ecog: '1' })])
})

test.each([
  ['one’s own visit in a note', note({ ecog: '2' }), true],
  ['one’s own form', form({ ecog: '2' }), true],
  ['a colleague’s visit in a note', note({ ecog: '2' }, { by: { who: 'Dr Other', own: false } }), false],
  ['a colleague’s form', form({ ecog: '2' }, { by: { who: 'Dr Other', own: false } }), false],
])('what is entered for the day of %s, and kept in the note, corrects it: %s', (_, place, corrects) => {
  const { session, book } = sessionWith(inRecord([place]))
  book.keep(visit({ ecog: '0' }))
  const response = visitsForNote(session)
  expect(response?.inError).toEqual(corrects ? [ref({ ecog: '2' })] : [])
  expect(response?.keptHere.at(-1)).toEqual(visit({ ecog: '0' }))
  expect(response?.visits).toEqual([visit({ ecog: '0' })])
})

test('a colleague’s visit that does not count is kept in the note too, before the one that does', () => {
  const { session, book } = sessionWith(inRecord([note({ ecog: '2' }, { by: { who: 'Dr Other', own: false } })]))
  book.keep(visit({ ecog: '0' }))
  expect(visitsForNote(session)?.keptHere).toEqual([visit({ ecog: '2' }), visit({ ecog: '0' })])
})

test('a note that was looked at for signing is newer than when the assessment was opened', () => {
  const { session } = sessionWith(inRecord([note({ ecog: '2' })]))
  expect(visitsForNote(session, inRecord([note({ ecog: '3' })]))?.keptHere).toEqual([visit({ ecog: '3' })])
})

/** What happens to one patient's visits, session after session: each note replaces all notes before it, forms cannot be changed. */
const ECOGS = ['0', '1'] as const
const anyAct = fc.record({
  act: fc.constantFrom('enter', 'store-form', 'take-back', 'count-again', 'nothing'),
  ecog: fc.constantFrom(...ECOGS),
  opened: fc.boolean(),
  replaces: fc.boolean(),
})

test('over any sessions and notes nothing disappears that nobody took back, and nothing that was taken back returns by itself', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 1, maxLength: 8 }), (acts) => {
      let forms: readonly Place[] = []
      let notes: InRecord = inRecord([])
      const expected = new Map<string, boolean>()
      acts.forEach(({ act, ecog, opened, replaces }, index) => {
        // Each content has a day of its own: that a day shows one visit is tested elsewhere.
        const day = ecog === '0' ? DAY : LATER
        const [entries, reference] = [{ ecog }, ref({ ecog }, day)]
        const minute = index * 2 + 1
        const session = {} as Session
        const book = visitBookOf(session)
        const acting = act !== 'nothing'
        if (opened || acting) book.found(inRecord([...forms, ...notes.places], notes.statements), [])
        const isKnown = expected.has(reference)
        if (act === 'enter') book.keep(visit(entries, day))
        if (act === 'store-form') {
          book.keep(visit(entries, day))
          const where = `QuestionnaireResponse/${index}`
          book.mark(book.pages().entered[0]!.visit, { kind: 'stored', where }, T(minute))
          forms = [...forms, form(entries, { visit: visit(entries, day), where, at: T(minute) })]
        }
        const somewhere = book.record().places.find((place) => place.visit.date === day)
        if (act === 'take-back' && somewhere !== undefined) book.takeBack(somewhere.where, day)
        if (act === 'count-again' && somewhere !== undefined) book.countAgain(somewhere.where, day)
        if (act === 'enter' || act === 'store-form' || (act === 'count-again' && somewhere !== undefined)) expected.set(reference, true)
        if (act === 'take-back' && isKnown) expected.set(reference, false)
        const response = visitsForNote(session, notes)
        if (response !== null) {
          const where = `DocumentReference/${index}`
          const added = inRecord(
            response.keptHere.map((kept, line) => note({}, { visit: kept, where, at: T(minute + 1), line })),
            [
              ...response.inError.map((one): Statement => ({ reference: one, says: 'in-error', where, at: T(minute + 1) })),
              ...response.countAgain.map((one): Statement => ({ reference: one, says: 'counts', where, at: T(minute + 1) })),
            ],
          )
          notes = replaces ? added : inRecord([...notes.places, ...added.places], [...notes.statements, ...added.statements])
        }
        const counting = standingOf(inRecord([...forms, ...notes.places], notes.statements), { entered: [], here: [] }).visits
        const now = new Set(counting.map((one) => visitReference(one.visit)))
        for (const [one, counts] of expected) if (counts) expect(now).toContain(one)
        for (const [one, counts] of expected) if (!counts) expect(now).not.toContain(one)
      })
    }),
    { numRuns: 500 },
  )
})
