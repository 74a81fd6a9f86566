import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import type { EarlierNote } from '../fhir/earlier-notes.ts'
import { type Entries, emptyVisit } from '../response/visit.ts'
import { toVisitLine, visitReference } from '../response/visit-line.ts'
import { toStatementLine } from '../response/visit-statement.ts'
import { visitsInNotes } from './read-visits.ts'
import { standingOf } from './visit-pages.ts'

const TODAY = '2026-11-01' as IsoDate
const visit = (entries: Entries) => ({ ...emptyVisit('2026-03-05' as IsoDate), entries })
const [ONE, TWO] = [visit({ ecog: '1' }), visit({ ecog: '2' })]
const ME = { userReference: 'Practitioner/1' }
const noteOf = (id: string, text: string, more: Partial<EarlierNote> = {}): EarlierNote => ({
  id,
  reference: `MX-${id}`,
  version: '1',
  date: `2026-04-0${id}T10:00:00Z`,
  docStatus: 'final',
  text,
  form: 'text',
  author: 'Practitioner/1',
  authorName: null,
  replacedBy: null,
  ...more,
})
const countedOf = (...notes: readonly EarlierNote[]) =>
  standingOf(visitsInNotes(notes, ME, TODAY), { entered: [], here: [] }).visits.map((one) => one.visit.entries.ecog)
const takesBack = toStatementLine('in-error', visitReference(ONE))
const counts = toStatementLine('counts', visitReference(ONE))

test.each([
  ['keeps a visit', [noteOf('1', toVisitLine(ONE))], ['1']],
  ['and a later one takes it back', [noteOf('1', toVisitLine(ONE)), noteOf('2', takesBack)], []],
  ['and an earlier one had taken it back', [noteOf('2', toVisitLine(ONE)), noteOf('1', takesBack)], ['1']],
  ['and one of no time takes it back', [noteOf('2', toVisitLine(ONE)), noteOf('1', takesBack, { date: null })], []],
  ['of no time, and another takes it back', [noteOf('1', toVisitLine(ONE), { date: null }), noteOf('2', takesBack)], []],
  [
    'and a later one takes it back, a third counts it again',
    [noteOf('1', toVisitLine(ONE)), noteOf('2', takesBack), noteOf('3', counts)],
    ['1'],
  ],
  [
    'and another took it back before, by a clock of another zone',
    [noteOf('1', toVisitLine(ONE), { date: '2026-04-01T12:00:00+02:00' }), noteOf('2', takesBack, { date: '2026-04-01T09:30:00Z' })],
    ['1'],
  ],
  [
    'and another took it back after that, by a clock of another zone',
    [noteOf('1', toVisitLine(ONE), { date: '2026-04-01T12:00:00+02:00' }), noteOf('2', takesBack, { date: '2026-04-01T10:30:00Z' })],
    [],
  ],
  ['and a later one keeps another of the day', [noteOf('1', toVisitLine(ONE)), noteOf('2', toVisitLine(TWO))], ['2']],
] as const)('a note %s', (_, notes, ecogs) => {
  expect(countedOf(...notes)).toEqual(ecogs)
  expect(countedOf(...notes.toReversed())).toEqual(ecogs)
})

test.each(['final', 'amended', null])('what a note with status %s takes back is taken back', (docStatus) => {
  expect(countedOf(noteOf('1', toVisitLine(ONE)), noteOf('2', takesBack, { docStatus }))).toEqual([])
})

test('bug: what a draft takes back counted as if it were signed; it counts still, and that is said', () => {
  const draft = noteOf('2', takesBack, { docStatus: 'preliminary' })
  expect(countedOf(noteOf('1', toVisitLine(ONE)), draft)).toEqual(['1'])
  expect(visitsInNotes([draft], ME, TODAY).unread.join()).toMatch(/^DocumentReference\/2: .*draft that nobody signed/)
})

test('a draft does not count again what a signed note takes back, and gives way to a signed note of its day', () => {
  const draft = noteOf('3', `${counts} ${toVisitLine(ONE)}`, { docStatus: 'preliminary' })
  expect(countedOf(noteOf('1', toVisitLine(ONE)), noteOf('2', takesBack), draft)).toEqual([])
  expect(countedOf(noteOf('1', toVisitLine(TWO)), draft)).toEqual(['2'])
  expect(visitsInNotes([draft], ME, TODAY).places).toMatchObject([{ origin: 'draft', where: 'DocumentReference/3' }])
})

test.each([
  ['Practitioner/1', null, { who: 'Practitioner/1', own: true }],
  ['Practitioner/2', 'Dr Other', { who: 'Dr Other', own: false }],
  [null, null, { who: null, own: false }],
] as const)('whose a visit is: the note of %s', (author, authorName, by) => {
  const note = noteOf('1', toVisitLine(ONE), { author, authorName })
  expect(visitsInNotes([note], ME, TODAY).places).toMatchObject([{ by }])
  expect(visitsInNotes([note], { userReference: null }, TODAY).places).toMatchObject([{ by: { own: false } }])
})

test('damaged lines are counted with their note and say nothing', () => {
  const read = visitsInNotes([noteOf('1', `${toVisitLine(ONE)} ${takesBack.replace('2026-03', '2026-04')}`)], ME, TODAY)
  expect([read.places.length, read.statements, read.unread]).toEqual([
    1,
    [],
    [expect.stringMatching(/^DocumentReference\/1: A line that takes/)],
  ])
})
