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
import { visitsInText } from '../response/visit-line.ts'
import type { KeptVisit, VisitOrigin } from '../ui/response/response-desk.ts'
import type { Session } from './session.ts'

export type VisitsRead = { readonly visits: readonly KeptVisit[]; readonly unread: readonly string[] }

/** Earlier visits: forms of their own, lines in earlier notes of ours, and single results of the chart with a day of their own. */
export async function readVisits(session: Session, facts: PatientFacts, noteType: DraftCoding, asOf: IsoDate): Promise<VisitsRead> {
  const { transport, scopes, patientId, tenant } = session
  const [forms, notes] = await Promise.all([
    readForms(transport, { vendor: tenant.vendor, scopes, patientId, questionnaire: VISIT_QUESTIONNAIRE }),
    findEarlierNotes(transport, VENDORS[tenant.vendor], { patientId, type: noteType }),
  ])
  const fromForms = forms.forms.map(({ where, items }) => ({ where, checked: [visitFromItems(items, asOf)] }))
  const fromNotes = linesIn(notes.notes, asOf)
  const unread = [
    ...forms.unread,
    ...(notes.whole ? [] : ['Earlier notes could not all be searched for visits; there may be more.']),
    ...[...fromForms, ...fromNotes].flatMap(({ where, checked }) => checked.flatMap((one) => problemsOf(one, where))),
  ]
  return { visits: [...singleResults(facts), ...kept(fromNotes, 'note'), ...kept(fromForms, 'questionnaire-response')], unread }
}

/** The visits that notes keep in their text. */
export const visitsInNotes = (notes: readonly EarlierNote[], asOf: IsoDate): readonly KeptVisit[] => kept(linesIn(notes, asOf), 'note')

/** Oldest first, so that a later note of the same day takes the place of the earlier. */
function linesIn(notes: readonly EarlierNote[], asOf: IsoDate): Found {
  const oldestFirst = notes.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return oldestFirst.map(({ id, text, form }) => ({
    where: `DocumentReference/${id}`,
    checked: text === null ? [] : visitsInText(form === 'html' ? withoutMarkup(text) : text, asOf),
  }))
}

const withoutMarkup = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#126;', '~')
    .replaceAll('&amp;', '&')

const problemsOf = ({ problems }: CheckedVisit, where: string): readonly string[] => problems.map(({ says }) => `${where}: ${says}`)

type Found = readonly { readonly where: string; readonly checked: readonly CheckedVisit[] }[]

function kept(found: Found, origin: VisitOrigin): readonly KeptVisit[] {
  return found.flatMap(({ where, checked }) =>
    checked.flatMap(({ visit }): KeptVisit[] => (visit === null ? [] : [{ visit, origin, where, storing: { kind: 'stored', where } }])),
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
