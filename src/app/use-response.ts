import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { IsoDate } from '../facts/iso-date.ts'
import { permissionFor } from '../fhir/scopes.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import type { Visit } from '../response/visit.ts'
import type { ResponseDesk, WhereStored } from '../ui/response/response-desk.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { ReadyScreen } from './screen.ts'
import type { Session } from './session.ts'
import { formFor } from './signing.ts'
import { type VisitBook, visitBookOf } from './visit-book.ts'

/** The visits of the response assessment, connected to the record. What reads and stores them is loaded when somebody opens them. */
export function useResponse(screen: ReadyScreen, kept: KeptAnswers, otherPatient: (why: string) => void): ResponseDesk {
  const { session, chart, asOf } = screen
  const book = visitBookOf(session)
  const shown = useSyncExternalStore(book.subscribe, book.book)
  useEffect(() => keepOverRelaunch(book, kept, asOf), [book, kept, asOf])
  const actions = useMemo(() => {
    const writing = { screen, otherPatient, mayMark: whyNotMarked(session) === null }
    const after = () => book.book().visits.map(({ withResults }) => withResults)
    return {
      read: () => {
        if (!book.startReading()) return
        import('./read-visits.ts')
          .then(({ readVisits }) => readVisits(session, chart.facts, formFor(session).type, asOf))
          .then(
            ({ unread, ...record }) => book.found(record, unread),
            () => book.found({ places: [], statements: [] }, ['Earlier visits could not be looked for.']),
          )
      },
      keep: (visit: Visit, instead: IsoDate | null) => {
        book.keep(visit, instead)
        return after()
      },
      remove: (date: IsoDate) => {
        book.remove(date)
        return after()
      },
      undo: () => {
        book.undo()
        return after()
      },
      takeBack: (where: string, date: IsoDate) => {
        book.takeBack(where, date)
        return after()
      },
      countAgain: (where: string, date: IsoDate) => {
        book.countAgain(where, date)
        return after()
      },
      markInRecord: (where: string) =>
        void import('./store-visit.ts').then(
          ({ markForm }) => markForm(writing, where),
          () => book.markInError(where, NOT_LOADED),
        ),
      whyNotMarked: whyNotMarked(session),
      canSign: session.whyNotWrite === null,
      typed: { restored: kept.restoredForm, onTyped: kept.saveForm },
      whereStored: whereStored(session),
      store: (date: string) =>
        void import('./store-visit.ts').then(
          ({ storeVisit }) => storeVisit(writing, date),
          () => {
            for (const { visit } of book.pages().entered) if (visit.date === date) book.mark(visit, NOT_LOADED)
          },
        ),
    }
  }, [book, screen, session, chart, asOf, kept, otherPatient])
  return useMemo(() => ({ ...actions, earlier: chart.earlier, book: shown }), [actions, chart, shown])
}

/** Nothing was sent. */
const NOT_LOADED = { kind: 'failed', why: 'A part of Meninx could not be fetched. Try again.' } as const

/** Visits that were restored, once for each book. */
const RESTORED = new WeakSet<VisitBook>()

/** What was entered and said before a relaunch comes back; what changes here is kept for the next. What that takes is loaded when it is needed. */
function keepOverRelaunch(book: VisitBook, kept: KeptAnswers, asOf: IsoDate): () => void {
  if (kept.restoredVisits.length > 0 && !RESTORED.has(book)) {
    RESTORED.add(book)
    void import('./visits-kept.ts').then(({ visitsKept, statementsKept }) =>
      book.restore(visitsKept(kept.restoredVisits, asOf), statementsKept(kept.restoredVisits)),
    )
  }
  let last = book.pages()
  return book.subscribe(() => {
    if (book.pages() === last) return
    last = book.pages()
    void import('./visits-kept.ts').then(({ linesToKeep }) => kept.saveVisits(linesToKeep(book.pages())))
  })
}

/** Why a stored form cannot be marked as entered in error from here; null when it can. */
function whyNotMarked({ scopes, whyNotWrite, tenant }: Session): string | null {
  if (whyNotWrite !== null) return whyNotWrite
  if (VENDORS[tenant.vendor].write.update !== 'whole') return 'This record system does not let an app change a stored visit.'
  return permissionFor(scopes, 'QuestionnaireResponse', 'u') === 'yes' ? null : 'The sign-in does not permit changing a stored visit.'
}

function whereStored({ scopes, whyNotWrite }: Session): WhereStored {
  if (whyNotWrite !== null) return { kind: 'note', why: whyNotWrite }
  return permissionFor(scopes, 'QuestionnaireResponse', 'c') === 'yes'
    ? { kind: 'record' }
    : { kind: 'note', why: 'This sign-in does not permit storing visits as forms of their own.' }
}
