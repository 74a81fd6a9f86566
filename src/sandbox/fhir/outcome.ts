import type { OperationOutcomeIssue } from 'fhir/r4'
import type { Answer } from '../answer.ts'

/** An OperationOutcome with one error, for the answers that all three characters share. */
export function refusal(status: number, code: OperationOutcomeIssue['code'], text: string, expression?: string): Answer {
  const issue: OperationOutcomeIssue = { severity: 'error', code, details: { text }, ...(expression ? { expression: [expression] } : {}) }
  return { status, body: { resourceType: 'OperationOutcome', issue: [issue] } }
}

export const notFound = (what: string): Answer => refusal(404, 'not-found', `${what} is not known here`)

export const otherPatient = (): Answer => refusal(403, 'forbidden', 'The token is bound to another patient')
