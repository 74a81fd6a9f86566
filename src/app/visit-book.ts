import type { NoteInput } from '../document/note.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { PLACES, type Visit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { InErrorVisit, KeptVisit, ResponseBook, VisitStoring } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'

/** The visits of one session's patient. They outlive the sheet, another reading of the record and a failure to store. */
export type VisitBook = {
  readonly book: () => ResponseBook
  readonly subscribe: (onChange: () => void) => () => void
  /** True for the first caller only: the record is looked through once. */
  readonly startReading: () => boolean
  readonly found: (visits: readonly KeptVisit[], unread: readonly string[], inError?: readonly InErrorVisit[]) => void
  /** `instead`: the day of a visit entered here whose day was corrected. */
  readonly keep: (visit: Visit, instead?: IsoDate | null) => void
  readonly remove: (date: IsoDate) => void
  /** Everything that the record holds of that day, but single results: entered in error. */
  readonly takeBack: (date: IsoDate) => void
  /** A correction of that day is stored at `by`: the forms that it corrects no longer count. Gives where they are. */
  readonly corrected: (date: IsoDate, by: string) => readonly string[]
  readonly countAgain: (where: string, date: IsoDate) => void
  readonly markInError: (where: string, date: IsoDate, storing: VisitStoring) => void
  readonly undo: () => void
  /** What was entered before a relaunch; under anything entered since. */
  readonly restore: (visits: readonly Visit[]) => void
  /** What was entered here, whatever the record holds. */
  readonly entered: () => readonly KeptVisit[]
  /** What became of storing this very visit, as `entered` gave it. One that was edited or removed meanwhile is the record's from then on. */
  readonly mark: (sent: Visit, storing: VisitStoring) => void
}

type Pages = {
  readonly entered: readonly KeptVisit[]
  readonly recorded: readonly KeptVisit[]
  readonly inError: readonly InErrorVisit[]
}

/** Later ones win: what a person entered over a form, a form over a note, and each of them over single results. */
const RANK: Readonly<Record<KeptVisit['origin'], number>> = { chart: 0, note: 1, 'questionnaire-response': 2, entered: 3 }

