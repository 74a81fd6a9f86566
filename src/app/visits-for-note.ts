import type { NoteInput } from '../document/note.ts'
import type { Visit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { Session } from './session.ts'
import { visitBookOf } from './visit-book.ts'
import { type InRecord, isMarked, type Place, standingOf } from './visit-pages.ts'

const NOTHING: InRecord = { places: [], statements: [] }

/**
 * For the note: every visit, those that no form in the record keeps, and what is taken back or counts again. `inNotes`: what earlier notes
 * keep and say, for a note that may take the place of one of them before anybody opened the assessment. Each note says again what earlier
 * ones said: any of them may be replaced. Null: there is nothing to say.
 */
export function visitsForNote(session: Session, inNotes: InRecord = NOTHING): NoteInput['response'] {
  const book = visitBookOf(session)
  const [record, pages] = [together(book.record(), inNotes), book.pages()]
  const { visits, places, gone } = standingOf(record, pages)
  const inForms = new Set(places.filter(({ origin }) => origin === 'questionnaire-response').map(({ visit }) => visitReference(visit)))
  const entered = pages.entered.map(({ visit }) => visit).filter((visit) => !inForms.has(visitReference(visit)))
  const corrected = places.filter((one) => entered.some((visit) => isCorrectedBy(one, visit)))
  const wrong = new Set(corrected.map(({ visit }) => visitReference(visit)))
  const inNoForm = places.filter(({ origin, visit }) => IN_NOTES.has(origin) && !inForms.has(visitReference(visit)))
  const keptHere = [...inNoForm.map(({ visit }) => visit), ...entered].filter((visit) => !wrong.has(visitReference(visit)))
  const inError = [...gone].filter(([reference, { where }]) => where !== null || !isMarkedEverywhere(record.places, reference))
  const takenBackBefore = new Set(record.statements.filter(({ says }) => says === 'in-error').map(({ reference }) => reference))
  const response = {
    visits: visits.map(({ withResults }) => withResults),
    keptHere: once(keptHere),
    inError: [...new Set([...inError.map(([reference]) => reference), ...wrong])].toSorted(),
    countAgain: [...takenBackBefore].filter((reference) => !gone.has(reference) && !wrong.has(reference)).toSorted(),
  }
  return Object.values(response).every((all) => all.length === 0) ? null : response
}

const IN_NOTES: ReadonlySet<Place['origin']> = new Set(['note', 'draft'])

/** A note that was looked at for signing is newer than when the assessment was opened. */
const together = (read: InRecord, inNotes: InRecord): InRecord => {
  const newer = new Set([...inNotes.places, ...inNotes.statements].map(({ where }) => where))
  return {
    places: [...read.places.filter(({ where }) => !newer.has(where)), ...inNotes.places],
    statements: [...read.statements.filter(({ where }) => !newer.has(where)), ...inNotes.statements],
  }
}

/** What was entered here for the day of one's own stored visit corrects it. */
const isCorrectedBy = ({ visit: old, by, origin }: Place, visit: Visit): boolean =>
  origin !== 'chart' && by.own && old.date === visit.date && visitReference(old) !== visitReference(visit)

/** A form that is marked in the record itself needs no word in a note. */
function isMarkedEverywhere(places: readonly Place[], reference: string): boolean {
  const known = places.filter(({ visit, origin }) => origin !== 'chart' && visitReference(visit) === reference)
  return known.length > 0 && known.every(isMarked)
}

const once = (all: readonly Visit[]): readonly Visit[] => [...new Map(all.map((visit) => [visitReference(visit), visit])).values()]
