import type { IsoDate } from '../facts/iso-date.ts'
import { markInError, writeForm } from '../fhir/visit-forms.ts'
import { toQuestionnaireResponse, visitFromItems } from '../response/sdc/questionnaire-response.ts'
import { visitReference } from '../response/visit-line.ts'
import { isoTimeFrom } from './iso-time.ts'
import type { ReadyScreen } from './screen.ts'
import { sentNotesOf } from './signing.ts'
import { visitBookOf } from './visit-book.ts'
import { isMarked } from './visit-pages.ts'
import { writeAboutOf } from './write-about.ts'

/** For what is written of visits: the chart on screen, who is told of another patient's, and whether stored visits may be marked. */
type VisitWriting = { readonly screen: ReadyScreen; readonly otherPatient: (why: string) => void; readonly mayMark: boolean }

/** Stores the visit of this day as it was entered here, once. */
export async function storeVisit(writing: VisitWriting, date: string): Promise<void> {
  const { screen, otherPatient } = writing
  const { session } = screen
  const book = visitBookOf(session)
  // As it was entered: what single results of the record say of the day is not the clinician's, and may be amended there.
  const kept = book.pages().entered.find(({ visit }) => visit.date === date)
  if (kept === undefined || kept.storing.kind === 'under-way' || kept.storing.kind === 'stored') return
  const { visit } = kept
  book.mark(visit, { kind: 'under-way' })
  const { patientId, encounterId, userReference, transport } = session
  try {
    const now = new Date()
    const authored = isoTimeFrom(now)
    const draft = toQuestionnaireResponse(visit, { patientId, encounterId, author: userReference, authored })
    const stored = await writeForm(transport, draft, writeAboutOf(screen, otherPatient))
    const where = stored.kind === 'stored' ? { where: stored.where } : {}
    sentNotesOf(session).activity.add({ what: 'visit-sent', outcome: stored.kind, ...where })
    book.mark(visit, stored, now.getTime())
    if (stored.kind === 'stored') await withoutCorrected(writing, visit.date, stored.where)
  } catch {
    book.mark(visit, { kind: 'unknown', why: 'The connection was lost. Look for it in the chart before storing it again.' })
  }
}

/** Marks a stored visit as entered in error. */
export async function markForm({ screen, otherPatient }: VisitWriting, where: string): Promise<void> {
  const { session, asOf } = screen
  const book = visitBookOf(session)
  const one = book.record().places.find((place) => place.where === where && place.origin === 'questionnaire-response')
  if (one === undefined || one.marking.kind === 'under-way' || isMarked(one)) return
  book.markInError(where, { kind: 'under-way' })
  try {
    const version = one.storing.kind === 'stored' ? (one.storing.version ?? null) : null
    const isAsShown = (items: Parameters<typeof visitFromItems>[0]): boolean => {
      const { visit } = visitFromItems(items, asOf)
      return visit !== null && visitReference(visit) === visitReference(one.visit)
    }
    const marked = await markInError(session.transport, { where, version, isAsShown }, writeAboutOf(screen, otherPatient))
    sentNotesOf(session).activity.add({ what: 'visit-marked-in-error', where, outcome: marked.kind })
    book.markInError(where, marked)
  } catch {
    book.markInError(where, { kind: 'unknown', why: 'The connection was lost. Look at it in the chart.' })
  }
}

/** What the person corrected is marked as entered in error, where that is permitted; elsewhere it is listed, and the next note says so. */
async function withoutCorrected(writing: VisitWriting, date: IsoDate, by: string): Promise<void> {
  const old = visitBookOf(writing.screen.session).corrected(date, by)
  if (!writing.mayMark) return
  for (const where of old) await markForm(writing, where)
}
