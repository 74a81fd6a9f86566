import type { Place } from '../visit.ts'

/** The canonical of the form, its version, and the code system of its answers. */
export const VISIT_QUESTIONNAIRE = 'urn:meninx:questionnaire:response-visit'
export const VISIT_QUESTIONNAIRE_VERSION = '2'
export const ANSWER_SYSTEM = 'urn:meninx:response-answer'
/** Whose numbers the references of stored visits are. */
export const VISIT_SYSTEM = 'urn:meninx:visit'

export const DATE_LINK = 'visit-date'
export const LESION_FIELDS = {
  name: 'Name',
  kind: 'What it is',
  organ: 'Organ',
  state: 'Now',
  sizeMm: 'Longest diameter; of a node the short axis',
  perpendicularMm: 'Perpendicular',
} as const
export type LesionField = keyof typeof LESION_FIELDS
export const lesionGroup = (place: Place): string => `${place}-lesion`
export const lesionLink = (place: Place, field: LesionField): string => `${place}-lesion-${field}`
/** Where each place's lesions stand in the form. */
export const PLACE_OF_SECTION = { meninges: 'meninges', brain: 'brain', body: 'body' } as const satisfies Readonly<Record<string, Place>>
