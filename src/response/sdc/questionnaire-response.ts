import type { IsoDate } from '../../facts/iso-date.ts'
import { QUESTIONS, type QuestionId, SECTIONS, type SectionId } from '../questions.ts'
import { LESION_KINDS, LESION_STATES, type Lesion, PLACES, type Place, type Visit } from '../visit.ts'
import { type CheckedVisit, visitFrom } from '../visit-from.ts'
import { visitReference } from '../visit-line.ts'
import {
  ANSWER_SYSTEM,
  DATE_LINK,
  LESION_FIELDS,
  type LesionField,
  lesionGroup,
  lesionLink,
  PLACE_OF_SECTION,
  VISIT_QUESTIONNAIRE,
  VISIT_QUESTIONNAIRE_VERSION,
  VISIT_SYSTEM,
} from './link-ids.ts'

type AnswerValue =
  | { readonly valueCoding: { readonly system: string; readonly code: string; readonly display: string } }
  | { readonly valueDecimal: number }
  | { readonly valueDate: string }
  | { readonly valueString: string }
type ResponseItem = {
  readonly linkId: string
  readonly text: string
  readonly answer?: readonly [AnswerValue]
  readonly item?: readonly ResponseItem[]
}

export type VisitResponse = {
  readonly resourceType: 'QuestionnaireResponse'
  readonly identifier: { readonly system: string; readonly value: string }
  readonly questionnaire: string
  readonly status: 'completed'
  readonly subject: { readonly reference: string }
  readonly encounter?: { readonly reference: string }
  readonly authored: string
  readonly author?: { readonly reference: string }
  readonly item: readonly ResponseItem[]
}

export type ResponseContext = {
  readonly patientId: string
  readonly encounterId: string | null
  readonly author: string | null
  /** Date and time with zone. */
  readonly authored: string
}

/** A visit as a FHIR R4 QuestionnaireResponse. The same visit always carries the same identifier: it is not stored twice. */
export function toQuestionnaireResponse(visit: Visit, { patientId, encounterId, author, authored }: ResponseContext): VisitResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: { system: VISIT_SYSTEM, value: visitReference(visit) },
    questionnaire: `${VISIT_QUESTIONNAIRE}|${VISIT_QUESTIONNAIRE_VERSION}`,
    status: 'completed',
    subject: { reference: `Patient/${patientId}` },
    ...(encounterId === null ? {} : { encounter: { reference: `Encounter/${encounterId}` } }),
    authored,
    ...(author === null ? {} : { author: { reference: author } }),
    item: [{ linkId: DATE_LINK, text: 'Date of the visit', answer: [{ valueDate: visit.date }] }, ...sectionsOf(visit)],
  }
}

function sectionsOf(visit: Visit): readonly ResponseItem[] {
  return (Object.keys(SECTIONS) as SectionId[]).flatMap((id) => {
    const place = id in PLACE_OF_SECTION ? PLACE_OF_SECTION[id as keyof typeof PLACE_OF_SECTION] : null
    const lesions = place === null ? [] : visit.lesions[place].map((lesion) => lesionItem(lesion, place))
    const items = [...lesions, ...(SECTIONS[id].questions as readonly QuestionId[]).flatMap((question) => answerItem(visit, question))]
    return items.length === 0 ? [] : [{ linkId: `section-${id}`, text: SECTIONS[id].title, item: items }]
  })
}

const coding = (code: string, options: Readonly<Record<string, string>>): AnswerValue => ({
  valueCoding: { system: ANSWER_SYSTEM, code, display: options[code] ?? code },
})

function answerItem({ entries }: Visit, id: QuestionId): readonly ResponseItem[] {
  const [question, value] = [QUESTIONS[id], entries[id]]
  if (value === undefined) return []
  const answer: AnswerValue =
    question.kind === 'choice'
      ? coding(String(value), question.options)
      : question.kind === 'number'
        ? { valueDecimal: Number(value) }
        : { valueDate: String(value) }
  return [{ linkId: id, text: question.label, answer: [answer] }]
}

function lesionItem(lesion: Lesion, place: Place): ResponseItem {
  const answerFor = (field: LesionField): AnswerValue | null => {
    switch (field) {
      case 'name':
        return { valueString: lesion.name }
      case 'organ':
        return lesion.organ === undefined ? null : { valueString: lesion.organ }
      case 'kind':
        return coding(lesion.kind, LESION_KINDS)
      case 'state':
        return coding(lesion.state, LESION_STATES)
      case 'sizeMm':
      case 'perpendicularMm': {
        const size = lesion[field]
        return size === undefined ? null : { valueDecimal: size }
      }
    }
  }
  const items = (Object.keys(LESION_FIELDS) as LesionField[]).flatMap((field): ResponseItem[] => {
    const answer = answerFor(field)
    return answer === null ? [] : [{ linkId: lesionLink(place, field), text: LESION_FIELDS[field], answer: [answer] }]
  })
  return { linkId: lesionGroup(place), text: 'Lesion', item: items }
}

/** An item as some record system gives it back: by link id, whatever else it says. */
export type StoredItem = { readonly linkId: string; readonly answers: readonly (string | number)[]; readonly items: readonly StoredItem[] }

/** The visit in stored answers of the form. What the form does not have is a problem: another version may have meant it otherwise. */
export function visitFromItems(items: readonly StoredItem[], asOf: IsoDate): CheckedVisit {
  const entries: Record<string, unknown> = {}
  const lesions: Partial<Record<Place, Record<string, unknown>[]>> = {}
  let date: unknown
  const walk = (all: readonly StoredItem[]): void => {
    for (const { linkId, answers, items: inner } of all) {
      const place = PLACES.find((one) => lesionGroup(one) === linkId)
      if (place !== undefined) lesions[place] = [...(lesions[place] ?? []), lesionFrom(inner, place)]
      else if (linkId === DATE_LINK) [date] = answers
      else {
        if (answers.length > 0) entries[linkId] = answers[0]
        walk(inner)
      }
    }
  }
  walk(items)
  return visitFrom({ date, entries, lesions }, asOf)
}

function lesionFrom(items: readonly StoredItem[], place: Place): Record<string, unknown> {
  const found = (Object.keys(LESION_FIELDS) as LesionField[]).flatMap((field) => {
    const answer = items.find(({ linkId }) => linkId === lesionLink(place, field))?.answers[0]
    return answer === undefined ? [] : [[field, answer] as const]
  })
  return Object.fromEntries(found)
}
