import {
  attachmentsOf,
  codingsOf,
  contextOf,
  datesOf,
  hasTime,
  hasTypeOf,
  isBase64,
  type Json,
  LOINC,
  listOf,
  mediaTypeOf,
  referenceOf,
} from '../document-parts.ts'
import { isRecord } from '../operation-outcome.ts'
import type { VendorName } from './vendor.ts'

/** Whose note it is to be, as the session says. `userReference` null: it did not say; left out: not looked at. */
export type RuledAbout = { readonly patientId: string; readonly encounterId: string | null; readonly userReference?: string | null }

/** Something that a record system documents of a note that is to be created. */
export type DocumentRule = {
  readonly element: string
  /** What is wrong when it does not hold, for a person. */
  readonly says: string
  /** Where the vendor or the specification says so. */
  readonly source: string
  readonly holds: (document: Json, about: RuledAbout) => boolean
}

const R4 = 'FHIR R4 DocumentReference'
const US_CORE = 'US Core DocumentReference 6.1 and 9.0 (informative), "Writing clinical notes"'
const EPIC = 'Epic DocumentReference.create (Clinical Notes), error codes and public integrations'
const ORACLE = 'Oracle Health Millennium R4 DocumentReference create and update'

const EVERYWHERE: readonly DocumentRule[] = [
  {
    element: 'subject',
    says: 'The note is about another patient than the one that is open.',
    source: R4,
    holds: ({ subject }, { patientId }) => referenceOf(subject) === `Patient/${patientId}`,
  },
  {
    element: 'status',
    says: 'The status must be "current".',
    source: `${ORACLE}; ${EPIC}`,
    holds: ({ status }) => status === 'current',
  },
  {
    element: 'content.attachment.contentType',
    says: 'Each content must say what kind it is.',
    source: US_CORE,
    holds: (document) => attachmentsOf(document).every(({ contentType }) => typeof contentType === 'string' && contentType !== ''),
  },
  {
    element: 'content.attachment.data',
    says: 'The content must be inside the note, in base64.',
    source: `${ORACLE}; ${EPIC}`,
    holds: (document) => attachmentsOf(document).length > 0 && attachmentsOf(document).every(({ data }) => isBase64(data)),
  },
  {
    element: 'date',
    says: 'The date must have a time and a zone.',
    source: `${R4}: date is an instant`,
    holds: ({ date }) => date === undefined || hasTime(date),
  },
  {
    element: 'context.encounter',
    says: 'The note belongs to another encounter than the one that is open.',
    source: R4,
    holds: (document, { encounterId }) =>
      listOf(contextOf(document).encounter).every((encounter) => referenceOf(encounter) === `Encounter/${encounterId}`),
  },
]

const MOST_OF_ORACLE = [
  'application/pdf',
  'text/plain',
  'text/richtext',
  'text/rtf',
  'text/html',
  'application/xml',
  'application/xhtml+xml',
]
/** Discharge summaries and instructions were not accepted by an implementer of the public sandbox. */
const REFUSED_AT_EPIC = ['18842-5', '34105-7', '69730-0']

