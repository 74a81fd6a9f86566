import type { IsoDate } from '../facts/iso-date.ts'
import type { Statement } from '../response/standing.ts'
import type { Visit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { KeptVisit, ResponseBook, VisitStoring, Writer } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'
import { hereSaid, type InRecord, isMarked, type Pages, type Place, saysAlready, standingOf } from './visit-pages.ts'

/** The visits of one session's patient. They outlive the sheet, another reading of the record and a failure to store. */
export type VisitBook = {
  readonly book: () => ResponseBook
  readonly subscribe: (onChange: () => void) => () => void
  /** True for the first caller only: the record is looked through once. */
  readonly startReading: () => boolean
  readonly found: (record: InRecord, unread: readonly string[]) => void
  /** `instead`: the day of a visit entered here whose day was corrected. */
  readonly keep: (visit: Visit, instead?: IsoDate | null) => void
  readonly remove: (date: IsoDate) => void
  /** The visit that is stored there was entered in error, wherever else it is stored. */
  readonly takeBack: (where: string, date: IsoDate) => void
  /** A correction of that day is stored at `by`: what the signed-in person stored of it before no longer counts. Gives their forms. */
  readonly corrected: (date: IsoDate, by: string) => readonly string[]
  readonly countAgain: (where: string, date: IsoDate) => void
  /** What became of marking a form. */
  readonly markInError: (where: string, storing: VisitStoring) => void
  readonly undo: () => void
  /** What was entered and said before a relaunch; under anything of now. */
  readonly restore: (visits: readonly Visit[], statements: readonly Statement[]) => void
  /** What was done here, whatever the record holds. */
  readonly pages: () => Pages
  readonly record: () => InRecord
  /** What became of storing this very visit, as `pages` gave it. One that was edited or removed meanwhile is the record's from then on. */
  readonly mark: (sent: Visit, storing: VisitStoring, at?: number) => void
}

export function createVisitBook(): VisitBook {
  const listeners = new Set<() => void>()
  let record: InRecord = { places: [], statements: [] }
  let pages: Pages = { entered: [], here: [] }
  let before: readonly Pages[] = []
  let reading: ResponseBook['reading'] = 'not-yet'
  let unread: readonly string[] = []
  let restored = 0
  let shown = bookFrom()

  function bookFrom(): ResponseBook {
    const { visits, beside, inError } = standingOf(record, pages)
    return { visits, beside, inError, reading, unread, canUndo: before.length > 0, restored }
  }
  const changed = (): void => {
    shown = bookFrom()
    for (const tell of listeners) tell()
  }
  const turn = (next: Partial<Pages>): void => {
    before = [...before, pages]
    pages = { ...pages, ...next }
    changed()
  }
  /** What is in the record is not undone here. */
  const inRecord = (places: readonly Place[], next: Partial<Pages> = {}): void => {
    record = { ...record, places }
    pages = { ...pages, ...next }
    before = []
    changed()
  }
  /** What is entered counts: nothing that was said of it before holds any more, here or after a relaunch. */
  const enteredWith = (visit: Visit, instead: IsoDate | null = null): Pages => ({
    entered: [...pages.entered.filter((one) => ![visit.date, instead].includes(one.visit.date)), enteredHere(visit)],
    here: pages.here.filter(({ reference }) => reference !== visitReference(visit)),
  })
  const say = (references: readonly string[], says: Statement['says']): readonly Statement[] => [
    ...pages.here.filter(({ reference }) => !references.includes(reference)),
    ...references.map((reference) => hereSaid(reference, says)),
  ]
  return {
    book: () => shown,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    startReading: () => {
      if (reading !== 'not-yet') return false
      reading = 'under-way'
      changed()
      return true
    },
    found: (read, problems) => {
      record = { places: [...without(record.places, read.places), ...read.places], statements: [...record.statements, ...read.statements] }
      // Of what was said before a relaunch the record may say the same by now.
      pages = { ...pages, here: pages.here.filter((one) => !saysAlready(record, one)) }
      unread = problems
      reading = 'done'
      changed()
    },
    keep: (visit, instead = null) => turn(enteredWith(visit, instead)),
    remove: (date) => turn({ entered: pages.entered.filter(({ visit }) => visit.date !== date) }),
    takeBack: (where, date) => {
      const references = record.places.filter(isAt(where, date)).map(({ visit }) => visitReference(visit))
      if (references.length === 0) return
      const stays = ({ visit }: KeptVisit): boolean => !references.includes(visitReference(visit))
      turn({ entered: pages.entered.filter(stays), here: say(references, 'in-error') })
    },
    corrected: (date, by) => {
      const old = standingOf(record, pages).places.filter((one) => one.visit.date === date && one.where !== by && isOwn(one))
      const now = new Set(
        [...pages.entered, ...record.places.filter(({ where }) => where === by)].map(({ visit }) => visitReference(visit)),
      )
      const wrong = old.filter(({ visit }) => !now.has(visitReference(visit)))
      if (wrong.length === 0) return []
      const references = [...new Set(wrong.map(({ visit }) => visitReference(visit)))]
      inRecord(record.places, { here: say(references, 'in-error') })
      return wrong.filter(({ origin }) => origin === 'questionnaire-response').map(({ where }) => where)
    },
    countAgain: (where, date) => {
      const one = record.places.find(isAt(where, date))
      if (one === undefined || one.marking.kind === 'under-way') return
      // What the record says of the form itself stands there: the visit is entered anew.
      if (isMarked(one)) turn(enteredWith(one.visit))
      else turn({ here: say([visitReference(one.visit)], 'counts') })
    },
    markInError: (where, marking) => inRecord(record.places.map((one) => (one.where === where ? { ...one, marking } : one))),
    undo: () => {
      const last = before.at(-1)
      if (last === undefined) return
      before = before.slice(0, -1)
      pages = last
      changed()
    },
    restore: (visits, statements) => {
      const dates = new Set(pages.entered.map(({ visit: { date } }) => date))
      const again = visits.filter(({ date }) => !dates.has(date))
      restored += again.length
      pages = { entered: [...again.map(enteredHere), ...pages.entered], here: [...statements, ...pages.here] }
      changed()
    },
    pages: () => pages,
    record: () => record,
    mark: (sent, storing, at) => {
      const entered = pages.entered.map((one) => (one.visit === sent ? { ...one, storing } : one))
      const stored: readonly Place[] =
        storing.kind === 'stored'
          ? [
              {
                ...enteredHere(sent),
                origin: 'questionnaire-response',
                where: storing.where,
                at: at ?? null,
                storing,
                line: 0,
                marking: NOT_STORED,
              },
            ]
          : []
      inRecord([...without(record.places, stored), ...stored], { entered })
    },
  }
}

const isAt =
  (where: string, date: IsoDate) =>
  (one: Place): boolean =>
    one.where === where && one.visit.date === date && one.origin !== 'chart'
/** Another's visit, and one of which the record does not say whose it is, is never taken back without asking. */
const isOwn = ({ origin, by }: Place): boolean => origin !== 'chart' && by.own
/** A document that was read anew says what it says now. */
const without = (places: readonly Place[], read: readonly Place[]): readonly Place[] =>
  places.filter(({ where }) => !read.some((one) => one.where === where))

const NOT_STORED: VisitStoring = { kind: 'not-stored' }
const HERE: Writer = { who: null, own: true }
const enteredHere = (visit: Visit): KeptVisit => ({ visit, origin: 'entered', where: null, at: null, by: HERE, storing: NOT_STORED })

/** One book for each session, however often its chart is read. */
const BOOKS = new WeakMap<Session, VisitBook>()
export function visitBookOf(session: Session): VisitBook {
  const book = BOOKS.get(session) ?? createVisitBook()
  BOOKS.set(session, book)
  return book
}