export function createVisitBook(): VisitBook {
  const listeners = new Set<() => void>()
  let pages: Pages = { entered: [], recorded: [], inError: [] }
  let before: readonly Pages[] = []
  let reading: ResponseBook['reading'] = 'not-yet'
  let unread: readonly string[] = []
  let restored = 0
  let shown = bookFrom()

  function bookFrom(): ResponseBook {
    const inError = pages.inError.toSorted((a, b) => (a.visit.date < b.visit.date ? -1 : 1))
    return { visits: merged(pages), inError, reading, unread: [...unread, ...leftAside(pages)], canUndo: before.length > 0, restored }
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
  const enter = (entered: readonly KeptVisit[]): void => turn({ entered })
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
    found: (recorded, problems, inError = []) => {
      const read = new Set(recorded.map(({ where }) => where))
      const withRead = (one: Pages): Pages => ({
        ...one,
        recorded: [...recorded, ...one.recorded.filter(({ where }) => !read.has(where))],
        inError: [...inError, ...one.inError],
      })
      pages = withRead(pages)
      before = before.map(withRead)
      unread = problems
      reading = 'done'
      changed()
    },
    keep: (visit, instead = null) => {
      const isReplaced = (one: KeptVisit): boolean => [visit.date, instead].includes(one.visit.date)
      const [others, replaced] = [pages.entered.filter((one) => !isReplaced(one)), pages.entered.filter(isReplaced)]
      // A form that is in the record already stands there until the correction is stored.
      turn({ entered: [...others, enteredHere(visit)], recorded: [...pages.recorded, ...replaced.flatMap(asRecorded)] })
    },
    remove: (date) => enter(pages.entered.filter(({ visit }) => visit.date !== date)),
    takeBack: (date) => {
      const stored = [...pages.recorded, ...pages.entered.flatMap(asRecorded)]
      const taken = stored.filter((one) => one.visit.date === date && one.origin !== 'chart')
      turn({
        entered: pages.entered.filter((one) => one.visit.date !== date || asRecorded(one).length === 0),
        recorded: pages.recorded.filter((one) => !taken.includes(one)),
        inError: [...pages.inError, ...taken.flatMap(takenBack)],
      })
    },
    corrected: (date, by) => {
      const old = pages.recorded.filter((one) => one.visit.date === date && one.origin === 'questionnaire-response' && one.where !== by)
      if (old.length === 0) return []
      const recorded = pages.recorded.filter((one) => !old.includes(one))
      pages = { ...pages, recorded, inError: [...pages.inError, ...old.flatMap(takenBack)] }
      before = []
      changed()
      return old.flatMap(({ where }) => where ?? [])
    },
    countAgain: (where, date) => {
      const one = pages.inError.find(isAt(where, date))
      if (one === undefined || one.storing.kind === 'under-way') return
      const { visit, origin, storing } = one
      const others = pages.inError.filter((other) => other !== one)
      // What the record says of it stands there: the visit is entered anew.
      if (storing.kind === 'stored')
        turn({ inError: others, entered: [...pages.entered.filter(({ visit: { date: day } }) => day !== date), enteredHere(visit)] })
      else turn({ inError: others, recorded: [...pages.recorded, { visit, origin, where, storing: { kind: 'stored', where } }] })
    },
    markInError: (where, date, storing) => {
      pages = { ...pages, inError: pages.inError.map((one) => (isAt(where, date)(one) ? { ...one, storing } : one)) }
      // What is in the record is not undone here.
      before = []
      changed()
    },
    undo: () => {
      const last = before.at(-1)
      if (last === undefined) return
      before = before.slice(0, -1)
      pages = last
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
    mark: (sent, storing) => {
      const entered = pages.entered.map((one) => (one.visit === sent ? { ...one, storing } : one))
      const isHere = pages.entered.some((one) => one.visit === sent)
      pages = { ...pages, entered, recorded: storing.kind === 'stored' ? withForm(pages.recorded, sent, storing, isHere) : pages.recorded }
      // What is in the record is not undone here.
      before = []
      changed()
    },
  }
}

const isAt =
  (where: string, date: IsoDate) =>
  (one: InErrorVisit): boolean =>
    one.where === where && one.visit.date === date
const takenBack = ({ visit, origin, where }: KeptVisit): readonly InErrorVisit[] =>
  where === null ? [] : [{ visit, origin, where, storing: { kind: 'not-stored' } }]
/** What was entered here and is in the record now. */
const asRecorded = ({ visit, origin, storing }: KeptVisit): readonly KeptVisit[] =>
  origin === 'entered' && storing.kind === 'stored' ? [{ visit, origin: 'questionnaire-response', where: storing.where, storing }] : []

/** A form that was stored from here is among the recorded ones unless the visit that was entered stands for it. */
function withForm(recorded: readonly KeptVisit[], sent: Visit, storing: Stored, isHere: boolean): readonly KeptVisit[] {
  const others = recorded.filter(({ where }) => where !== storing.where)
  return isHere ? others : [...others, ...asRecorded({ ...enteredHere(sent), storing })]
}
type Stored = Extract<VisitStoring, { readonly kind: 'stored' }>

const enteredHere = (visit: Visit): KeptVisit => ({ visit, origin: 'entered', where: null, storing: { kind: 'not-stored' } })

/** One a day. Single results of the record stand beneath what the visit of that day leaves empty, such as its cytology. */
function merged({ entered, recorded }: Omit<Pages, 'inError'>): readonly KeptVisit[] {
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
  inNotes: { readonly visits: readonly KeptVisit[]; readonly inError: readonly InErrorVisit[] } = { visits: [], inError: [] },
): NoteInput['response'] {
  const { visits: own, inError: ownInError } = visitBookOf(session).book()
  const inError = uniqueIn([...ownInError, ...inNotes.inError].filter(needsNote))
  const gone = new Set(inError.map(nameOf))
  const visits = merged({ recorded: inNotes.visits.filter((one) => !gone.has(nameOf(one))), entered: own })
  if (visits.length + inError.length === 0) return null
  const inForms = ({ origin, storing }: KeptVisit): boolean =>
    origin === 'questionnaire-response' || (origin === 'entered' && storing.kind === 'stored')
  return {
    visits: visits.map(({ visit }) => visit),
    keptHere: visits.filter((one) => !inForms(one) && one.origin !== 'chart').map(({ visit }) => visit),
    inError: inError.map(({ visit }) => visit),
  }
}

/** A form that is marked in the record itself needs no word in a note; what a note said is said again, because that note may be replaced. */
const needsNote = ({ where, storing }: InErrorVisit): boolean => storing.kind !== 'stored' || storing.where !== where
const nameOf = ({ visit, where }: { readonly visit: Visit; readonly where: string | null }): string => `${where} ${visitReference(visit)}`
const uniqueIn = (all: readonly InErrorVisit[]): readonly InErrorVisit[] => [
  ...new Map(all.map((one) => [visitReference(one.visit), one])).values(),
]
