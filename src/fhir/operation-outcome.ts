/**
 * What a server said in its own words: an OperationOutcome, or one of the bare bodies that servers send instead of one.
 * https://hl7.org/fhir/R4/operationoutcome.html
 */
export type ServerIssue = {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information'
  /** The FHIR issue type: `suppressed`, `business-rule`, … */
  readonly type: string
  /** The vendor's own numbers: `59204`. */
  readonly codes: readonly string[]
  /** Shown as text to the person, never logged: it may quote the request. */
  readonly says: string
  /** The element it is about, where the server names one: `DocumentReference.context.encounter`. */
  readonly element: string | null
}

export function issuesFrom(body: unknown): readonly ServerIssue[] {
  if (!isRecord(body)) return []
  if (Array.isArray(body.issue)) return body.issue.filter(isRecord).map(issueFrom)
  const bare = bareWordsFrom(body)
  return bare === null ? [] : [{ severity: 'error', type: 'unknown', codes: [], says: bare, element: null }]
}

/**
 * The person or the app may not see it, in FHIR's own words (https://hl7.org/fhir/R4/valueset-issue-type.html). `suppressed` only as an
 * error: else it is said of what may have been left out for any reason.
 */
export const isRefusal = ({ type, severity }: ServerIssue): boolean =>
  ['forbidden', 'security', 'login'].includes(type) || (type === 'suppressed' && (severity === 'error' || severity === 'fatal'))

/** Everything the server said in one line; empty when it said nothing. */
export const wordsFrom = (issues: readonly ServerIssue[]): string =>
  [...new Set(issues.map(({ says }) => says))].filter((s) => s !== '').join('; ')

/**
 * Oracle Health: `{"details":{"text":…}}` and `{"code":403,"message":"… insufficient_scope …"}` from the gateway before FHIR.
 * OAuth errors: RFC 6749, 5.2.
 */
function bareWordsFrom(body: Record<string, unknown>): string | null {
  const details = isRecord(body.details) ? body.details.text : undefined
  const said = [details, body.message, body.Message, body.error_description, body.error].find((text) => typeof text === 'string')
  return typeof said === 'string' ? said : null
}

function issueFrom(issue: Record<string, unknown>): ServerIssue {
  const details = isRecord(issue.details) ? issue.details : {}
  const codings = Array.isArray(details.coding) ? details.coding.filter(isRecord) : []
  const texts = [issue.diagnostics, details.text, ...codings.map((coding) => coding.display)]
  const places = [issue.expression, issue.location].flatMap((place) => (Array.isArray(place) ? place : []))
  return {
    severity: severityFrom(issue.severity),
    type: typeof issue.code === 'string' ? issue.code : 'unknown',
    codes: codings.map(({ code }) => code).filter((code) => typeof code === 'string'),
    says: texts.find((text): text is string => typeof text === 'string' && text.trim() !== '')?.trim() ?? '',
    element: places.find((place): place is string => typeof place === 'string') ?? null,
  }
}

/** An unknown severity is treated as an error: the careful reading. */
const severityFrom = (severity: unknown): ServerIssue['severity'] =>
  severity === 'fatal' || severity === 'warning' || severity === 'information' ? severity : 'error'

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
