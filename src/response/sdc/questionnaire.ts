import { ASKED_WHEN } from '../asked-when.ts'
import { QUESTIONS, type QuestionId, SECTIONS, type SectionId } from '../questions.ts'
import { LESION_KINDS, LESION_STATES, type Place } from '../visit.ts'
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
} from './link-ids.ts'

export type QuestionnaireItem = {
  readonly linkId: string
  readonly text: string
  readonly type: 'group' | 'choice' | 'decimal' | 'date' | 'string'
  readonly required?: true
  readonly repeats?: true
  readonly enableWhen?: readonly {
    readonly question: string
    readonly operator: '='
    readonly answerCoding: { readonly system: string; readonly code: string }
  }[]
  readonly enableBehavior?: 'any'
  readonly answerOption?: readonly { readonly valueCoding: AnswerCoding }[]
  readonly extension?: readonly Readonly<Record<string, unknown>>[]
  readonly item?: readonly QuestionnaireItem[]
}
type AnswerCoding = {
  readonly system: string
  readonly code: string
  readonly display: string
  readonly extension?: readonly { readonly url: string; readonly valueDecimal: number }[]
}

/**
 * The form of one visit as a FHIR R4 Questionnaire (Structured Data Capture), for a record system's own form filler. Made from the same
 * tables as the form on screen.
 */
export const visitQuestionnaire = () =>
  ({
    resourceType: 'Questionnaire',
    meta: { profile: ['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire'] },
    url: VISIT_QUESTIONNAIRE,
    version: VISIT_QUESTIONNAIRE_VERSION,
    name: 'MeninxResponseVisit',
    title: 'Response of brain and leptomeningeal metastases: one visit',
    status: 'active',
    subjectType: ['Patient'],
    description: 'Values of reports, entered by a clinician. Anything that is left out is not known; nothing is taken for normal.',
    item: [
      { linkId: DATE_LINK, text: 'Date of the visit', type: 'date', required: true },
      ...(Object.keys(SECTIONS) as SectionId[]).map(groupOf),
    ] as readonly QuestionnaireItem[],
  }) as const

function groupOf(id: SectionId): QuestionnaireItem {
  const { title, questions } = SECTIONS[id]
  const place = id in PLACE_OF_SECTION ? PLACE_OF_SECTION[id as keyof typeof PLACE_OF_SECTION] : null
  const items = (questions as readonly QuestionId[]).map(itemOf)
  return { linkId: `section-${id}`, text: title, type: 'group', item: place === null ? items : [lesionsOf(place), ...items] }
}

function itemOf(id: QuestionId): QuestionnaireItem {
  const question = QUESTIONS[id]
  const base = {
    linkId: id,
    text: 'hint' in question && question.hint !== undefined ? `${question.label}. ${question.hint}` : question.label,
    ...enabledWhen(id),
  }
  switch (question.kind) {
    case 'choice':
      return { ...base, type: 'choice', extension: [DROP_DOWN], answerOption: optionsOf(question.options, id.startsWith('neuro-')) }
    case 'number':
      return { ...base, type: 'decimal', extension: bounds(question.unit, question.min, question.max) }
    case 'date':
      return { ...base, type: 'date' }
  }
}

function enabledWhen(id: QuestionId): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const when = ASKED_WHEN[id]
  if (when === undefined) return {}
  // Asked in no version of the card: a condition that is never met.
  const codes = when.is.length === 0 ? ['never'] : when.is
  return {
    enableWhen: codes.map((code) => ({ question: when.question, operator: '=', answerCoding: { system: ANSWER_SYSTEM, code } })),
    enableBehavior: 'any',
  }
}

const DROP_DOWN = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'drop-down' }] },
}

const optionsOf = (options: Readonly<Record<string, string>>, areLevels: boolean): NonNullable<QuestionnaireItem['answerOption']> =>
  Object.entries(options).map(([code, display]) => {
    const ordinal = areLevels && /^\d$/.test(code) ? { extension: [{ url: ORDINAL, valueDecimal: Number(code) }] } : {}
    return { valueCoding: { ...ordinal, system: ANSWER_SYSTEM, code, display } }
  })
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

const bounds = (unit: string, min: number, max: number): NonNullable<QuestionnaireItem['extension']> => [
  {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
    valueCoding: { system: 'http://unitsofmeasure.org', code: unit, display: unit },
  },
  { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueDecimal: min },
  { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueDecimal: max },
]

function lesionsOf(place: Place): QuestionnaireItem {
  const field = (name: LesionField): QuestionnaireItem => {
    const base = { linkId: lesionLink(place, name), text: LESION_FIELDS[name] }
    switch (name) {
      case 'name':
        return { ...base, type: 'string', required: true }
      case 'organ':
        return { ...base, type: 'string' }
      case 'kind':
        return { ...base, type: 'choice', answerOption: optionsOf(LESION_KINDS, false) }
      case 'state':
        return { ...base, type: 'choice', answerOption: optionsOf(LESION_STATES, false) }
      case 'sizeMm':
      case 'perpendicularMm':
        return { ...base, type: 'decimal', extension: bounds('mm', 0, 400) }
    }
  }
  return {
    linkId: lesionGroup(place),
    text: place === 'meninges' ? 'Measurable nodules (card of 2019, the three largest)' : 'Target lesions',
    type: 'group',
    repeats: true,
    item: (Object.keys(LESION_FIELDS) as LesionField[]).map(field),
  }
}
