import type { IsoDate } from '../facts/iso-date.ts'
import type { Visit } from '../response/visit.ts'
import type { KeptVisit, ResponseBook, VisitStoring } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'

/** The visits of one session's patient. They outlive the sheet, another reading of the record and a failure to store. */
export type VisitBook = {
  readonly book: () => ResponseBook
  readonly subscribe: (onChange: () => void) => () => void
  /** True for the first caller only: the record is looked through once. */
  readonly startReading: () => boolean
  readonly found: (visits: readonly KeptVisit[], unread: readonly string[]) => void
  readonly keep: (visit: Visit) => void
  readonly remove: (date: IsoDate) => void
  readonly undo: () => void
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
  let shown = bookFrom()

  function bookFrom(): ResponseBook {
    return { visits: merged(pages), reading, unread, canUndo: before.length > 0 }
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
    keep: (visit) => {
      const one: KeptVisit = {
        visit: withSingleResults(visit, pages.recorded),
        origin: 'entered',
        where: null,
        storing: { kind: 'not-stored' },
      }
      enter([...pages.entered.filter(({ visit: { date } }) => date !== visit.date), one])
    },
    remove: (date) => enter(pages.entered.filter(({ visit }) => visit.date !== date)),
    undo: () => {
      const last = before.at(-1)
      if (last === undefined) return
      before = before.slice(0, -1)
      pages = { ...pages, entered: last }
      changed()
    },
    mark: (date, storing) => {
      pages = { ...pages, entered: pages.entered.map((one) => (one.visit.date === date ? { ...one, storing } : one)) }
      // What is in the record is not undone here.
      before = []
      changed()
    },
  }
}

function merged({ entered, recorded }: Pages): readonly KeptVisit[] {
  const byDate = new Map<IsoDate, KeptVisit>()
  for (const one of [...recorded, ...entered].toSorted((a, b) => RANK[a.origin] - RANK[b.origin])) byDate.set(one.visit.date, one)
  return [...byDate.values()].toSorted((a, b) => (a.visit.date < b.visit.date ? -1 : 1))
}

/** What the record says of the day and the person left empty stays, such as the cytology of that day. */
function withSingleResults(visit: Visit, recorded: readonly KeptVisit[]): Visit {
  const single = recorded.find((one) => one.origin === 'chart' && one.visit.date === visit.date)
  return single === undefined ? visit : { ...visit, entries: { ...single.visit.entries, ...visit.entries } }
}

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
