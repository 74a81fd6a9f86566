import type { DocumentReference } from 'fhir/r4'

/** One constraint of the published US Core DocumentReference profile (6.1.0, and 9.0 (informative) "Writing clinical notes" where named). */
type UsCoreRule = { readonly says: string; readonly holds: (document: DocumentReference) => boolean }

const US_CORE_CATEGORY = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category'
const NULL_FLAVOR = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor'
/** The ten types that the page "Clinical Notes" names; a server must have them, a note may be of another LOINC type. */
const COMMON_TYPES = ['11488-4', '18842-5', '34117-2', '28570-0', '11506-3', '18748-4', '11502-2', '11526-1', '11504-8', '34111-5']
const AUTHORS = /^(Practitioner|PractitionerRole|Organization|Device|Patient|RelatedPerson)\/[A-Za-z0-9\-.]{1,64}$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** As a table, because no validator at hand knows the profile: the R4 definitions are looked at by others. */
const US_CORE_RULES: readonly UsCoreRule[] = [
  { says: 'status 1..1, required binding', holds: ({ status }) => ['current', 'superseded', 'entered-in-error'].includes(status) },
  {
    says: 'docStatus 0..1, required binding',
    holds: ({ docStatus }) => docStatus === undefined || ['preliminary', 'final', 'amended', 'entered-in-error'].includes(docStatus),
  },
  {
    says: 'type 1..1, required binding: LOINC, or "unknown"',
    holds: ({ type }) =>
      type?.coding?.some(
        ({ system, code }) =>
          (system === 'http://loinc.org' && /^\d{1,7}-\d$/.test(code ?? '')) || (system === NULL_FLAVOR && code === 'UNK'),
      ) === true,
  },
  { says: 'our type is one of the ten common clinical notes', holds: ({ type }) => COMMON_TYPES.includes(type?.coding?.[0]?.code ?? '') },
  {
    says: 'category 1..*, with the US Core category clinical-note',
    holds: ({ category }) =>
      category?.some(({ coding }) => coding?.some(({ system, code }) => system === US_CORE_CATEGORY && code === 'clinical-note')) === true,
  },
  { says: 'subject 1..1, a patient', holds: ({ subject }) => /^Patient\/[A-Za-z0-9\-.]{1,64}$/.test(subject?.reference ?? '') },
  { says: 'date is an instant', holds: ({ date }) => date === undefined || INSTANT.test(date) },
  {
    says: 'author of a type that may be one',
    holds: ({ author }) => (author ?? []).every(({ reference }) => AUTHORS.test(reference ?? '')),
  },
  { says: 'content 1..*', holds: ({ content }) => content.length > 0 },
  {
    says: 'content.attachment 1..1 with contentType',
    holds: ({ content }) => content.every(({ attachment }) => /^[a-z]+\/[a-z0-9.+-]+/.test(attachment.contentType ?? '')),
  },
  {
    says: 'us-core-6: attachment has url, data or both',
    holds: ({ content }) => content.every(({ attachment: { data, url } }) => data !== undefined || url !== undefined),
  },
  {
    says: 'context.encounter 0..1, an encounter',
    holds: ({ context }) =>
      (context?.encounter ?? []).length <= 1 &&
      (context?.encounter ?? []).every(({ reference }) => reference?.startsWith('Encounter/') === true),
  },
  { says: 'writing notes: the time the note is about is context.period', holds: ({ context }) => INSTANT.test(context?.period?.end ?? '') },
  {
    says: 'writing notes: text/plain with its character set comes first',
    holds: ({ content }) => /^text\/plain; ?charset=utf-8$/.test(content[0]?.attachment.contentType ?? ''),
  },
  {
    says: 'writing notes: content.format, of the value set v3-HL7FormatCodes',
    holds: ({ content }) =>
      content.every(
        ({ format }) =>
          format?.system === 'http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode' &&
          format.code === 'urn:ihe:iti:xds:2017:mimeTypeSufficient' &&
          format.display === 'mimeType Sufficient',
      ),
  },
  {
    says: 'writing notes: a stable identifier, for conditional create',
    holds: ({ identifier }) =>
      identifier?.length === 1 && identifier.every(({ system, value }) => system !== undefined && value !== undefined),
  },
  {
    says: 'writing notes: relatesTo replaces, with a reference to the earlier note',
    holds: ({ relatesTo }) =>
      (relatesTo ?? []).every(({ code, target }) => code === 'replaces' && target.reference?.startsWith('DocumentReference/') === true),
  },
  { says: 'writing notes: at most 5 MiB', holds: (document) => JSON.stringify(document).length <= 5 * 1024 * 1024 },
]

export const brokenUsCoreRules = (document: DocumentReference): readonly string[] =>
  US_CORE_RULES.filter(({ holds }) => !holds(document)).map(({ says }) => says)
