import type { FhirResource, OperationOutcome, OperationOutcomeIssue } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import type { Found, SubType } from './character.ts'

/** The code system of Epic's own error codes, seen in its answers. */
const SYSTEM = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369'

interface Problem {
  readonly code: string
  readonly text: string
  readonly severity: OperationOutcomeIssue['severity']
  readonly kind: OperationOutcomeIssue['code']
}

const MEANING = {
  '4100': { code: '4100', text: 'The resource request contained an invalid parameter.', severity: 'error', kind: 'processing' },
  '4101': { code: '4101', text: 'Resource request returns no results.', severity: 'warning', kind: 'processing' },
  '4113': { code: '4113', text: 'The paging session has expired.', severity: 'fatal', kind: 'processing' },
  '4119': { code: '4119', text: 'This response may not contain the entire record.', severity: 'warning', kind: 'processing' },
  '59100': { code: '59100', text: 'An unknown query parameter was ignored.', severity: 'warning', kind: 'processing' },
  '59108': { code: '59108', text: 'A required element is missing.', severity: 'fatal', kind: 'required' },
  '59111': { code: '59111', text: 'The content of an element is invalid.', severity: 'fatal', kind: 'value' },
  '59144': { code: '59144', text: 'A reference provided was not found.', severity: 'fatal', kind: 'not-found' },
  '59159': { code: '59159', text: 'The content/operation failed to pass a business rule.', severity: 'fatal', kind: 'business-rule' },
  '59204': {
    code: '59204',
    text: 'The search applies to a sub-type that the client is not authorized for.',
    severity: 'warning',
    kind: 'suppressed',
  },
} as const satisfies Readonly<Record<string, Problem>>

export type EpicCode = keyof typeof MEANING

/** Epic's form of an issue: a numbered coding with the meaning, and in `diagnostics` what it is about. */
export function epicIssue(number: EpicCode, diagnostics: string, expression?: string): OperationOutcomeIssue {
  const { code, text, severity, kind } = MEANING[number]
  const details = { coding: [{ system: SYSTEM, code, display: text }], text }
  const where = expression ? { location: [`/f:${expression.replaceAll('.', '/f:')}`], expression: [expression] } : {}
  return { severity, code: kind, details, diagnostics, ...where }
}

export const epicOutcome = (...issue: OperationOutcomeIssue[]): OperationOutcome => ({ resourceType: 'OperationOutcome', issue })

export const epicRefusal = (number: EpicCode, diagnostics: string, expression?: string): Answer => ({
  status: 400,
  body: epicOutcome(epicIssue(number, diagnostics, expression)),
})

/**
 * What Epic says inside a 200: none found (4101), the record may be larger (4119), kinds left out because the registration lacks them
 * (59204), parameters it ignored (59100). Each is an OperationOutcome entry with search.mode outcome.
 */
export function epicComment({ search, matches, unknown, suppressed, offset }: Found): {
  matches: typeof matches
  outcomes: FhirResource[]
} {
  const hidden = suppressed.filter(({ type }) => type === search.type)
  const shown = matches.filter((each) => !hidden.some((kind) => isOfKind(each, kind)))
  const issues = [
    ...unknown.map((name) => epicIssue('59100', `Unknown query parameter: ${name}`)),
    ...hidden.map(({ type, name }) =>
      epicIssue('59204', `Client not authorized for ${type} - ${name}. Search results of this type have not been included.`),
    ),
    ...(hidden.length > 0 ? [epicIssue('4119', 'Some of the record may be held elsewhere.')] : []),
    ...(shown.length === 0 && offset === 0 ? [epicIssue('4101', 'No results were found for the search.')] : []),
  ]
  return { matches: shown, outcomes: issues.map((issue) => epicOutcome(issue)) }
}

function isOfKind(resource: object, { category }: SubType): boolean {
  const categories =
    'category' in resource && Array.isArray(resource.category) ? (resource.category as { coding?: { code?: string }[] }[]) : []
  return categories.some(({ coding }) => coding?.some(({ code }) => code === category))
}
