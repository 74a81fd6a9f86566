import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { IsoDate } from '../facts/iso-date.ts'
import { permissionFor } from '../fhir/scopes.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import type { Visit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { ResponseDesk, WhereStored } from '../ui/response/response-desk.ts'
import { isoTimeFrom } from './iso-time.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { ReadyScreen } from './screen.ts'
import type { Session } from './session.ts'
import { formFor } from './signing.ts'
import { type VisitBook, visitBookOf } from './visit-book.ts'
import { isMarked } from './visit-pages.ts'

/** The visits of the response assessment, connected to the record. What reads and stores them is loaded when somebody opens them. */
export function useResponse({ session, chart, asOf }: ReadyScreen, kept: KeptAnswers): ResponseDesk {
  const book = visitBookOf(session)
  const shown = useSyncExternalStore(book.subscribe, book.book)
  useEffect(() => keepOverRelaunch(book, kept, asOf), [book, kept, asOf])
  const actions = useMemo(() => {
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
      markInRecord: (where: string) => void markForm(session, asOf, where),
      whyNotMarked: whyNotMarked(session),
      canSign: session.whyNotWrite === null,
      typed: { restored: kept.restoredForm, onTyped: kept.saveForm },
      whereStored: whereStored(session),
      store: (date: string) => void storeVisit(session, asOf, date),
    }
  }, [book, session, chart, asOf, kept])
  return useMemo(() => ({ ...actions, earlier: chart.earlier, book: shown }), [actions, chart, shown])
}

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

/** What the person corrected is marked as entered in error, where that is permitted; elsewhere it is listed, and the next note says so. */
async function withoutCorrected(session: Session, asOf: IsoDate, date: IsoDate, by: string): Promise<void> {
  const old = visitBookOf(session).corrected(date, by)
  if (whyNotMarked(session) !== null) return
  for (const where of old) await markForm(session, asOf, where)
}

async function markForm(session: Session, asOf: IsoDate, where: string): Promise<void> {
  const book = visitBookOf(session)
  const one = book.record().places.find((place) => place.where === where && place.origin === 'questionnaire-response')
  if (one === undefined || one.marking.kind === 'under-way' || isMarked(one)) return
  book.markInError(where, { kind: 'under-way' })
  try {
    const [{ markInError }, { visitFromItems }] = await Promise.all([
      import('../fhir/visit-forms.ts'),
      import('../response/sdc/questionnaire-response.ts'),
    ])
    const version = one.storing.kind === 'stored' ? (one.storing.version ?? null) : null
    const isAsShown = (items: Parameters<typeof visitFromItems>[0]): boolean => {
      const { visit } = visitFromItems(items, asOf)
      return visit !== null && visitReference(visit) === visitReference(one.visit)
    }
    book.markInError(where, await markInError(session.transport, { where, patientId: session.patientId, version, isAsShown }))
  } catch {
    book.markInError(where, { kind: 'unknown', why: 'The connection was lost. Look at it in the chart.' })
  }
}

async function storeVisit(session: Session, asOf: IsoDate, date: string): Promise<void> {
  const book = visitBookOf(session)
  // As it was entered: what single results of the record say of the day is not the clinician's, and may be amended there.
  const kept = book.pages().entered.find(({ visit }) => visit.date === date)
  if (kept === undefined || kept.storing.kind === 'under-way' || kept.storing.kind === 'stored') return
  const { visit } = kept
  book.mark(visit, { kind: 'under-way' })
  const { patientId, encounterId, userReference, transport, tenant } = session
  try {
    const [{ toQuestionnaireResponse }, { writeForm }] = await Promise.all([
      import('../response/sdc/questionnaire-response.ts'),
      import('../fhir/visit-forms.ts'),
    ])
    const now = new Date()
    const authored = isoTimeFrom(now)
    const draft = toQuestionnaireResponse(visit, { patientId, encounterId, author: userReference, authored })
    const stored = await writeForm(transport, draft, { vendor: tenant.vendor, patientId })
    book.mark(visit, stored, now.getTime())
    if (stored.kind === 'stored') await withoutCorrected(session, asOf, visit.date, stored.where)
  } catch {
    book.mark(visit, { kind: 'unknown', why: 'The connection was lost. Look for it in the chart before storing it again.' })
  }
}
