import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'
import type { EarlierNote } from '../fhir/earlier-notes.ts'
import type { DraftCoding } from '../fhir/resources/document-reference-draft.ts'
import { readForms, type StoredForm } from '../fhir/visit-forms.ts'
import { VISIT_QUESTIONNAIRE } from '../response/sdc/link-ids.ts'
import { visitFromItems } from '../response/sdc/questionnaire-response.ts'
import type { Statement } from '../response/standing.ts'
import { type Entries, emptyVisit } from '../response/visit.ts'
import type { CheckedVisit } from '../response/visit-from.ts'
import { visitsInText } from '../response/visit-line.ts'
import { statementsIn } from '../response/visit-statement.ts'
import type { Writer } from '../ui/response/response-desk.ts'
import { knownNotesOf } from './before-signing.ts'
import type { Session } from './session.ts'
import type { InRecord, Place } from './visit-pages.ts'

type VisitsRead = InRecord & { readonly unread: readonly string[] }
type Whose = Pick<Session, 'userReference'>

/** Earlier visits: forms of their own, lines in earlier notes of ours, and single results of the chart with a day of their own. */
export async function readVisits(session: Session, facts: PatientFacts, noteType: DraftCoding, asOf: IsoDate): Promise<VisitsRead> {
  const { transport, scopes, patientId, tenant } = session
  const [forms, notes] = await Promise.all([
    readForms(transport, { vendor: tenant.vendor, scopes, patientId, questionnaire: VISIT_QUESTIONNAIRE }),
    knownNotesOf(session, { type: noteType }),
  ])
  const standing = forms.forms.map((form) => fromForm(form, session, asOf))
  const marked = forms.inError.map((form) => fromForm(form, session, asOf))
  const inNotes = visitsInNotes(notes.notes, session, asOf)
  return {
    places: [
      ...singleResults(facts),
      ...standing.flatMap(({ place }) => place ?? []),
      ...marked.flatMap(({ place }) => (place === null ? [] : { ...place, marking: place.storing })),
      ...inNotes.places,
    ],
    statements: inNotes.statements,
    unread: [
      ...forms.unread,
      ...(notes.whole ? [] : ['Earlier notes could not all be searched for visits; there may be more.']),
      ...standing.flatMap(({ unread }) => unread),
      ...inNotes.unread,
    ],
  }
}

function fromForm(
  { where, version, authored, author, items }: StoredForm,
  { userReference }: Whose,
  asOf: IsoDate,
): { readonly place: Place | null; readonly unread: readonly string[] } {
  const checked = visitFromItems(items, asOf)
  if (checked.visit === null) return { place: null, unread: problemsOf(checked, where) }
  const by: Writer = { who: author.name ?? author.reference, own: userReference !== null && author.reference === userReference }
  const stored = { visit: checked.visit, origin: 'questionnaire-response', where, at: timeFrom(authored), by, line: 0 } as const
  return { place: { ...stored, storing: { kind: 'stored', where, version }, marking: { kind: 'not-stored' } }, unread: [] }
}

/**
 * The visits that notes keep in their text, and what signed notes say of visits, wherever these are stored. A draft keeps what it keeps, and
 * says nothing yet.
 */
export function visitsInNotes(notes: readonly EarlierNote[], whose: Whose, asOf: IsoDate): VisitsRead {
  const read = notes.flatMap((note) => {
    const text = plainTextOf(note)
    return text === null ? [] : [fromNote(note, text, whose, asOf)]
  })
  return {
    places: read.flatMap(({ places }) => places),
    statements: read.flatMap(({ statements }) => statements),
    unread: read.flatMap(({ unread }) => unread),
  }
}

function fromNote(
  { id, date, docStatus, author, authorName }: EarlierNote,
  text: string,
  { userReference }: Whose,
  asOf: IsoDate,
): VisitsRead {
  const [where, at] = [`DocumentReference/${id}`, timeFrom(date)]
  const checked = visitsInText(text, asOf)
  const { statements, damaged } = statementsIn(text)
  const isDraft = docStatus === 'preliminary'
  const by: Writer = { who: authorName ?? author, own: userReference !== null && author === userReference }
  const kept = {
    origin: isDraft ? 'draft' : 'note',
    where,
    at,
    by,
    storing: { kind: 'stored', where },
    marking: { kind: 'not-stored' },
  } as const
  return {
    places: checked.flatMap(({ visit }, line): Place[] => (visit === null ? [] : [{ ...kept, visit, line }])),
    statements: isDraft ? [] : statements.map((one): Statement => ({ ...one, where, at })),
    unread: [
      ...checked.flatMap((one) => problemsOf(one, where)),
      ...(damaged === 0 ? [] : [`${where}: ${DAMAGED}`]),
      ...(isDraft && statements.length > 0 ? [`${where}: ${NOT_SIGNED}`] : []),
    ],
  }
}

/** Of a time that cannot be read it is not known when it was. */
function timeFrom(text: string | null): number | null {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? null : time
}

const DAMAGED = 'A line that takes a visit back was cut or changed and is not read.'
const NOT_SIGNED = 'This note is a draft that nobody signed: what it takes back counts still.'

const plainTextOf = ({ text, form }: EarlierNote): string | null => (text !== null && form === 'html' ? withoutMarkup(text) : text)

const withoutMarkup = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#126;', '~')
    .replaceAll('&amp;', '&')

const problemsOf = ({ problems }: CheckedVisit, where: string): readonly string[] => problems.map(({ says }) => `${where}: ${says}`)

/** Cytology results whose day the record gives: each is a visit with nothing else known. */
function singleResults({ csfCytology }: PatientFacts): readonly Place[] {
  if (csfCytology.state !== 'known') return []
  const { value, sources } = csfCytology.reading
  // One source for each result, in the same order; otherwise it is not clear which is of which day.
  if (value.length !== sources.length) return []
  return value.flatMap((cytology, index): Place[] => {
    const source = sources[index]
    const date = source?.kind === 'record' && source.date !== undefined ? isoDateFrom(source.date) : null
    if (date === null || source?.kind !== 'record') return []
    const entries: Entries = { cytology }
    const { reference: where } = source
    const by: Writer = { who: null, own: false }
    const stored = { visit: { ...emptyVisit(date), entries }, origin: 'chart', where, at: null, by, line: index } as const
    return [{ ...stored, storing: { kind: 'stored', where }, marking: { kind: 'not-stored' } }]
  })
}
