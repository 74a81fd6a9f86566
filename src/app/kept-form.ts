import { isoDateFrom } from '../facts/iso-date.ts'
import { isRecord } from '../fhir/operation-outcome.ts'
import { PLACES } from '../response/visit.ts'
import { BLANK_LESION, blankDraft, type LesionDraft, type VisitDraft } from '../ui/response/visit-draft.ts'

/**
 * The form of a visit that was half typed before a relaunch, checked part by part: everything in it is text that nobody has looked at yet.
 * Null: there was none.
 */
export function formFrom(said: unknown): VisitDraft | null {
  if (!isRecord(said) || !isRecord(said.entries) || !isRecord(said.lesions)) return null
  const { date, entries, lesions, correcting } = said
  const rows = PLACES.map((place) => [place, Array.isArray(lesions[place]) ? lesions[place].filter(isRecord).map(lesionFrom) : []])
  return {
    ...blankDraft(textsIn(entries)),
    date: typeof date === 'string' ? date : '',
    lesions: Object.fromEntries(rows) as VisitDraft['lesions'],
    correcting: typeof correcting === 'string' ? isoDateFrom(correcting) : null,
  }
}

const textsIn = (said: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(said).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : [])))

function lesionFrom(said: Readonly<Record<string, unknown>>): LesionDraft {
  const texts = textsIn(said)
  return Object.fromEntries(Object.entries(BLANK_LESION).map(([name, blank]) => [name, texts[name] ?? blank])) as LesionDraft
}
