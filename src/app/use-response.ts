import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { IsoDate } from '../facts/iso-date.ts'
import { permissionFor } from '../fhir/scopes.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import type { Visit } from '../response/visit.ts'
import type { ResponseDesk, WhereStored } from '../ui/response/response-desk.ts'
import { isoTimeFrom } from './iso-time.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { ReadyScreen } from './screen.ts'
import type { Session } from './session.ts'
import { formFor } from './signing.ts'
import { type VisitBook, visitBookOf } from './visit-book.ts'

/** The visits of the response assessment, connected to the record. What reads and stores them is loaded when somebody opens them. */
export function useResponse({ session, chart, asOf }: ReadyScreen, kept: KeptAnswers): ResponseDesk {
  const book = visitBookOf(session)
  const shown = useSyncExternalStore(book.subscribe, book.book)
  useEffect(() => keepOverRelaunch(book, kept, asOf), [book, kept, asOf])
  const actions = useMemo(() => {
    const after = () => book.book().visits.map(({ visit }) => visit)
    return {
      read: () => {
        if (!book.startReading()) return
        import('./read-visits.ts')
          .then(({ readVisits }) => readVisits(session, chart.facts, formFor(session).type, asOf))
          .then(
            ({ visits, unread, inError }) => book.found(visits, unread, inError),
            () => book.found([], ['Earlier visits could not be looked for.']),
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
      takeBack: (date: IsoDate) => {
        book.takeBack(date)
        return after()
      },
      countAgain: (where: string, date: IsoDate) => {
        book.countAgain(where, date)
        return after()
      },
      markInRecord: (where: string, date: IsoDate) => void markForm(session, where, date),
      whyNotMarked: whyNotMarked(session),
      typed: { restored: kept.restoredForm, onTyped: kept.saveForm },
      whereStored: whereStored(session),
      store: (date: string) => void storeVisit(session, date),
    }
  }, [book, session, chart, asOf, kept])
  return useMemo(() => ({ ...actions, earlier: chart.earlier, book: shown }), [actions, chart, shown])
}

/** Visits that were restored, once for each book. */
const RESTORED = new WeakSet<VisitBook>()

/** What was entered before a relaunch comes back; what changes here is kept for the next. What that takes is loaded when it is needed. */
function keepOverRelaunch(book: VisitBook, kept: KeptAnswers, asOf: IsoDate): () => void {
  if (kept.restoredVisits.length > 0 && !RESTORED.has(book)) {
    RESTORED.add(book)
    void import('./visits-kept.ts').then(({ visitsKept }) => book.restore(visitsKept(kept.restoredVisits, asOf)))
  }
  let last = book.entered()
  return book.subscribe(() => {
    if (book.entered() === last) return
    last = book.entered()
    void import('./visits-kept.ts').then(({ linesToKeep }) => kept.saveVisits(linesToKeep(book.entered())))
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

/** What was corrected is marked as entered in error, where that is permitted; elsewhere it is listed, and the next note says so. */
async function withoutCorrected(session: Session, date: IsoDate, by: string): Promise<void> {
  const old = visitBookOf(session).corrected(date, by)
  if (whyNotMarked(session) !== null) return
  for (const where of old) await markForm(session, where, date)
}

async function markForm(session: Session, where: string, date: IsoDate): Promise<void> {
  const book = visitBookOf(session)
  const one = book.book().inError.find((other) => other.where === where && other.visit.date === date)
  if (one === undefined || one.storing.kind === 'under-way' || one.storing.kind === 'stored') return
  book.markInError(where, date, { kind: 'under-way' })
  try {
    const { markInError } = await import('../fhir/visit-forms.ts')
    book.markInError(where, date, await markInError(session.transport, where, session.patientId))
  } catch {
    book.markInError(where, date, { kind: 'unknown', why: 'The connection was lost. Look at it in the chart.' })
  }
}

async function storeVisit(session: Session, date: string): Promise<void> {
  const book = visitBookOf(session)
  // As it was entered: what single results of the record say of the day is not the clinician's, and may be amended there.
  const kept = book.entered().find(({ visit }) => visit.date === date)
  if (kept === undefined || kept.storing.kind === 'under-way' || kept.storing.kind === 'stored') return
  const { visit } = kept
  book.mark(visit, { kind: 'under-way' })
  const { patientId, encounterId, userReference, transport, tenant } = session
  try {
    const [{ toQuestionnaireResponse }, { writeForm }] = await Promise.all([
      import('../response/sdc/questionnaire-response.ts'),
      import('../fhir/visit-forms.ts'),
    ])
    const draft = toQuestionnaireResponse(visit, { patientId, encounterId, author: userReference, authored: isoTimeFrom(new Date()) })
    const stored = await writeForm(transport, draft, { vendor: tenant.vendor, patientId })
    book.mark(visit, stored)
    if (stored.kind === 'stored') await withoutCorrected(session, visit.date, stored.where)
  } catch {
    book.mark(visit, { kind: 'unknown', why: 'The connection was lost. Look for it in the chart before storing it again.' })
  }
}