export const DOCUMENT_RULES: Readonly<Record<VendorName, readonly DocumentRule[]>> = {
  generic: [
    ...EVERYWHERE,
    {
      element: 'type',
      says: 'The note must say what type of note it is.',
      source: US_CORE,
      holds: ({ type }) => codingsOf(type).length > 0 || (isRecord(type) && typeof type.text === 'string'),
    },
    {
      element: 'category',
      says: 'The note must have a category.',
      source: US_CORE,
      holds: ({ category }) => listOf(category).length > 0,
    },
    {
      element: 'docStatus',
      says: 'The document status must be one that FHIR has.',
      source: `${R4}: required binding`,
      holds: ({ docStatus }) =>
        [undefined, 'preliminary', 'final', 'amended', 'entered-in-error'].includes(docStatus as string | undefined),
    },
  ],
  epic: [
    ...EVERYWHERE,
    {
      element: 'docStatus',
      says: 'The document status must be "final" or "preliminary".',
      source: EPIC,
      holds: ({ docStatus }) => docStatus === 'final' || docStatus === 'preliminary',
    },
    {
      element: 'type',
      says: 'The note type must be a LOINC code or one of the organisation’s own note types.',
      source: EPIC,
      holds: (document) => hasTypeOf(document, (system) => system === LOINC || system.startsWith('urn:oid:')),
    },
    {
      element: 'type',
      says: 'Discharge summaries and instructions cannot be filed this way.',
      source: EPIC,
      holds: ({ type }) => !codingsOf(type).some(({ system, code }) => system === LOINC && REFUSED_AT_EPIC.includes(String(code))),
    },
    {
      element: 'content',
      says: 'There must be exactly one content.',
      source: `${EPIC}: content[0] only`,
      holds: ({ content }) => listOf(content).length === 1,
    },
    {
      element: 'content.attachment.contentType',
      says: 'The content must be plain text.',
      source: EPIC,
      holds: (document) => attachmentsOf(document).every((attachment) => /^text\/plain(;|$)/.test(mediaTypeOf(attachment))),
    },
    {
      element: 'context.encounter',
      says: 'This record system stores notes only within an encounter, and none was given. Start Meninx from the encounter.',
      source: `${EPIC}: "Valid encounter required"`,
      holds: (document) => listOf(contextOf(document).encounter).length > 0,
    },
    {
      element: 'modifierExtension',
      says: 'Elements that change the meaning of the note are not taken.',
      source: `${EPIC}: 59012`,
      holds: ({ modifierExtension, implicitRules }) => modifierExtension === undefined && implicitRules === undefined,
    },
  ],
  oracle: [
    ...EVERYWHERE,
    {
      element: 'docStatus',
      says: 'The document status is missing or is not "final", the only one that this record system takes of a new note.',
      source: ORACLE,
      holds: ({ docStatus }) => docStatus === 'final',
    },
    {
      element: 'type',
      says: 'The note type must be a LOINC code or one of code set 72.',
      source: ORACLE,
      holds: (document) => hasTypeOf(document, (system) => system === LOINC || system.endsWith('/codeSet/72')),
    },
    {
      element: 'author',
      says: 'This record system stores notes only with their author, and it did not say who is signed in.',
      source: ORACLE,
      holds: ({ author }) => listOf(author).length === 1 && String(referenceOf(listOf(author)[0])).startsWith('Practitioner/'),
    },
    {
      element: 'author',
      says: 'The author must be the signed-in person and nobody else.',
      source: ORACLE,
      holds: ({ author }, { userReference }) =>
        userReference === undefined || listOf(author).every((one) => referenceOf(one) === userReference),
    },
    {
      element: 'authenticator',
      says: 'An authenticator is taken from system apps only.',
      source: ORACLE,
      holds: ({ authenticator }) => authenticator === undefined,
    },
    {
      element: 'content',
      says: 'There must be exactly one content.',
      source: ORACLE,
      holds: ({ content }) => listOf(content).length === 1,
    },
    {
      element: 'content.attachment.contentType',
      says: 'The content must be of a kind that this record system takes.',
      source: ORACLE,
      holds: (document) =>
        attachmentsOf(document).every((attachment) => MOST_OF_ORACLE.includes(mediaTypeOf(attachment).split(';')[0]?.trim() ?? '')),
    },
    {
      element: 'content.attachment.contentType',
      says: 'The content must name its character set.',
      source: ORACLE,
      holds: (document) => attachmentsOf(document).every((attachment) => /^application\/pdf|;\s*charset=\S/.test(mediaTypeOf(attachment))),
    },
    {
      element: 'context.period.end',
      says: 'The time to which the note refers must be given.',
      source: ORACLE,
      holds: (document) => {
        const { period } = contextOf(document)
        return isRecord(period) && period.end !== undefined
      },
    },
    {
      element: 'date, context.period, content.attachment.creation',
      says: 'Every date must have a time.',
      source: ORACLE,
      holds: (document) => datesOf(document).every(hasTime),
    },
    {
      element: 'context.encounter',
      says: 'There must be at most one encounter.',
      source: ORACLE,
      holds: (document) => listOf(contextOf(document).encounter).length <= 1,
    },
  ],
}
