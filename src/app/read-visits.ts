import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'
import { type EarlierNote, findEarlierNotes } from '../fhir/earlier-notes.ts'
import type { DraftCoding } from '../fhir/resources/document-reference-draft.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import { readForms } from '../fhir/visit-forms.ts'
import { VISIT_QUESTIONNAIRE } from '../response/sdc/link-ids.ts'
import { visitFromItems } from '../response/sdc/questionnaire-response.ts'
import { type Entries, emptyVisit } from '../response/visit.ts'
import type { CheckedVisit } from '../response/visit-from.ts'
import { inErrorIn, visitReference, visitsInText } from '../response/visit-line.ts'
import type { InErrorVisit, KeptVisit, VisitOrigin } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'

export type VisitsRead = {
  readonly visits: readonly KeptVisit[]
  readonly inError: readonly InErrorVisit[]
  readonly unread: readonly string[]
}

/** Earlier visits: forms of their own, lines in earlier notes of ours, and single results of the chart with a day of their own. */
export async function readVisits(session: Session, facts: PatientFacts, noteType: DraftCoding, asOf: IsoDate): Promise<VisitsRead> {
  const { transport, scopes, patientId, tenant } = session
  const [forms, notes] = await Promise.all([
    readForms(transport, { vendor: tenant.vendor, scopes, patientId, questionnaire: VISIT_QUESTIONNAIRE }),
    findEarlierNotes(transport, VENDORS[tenant.vendor], { patientId, type: noteType }),
  ])
  const fromForms = forms.forms.map(
    ({ where, authored, items }): Found => ({ where, at: authored, checked: [visitFromItems(items, asOf)] }),
  )
  const fromNotes = linesIn(notes.notes, asOf)
  const takenBack = inErrorOf(notes.notes)
  const found = [...kept(fromNotes, 'note'), ...kept(fromForms, 'questionnaire-response')]
  const unread = [
    ...forms.unread,
    ...(notes.whole ? [] : ['Earlier notes could not all be searched for visits; there may be more.']),
    ...takenBack.flatMap(({ where, damaged }) => (damaged === 0 ? [] : [`${where}: ${DAMAGED}`])),
    ...[...fromForms, ...fromNotes].flatMap(({ where, checked }) => checked.flatMap((one) => problemsOf(one, where))),
  ]
  const split = withoutInError(found, takenBack)
  const marked = forms.inError.flatMap(({ where, items }): InErrorVisit[] => {
    const { visit } = visitFromItems(items, asOf)
    return visit === null ? [] : [{ visit, origin: 'questionnaire-response', where, storing: { kind: 'stored', where } }]
  })
  return { visits: [...singleResults(facts), ...split.visits], inError: [...marked, ...split.inError], unread }
}

const DAMAGED = 'A line that takes a visit back was cut or changed and is not read.'

/** What each note takes back. */
type TakenBack = { readonly where: string; readonly at: string; readonly references: readonly string[]; readonly damaged: number }
const inErrorOf = (notes: readonly EarlierNote[]): readonly TakenBack[] =>
  notes.flatMap((note) => {
    const text = plainTextOf(note)
    return text === null ? [] : [{ where: `DocumentReference/${note.id}`, at: note.date ?? '', ...inErrorIn(text) }]
  })

/** A visit counts no more once a later note takes it back; one that was stored again after that counts. */
function withoutInError(found: readonly DatedVisit[], takenBack: readonly TakenBack[]): Omit<VisitsRead, 'unread'> {
  const by = ({ visit, at, where }: DatedVisit): TakenBack | undefined =>
    takenBack.find((note) => note.where !== where && note.references.includes(visitReference(visit)) && !isAfter(at, note.at))
  return {
    visits: found.filter((one) => by(one) === undefined),
    inError: found.flatMap((one) => {
      const note = by(one)
      return note === undefined || one.where === null
        ? []
        : [{ visit: one.visit, origin: one.origin, where: one.where, storing: { kind: 'stored', where: note.where } as const }]
    }),
  }
}

/** Of a time that is not known it is not believed that it is later. */
const isAfter = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other)

/** The visits that notes keep in their text, and those of them that notes take back. */
export const visitsInNotes = (notes: readonly EarlierNote[], asOf: IsoDate): Omit<VisitsRead, 'unread'> =>
  withoutInError(kept(linesIn(notes, asOf), 'note'), inErrorOf(notes))

/** Oldest first, so that a later note of the same day takes the place of the earlier. */
function linesIn(notes: readonly EarlierNote[], asOf: IsoDate): readonly Found[] {
  const oldestFirst = notes.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return oldestFirst.map((note) => {
    const text = plainTextOf(note)
    return { where: `DocumentReference/${note.id}`, at: note.date ?? '', checked: text === null ? [] : visitsInText(text, asOf) }
  })
}

const plainTextOf = ({ text, form }: EarlierNote): string | null => (text !== null && form === 'html' ? withoutMarkup(text) : text)

const withoutMarkup = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#126;', '~')
    .replaceAll('&amp;', '&')

const problemsOf = ({ problems }: CheckedVisit, where: string): readonly string[] => problems.map(({ says }) => `${where}: ${says}`)

/** `at`: when it was written, as the record says it; empty when it does not. */
type Found = { readonly where: string; readonly at: string; readonly checked: readonly CheckedVisit[] }
type DatedVisit = KeptVisit & { readonly at: string }

function kept(found: readonly Found[], origin: VisitOrigin): readonly DatedVisit[] {
  return found.flatMap(({ where, at, checked }) =>
    checked.flatMap(({ visit }): DatedVisit[] =>
      visit === null ? [] : [{ visit, origin, where, at, storing: { kind: 'stored', where } }],
    ),
  )
}

/** Cytology results whose day the record gives: each is a visit with nothing else known. */
function singleResults({ csfCytology }: PatientFacts): readonly KeptVisit[] {
  if (csfCytology.state !== 'known') return []
  const { value, sources } = csfCytology.reading
  // One source for each result, in the same order; otherwise it is not clear which is of which day.
  if (value.length !== sources.length) return []
  return value.flatMap((cytology, index): KeptVisit[] => {
    const source = sources[index]
    const date = source?.kind === 'record' && source.date !== undefined ? isoDateFrom(source.date) : null
    if (date === null || source?.kind !== 'record') return []
    const entries: Entries = { cytology }
    return [
      {
        visit: { ...emptyVisit(date), entries },
        origin: 'chart',
        where: source.reference,
        storing: { kind: 'stored', where: source.reference },
      },
    ]
  })
}
