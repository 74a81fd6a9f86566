import { isRecord } from './operation-outcome.ts'
import { DOCUMENT_RULES, type DocumentRule, type RuledAbout } from './vendors/document-rules.ts'
import type { VendorName } from './vendors/vendor.ts'

export type DocumentProblem = Pick<DocumentRule, 'element' | 'says' | 'source'>

/**
 * Which of the vendor's documented rules a note breaks. Asked before anything is sent, and again when a note was refused without a reason:
 * Oracle Health answers a missing `docStatus` with "Unprocessable entity" and no more.
 */
export function documentProblems(vendor: VendorName, document: unknown, about: RuledAbout): readonly DocumentProblem[] {
  if (!isRecord(document)) return [{ element: 'DocumentReference', says: 'It is not a resource.', source: 'FHIR R4' }]
  return DOCUMENT_RULES[vendor]
    .filter(({ holds }) => !holds(document, about))
    .map(({ element, says, source }) => ({ element, says, source }))
}
