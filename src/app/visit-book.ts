import type { IsoDate } from '../facts/iso-date.ts'
import { PLACES, type Visit } from '../response/visit.ts'
import type { KeptVisit, ResponseBook, VisitStoring } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'

/** The visits of one session's patient. They outlive the sheet, another reading of the record and a failure to store. */
export type VisitBook = {
  readonly book: () => ResponseBook
  readonly subscribe: (onChange: () => void) => () => void
  /** True for the first caller only: the record is looked through once. */
  readonly startReading: () => boolean
  readonly found: (visits: readonly KeptVisit[], unread: readonly string[]) => void
  /** `instead`: the day of a visit entered here whose day was corrected. */
  readonly keep: (visit: Visit, instead?: IsoDate | null) => void
  readonly remove: (date: IsoDate) => void
  readonly undo: () => void
  /** What was entered before a relaunch; under anything entered since. */
  readonly restore: (visits: readonly Visit[]) => void
  /** What was entered here, whatever the record holds. */
  readonly entered: () => readonly KeptVisit[]
  readonly mark: (date: IsoDate, storing: VisitStoring) => void
}

type Pages = { readonly entered: readonly KeptVisit[]; readonly recorded: readonly KeptVisit[] }

/** Later ones win: what a person entered over a form, a form over a note, and each of them over single results. */
const RANK: Readonly<Record<KeptVisit['origin'], number>> = { chart: 0, note: 1, 'questionnaire-response': 2, entered: 3 }

export function createVisitBook(): VisitBook {
  const listeners = new Set<() => void>()
  let pages: Pages = { entered: [], recorded: [] }
  let before: readonly (readonly KeptVisit[])[] = []
  let reading: ResponseBook['reading'] = 'not-yet'
  let unread: readonly string[] = []
  let restored = 0
  let shown = bookFrom()

  function bookFrom(): ResponseBook {
    return { visits: merged(pages), reading, unread: [...unread, ...leftAside(pages)], canUndo: before.length > 0, restored }
  }
  const changed = (): void => {
    shown = bookFrom()
    for (const tell of listeners) tell()
  }
  const enter = (entered: readonly KeptVisit[]): void => {
    before = [...before, pages.entered]
    pages = { ...pages, entered }
    changed()
  }
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
    found: (recorded, problems) => {
      pages = { ...pages, recorded }
      unread = problems
      reading = 'done'
      changed()
    },
    keep: (visit, instead = null) => {
      const dates = [visit.date, instead]
      enter([...pages.entered.filter(({ visit: { date } }) => !dates.includes(date)), enteredHere(visit)])
    },
    remove: (date) => enter(pages.entered.filter(({ visit }) => visit.date !== date)),
    undo: () => {
      const last = before.at(-1)
      if (last === undefined) return
      before = before.slice(0, -1)
      pages = { ...pages, entered: last }
      changed()
    },
    restore: (visits) => {
      const dates = new Set(pages.entered.map(({ visit: { date } }) => date))
      const again = visits.filter(({ date }) => !dates.has(date))
      restored += again.length
      pages = { ...pages, entered: [...again.map(enteredHere), ...pages.entered] }
      changed()
    },
    entered: () => pages.entered,
    mark: (date, storing) => {
      pages = { ...pages, entered: pages.entered.map((one) => (one.visit.date === date ? { ...one, storing } : one)) }
      // What is in the record is not undone here.
      before = []
      changed()
    },
  }
}

const enteredHere = (visit: Visit): KeptVisit => ({ visit, origin: 'entered', where: null, storing: { kind: 'not-stored' } })

/** One a day. Single results of the record stand beneath what the visit of that day leaves empty, such as its cytology. */
function merged({ entered, recorded }: Pages): readonly KeptVisit[] {
  const byDate = new Map<IsoDate, KeptVisit>()
  for (const one of [...recorded, ...entered].toSorted((a, b) => RANK[a.origin] - RANK[b.origin])) {
    const beneath = byDate.get(one.visit.date)
    byDate.set(one.visit.date, beneath?.origin === 'chart' ? withSingleResults(one, beneath) : one)
  }
  return [...byDate.values()].toSorted((a, b) => (a.visit.date < b.visit.date ? -1 : 1))
}

const withSingleResults = (one: KeptVisit, single: KeptVisit): KeptVisit => ({
  ...one,
  visit: { ...one.visit, entries: { ...single.visit.entries, ...one.visit.entries } },
})

/** What another visit of the same day in the record says and the one that is shown does not: said, never lost in silence. */
function leftAside(pages: Pages): readonly string[] {
  const shown = new Map(merged(pages).map((one) => [one.visit.date, one]))
  return pages.recorded.flatMap(({ visit, where }) => {
    const taken = shown.get(visit.date)
    return taken === undefined || taken.where === where || !saysMore(visit, taken.visit)
      ? []
      : [`${where ?? 'The record'} says more of ${visit.date} than the visit that is taken (${taken.where ?? 'entered here'}). Look at it.`]
  })
}

const saysMore = (visit: Visit, than: Visit): boolean =>
  Object.keys(visit.entries).some((id) => !Object.hasOwn(than.entries, id)) ||
  PLACES.some((place) => visit.lesions[place].length > 0 && than.lesions[place].length === 0)

/** One book for each session, however often its chart is read. */
const BOOKS = new WeakMap<Session, VisitBook>()
export function visitBookOf(session: Session): VisitBook {
  const book = BOOKS.get(session) ?? createVisitBook()
  BOOKS.set(session, book)
  return book
}

/**
 * For the note: every visit, and those that no form in the record keeps. `inNotes`: what earlier notes keep, for a note that may take the
 * place of one of them before anybody opened the assessment.
 */
export function visitsForNote(
  session: Session,
  inNotes: readonly KeptVisit[] = [],
): { readonly visits: readonly Visit[]; readonly keptHere: readonly Visit[] } | null {
  const own = visitBookOf(session).book().visits
  const visits = merged({ recorded: inNotes, entered: own })
  if (visits.length === 0) return null
  const inForms = ({ origin, storing }: KeptVisit): boolean =>
    origin === 'questionnaire-response' || (origin === 'entered' && storing.kind === 'stored')
  return {
    visits: visits.map(({ visit }) => visit),
    keptHere: visits.filter((one) => !inForms(one) && one.origin !== 'chart').map(({ visit }) => visit),
  }
}
